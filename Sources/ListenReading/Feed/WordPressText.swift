// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// WordPress's own marks in a post's text.
enum WordPressText {
  /// Short codes whose inside is not text to read.
  private static let enclosing: Set<String> = [
    "caption", "wp_caption", "embed", "video", "audio", "gallery", "playlist", "code", "script",
  ]

  /// The text without `[gallery ids="1,2"]` and its like; brackets of other kinds stay.
  static func withoutShortcodes(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.contains(0x5B) else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    // Looked for once for each name, so that unclosed ones cost no more than closed ones.
    var unclosed: Set<String> = []
    while index < bytes.count {
      guard bytes[index] == 0x5B, let tag = shortcode(bytes, index) else {
        result.append(bytes[index])
        index += 1
        continue
      }
      index = tag.end
      guard enclosing.contains(tag.name), !tag.isClosing, !unclosed.contains(tag.name) else {
        continue
      }
      let closing = Array("[/\(tag.name)]".utf8)
      if let end = find(closing, in: bytes, from: index) {
        index = end + closing.count
      } else {
        unclosed.insert(tag.name)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private struct Shortcode {
    var name: String
    var end: Int
    var isClosing: Bool
  }

  /// `[name]` only of known names; any `[name key=…]` and `[/name]` otherwise.
  private static func shortcode(_ bytes: [UInt8], _ start: Int) -> Shortcode? {
    var at = start + 1
    let isClosing = at < bytes.count && bytes[at] == 0x2F
    if isClosing { at += 1 }
    let nameStart = at
    while at < bytes.count, at - nameStart < 30,
      (0x61...0x7A).contains(bytes[at]) || bytes[at] == 0x5F || bytes[at] == 0x2D
    {
      at += 1
    }
    guard at > nameStart, at < bytes.count else { return nil }
    let name = String(decoding: bytes[nameStart..<at], as: UTF8.self)
    guard let end = bytes[at..<min(bytes.count, at + 1000)].firstIndex(of: 0x5D) else { return nil }
    let inside = bytes[at..<end]
    guard !inside.contains(0x5B), !inside.contains(0x0A) else { return nil }
    let hasValues = inside.first == 0x20 && inside.contains(0x3D)
    guard enclosing.contains(name) || hasValues || isClosing && inside.isEmpty else { return nil }
    return Shortcode(name: name, end: end + 1, isClosing: isClosing)
  }

  private static func find(_ needle: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    var at = start
    while at + needle.count <= bytes.count {
      if bytes[at] == needle[0], bytes[at..<(at + needle.count)].elementsEqual(needle) { return at }
      at += 1
    }
    return nil
  }
}
