// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenFiles
import ListenPublication
import ListenTesting
import Testing

@testable import ListenCore

@Suite struct InputDocumentTests {
  private let test: TestSite

  init() throws {
    test = try TestSite()
    try test.article("a.md", title: "Rain at last", "It rained for an hour.")
    try test.article("days/b.md", title: "Bridge opens", "The bridge is open.")
    try test.write("x", "days/picture.png")
    try test.write("x", ".hidden/c.md")
    try link("days/back", "..")
    try link("loop", ".")
    try link("loop.md", ".")
    try link("other.md", "days/b.md")
    #expect(mkfifo(test.inputs + "/pipe.md", 0o600) == 0)
  }

  private func link(_ name: String, _ destination: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: test.inputs + "/" + name, withDestinationPath: destination)
  }

  @Test("Links that lead back up and pipes are passed over; the folder that is named may be a link")
  func links() throws {
    try link("../linked", "in")
    for folder in [test.inputs, test.scratch.url.path + "/linked", test.inputs + "/"] {
      let documents = InputDocument.documents([folder])
      #expect(documents.map(\.name) == ["a.md", "days/b.md", "other.md"])
      #expect(
        Set(documents.map(\.origin)) == [Files.realPath(test.inputs).map { SHA256.hex($0) }])
    }
  }

  @Test("A site with links that lead back up is verified, and told to be unchanged")
  func site() async throws {
    _ = try await test.run()
    let folder = test.site.articles + "/2025-03-04-rain-at-last"
    let before = FinishedFolder(folder).contents(without: [])
    for path in [
      test.site.path + "/loop", test.site.articles + "/up", folder + "/loop", folder + "/again",
    ] { try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "..") }
    let verified = try FolderVerifier().verify(test.site.path)
    #expect(verified.folders == 4 && verified.faults == [])
    #expect(FinishedFolder(folder).contents(without: []) == before)
    #expect(before.files > 10)
  }
}
