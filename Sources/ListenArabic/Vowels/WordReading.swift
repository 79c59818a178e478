// SPDX-License-Identifier: GPL-3.0-or-later

/// The sounds of one vowelled word, as far as they don't depend on its neighbours.
struct WordReading: Hashable, Sendable {
  /// The sounds without the vowel of an initial wasl.
  var phones: [Phone] = []
  /// The vowel that a word beginning with hamzat al-waṣl takes where nothing is elided.
  var wasl: Phone.Vowel?
  /// The number of sounds at the beginning for the article and the particles before it, which are never
  /// stressed.
  var clitics = 0
  /// Whether the word ends in a tāʾ marbūṭa.
  var isFeminine = false
  /// The number of sounds at the end that a pause drops as inflection.
  var inflection = 0
  /// Whether the inflection is `-an`, which a pause turns into a long vowel.
  var isAccusative = false
  /// Whether the last letter bears the sign of no vowel, so that a wasl behind it needs a helping vowel.
  var isClosed = false
  /// Whether it is the name of God, whose `ll` is dark except behind `i`.
  var isGod = false
  /// Whether it is a foreign name, which has no endings.
  var isName = false

  /// The sounds before another word, without a pause.
  var connected: [Phone] {
    if isName { return pausal }
    return phones
  }

  /// The sounds before a pause: no case vowels, no tanwin, no `t` of the tāʾ marbūṭa.
  var pausal: [Phone] {
    var result = phones
    result.removeLast(min(inflection, result.count))
    if isFeminine {
      if result.last == .consonant(.t), inflection > 0 { result.removeLast() }
      return result
    }
    if isAccusative, !isName { result.append(.vowel(.a, isLong: true)) }
    // A word of one syllable stays whole.
    if !result.contains(where: \.isVowel) { return phones }
    return result
  }
}
