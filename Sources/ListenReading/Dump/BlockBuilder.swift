// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// Joins the lines of a dump into its blocks.
enum BlockBuilder {
  /// The blocks of `text`, and whether its lines had been wrapped.
  static func blocks(of text: String) -> (blocks: [DumpBlock], isWrapped: Bool) {
    var lines: [DumpLine] = []
    for line in Self.lines(of: text) {
      if isReferences(line), lines.last?.isBlank ?? true { break }
      lines.append(DumpLine(line))
    }
    let wrap = WrapWidth(lines)
    var blocks: [DumpBlock] = []
    var index = 0
    var gap = 0
    var hasPicture = false
    var pendingBullet = false
    while index < lines.count {
      let line = lines[index]
      if line.isBlank {
        if line.isBullet { pendingBullet = true } else if !line.isToolMark { gap += 1 }
        hasPicture = hasPicture && gap < 2 || line.hadPicture
        index += 1
        continue
      }
      var joined = line.text
      var isJoined = false
      var last = line
      index += 1
      while index < lines.count, wrap.joins(last, lines[index]) {
        last = lines[index]
        append(last.isDash ? "– " + last.text : last.text, to: &joined)
        isJoined = true
        index += 1
      }
      // A picture's name may have been wrapped as well.
      if isJoined, joined.utf8.contains(0x5B) { joined = ToolMarks.stripped(joined[...]).text }
      let text = TextHygiene.clean(joined)
      if text.isEmpty {
        gap += 1
        continue
      }
      blocks.append(
        DumpBlock(
          text: text, column: line.textColumn,
          isBullet: line.isBullet || (pendingBullet && gap == 0),
          gap: gap, hasPicture: hasPicture || line.hadPicture))
      gap = 0
      hasPicture = false
      pendingBullet = false
    }
    return (blocks, wrap.columns != nil)
  }

  /// The lines of `text`; a line separator (U+2028) stands inside of a line.
  private static func lines(of text: String) -> [Substring] {
    let bytes = text.utf8
    var lines: [Substring] = []
    var start = bytes.startIndex
    var index = start
    var previous: UInt8 = 0
    var second: UInt8 = 0
    while index < bytes.endIndex {
      let byte = bytes[index]
      let next = bytes.index(after: index)
      // How many bytes the end of a line has: CR LF, U+0085 and U+2029 have more than one.
      var length = 0
      switch byte {
      case 0x0A where previous == 0x0D:
        start = next
      case 0x0A...0x0D: length = 1
      case 0x85 where previous == 0xC2: length = 2
      case 0xA9 where previous == 0x80 && second == 0xE2: length = 3
      default: break
      }
      if length > 0 {
        lines.append(text[start..<bytes.index(index, offsetBy: 1 - length)])
        start = next
      }
      second = previous
      previous = byte
      index = next
    }
    lines.append(text[start...])
    return lines
  }

  /// The heading of lynx's list of addresses, after which there is no page.
  private static func isReferences(_ line: Substring) -> Bool {
    line == "References" || line == "   Visible links" || line == "   Visible links:"
  }

  /// Adds a part of a paragraph after a space, but for Chinese and Japanese.
  private static func append(_ part: String, to text: inout String) {
    if let last = text.unicodeScalars.last, let first = part.unicodeScalars.first,
      !isIdeograph(last) || !isIdeograph(first)
    {
      text += " "
    }
    text += part
  }

  private static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    let script = WritingSystem(scalar)
    return script == .han || script == .kana || (0x3000...0x303F).contains(scalar.value)
      || (0xFF00...0xFF60).contains(scalar.value)
  }
}
