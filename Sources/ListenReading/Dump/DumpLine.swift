// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

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
    let scalars = line.unicodeScalars
    var index = scalars.startIndex
    var column = 0
    // Most lines begin with blanks and a letter.
    let bytes = line.utf8
    while index < bytes.endIndex, bytes[index] == 0x20 {
      index = bytes.index(after: index)
      column += 1
    }
    let isPlain = index == bytes.endIndex || Self.isLetter(bytes[index])
    func skipSpace() {
      while index < scalars.endIndex, Self.isSpace(scalars[index]) {
        column += scalars[index] == "\t" ? 8 - column % 8 : 1
        index = scalars.index(after: index)
      }
    }
    if !isPlain { skipSpace() }
    indent = column
    let start = index
    while !isPlain, let end = Self.bulletEnd(scalars, at: index, indent: indent) {
      column += 1
      index = end
      skipSpace()
    }
    isBullet = index > start
    isDash = isBullet && (scalars[start] == "-" || scalars[start] == "–")
    textColumn = column
    let rest = line[index...]
    let stripped = ToolMarks.stripped(rest)
    text = stripped.text
    hadPicture = stripped.hadPicture
    isToolMark = text.isEmpty && !rest.isEmpty
    width = textColumn + Self.columns(of: rest)
  }

  /// Whether a byte opens a letter from `A` to U+07FF that is no bullet.
  private static func isLetter(_ byte: UInt8) -> Bool {
    if byte < 0x80 { return byte > 0x40 && byte != UInt8(ascii: "o") && byte < 0x7F }
    return (0xC3...0xDF).contains(byte)
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return scalar.value == 0x20 || (0x09...0x0D).contains(scalar.value) }
    return scalar.properties.isWhitespace
  }

  /// The width of a text in a terminal, in columns.
  static func columns(of text: Substring) -> Int {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
    return text.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
  }

  /// The width of a scalar in a terminal, in columns.
  static func columns(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0..<0x300: return 1
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    case 0x200B...0x200F: return 0
    case 0x300..<0x370, 0x591..<0x600, 0x610..<0x61B, 0x64B..<0x660, 0x670: return 0
    case 0x370..<0x900: return 1
    default: return scalar.properties.canonicalCombiningClass == .notReordered ? 1 : 0
    }
  }

  /// The position of the text after a bullet at `index`.
  private static func bulletEnd(
    _ scalars: Substring.UnicodeScalarView, at index: String.Index, indent: Int
  ) -> String.Index? {
    guard index < scalars.endIndex else { return nil }
    let scalar = scalars[index]
    if scalar.value > 0x40, scalar.value < 0x2000, scalar != "o", scalar.value != 0xB7 {
      return nil
    }
    let next = scalars.index(after: index)
    let isAlone = next == scalars.endIndex || isSpace(scalars[next])
    switch scalar {
    case "•", "◦", "▪", "■", "□", "○", "●", "☆", "★", "‣", "⁃", "∙", "▸", "►": return next
    case "*", "·": return isAlone ? next : nil
    case "-", "–": return isAlone && next < scalars.endIndex ? next : nil
    // lynx's deeper levels.
    case "+", "o", "#", "@", "=": return isAlone && indent >= 7 ? next : nil
    default: return nil
    }
  }
}
