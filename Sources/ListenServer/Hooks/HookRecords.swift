// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import ListenCore

/// The requests of hooks, in a hidden file for each article in the documents' folder.
struct HookRecords: Sendable {
  /// The last hook's request for an article.
  struct Record: Codable, Sendable, Hashable {
    /// The time of the hook, in seconds since 1970.
    var time: Int
    /// The document's file; nil where it has to be fetched first, or is to be removed.
    var document: String?
    /// The address to fetch it from.
    var url: String?
    /// Whether the article is to be removed.
    var isRemoved = false
    /// The folder of the article as it is in the site.
    var folder: String?
    /// Whether all has been done.
    var isDone = false
  }

  /// The documents' folder.
  let documents: String
  private var folder: String { documents + "/.listen-hooks" }

  /// The file of the identifiers that were accepted.
  var seen: String { folder + "/seen" }

  init(_ documents: String) throws(FileError) {
    self.documents = documents
    try Files.makeFolder(folder + "/articles")
  }

  /// The names of all articles, in order.
  var names: [String] {
    Files.names(in: folder + "/articles").compactMap {
      $0.hasSuffix(".json") && !$0.hasPrefix(".") ? String($0.dropLast(5)) : nil
    }
  }

  /// The record of the article `name`.
  subscript(_ name: String) -> Record? {
    guard
      let bytes = try? ConfinedFolder(folder + "/articles").read(
        name + ".json", most: FileBound.settings),
      let record = try? JSONDecoder().decode(Record.self, from: Data(bytes)),
      record.document.map(Self.isName) ?? true, record.folder.map(Self.isName) ?? true
    else { return nil }
    return record
  }

  /// Writes the record, on the disk before it returns.
  func write(_ record: Record, of name: String) throws(FileError) {
    try Files.write(
      JSONDocument.bytes(record), to: folder + "/articles/" + name + ".json", durable: true)
  }

  /// Writes the document of the article `name` and removes what it had before under another suffix.
  ///
  /// - Returns: the file's name.
  func write(_ document: [UInt8], of name: String, suffix: String) throws(FileError) -> String {
    let file = name + "." + suffix
    try Files.write(document, to: documents + "/" + file, durable: true)
    removeDocuments(of: name, except: file)
    Files.sync(documents)
    return file
  }

  /// Removes the documents of the article `name`.
  func removeDocuments(of name: String, except kept: String? = nil) {
    for suffix in InputDocument.suffixes where name + "." + suffix != kept {
      let path = documents + "/" + name + "." + suffix
      if Files.size(of: path) != nil { Files.remove(path) }
    }
  }

  /// Whether a document of the article `name` is there.
  func hasDocument(_ name: String) -> Bool {
    InputDocument.suffixes.contains { Files.size(of: documents + "/" + name + "." + $0) != nil }
  }

  /// Whether a name leads nowhere else.
  static func isName(_ name: String) -> Bool {
    !name.isEmpty && !name.contains("/") && !name.hasPrefix(".") && name.utf8.count < 200
  }
}
