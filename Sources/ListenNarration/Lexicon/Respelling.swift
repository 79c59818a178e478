// SPDX-License-Identifier: GPL-3.0-or-later

/// A word with the spelling from which a language that voices its words says it: in Arabic, a name
/// with its vowels.
public struct Respelling: Sendable, Hashable {
  /// The word as printed.
  public let word: String
  /// The spelling to read, with its vowels.
  public let spelling: String

  /// A word and its spelling.
  public init(word: String, spelling: String) {
    self.word = word
    self.spelling = spelling
  }
}
