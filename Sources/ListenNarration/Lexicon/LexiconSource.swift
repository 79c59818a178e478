// SPDX-License-Identifier: GPL-3.0-or-later

extension Lexicon: PronunciationSource {
  /// The pronunciation in the longest entry that begins with the first of `words`.
  public func pronunciation(
    of words: [Substring], inCapitals: Bool
  ) -> (count: Int, sounds: [SpokenText.Sound])? {
    match(words, inCapitals: inCapitals).map { ($0.count, $0.sounds) }
  }
}
