// SPDX-License-Identifier: GPL-3.0-or-later

/// `edition.json` in a folder of inputs: which day they make, and in which order they are heard.
///
/// ```json
/// { "date": "2025-01-22", "articles": ["lead.html", "budget.md", "wire/feed.xml"] }
/// ```
///
/// A list alone will do. Documents that it does not name come after those that it does.
struct EditionOrder: Sendable, Hashable {
  static let fileName = "edition.json"

  /// The day that its documents belong to, whatever their own dates.
  var date: String?
  /// By the document's path in the folder.
  var places: [String: Int] = [:]

  /// The order in the file at `path`, whose folder holds `documents`.
  ///
  /// - Throws: ``EditionError/unreadable(_:)``, ``EditionError/configuration(_:)``.
  static func read(_ path: String, documents: Set<String>) throws(EditionError) -> EditionOrder {
    let bytes: [UInt8]
    do throws(FileError) { bytes = try Files.read(path) } catch { throw .unreadable(error) }
    do throws(SiteConfigurationError) {
      return try order(SettingsDocument(path: path, bytes), documents)
    } catch { throw .configuration(error) }
  }

  private static func order(_ document: SettingsDocument, _ documents: Set<String>)
    throws(SiteConfigurationError) -> EditionOrder
  {
    var members: [String: JSONValue] = ["articles": document.root]
    if case .object = document.root {
      members = try document.members(document.root, nil, known: ["date", "articles"])
    }
    var order = EditionOrder()
    order.date = try document.text(
      members, "date", expected: "a day such as \"2025-01-22\"", isValid: isDay)
    let expected = "a list of documents in its folder"
    for name in try document.texts(members, "articles", expected: expected) ?? [] {
      guard documents.contains(name) else {
        throw SiteConfigurationError(
          path: document.path, place: document.place(of: name), found: "\"\(name)\"",
          expected: "a document that is in its folder")
      }
      if order.places[name] == nil { order.places[name] = order.places.count }
    }
    return order
  }

  /// Whether `text` is a day of the Gregorian calendar in ISO 8601.
  static func isDay(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.map(\.count) == [4, 2, 2],
      parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      (1...12).contains(month)
    else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...lengths[month - 1]).contains(day)
  }
}
