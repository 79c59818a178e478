// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles

/// Cuts a class name into words, at hyphens, underscores, digits and inner capitals, as keys and without
/// making strings of them.
struct NameWords {
  /// How many words have ended.
  private(set) var count = 0
  /// The name is that of a state.
  var isState = false
  /// The key of the whole name in lower case.
  private(set) var whole = Self.start
  private var word = Self.start
  private var pair = Self.start
  private var length = 0
  private var wasSmall = false

  private static let start = EmptyCollection<UInt8>().nameKey

  /// Whether a word ends before `byte`.
  func isBoundary(_ byte: UInt8) -> Bool {
    let isCapital = byte >= 0x41 && byte <= 0x5A
    let isSmall = byte >= 0x61 && byte <= 0x7A
    return !isCapital && !isSmall || isCapital && wasSmall
  }

  /// Adds a byte to the word, if it is a letter.
  mutating func take(_ byte: UInt8) {
    let isCapital = byte >= 0x41 && byte <= 0x5A
    let isSmall = byte >= 0x61 && byte <= 0x7A
    wasSmall = isSmall
    let low = isCapital ? byte | 0x20 : byte
    whole = Self.adding(low, to: whole)
    guard isCapital || isSmall else { return }
    word = Self.adding(low, to: word)
    pair = Self.adding(low, to: pair)
    length += 1
  }

  /// The keys of the word that ends here, alone and joined with the one before, if there is a word.
  mutating func endWord() -> (single: UInt64, pair: UInt64)? {
    guard length > 0 else { return nil }
    defer {
      // The next pair begins with this word.
      pair = word
      word = Self.start
      length = 0
    }
    count += 1
    return (word, pair)
  }

  private static func adding(_ byte: UInt8, to key: UInt64) -> UInt64 {
    (key ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }
}
