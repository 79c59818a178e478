// SPDX-License-Identifier: GPL-3.0-or-later
public import ListenNarration

/// Finds the normalizer of a language.
public enum Normalizers {
  /// The normalizer for text in the language `tag` (BCP 47), with the habits of its region.
  ///
  /// "en-US" reads 1/7 as January 7, "en-GB" as 1 July. A language without rules keeps its text as
  /// written.
  public static func normalizer(
    for tag: String, pronunciations: (any PronunciationSource)? = nil
  ) -> any TextNormalizer {
    Languages.standard.normalizer(for: tag, pronunciations: pronunciations)
  }
}
