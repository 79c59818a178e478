// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenTesting
import Testing

@testable import ListenFiles

/// What names out of files lead to: nothing outside the folder, and nothing that never ends.
@Suite struct ConfinedFolderTests {
  private let scratch: Scratch
  private let folder: ConfinedFolder

  init() throws {
    scratch = try Scratch()
    let base = scratch.url.path
    let manager = FileManager.default
    for path in ["in/a/b", "out"] {
      try manager.createDirectory(atPath: base + "/" + path, withIntermediateDirectories: true)
    }
    for path in ["in/one", "in/a/two", "in/.hidden", "out/secret"] {
      try Data(path.utf8).write(to: URL(fileURLWithPath: base + "/" + path))
    }
    for (link, to) in [
      ("in/inside", "a/two"), ("in/outside", "../out/secret"), ("in/absolute", base + "/in/one"),
      ("in/door", "../out"), ("in/loop", "loop"), ("in/zero", "/dev/zero"), ("in/back", "a/.."),
    ] { try manager.createSymbolicLink(atPath: base + "/" + link, withDestinationPath: to) }
    #expect(mkfifo(base + "/in/pipe", 0o600) == 0)
    folder = ConfinedFolder(base + "/in")
  }

  @Test(
    "A file below the folder is read, whichever way leads to it",
    arguments: [
      ("one", "in/one"), ("./one", "in/one"), ("a/two", "in/a/two"), ("a/../one", "in/one"),
      ("a//two", "in/a/two"), ("inside", "in/a/two"), ("back/one", "in/one"),
      ("a/b/../../one", "in/one"), (".hidden", "in/.hidden"),
    ])
  func inside(name: String, contents: String) throws {
    #expect(try folder.read(name, most: 100) == Array(contents.utf8))
    #expect(folder.size(name) == contents.utf8.count)
    #expect(try folder.integrity(name).bytes == contents.utf8.count)
  }

  @Test(
    "What leads out of it is refused, and the error says so",
    arguments: [
      "../out/secret", "..", "a/../../out/secret", "outside", "door/secret", "zero", "/etc/passwd",
      "/dev/zero", "absolute", "one/../../out/secret", "../in/one",
    ])
  func outside(name: String) throws {
    let error = #expect(throws: FileError.self) { try folder.read(name, most: 100) }
    guard case .refused(_, .outside(let named)) = error else {
      Issue.record("\(name): \(String(describing: error))")
      return
    }
    #expect(named == folder.path && folder.size(name) == nil)
    #expect(error?.description.hasSuffix("it leads out of \"\(folder.path)\"") == true)
  }

  @Test(
    "What is no file is none, and nobody waits for it",
    arguments: [
      ("pipe", nil), ("a", EISDIR), ("none", ENOENT), ("one/none", ENOTDIR), ("loop", ELOOP),
    ] as [(String, Int32?)])
  func noFile(name: String, code: Int32?) throws {
    let error = #expect(throws: FileError.self) { try folder.read(name, most: 100) }
    let path = folder.path + "/" + name
    #expect(
      error == code.map { .unreadable(path: path, code: $0) } ?? .refused(path: path, .special))
  }

  @Test("A name that no system has is refused", arguments: ["", "a\0b", ".", "a/.."])
  func noName(name: String) throws {
    #expect(throws: FileError.self) { try folder.read(name, most: 100) }
    #expect(ConfinedFolder.components(name) == nil)
  }

  @Test("A file larger than its kind is not read")
  func large() throws {
    #expect(
      throws: FileError.refused(path: folder.path + "/one", .tooLarge(most: 5))
    ) { try folder.read("one", most: 5) }
    #expect(try folder.read("one", most: 6).count == 6)
  }

  @Test("Another name is given to the open file, not to what lies there by then")
  func link() throws {
    let file = try folder.open("one", most: 100)
    let path = folder.path + "/one"
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.createSymbolicLink(
      atPath: path, withDestinationPath: "../out/secret")
    let other = scratch.url.path + "/other"
    // The file has no name left, which a link cannot give back; never is it the link's.
    let code = file.link(to: other)
    let linked = try? String(contentsOfFile: other, encoding: .utf8)
    #expect(code == 0 ? linked == "in/one" : linked == nil)
  }
}
