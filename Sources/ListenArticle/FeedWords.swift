// SPDX-License-Identifier: GPL-3.0-or-later

/// The few words of our own in a feed, in the language of the text beside them.
package struct FeedWords: Sendable {
  /// A note that the voice is synthetic.
  package let syntheticVoice: String
  /// The words after the site's title in the feed of editions.
  package let dailyEdition: String
  /// The words after the site's title in the feed of briefings.
  package let dailyBriefing: String
  /// The text of the link to the article.
  package let readArticle: String

  /// The words of a language.
  package init(
    syntheticVoice: String, dailyEdition: String, dailyBriefing: String, readArticle: String
  ) {
    self.syntheticVoice = syntheticVoice
    self.dailyEdition = dailyEdition
    self.dailyBriefing = dailyBriefing
    self.readArticle = readArticle
  }
}
