// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of one language that pages repeat in every article.
package struct PageWords: Sendable {
  /// The kinds of line that are not part of an article.
  package enum Furnishing: String, Sendable, CaseIterable {
    case advertisement
    case related = "related links"
    case sharing = "share buttons"
    case comments
    case newsletter
    case button
    case tags
    case notice
    case credits
    case byline
    case caption
  }

  /// Whole lines, without marks at the ends.
  package let lines: [Furnishing: String]
  /// Beginnings of short lines.
  package let starts: [Furnishing: String]
  /// Names of social networks.
  package let networks: String
  /// Pieces of words with which pages ask to be followed.
  package let following: String

  /// The words of a language.
  package init(
    lines: [Furnishing: String], starts: [Furnishing: String], networks: String, following: String
  ) {
    self.lines = lines
    self.starts = starts
    self.networks = networks
    self.following = following
  }
}
