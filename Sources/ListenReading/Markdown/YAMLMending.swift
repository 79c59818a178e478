// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// Puts values into quotation marks that YAML does not take without.
enum YAMLMending {
  /// `text` with every value of one line in quotation marks that is neither quoted nor anything but
  /// text; nothing where there is none.
  static func quoted(_ text: [UInt8]) -> [UInt8]? {
    let text = text[...]
    var output: [UInt8] = []
    output.reserveCapacity(text.count + 64)
    var hasChanged = false
    var start = text.startIndex
    /// The indentation of a block of literal or folded text, whose lines stay.
    var block: Int?
    while start < text.endIndex {
      let end = MarkdownSource.end(ofLineAt: start, in: text)
      let line = text[start..<end]
      start = end
      let indent = line.prefix { $0 == 0x20 }.count
      let isEmpty = line.allSatisfy { $0 <= 0x20 }
      if let open = block {
        if isEmpty || indent > open {
          output += line
          continue
        }
        block = nil
      }
      guard let value = valueRange(line) else {
        output += line
        continue
      }
      let inside = line[value]
      if inside.first == UInt8(ascii: "|") || inside.first == UInt8(ascii: ">") { block = indent }
      guard needsQuotes(inside) else {
        output += line
        continue
      }
      output += line[..<value.lowerBound]
      output.append(0x27)
      for byte in inside { output += byte == 0x27 ? [0x27, 0x27] : [byte] }
      output.append(0x27)
      output += line[value.upperBound...]
      hasChanged = true
    }
    return hasChanged ? output : nil
  }

  /// The place of the value in `key: value` or `- value`, without the white space around it.
  private static func valueRange(_ line: ArraySlice<UInt8>) -> Range<Int>? {
    var start = line.startIndex
    while start < line.endIndex, line[start] == 0x20 { start += 1 }
    let isItem = line[start...].starts(with: "- ".utf8)
    if isItem {
      start += 2
      while start < line.endIndex, line[start] == 0x20 { start += 1 }
    }
    let name = line[start...].prefix {
      $0 >= 0x80 || $0 == 0x5F || $0 == 0x2D || isLetterOrDigit($0)
    }
    var at = name.endIndex
    if !name.isEmpty, at + 1 < line.endIndex, line[at] == UInt8(ascii: ":"), line[at + 1] == 0x20 {
      at += 1
    } else {
      guard isItem else { return nil }
      at = start
    }
    while at < line.endIndex, line[at] == 0x20 || line[at] == 0x09 { at += 1 }
    var end = line.endIndex
    while end > at, line[end - 1] <= 0x20 { end -= 1 }
    return at < end ? at..<end : nil
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
  }

  private static func needsQuotes(_ value: ArraySlice<UInt8>) -> Bool {
    guard let first = value.first, let last = value.last else { return false }
    switch first {
    case UInt8(ascii: "\""), 0x27, UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "#"):
      return false
    // "[Update] The vote" is text, "[a, b" is a list without end.
    case UInt8(ascii: "["): return last != 0x5D && value.contains(0x5D)
    case UInt8(ascii: "{"): return last != 0x7D && value.contains(0x7D)
    case UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "%"), UInt8(ascii: "*"),
      UInt8(ascii: "&"), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ","),
      UInt8(ascii: "]"), UInt8(ascii: "}"):
      return true
    default:
      return last == UInt8(ascii: ":")
        || zip(value, value.dropFirst()).contains { $0 == 0x3A && $1 == 0x20 }
    }
  }
}
