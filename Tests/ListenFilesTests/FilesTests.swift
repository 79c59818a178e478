// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenTesting
import Testing

@testable import ListenFiles

@Suite("A folder is put in place whole, or what was there stays")
struct FilesTests {
  private let scratch: Scratch
  private var new: String { scratch.url.path + "/.a.partial" }
  private var final: String { scratch.url.path + "/a" }

  init() throws {
    scratch = try Scratch()
    try write("new", to: new)
  }

  private func write(_ text: String, to folder: String) throws {
    try Files.makeFolder(folder)
    try Files.writeNew(Array(text.utf8), to: folder + "/text", durable: false)
  }

  private func text() throws -> String {
    String(decoding: try Files.read(final + "/text"), as: UTF8.self)
  }

  @Test("Where nothing was, where a folder was, and where one was and cannot be swapped")
  func installed() throws {
    try Files.install(new, as: final)
    #expect(try text() == "new")
    let exchanges: [(String, String) -> Int32] = [Self.swap, { _, _ in -1 }]
    for (number, exchange) in exchanges.enumerated() {
      try write("newer \(number)", to: new)
      try Files.install(new, as: final, exchange: exchange)
      #expect(try text() == "newer \(number)")
      #expect(Files.names(in: scratch.url.path) == ["a"])
    }
  }

  private static func swap(_ from: String, _ to: String) -> Int32 {
    let aside = from + ".swap"
    return rename(from, aside) == 0 && rename(to, from) == 0 && rename(aside, to) == 0 ? 0 : -1
  }

  @Test("Without exchange, what a run that was cut off left aside is no hindrance")
  func stale() throws {
    try write("old", to: final)
    try write("stale", to: new + ".old")
    try Files.install(new, as: final, exchange: { _, _ in -1 })
    #expect(try text() == "new")
    #expect(Files.names(in: scratch.url.path) == ["a"])
  }

  @Test("Without exchange, a new folder that cannot be put in place leaves the old one there")
  func failed() throws {
    try write("old", to: final)
    #expect(throws: FileError.unwritable(path: final, code: ENOENT)) {
      try Files.install(
        new, as: final,
        exchange: { new, _ in
          Files.remove(new)
          return -1
        })
    }
    #expect(try text() == "old")
    #expect(Files.names(in: scratch.url.path) == ["a"])
  }
}
