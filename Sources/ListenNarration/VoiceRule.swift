// SPDX-License-Identifier: GPL-3.0-or-later
public import ListenArticle

/// A profile for the articles that fit a condition.
public struct VoiceRule: Sendable, Hashable {
  /// The condition.
  public var condition: ArticleCondition
  /// The profile that reads articles, and blocks and runs of them, in its language.
  public var profile: VoiceProfile

  /// A rule.
  public init(_ condition: ArticleCondition, profile: VoiceProfile) {
    self.condition = condition
    self.profile = profile
  }

  /// Whether the rule is for articles with `traits`: a profile reads its own language alone.
  func holds(_ traits: ArticleTraits) -> Bool {
    LanguageTag.primary(of: traits.language) == LanguageTag.primary(of: profile.language)
      && condition.holds(traits)
  }
}
