// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenCore

/// The name of the file for what a URL leads to, the same on every run.
///
/// It consists of lower-case ASCII letters, digits and hyphens, with one dot before the suffix, so that
/// it cannot lead out of its folder; the end of a hash keeps different URLs apart.
enum DocumentName {
  /// The most characters before the hash.
  private static let longest = 80

  /// Whether `name` may be one of these, which lead nowhere else.
  static func isName(_ name: String) -> Bool { !name.contains("/") && !name.hasPrefix(".") }

  /// The name for `url` with `suffix`, such as `example-org-news-rain-1f0c2a9b3d.html`.
  static func name(_ url: WebURL, suffix: String) -> String {
    let host = url.host.hasPrefix("www.") ? String(url.host.dropFirst(4)) : url.host
    let path = url.target.prefix { $0 != "?" }
    var slug = ""
    for byte in (host + path).lowercased().utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        slug.unicodeScalars.append(Unicode.Scalar(byte))
      default: if !slug.isEmpty, slug.last != "-" { slug.append("-") }
      }
    }
    slug = String(slug.prefix(longest))
    while slug.last == "-" { slug.removeLast() }
    return [slug, String(SHA256.hex(url.text).prefix(10))].filter { !$0.isEmpty }
      .joined(separator: "-") + "." + suffix
  }
}
