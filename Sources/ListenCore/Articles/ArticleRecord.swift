// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import ListenFiles
internal import ListenFormats
internal import ListenPublication

/// A site's memory of an article: its identity, its position in the day, and the inputs that its
/// folder was made from.
package struct ArticleRecord: Sendable, Hashable, Codable {
  /// The part of the article that survives a correction.
  var identity: String
  /// The document's path, relative to the input folder.
  var input: String
  /// The last component of the input folder's path.
  var root: String
  /// SHA-256 of the input folder's real path, which distinguishes folders of the same name; nil for
  /// standard input and in records of earlier versions.
  var folder: String?
  /// SHA-256 of the article as it was read.
  var digest: String
  /// A digest of everything that the folder depends on.
  var key: String
  /// SHA-256 of `manifest.json`.
  var manifest: String
  /// The number of files in the folder.
  var files: Int
  /// The total size of those files in bytes.
  var bytes: Int
  /// The position assigned by an `edition.json` or a feed, compared component by component.
  var place: [Int]?
  /// The day assigned to the article, if it is not its own.
  package var day: String?
  /// Whether its input has disappeared, so that the next index removes the article.
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

/// The records of a site, one file for each article, with the names of the speech that each article
/// uses.
struct ArticleRecords: Sendable {
  private let folder: String
  private let speech: String
  private let hidden: ConfinedFolder

  init(_ site: Site) {
    hidden = ConfinedFolder(site.hidden)
    folder = site.hidden + "/articles"
    speech = site.hidden + "/speech"
  }

  /// The names of the articles that have a record.
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

  /// All records, by article name.
  func all() -> [String: ArticleRecord] {
    var result: [String: ArticleRecord] = [:]
    // Most come from one folder: its name is kept once.
    var texts: Set<String> = []
    func shared(_ text: String) -> String { texts.insert(text).memberAfterInsert }
    let names = names
    result.reserveCapacity(names.count)
    for (name, record) in zip(names, SideBySide.map(names) { record($0) }) {
      guard var record else { continue }
      record.root = shared(record.root)
      record.folder = record.folder.map(shared)
      result[name] = record
    }
    return result
  }

  /// Writes a record, with the names of the article's speech if they are known.
  ///
  /// - Throws: ``FileError/unwritable(path:code:)``.
  func write(_ record: ArticleRecord, _ name: String, speech keys: [String]?) throws(FileError) {
    if let keys { try writeSpeech(keys, name) }
    try Files.makeFolder(folder)
    let bytes = JSONDocument.bytes(record)
    if (try? hidden.read("articles/" + name + ".json", most: FileBound.record)) == bytes { return }
    try Files.write(bytes, to: path(name), durable: false)
  }

  /// Writes the names of the speech used by `name`, an article or an edition.
  ///
  /// - Throws: ``FileError/unwritable(path:code:)``.
  func writeSpeech(_ keys: [String], _ name: String) throws(FileError) {
    try Files.makeFolder(speech)
    let text = keys.map { $0 + "\n" }.joined()
    let path = speech + "/" + name
    if (try? hidden.read("speech/" + name, most: FileBound.record)) == Array(text.utf8) { return }
    try Files.write(Array(text.utf8), to: path, durable: false)
  }

  /// The names of all speech that the site uses.
  func speechKeys() -> Set<String> {
    var keys: Set<String> = []
    for name in Files.names(in: speech) where !name.hasPrefix(".") {
      keys.formUnion(speechKeys(of: name))
    }
    return keys
  }

  /// The names of the speech used by `name`, an article or an edition.
  func speechKeys(of name: String) -> Set<String> {
    guard let bytes = try? hidden.read("speech/" + name, most: FileBound.record) else { return [] }
    return Set(bytes.split(separator: 10).map { String(decoding: $0, as: UTF8.self) })
  }

  func remove(_ name: String) {
    Files.remove(speech + "/" + name)
    Files.remove(path(name))
  }

  private func path(_ name: String) -> String { folder + "/" + name + ".json" }
}
