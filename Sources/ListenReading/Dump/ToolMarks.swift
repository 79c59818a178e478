// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// The marks that dumping tools write for links, pictures and form controls.
enum ToolMarks {
  /// `text` without them: `(BUTTON)`, `[12]` before a link's text, `[IMG]`, `[logo.png]`,
  /// `IFRAME: …`, `____`, `[ ]`, `( )`.
  static func stripped(_ text: Substring) -> (text: String, hadPicture: Bool) {
    if let first = text.utf8.first, first == 0x49 || first == 0x52 || first == 0x66,
      text.hasPrefix("IFRAME:") || text.hasPrefix("REFRESH(") || text.hasPrefix("file://")
    {
      return ("", false)
    }
    guard mayHaveMark(text) else { return (text.trimmed, false) }
    let scalars = Array(text.unicodeScalars)
    var output = String.UnicodeScalarView()
    var hadPicture = false
    var index = 0
    while index < scalars.count {
      switch scalars[index] {
      case "(" where matches("(BUTTON)", scalars, index): index += 8
      case "(", "[":
        if let (end, isPicture) = control(scalars, at: index) {
          hadPicture = hadPicture || isPicture
          index = end
        } else {
          output.append(scalars[index])
          index += 1
        }
      case "_":
        var end = index
        while end < scalars.count, scalars[end] == "_" { end += 1 }
        if end - index < 4 { for _ in index..<end { output.append("_") } }
        index = end
      default:
        output.append(scalars[index])
        index += 1
      }
    }
    return (String(output).trimmed, hadPicture)
  }

  /// Whether there is an opening bracket or a row of strokes by which a mark may begin; brackets around
  /// words are none.
  private static func mayHaveMark(_ text: Substring) -> Bool {
    var previous: UInt8 = 0
    var strokes = 0
    for byte in text.utf8 {
      if byte == 0x5B { return true }
      strokes = byte == 0x5F ? strokes + 1 : 0
      if strokes == 4 { return true }
      if previous == 0x28 {
        switch byte {
        case 0x42, 0x20, 0x5F, 0x29, 0xC2, 0x2A, 0x58, 0x78: return true
        default: break
        }
      }
      previous = byte
    }
    return false
  }

  private static func matches(
    _ mark: String, _ scalars: [Unicode.Scalar], _ index: Int
  ) -> Bool {
    mark.unicodeScalars.elementsEqual(scalars[index..<min(scalars.count, index + mark.count)])
  }

  /// The end of a bracketed mark that stands for something that isn't text.
  private static func control(
    _ scalars: [Unicode.Scalar], at index: Int
  ) -> (end: Int, isPicture: Bool)? {
    let closer: Unicode.Scalar = scalars[index] == "(" ? ")" : "]"
    let limit = min(scalars.count, index + 160)
    guard let end = scalars[(index + 1)..<limit].firstIndex(of: closer) else { return nil }
    let inside = scalars[(index + 1)..<end]
    if inside.allSatisfy({ $0 == " " || $0 == "_" || $0 == "\u{A0}" }) { return (end + 1, false) }
    let isApart = index == 0 || scalars[index - 1].properties.isWhitespace
    if isApart, inside.count == 1, inside.first == "*" || inside.first == "X" || inside.first == "x"
    {
      return (end + 1, false)
    }
    guard closer == "]" else { return nil }
    let name = String(String.UnicodeScalarView(inside))
    if name == "IMG" || name == "INLINE" || name == "EMBED" || name == "LINK" {
      return (end + 1, true)
    }
    if inside.allSatisfy({ ("0"..."9").contains($0) }) {
      // A link's number; a note's mark is as little to be read.
      return inside.count <= 4 ? (end + 1, false) : nil
    }
    let hasSpace = inside.contains(" ")
    let isName =
      isFileName(name)
      || addresses.first(in: name) != nil
      || (!hasSpace && inside.contains { $0 == "-" || $0 == "_" || $0 == "=" })
      || (!hasSpace && index == 0 && end + 1 == scalars.count)
    return isName ? (end + 1, true) : nil
  }

  private static let addresses = PhraseFinder(
    [".jpg?", ".png?", ".jpeg?", ".gif?", "?width="].map { ($0, true) })

  /// Whether `text` is the name of a picture or script.
  static func isFileName(_ text: String) -> Bool {
    guard !text.utf8.contains(0x20), let dot = text.lastIndex(of: "."), dot != text.startIndex
    else {
      return false
    }
    let ending = text[text.index(after: dot)...].lowercased()
    return ["jpg", "jpeg", "png", "gif", "svg", "webp", "avif", "ico", "html", "php", "js", "css"]
      .contains(ending.prefix { $0.isLetter })
  }
}
