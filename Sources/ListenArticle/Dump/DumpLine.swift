// SPDX-License-Identifier: GPL-3.0-or-later

/// One line of a text dump, with what tools put around the text taken off.
struct DumpLine {
  /// The text without indentation, bullet and the dumping tool's marks; white space as it was.
  var text: String
  /// Columns before the first mark.
  var indent: Int
  /// The column that the text begins at, after a bullet.
  var textColumn: Int
  /// Columns up to the end of the line as it was.
  var width: Int
  /// Whether a bullet opens it.
  var isBullet: Bool
  /// Whether that bullet is a dash, which text may also begin a line with.
  var isDash: Bool
  /// Whether only the tool's own marks stood in it, such as `(BUTTON)`.
  var isToolMark: Bool
  /// Whether a picture's name was taken out of it.
  var hadPicture: Bool

  /// Whether nothing is left of it.
  var isBlank: Bool { text.isEmpty }

  /// Takes a line apart.
  init(_ line: Substring) {
    let scalars = Array(line.unicodeScalars)
    var index = 0
    var column = 0
    while index < scalars.count, scalars[index].properties.isWhitespace {
      column += scalars[index] == "\t" ? 8 - column % 8 : 1
      index += 1
    }
    indent = column
    var bullet = false
    var start = index
    while let end = Self.bulletEnd(scalars, at: start, indent: column) {
      bullet = true
      start = end
      while start < scalars.count, scalars[start].properties.isWhitespace { start += 1 }
    }
    isBullet = bullet
    isDash = bullet && index < scalars.count && (scalars[index] == "-" || scalars[index] == "–")
    textColumn = column + start - index
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[start...])
    let raw = String(view)
    let stripped = ToolMarks.stripped(raw)
    text = stripped.text
    hadPicture = stripped.hadPicture
    isToolMark = text.isEmpty && !raw.isEmpty
    width =
      textColumn
      + scalars[start...].reduce(0) { $0 + Self.columns(of: $1) }
  }

  /// How wide a terminal shows a scalar.
  static func columns(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0..<0x300: return 1
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    case 0x200B...0x200F: return 0
    default: return scalar.properties.canonicalCombiningClass == .notReordered ? 1 : 0
    }
  }

  /// Where the text goes on after a bullet at `index`.
  private static func bulletEnd(
    _ scalars: [Unicode.Scalar], at index: Int, indent: Int
  ) -> Int? {
    guard index < scalars.count else { return nil }
    let next = index + 1
    let isAlone = next == scalars.count || scalars[next].properties.isWhitespace
    switch scalars[index] {
    case "•", "◦", "▪", "■", "□", "○", "●", "☆", "★", "‣", "⁃", "∙", "▸", "►": return next
    case "*", "·": return isAlone ? next : nil
    case "-", "–": return isAlone && next < scalars.count ? next : nil
    // lynx's deeper levels.
    case "+", "o", "#", "@", "=": return isAlone && indent >= 7 ? next : nil
    default: return nil
    }
  }
}
