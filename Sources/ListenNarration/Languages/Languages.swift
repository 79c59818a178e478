// SPDX-License-Identifier: GPL-3.0-or-later
public import ListenArticle

/// The languages that the program knows, and the fallback for all others.
///
/// Text in a language without a pack is said as it is written, by the engine's own voice; its
/// sentences are found by the marks of the fallback, and what the program says itself is in the
/// fallback's words. That is decided here and nowhere else.
public struct Languages: Sendable {
  /// The packs in the order in which they were given.
  package let all: [LanguagePack]
  private let packs: [String: LanguagePack]
  private let unknown: LanguagePack

  /// The languages of `packs`, with `fallback` for any other language.
  public init(_ packs: [LanguagePack], fallback: LanguagePack) {
    all = packs
    self.packs = Dictionary(packs.map { ($0.subtag, $0) }, uniquingKeysWith: { $1 })
    unknown = LanguagePack(
      subtag: fallback.subtag, reading: fallback.reading, rules: nil, marks: fallback.marks,
      inflections: { _ in [] }, letterNames: [:], phonemes: { _ in nil }, voicing: nil,
      names: nil, byline: .plain, opening: .plain, briefing: .plain, feed: fallback.feed,
      page: fallback.page, player: fallback.player)
  }

  /// The pack for the language `tag` (BCP 47), or the fallback.
  package func pack(for tag: String) -> LanguagePack {
    packs[LanguageTag.primary(of: tag)] ?? unknown
  }

  /// The normalizer for text in the language `tag` (BCP 47), with the habits of its region.
  ///
  /// "en-US" reads 1/7 as January 7, "en-GB" as 1 July. A language without rules keeps its text as
  /// written.
  public func normalizer(
    for tag: String, pronunciations: (any PronunciationSource)? = nil
  ) -> any TextNormalizer {
    normalizer(for: tag, pronunciations: pronunciations, emoji: nil)
  }

  /// The normalizer with names for emoji.
  package func normalizer(
    for tag: String, pronunciations: (any PronunciationSource)?, emoji: EmojiNames?
  ) -> any TextNormalizer {
    guard let rules = pack(for: tag).rules else { return VerbatimNormalizer() }
    var normalizer = NewsNormalizer(language: rules(LanguageTag(tag)?.region?.lowercased()))
    normalizer.pronunciations = pronunciations
    normalizer.emoji = emoji
    return normalizer
  }

  /// The sentence marks of the language `tag`.
  package func marks(for tag: String) -> SentenceMarks { pack(for: tag).marks() }

  /// The sentence that names an article's authors and date in the language `tag`.
  package func byline(for tag: String) -> BylineSentence {
    let pack = pack(for: tag)
    return BylineSentence(form: pack.byline, monthName: pack.reading.monthName)
  }
}

extension Languages {
  /// The words of feeds in these languages.
  public var feeds: FeedLanguages { FeedLanguages { pack(for: $0).feed } }
}
