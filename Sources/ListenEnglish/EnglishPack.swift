// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
public import ListenNarration

extension LanguagePack {
  /// The language pack for English.
  public static let english = LanguagePack(
    subtag: "en", reading: .english, rules: { EnglishRules(region: $0) }, marks: { .english },
    inflections: Inflection.english, letterNames: EnglishLetters.names,
    phonemes: PhonemeTable.english, voicing: nil,
    names: EnglishNames.words,
    byline: EnglishLabels.byline, opening: EnglishLabels.opening,
    briefing: EnglishLabels.briefing, feed: EnglishLabels.feed,
    page: EnglishLabels.page, player: EnglishLabels.player)
}
