// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of a text in lower case: letters with their marks, apostrophes inside.
struct WordScanner: Sequence, IteratorProtocol {
  private var scalars: String.UnicodeScalarView.Iterator
  private var left: Int

  /// At most `limit` words of `text`.
  init(_ text: String, limit: Int = .max) {
    scalars = text.unicodeScalars.makeIterator()
    left = limit
  }

  /// The next word; one of more than forty letters comes in pieces.
  mutating func next() -> String? {
    guard left > 0 else { return nil }
    var word = String.UnicodeScalarView()
    var count = 0
    var isASCII = true
    while let scalar = scalars.next() {
      if Self.isLetter(scalar) {
        if scalar.isASCII {
          // Letters in lower case differ by one bit.
          word.append(Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value) | 0x20))
        } else {
          isASCII = false
          word.append(scalar)
        }
        count += 1
        if count == 40 { break }
      } else if count > 0, scalar == "'" || scalar == "’" {
        word.append("'")
      } else if count > 0 {
        break
      }
    }
    guard count > 0 else { return nil }
    left -= 1
    while word.last == "'" { word.removeLast() }
    return isASCII ? String(word) : String(word).lowercased()
  }

  /// Whether words are made of `scalar`.
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0..<0xAA: false
    default: scalar.properties.isAlphabetic || (0x64B...0x652).contains(scalar.value)
    }
  }
}
