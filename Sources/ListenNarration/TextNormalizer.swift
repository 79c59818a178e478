// SPDX-License-Identifier: GPL-3.0-or-later

/// Turns text as written into text as said, in one language.
public protocol TextNormalizer: Sendable {
  /// `text` with every token bound to what is said for it.
  func normalize(_ text: String) -> SpokenText
}

/// Leaves every text as it is.
public struct VerbatimNormalizer: TextNormalizer {
  /// A normalizer without rules.
  public init() {}

  /// `text` as written.
  public func normalize(_ text: String) -> SpokenText { SpokenText(verbatim: text) }
}
