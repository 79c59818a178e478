// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenArguments
import ListenTesting
import Testing

@testable import listen

@Suite struct InstalledFileTests {
  private func printed(_ file: InstalledFile) throws -> ListenTesting.Shell {
    try Shell(Products.listen, ["--installed-file", file.rawValue])
  }

  @Test("Every installed file names every command", arguments: InstalledFile.allCases)
  func commands(file: InstalledFile) throws {
    let run = try printed(file)
    #expect(run.code == 0 && run.errors.isEmpty)
    for command in CommandTable.root.subcommands { #expect(run.output.contains(command.name)) }
  }

  @Test(
    "The manual page is read without a warning, and shows the version",
    .enabled(if: Products.has("groff")))
  func manual() throws {
    let page = try printed(.manual).output
    let run = try Shell(
      "groff", ["-man", "-ww", "-Tutf8", "-P-c", "-rLL=100n"], input: Data(page.utf8))
    #expect(run.code == 0 && run.errors.isEmpty)
    #expect(run.output.contains("listen \(Listen.version)"))
  }

  @Test(
    "Each shell that is here reads its completions",
    arguments: [
      (InstalledFile.bashCompletions, "bash"), (.zshCompletions, "zsh"), (.fishCompletions, "fish"),
    ].filter { Products.has($0.1) })
  func completions(file: InstalledFile, shell: String) throws {
    let scratch = try Scratch()
    let script = scratch.url.appendingPathComponent(file.rawValue)
    try Data(try printed(file).output.utf8).write(to: script)
    let run = try Shell(shell, ["-n", script.path])
    #expect(run.code == 0 && run.errors.isEmpty)
  }

  @Test(
    "Any other name is wrong usage", arguments: [["--installed-file", "x"], ["--installed-file"]])
  func unknown(arguments: [String]) throws {
    let run = try Shell(Products.listen, arguments)
    #expect(run.code == 64 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("listen: unknown option \"--installed-file\""))
  }
}
