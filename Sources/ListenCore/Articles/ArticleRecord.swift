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

extension ArticleRecord {
  /// The record in `bytes`; nil where they are none of ours.
  package init?(_ bytes: [UInt8]) {
    guard let record = try? JSONDecoder().decode(ArticleRecord.self, from: Data(bytes)),
      record.isSane
    else { return nil }
    self = record
  }

  /// Whether the record says what one of ours can: its day is one, its numbers are of a folder, its texts
  /// are of a sane length.
  private var isSane: Bool {
    let most = 1 << 40
    return (day.map { PublicationDate(day: $0) != nil } ?? true)
      && (0...most).contains(files) && (0...most).contains(bytes)
      && (place ?? []).count <= 8 && (place ?? []).allSatisfy((0...most).contains)
      && [identity, input, root, folder ?? "", digest, key, manifest]
        .allSatisfy { $0.utf8.count <= 1 << 16 }
  }
}

/// The records of a site, a file an article, and beside them the names of the speech that each
/// is made of.
struct ArticleRecords: Sendable {
  private let folder: String
  private let speech: String
  private let hidden: ConfinedFolder

  init(_ site: Site) {
    hidden = ConfinedFolder(site.hidden)
    folder = site.hidden + "/articles"
    speech = site.hidden + "/speech"
  }

  /// The names of the articles that have one.
  var names: [String] {
    Files.names(in: folder).filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }
      .map { String($0.dropLast(5)) }
  }

  /// The record of the article in the folder `name`.
  ///
  /// It names folders and stands in a file that anybody may have written: one that says what none of ours
  /// does is none.
  func record(_ name: String) -> ArticleRecord? {
    guard let bytes = try? hidden.read("articles/" + name + ".json", most: FileBound.record) else {
      return nil
    }
    return ArticleRecord(bytes)
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
    if (try? hidden.read("articles/" + name + ".json", most: FileBound.record)) == bytes { return }
    try Files.write(bytes, to: path(name), durable: false)
  }

  /// Writes the names of the speech that `name`, an article or an edition, is made of.
  ///
  /// - Throws: ``FileError/unwritable(path:code:)``.
  func writeSpeech(_ keys: [String], _ name: String) throws(FileError) {
    try Files.makeFolder(speech)
    let text = keys.map { $0 + "\n" }.joined()
    let path = speech + "/" + name
    if (try? hidden.read("speech/" + name, most: FileBound.record)) == Array(text.utf8) { return }
    try Files.write(Array(text.utf8), to: path, durable: false)
  }

  /// The names of all speech that the site is made of.
  func speechKeys() -> Set<String> {
    var keys: Set<String> = []
    for name in Files.names(in: speech) where !name.hasPrefix(".") {
      guard let bytes = try? hidden.read("speech/" + name, most: FileBound.record) else { continue }
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
