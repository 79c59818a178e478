// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenFiles
import ListenTesting
import Testing

@testable import ListenBooks

@Suite struct ZIPArchiveTests {
  /// Bytes without any order, by a linear congruence.
  private func noise(_ count: Int) -> [UInt8] {
    var state: UInt32 = 1
    return (0..<count).map { _ in
      state = state &* 1_664_525 &+ 1_013_904_223
      return UInt8(truncatingIfNeeded: state >> 24)
    }
  }

  @Test("What is added is read back by another program, in its order, each on the same day")
  func roundTrip() throws {
    let scratch = try Scratch()
    let path = scratch.url.path + "/a.zip"
    var archive = try ZIPArchive(path)
    try archive.add("mimetype", Array("text/plain".utf8), isCompressed: false)
    try archive.add("empty", [])
    try archive.add("عربي/niño.txt", Array(String(repeating: "ab", count: 5_000).utf8))
    try archive.add("one", [65])
    let (bytes, integrity) = try archive.finish()
    let book = try PackedBook(path)
    #expect(book.entries.map(\.name) == ["mimetype", "empty", "عربي/niño.txt", "one"])
    #expect(book.entries.map(\.bytes) == [10, 0, 10_000, 1])
    // What would not become smaller is stored.
    #expect(book.entries.map(\.isStored) == [true, true, false, true])
    #expect(Set(book.entries.map(\.date)) == ["1980-01-01T00:00:00"])
    #expect(try book.text("عربي/niño.txt") == String(repeating: "ab", count: 5_000))
    let file = try Files.read(path)
    #expect(file.count == bytes && SHA256.integrity(file) == integrity)
  }

  @Test(
    "A file is copied in pieces, whatever its size",
    arguments: [0, 1, 262_143, 262_144, 262_145, 700_000]
  )
  func file(size: Int) throws {
    let scratch = try Scratch()
    let bytes = noise(size)
    try Data(bytes).write(to: scratch.url.appendingPathComponent("in.mp3"))
    let path = scratch.url.path + "/a.zip"
    var archive = try ZIPArchive(path)
    try archive.add(
      "in.mp3", ConfinedFolder(scratch.url.path).open("in.mp3", most: FileBound.sound))
    _ = try archive.finish()
    #expect(try PackedBook(path).entries.map(\.bytes) == [size])
    // Behind a local header of 30 bytes and the name.
    #expect(Array(try Files.read(path)[36..<36 + size]) == bytes)
  }
}
