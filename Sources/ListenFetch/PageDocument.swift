// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import ListenCore

/// A page as it is kept: its bytes, and what only the answer's header and the URL told.
enum PageDocument {
  /// The most bytes of a page in which its head is looked for.
  private static let mostHead = 64 << 10

  /// `page` with the encoding that `type`, the answer's `Content-Type`, names, and with its URL as the
  /// canonical one, where the page itself says neither.
  static func bytes(_ page: [UInt8], type: String?, url: WebURL) -> [UInt8] {
    let head = page.prefix(mostHead).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    var missing = ""
    if let charset = charset(type),
      !Array(head.prefix(4_096)).contains(bytes: Array("charset".utf8)),
      !page.starts(with: [0xEF, 0xBB, 0xBF])
    {
      missing += "<meta charset=\"\(charset)\">"
    }
    if !head.contains(bytes: Array("canonical".utf8)), !head.contains(bytes: Array("og:url".utf8)) {
      missing += "<link rel=\"canonical\" href=\"\(escaped(url.text))\">"
    }
    guard !missing.isEmpty, let place = place(head) else { return page }
    return Array(page[..<place]) + Array(missing.utf8) + Array(page[place...])
  }

  /// The name of an encoding in a media type, if it is one.
  static func charset(_ type: String?) -> String? {
    guard let type = type?.lowercased(), let key = type.range(of: "charset=") else { return nil }
    let value = type[key.upperBound...].drop { $0 == "\"" || $0 == "'" }
    let name = value.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.:".contains($0)) }
    return name.isEmpty ? nil : String(name)
  }

  /// The place after the tag that opens the head, or else the root, or else the type of document.
  private static func place(_ head: [UInt8]) -> Int? {
    for name in ["<head", "<html", "<!doctype"] {
      let letters = Array(name.utf8)
      var from = 0
      while let start = head[from...].firstIndex(of: letters[0]) {
        from = start + 1
        let after = start + letters.count
        guard after < head.count, head[start..<after].elementsEqual(letters) else { continue }
        // Not of `<header`.
        guard head[after] <= 0x20 || head[after] == UInt8(ascii: ">") else { continue }
        if let end = head[after...].firstIndex(of: UInt8(ascii: ">")) { return end + 1 }
      }
    }
    return nil
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("\"", with: "&quot;").replacing("<", with: "&lt;")
  }
}
