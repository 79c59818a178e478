// SPDX-License-Identifier: GPL-3.0-or-later

/// Where the normalizer of a language is found.
public enum Normalizers {
  /// The normalizer for text in the language `tag` (BCP 47), with the habits of its region.
  ///
  /// "en-US" reads 1/7 as January 7, "en-GB" as 1 July. A language without rules keeps its text as
  /// written.
  public static func normalizer(
    for tag: String, pronunciations: (any PronunciationSource)? = nil
  ) -> any TextNormalizer {
    let parts = tag.split(whereSeparator: { $0 == "-" || $0 == "_" }).map { $0.lowercased() }
    let region = parts.dropFirst().last { $0.utf8.count == 2 || $0.utf8.count == 3 }
    let language: any Language
    switch parts.first {
    case "en": language = EnglishRules(region: region)
    case "ar": language = ArabicRules()
    case "es": language = SpanishRules(region: region)
    default: return VerbatimNormalizer()
    }
    var normalizer = NewsNormalizer(language: language)
    normalizer.pronunciations = pronunciations
    return normalizer
  }
}
