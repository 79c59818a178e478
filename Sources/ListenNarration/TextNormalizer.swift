// SPDX-License-Identifier: GPL-3.0-or-later

/// Turns written text into spoken text in one language.
public protocol TextNormalizer: Sendable {
  /// `text` with every token bound to what is said for it.
  func normalize(_ text: String) -> SpokenText
}

/// A normalizer that leaves every text as it is.
public struct VerbatimNormalizer: TextNormalizer {
  /// A normalizer without rules.
  public init() {}

  /// `text` as written.
  public func normalize(_ text: String) -> SpokenText { SpokenText(verbatim: text) }
}
