// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// News agencies, which stand in bylines but are sources.
enum Agencies {
  /// Whether `name` is an agency, or just "agencies".
  static func isAgency(_ name: String) -> Bool {
    var key = withoutStaff(name).lowercased().trimmed(of: ".,:;()")
    if key.hasPrefix("the ") { key = String(key.dropFirst(4)) }
    return names.contains(key)
  }

  /// Whether `text` lists sources joined by a plus, one of them an agency: "The Star + Agencies".
  static func isList(_ text: String) -> Bool {
    let parts = text.split(separator: "+")
    return parts.count > 1 && parts.contains { isAgency($0.trimmed) }
  }

  /// "Reuters Staff" is Reuters.
  static func withoutStaff(_ name: String) -> String {
    for suffix in [" Staff", " staff", " STAFF", " Staff Reporter"] where name.hasSuffix(suffix) {
      return String(name.dropLast(suffix.count))
    }
    return name
  }

  private static let names = ReadingWords.set(\.byline.agencies)
}
