// SPDX-License-Identifier: GPL-3.0-or-later

/// The few words of ours in a feed, in the language of what they stand beside.
package struct FeedWords: Sendable {
  /// That nobody read the text aloud.
  package let syntheticVoice: String
  /// Follows the site's title in the feed of editions.
  package let dailyEdition: String
  /// Text of the link to the article.
  package let readArticle: String

  /// The words of a language.
  package init(syntheticVoice: String, dailyEdition: String, readArticle: String) {
    self.syntheticVoice = syntheticVoice
    self.dailyEdition = dailyEdition
    self.readArticle = readArticle
  }
}
