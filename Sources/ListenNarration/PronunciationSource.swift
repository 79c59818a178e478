// SPDX-License-Identifier: GPL-3.0-or-later

/// A source of pronunciations for names and other words, such as a lexicon.
///
/// A normalizer asks it for each word before it applies its own rules, so an entry for "HTS" takes
/// precedence over the rule that spells it. Numbers, money and addresses are not offered to it.
public protocol PronunciationSource: Sendable {
  /// The longest entry that begins with the first of `words`.
  ///
  /// - Parameters:
  ///   - words: Words that stand side by side, without the punctuation around them. Only the last
  ///     is followed by any.
  ///   - inCapitals: The text around is in capitals as a whole.
  /// - Returns: How many of the words it says, and how; nil where it says nothing of the first.
  func pronunciation(
    of words: [Substring], inCapitals: Bool
  ) -> (count: Int, sounds: [SpokenText.Sound])?
}
