// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles
internal import ListenFormats

/// The `edition.json` of an input folder: the day of its documents and their order.
///
/// ```json
/// { "date": "2025-01-22", "articles": ["lead.html", "budget.md", "wire/feed.xml"] }
/// ```
///
/// A bare list is accepted too. Documents that it does not name follow those that it names.
struct EditionOrder: Sendable, Hashable {
  static let fileName = "edition.json"

  /// The day that its documents belong to, whatever date they carry.
  var date: String?
  /// The position of each document, by its path in the folder.
  var places: [String: Int] = [:]

  /// The order in the file at `path`; `isThere` says whether a document exists in its folder.
  ///
  /// - Throws: ``EditionError/unreadable(_:)``, ``EditionError/configuration(_:)``.
  static func read(_ path: String, isThere: (String) -> Bool) throws(EditionError) -> EditionOrder {
    let bytes: [UInt8]
    do throws(FileError) {
      let folder = ConfinedFolder(String(path.dropLast(fileName.count + 1)))
      bytes = try folder.read(fileName, most: FileBound.settings)
    } catch { throw .unreadable(error) }
    do throws(SettingsError) {
      return try order(SettingsDocument(path: path, bytes), isThere)
    } catch { throw .configuration(error) }
  }

  private static func order(_ document: SettingsDocument, _ isThere: (String) -> Bool)
    throws(SettingsError) -> EditionOrder
  {
    var members: [String: JSONValue] = ["articles": document.root]
    if case .object = document.root {
      members = try document.members(document.root, nil, known: ["date", "articles"])
    }
    var order = EditionOrder()
    order.date = try document.text(
      members, "date", expected: "a day such as \"2025-01-22\"",
      isValid: { PublicationDate(day: $0) != nil })
    let expected = "a list of documents in its folder"
    for name in try document.texts(members, "articles", expected: expected) ?? [] {
      // Only as the documents' own names are written: "./lead.md" would be found, and put nowhere.
      let parts = name.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.allSatisfy({ !$0.isEmpty && !$0.hasPrefix(".") }), isThere(name) else {
        throw SettingsError(
          path: document.path, place: document.place(of: name), found: "\"\(name)\"",
          expected: "a document that is in its folder")
      }
      if order.places[name] == nil { order.places[name] = order.places.count }
    }
    return order
  }
}
