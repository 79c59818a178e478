// SPDX-License-Identifier: GPL-3.0-or-later
package import ListenArticle

/// Everything that the program knows about one language, in one value.
///
/// A language's target makes one (`LanguagePack.english`), ``Languages`` holds them, and nothing
/// outside asks which language it is. Every member must be given: a pack without one does not compile.
///
/// ```swift
/// let languages = Languages([.english, .spanish, .arabic], fallback: .english)
/// languages.normalizer(for: "es-MX").normalize("5 km").spoken  // "cinco kilómetros"
/// ```
public struct LanguagePack: Sendable {
  /// The primary subtag of BCP 47, in lower case.
  package let subtag: String
  /// The words by which articles in the language are read.
  package let reading: ReadingWords
  /// The rules for the habits of a region, in lower case, nil for the language as such; without
  /// rules text is said as it is written.
  package let rules: (@Sendable (_ region: String?) -> any Language)?
  /// The marks that begin and end sentences.
  package let marks: @Sendable () -> SentenceMarks
  /// The ways to take a word apart into a known one and what is added to it, likeliest first.
  package let inflections: @Sendable (_ word: String) -> [Inflection]
  /// The IPA of the letters' names, for words that are spelled out.
  package let letterNames: [Character: String]
  /// The sounds of the voice for a tag of the language, nil where none were tried.
  package let phonemes: @Sendable (_ tag: String) -> PhonemeTable?
  /// The source of words' sounds, for a language whose print leaves some out.
  package let voicing: Voicing?
  /// The words beside persons' names, nil where no pauses were tried beside them.
  package let names: NameWords?
  /// The sentence for an article's authors and date.
  package let byline: BylineForm
  /// The opening of an edition.
  package let opening: OpeningWords
  /// The opening and the closing of a day's briefing.
  package let briefing: BriefingWords
  /// The program's own words in feeds.
  package let feed: FeedWords
  /// The program's own words on pages.
  package let page: PageLabels
  /// The player's words.
  package let player: PlayerLabels

  /// A language.
  package init(
    subtag: String, reading: ReadingWords,
    rules: (@Sendable (_ region: String?) -> any Language)?,
    marks: @escaping @Sendable () -> SentenceMarks,
    inflections: @escaping @Sendable (_ word: String) -> [Inflection],
    letterNames: [Character: String],
    phonemes: @escaping @Sendable (_ tag: String) -> PhonemeTable?, voicing: Voicing?,
    names: NameWords?, byline: BylineForm, opening: OpeningWords, briefing: BriefingWords,
    feed: FeedWords,
    page: PageLabels, player: PlayerLabels
  ) {
    self.subtag = subtag
    self.reading = reading
    self.rules = rules
    self.marks = marks
    self.inflections = inflections
    self.letterNames = letterNames
    self.phonemes = phonemes
    self.voicing = voicing
    self.names = names
    self.byline = byline
    self.opening = opening
    self.briefing = briefing
    self.feed = feed
    self.page = page
    self.player = player
  }
}
