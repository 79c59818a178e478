// SPDX-License-Identifier: GPL-3.0-or-later

/// The languages that narration knows, and what becomes of one that it does not.
public struct Languages: Sendable {
  private let packs: [LanguagePack]
  private let fallback: LanguagePack

  /// The languages of `packs`; the sentences of any other are found by the marks of `fallback`.
  public init(_ packs: [LanguagePack], fallback: LanguagePack) {
    self.packs = packs
    self.fallback = fallback
  }

  /// The pack for the language `tag` (BCP 47); nil where there is none.
  package func pack(for tag: String) -> LanguagePack? {
    let subtag = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
    return packs.first { $0.subtag == subtag }
  }

  /// The normalizer for text in the language `tag` (BCP 47), with the habits of its region.
  ///
  /// "en-US" reads 1/7 as January 7, "en-GB" as 1 July. A language without rules keeps its text as
  /// written.
  public func normalizer(
    for tag: String, pronunciations: (any PronunciationSource)? = nil
  ) -> any TextNormalizer {
    guard let pack = pack(for: tag) else { return VerbatimNormalizer() }
    let parts = tag.split(whereSeparator: { $0 == "-" || $0 == "_" }).map { $0.lowercased() }
    let region = parts.dropFirst().last { $0.utf8.count == 2 || $0.utf8.count == 3 }
    var normalizer = NewsNormalizer(language: pack.rules(region))
    normalizer.pronunciations = pronunciations
    return normalizer
  }

  /// The sentence marks of the language `tag`.
  package func marks(for tag: String) -> SentenceMarks { (pack(for: tag) ?? fallback).marks() }
}
