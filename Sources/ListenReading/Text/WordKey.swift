// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// A short word as two numbers, to be looked up without making a string of it.
struct WordKey: Hashable {
  private let low: UInt64
  private let high: UInt64

  /// The longest word that has a key, in bytes of UTF-8; every function word has.
  static let longest = 16

  /// The key of a word; longer ones have one that no short word has.
  init(_ word: [UInt8]) {
    var (low, high): (UInt64, UInt64) = (0, 0)
    if word.count <= Self.longest {
      for byte in word {
        high = high << 8 | low >> 56
        low = low << 8 | UInt64(byte)
      }
    }
    self.low = low
    self.high = high
  }

  /// Spreads keys over a table: the constant is 2⁶⁴ by the golden ratio (Knuth, volume 3, 6.4).
  var scattered: UInt64 { (low ^ high &* 31) &* 0x9E37_79B9_7F4A_7C15 }

  /// The key of a word that is too long to have one.
  var isEmpty: Bool { low == 0 && high == 0 }
}
