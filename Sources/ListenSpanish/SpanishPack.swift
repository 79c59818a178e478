// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
public import ListenNarration

extension LanguagePack {
  /// The language pack for Spanish, for Spain and the Americas.
  public static let spanish = LanguagePack(
    subtag: "es", reading: .spanish, rules: { SpanishRules(region: $0) }, marks: { .spanish },
    inflections: Inflection.spanish, letterNames: SpanishLetters.names,
    phonemes: PhonemeTable.spanish, voicing: nil,
    names: nil,
    byline: SpanishLabels.byline, opening: SpanishLabels.opening,
    briefing: SpanishLabels.briefing, feed: SpanishLabels.feed,
    page: SpanishLabels.page, player: SpanishLabels.player)
}
