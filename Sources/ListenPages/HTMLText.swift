// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenFormats

/// Escapes text for use inside a page.
enum HTMLText {
  /// `text` for use between tags or in a quoted attribute.
  ///
  /// The function works on scalars rather than characters, because a browser still sees a quote in
  /// a quote with a combining mark. Code points that HTML forbids are left out (HTML Standard,
  /// 13.2.3.5).
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "'": result.append(contentsOf: "&#39;".unicodeScalars)
      case "\t", "\n", "\r": result.append(scalar)
      case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}": continue
      default: if !scalar.properties.isNoncharacterCodePoint { result.append(scalar) }
      }
    }
    return String(result)
  }

  /// `value` as JSON that cannot contain a closing tag.
  static func json(_ value: some Encodable) -> String {
    var result = String.UnicodeScalarView()
    for scalar in String(decoding: JSONDocument.bytes(value), as: UTF8.self).unicodeScalars {
      switch scalar {
      case "<": result.append(contentsOf: "\\u003c".unicodeScalars)
      case "\n": continue
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// `address` if its scheme is http(s); rejects `javascript:`.
  static func webAddress(_ address: String?) -> String? {
    guard let address else { return nil }
    let scheme = address.prefix { $0 != ":" }.lowercased()
    return ["http", "https"].contains(scheme) && address.contains("://") ? address : nil
  }
}
