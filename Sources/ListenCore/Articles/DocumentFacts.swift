// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import ListenArticle

/// The facts about a document that a plan needs.
package struct DocumentFacts: Sendable, Hashable, Codable {
  /// Whether its publisher chose the order of its articles.
  var isFeed: Bool
  /// Its articles, in the document's order.
  package var articles: [ArticleFacts]
  /// The findings of the site's rules for each article; nil if no rule covers the document.
  var rules: [[Reading.RuleUse]]?
}

extension DocumentFacts {
  /// Bytes of the longest text that facts can be of.
  private static let longest = 1 << 32

  /// The facts in `bytes`, an entry of a ledger; nil where they are none of ours.
  ///
  /// They name folders and stand in a file that anybody may have written.
  package init?(_ bytes: [UInt8]) {
    guard let facts = try? JSONDecoder().decode(DocumentFacts.self, from: Data(bytes)),
      facts.articles.allSatisfy({ article in
        (0...Self.longest).contains(article.length) && ArticleFolder.isName(article.base)
          && (article.day.map { PublicationDate(day: $0) != nil } ?? true)
          && LanguageTag.isValid(article.traits.language)
      })
    else { return nil }
    self = facts
  }
}
