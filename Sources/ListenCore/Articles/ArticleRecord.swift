// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import ListenFiles
internal import ListenFormats
internal import ListenPublication

/// What a site remembers of an article beside its folder: whose it is, where its place in the day
/// is, and what the folder was made from.
struct ArticleRecord: Sendable, Hashable, Codable {
  /// What stays the same when the article is corrected.
  var identity: String
  /// The document that it came from, by its path in the folder that was named.
  var input: String
  /// The last part of that folder's name.
  var root: String
  /// SHA-256 of that folder's real path, so that another one of the same name is told from it; nil for
  /// standard input, and where an earlier version wrote the record.
  var folder: String?
  /// SHA-256 of the article as it was read.
  var digest: String
  /// Names all that the folder depends on.
  var key: String
  /// SHA-256 of `manifest.json`.
  var manifest: String
  /// Files of the folder.
  var files: Int
  /// Of all of them.
  var bytes: Int
  /// The place that an `edition.json` or a feed gives it; compared part by part.
  var place: [Int]?
  /// The day that it is told to belong to, where that is not its own.
  var day: String?
  /// Whether its input is gone, so that the next index takes the article away.
  var isGone: Bool?
}

/// The records of a site, a file an article, and beside them the names of the speech that each
/// is made of.
struct ArticleRecords: Sendable {
  private let folder: String
  private let speech: String

  init(_ site: Site) {
    folder = site.hidden + "/articles"
    speech = site.hidden + "/speech"
  }

  /// The names of the articles that have one.
  var names: [String] {
    Files.names(in: folder).filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }
      .map { String($0.dropLast(5)) }
  }

  /// The record of the article in the folder `name`.
  func record(_ name: String) -> ArticleRecord? {
    guard let bytes = try? Files.read(path(name)) else { return nil }
    return try? JSONDecoder().decode(ArticleRecord.self, from: Data(bytes))
  }

  /// All of them, by name.
  func all() -> [String: ArticleRecord] {
    var result: [String: ArticleRecord] = [:]
    let names = names
    for (name, record) in zip(names, SideBySide.map(names) { record($0) }) {
      if let record { result[name] = record }
    }
    return result
  }

  /// Writes a record, and the names of the article's speech where they are known.
  ///
  /// - Throws: ``FileError/unwritable(path:code:)``.
  func write(_ record: ArticleRecord, _ name: String, speech keys: [String]?) throws(FileError) {
    if let keys { try writeSpeech(keys, name) }
    try Files.makeFolder(folder)
    let bytes = JSONDocument.bytes(record)
    if (try? Files.read(path(name))) == bytes { return }
    try Files.write(bytes, to: path(name), durable: false)
  }

  /// Writes the names of the speech that `name`, an article or an edition, is made of.
  ///
  /// - Throws: ``FileError/unwritable(path:code:)``.
  func writeSpeech(_ keys: [String], _ name: String) throws(FileError) {
    try Files.makeFolder(speech)
    let text = keys.map { $0 + "\n" }.joined()
    let path = speech + "/" + name
    if (try? Files.read(path)) == Array(text.utf8) { return }
    try Files.write(Array(text.utf8), to: path, durable: false)
  }

  /// The names of all speech that the site is made of.
  func speechKeys() -> Set<String> {
    var keys: Set<String> = []
    for name in Files.names(in: speech) where !name.hasPrefix(".") {
      guard let bytes = try? Files.read(speech + "/" + name) else { continue }
      for line in bytes.split(separator: 10) { keys.insert(String(decoding: line, as: UTF8.self)) }
    }
    return keys
  }

  func remove(_ name: String) {
    Files.remove(path(name))
    Files.remove(speech + "/" + name)
  }

  private func path(_ name: String) -> String { folder + "/" + name + ".json" }
}
