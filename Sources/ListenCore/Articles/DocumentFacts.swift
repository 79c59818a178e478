// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// What a plan needs to know of a document.
struct DocumentFacts: Sendable, Hashable, Codable {
  /// Whether the order of its articles is its publisher's choice.
  var isFeed: Bool
  /// In the document's order.
  var articles: [ArticleFacts]
  /// What the site's rules found, by article; nil where none is for the document.
  var rules: [[Reading.RuleUse]]?
}
