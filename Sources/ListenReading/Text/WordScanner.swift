// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// The words of a text in lower case: letters with their marks, apostrophes inside.
///
/// It goes over bytes: most words are only looked up, and a string is made of those that are wanted.
struct WordScanner: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var position = 0
  private var left: Int
  /// The word in hand, in UTF-8.
  private var word: [UInt8] = []

  private static let apostrophe = UInt8(ascii: "'")

  /// At most `limit` words of `text`.
  init(_ text: String, limit: Int = .max) {
    bytes = Array(text.utf8)
    left = limit
  }

  /// The next word; one of more than forty letters comes in pieces.
  mutating func next() -> String? {
    advance() ? String(decoding: word, as: UTF8.self) : nil
  }

  /// The key by which the next word is looked up.
  mutating func nextKey() -> WordKey? {
    advance() ? WordKey(word) : nil
  }

  /// Whether there is another word, which is then in hand.
  private mutating func advance() -> Bool {
    guard left > 0 else { return false }
    word.removeAll(keepingCapacity: true)
    var count = 0
    while position < bytes.count, count < 40 {
      let byte = bytes[position]
      if byte < 0x80 {
        position += 1
        // Letters in lower case differ by one bit.
        let lower = byte | 0x20
        if lower >= UInt8(ascii: "a"), lower <= UInt8(ascii: "z") {
          word.append(lower)
          count += 1
        } else if count > 0 {
          guard byte == Self.apostrophe else { break }
          word.append(byte)
        }
      } else {
        let scalar = nextScalar()
        if Self.isLetter(scalar) {
          append(scalar)
          count += 1
        } else if count > 0 {
          guard scalar == "’" else { break }
          word.append(Self.apostrophe)
        }
      }
    }
    guard count > 0 else { return false }
    left -= 1
    while word.last == Self.apostrophe { word.removeLast() }
    return true
  }

  /// The scalar at the position, which is not ASCII; the bytes are a string's, and so are whole.
  private mutating func nextScalar() -> Unicode.Scalar {
    let head = UInt32(bytes[position])
    let count = head < 0xE0 ? 2 : head < 0xF0 ? 3 : 4
    var value = head & (0xFF >> UInt32(count + 1))
    for index in 1..<count { value = value << 6 | UInt32(bytes[position + index]) & 0x3F }
    position += count
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    // Capitals 32 before their letters: Latin-1, Greek, Russian.
    case 0xC0...0xDE, 0x391...0x3A9, 0x410...0x42F:
      append(value: scalar.value + 0x20)
    // No capitals.
    case 0xDF...0xFF, 0x430...0x44F, 0x5D0...0x109F, 0x2E80...0xA63F, 0xAC00...0xFAFF:
      append(value: scalar.value)
    default: word += scalar.properties.lowercaseMapping.utf8
    }
  }

  private mutating func append(value: UInt32) {
    if value < 0x800 {
      word.append(UInt8(truncatingIfNeeded: 0xC0 | value >> 6))
    } else {
      word.append(UInt8(truncatingIfNeeded: 0xE0 | value >> 12))
      word.append(UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F))
    }
    word.append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
  }

  /// Whether words are made of `scalar`.
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0..<0xAA: false
    // Letters all, so that the tables need not be asked.
    case 0xC0...0x24F: scalar.value != 0xD7 && scalar.value != 0xF7
    case 0x400...0x481, 0x620...0x652: true
    default: scalar.properties.isAlphabetic
    }
  }
}
