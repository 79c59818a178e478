// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenTesting
import Testing

/// A ZIP archive as Python reads it.
struct PackedBook {
  struct Entry: Decodable {
    let name: String
    let isStored: Bool
    let date: String
    let bytes: Int
    /// The contents of what is text.
    let text: String?
  }

  let entries: [Entry]

  /// The archive at `path`, every checksum of which is right.
  init(_ path: String) throws {
    let tool = Products.package.appendingPathComponent("Tests/Tools/read_book.py").path
    let run = try Shell("python3", [tool, path])
    #expect(run.code == 0, "\(run.errors)")
    entries = try JSONDecoder().decode([Entry].self, from: Data(run.output.utf8))
  }

  /// The text of the entry `name`.
  func text(_ name: String) throws -> String {
    try #require(entries.first { $0.name == name }?.text, "no \(name)")
  }

  /// The complaints of epubcheck 5 about the book at `path`; empty where it has none.
  static func complaints(_ path: String) throws -> String {
    let jar = try #require(Products.epubcheck)
    let run = try Shell("java", ["-jar", jar, "--quiet", "--failonwarnings", path])
    return run.code == 0 ? "" : run.output + run.errors
  }
}
