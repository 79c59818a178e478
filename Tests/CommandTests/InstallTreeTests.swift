// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenTesting
import Testing

/// `Scripts/install-tree.sh`, which `make install` and `make deb` share.
@Suite(.tags(.endToEnd)) struct InstallTreeTests {
  private let script = Products.package.appendingPathComponent("Scripts/install-tree.sh").path

  private func run(_ arguments: [String], into root: String) throws -> Shell {
    try Shell("sh", [script] + arguments, environment: ["DESTDIR": root, "PREFIX": "/opt/listen"])
  }

  private func files(in root: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: root).filter {
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: root + "/" + $0, isDirectory: &isFolder)
        && !isFolder.boolValue
    }
  }

  @Test("An installed tree works by itself, can be installed over, and goes away whole")
  func installed() throws {
    let scratch = try Scratch()
    let root = scratch.url.path
    let first = try run(["install", Products.folder.path], into: root)
    #expect(first.code == 0, "\(first.errors)")
    let tree = try files(in: root).sorted()
    for file in [
      "bin/listen", "libexec/listen/listen-speaker", "libexec/listen/listen-fetch",
      "share/listen/voices/engine/en-news",
      "share/man/man1/listen.1", "share/bash-completion/completions/listen",
      "share/zsh/site-functions/_listen", "share/fish/vendor_completions.d/listen.fish",
      "share/doc/listen/copyright",
    ] { #expect(tree.contains("opt/listen/" + file)) }

    let again = try run(["install", Products.folder.path], into: root)
    #expect(again.code == 0, "\(again.errors)")
    #expect(try files(in: root).sorted() == tree)

    let spoken = try Shell(
      root + "/opt/listen/bin/listen", ["phonemes", "-l", "en"], input: Data("Gov. Smith\n".utf8))
    #expect(spoken.code == 0, "\(spoken.errors)")
    #expect(spoken.output == "ɡˈʌvɚnɚ smˈɪθ\n")

    let gone = try run(["uninstall"], into: root)
    #expect(gone.code == 0, "\(gone.errors)")
    #expect(try files(in: root) == [])
  }

  @Test("The services call the command where it was installed")
  func services() throws {
    let scratch = try Scratch()
    let root = scratch.url.path
    #expect(try run(["install", Products.folder.path], into: root).code == 0)
    for file in try files(in: root) where file.hasSuffix(".service") {
      let unit = try String(contentsOfFile: root + "/" + file, encoding: .utf8)
      #expect(unit.contains("\nExecStart=/opt/listen/bin/listen "))
      #expect(!unit.contains("/usr/local/bin/"))
    }
  }
}
