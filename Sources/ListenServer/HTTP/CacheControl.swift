// SPDX-License-Identifier: GPL-3.0-or-later

/// The time for which a file may be cached, by its name.
enum CacheControl {
  /// The value for names with a hash of the contents, which never refer to anything else.
  static let immutable = "public, max-age=31536000, immutable"
  /// The value for feeds, pages and lists, which change as articles arrive.
  static let short = "public, max-age=60"
  /// The value for files that change when their article is corrected.
  static let medium = "public, max-age=300"

  /// The field's value for a file called `name`.
  static func field(fileName name: String) -> String {
    if isHashed(name) { return immutable }
    switch name.split(separator: ".").last {
    case "xml", "html", "json", "m3u8", "txt": return short
    default: return medium
    }
  }

  /// Whether the name ends in `-` and 16 or more hexadecimal digits before its suffix.
  static func isHashed(_ name: String) -> Bool {
    guard let dot = name.firstIndex(of: "."), let dash = name[..<dot].lastIndex(of: "-") else {
      return false
    }
    let hash = name[name.index(after: dash)..<dot].utf8
    return hash.count >= 16
      && hash.allSatisfy {
        (0x30...0x39).contains($0) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
      }
  }
}
