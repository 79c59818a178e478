// SPDX-License-Identifier: GPL-3.0-or-later

/// The sounds of one vowelled word, as far as they don't depend on its neighbours.
struct WordReading: Hashable, Sendable {
  /// All but what ``ending`` adds, and without the vowel of an initial wasl.
  var phones: [Phone] = []
  /// The vowel that a word beginning with hamzat al-waṣl takes where nothing is elided.
  var wasl: Phone.Vowel?
  /// How many sounds at the beginning are the article and what stands before it: they are never
  /// stressed.
  var clitics = 0
  /// The word ends in a tāʾ marbūṭa.
  var isFeminine = false
  /// How many sounds at the end are inflection that a pause drops.
  var inflection = 0
  /// The inflection is `-an`, which a pause turns into a long vowel.
  var isAccusative = false
  /// The last letter bears the sign of no vowel, so that a wasl behind it calls for a helping one.
  var isClosed = false
  /// The name of God, whose `ll` is dark but behind `i`.
  var isGod = false
  /// A foreign name: no endings at all.
  var isName = false

  /// The sounds where something follows without a pause.
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
