// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenPublication

/// The facts about an article that a plan needs, without its text.
package struct ArticleFacts: Sendable, Hashable, Codable {
  /// The folder's name, before any suffix that tells it from another article of the same date and
  /// title.
  package var base: String
  /// The article's own identifier or address; nil if it has neither.
  var own: String?
  /// The identifier that the manifest uses unless the plan assigns another.
  var identifier: String
  /// The day of its publication.
  var day: String?
  /// SHA-256 of everything that was read.
  var digest: String
  /// The properties by which voices are chosen.
  var traits: ArticleTraits
  /// The other languages of its blocks, in order of first appearance.
  var others: [String]
  /// The path of a picture on the disk, as the article gives it.
  var picture: String?
  /// The number of characters in its text, by which the work is estimated.
  var length: Int

  /// The facts of `article`.
  init(_ article: Article) {
    base = ArticleFolder(article).name
    own = article.identifier ?? article.link
    identifier = PublicationName.of(article)
    day = article.published?.calendarDay
    digest = article.digest
    traits = ArticleTraits(article)
    var others: [String] = []
    for block in article.body {
      let runs = block.foreignRuns.filter(\.isMarked).map(\.language)
      for tag in [block.language].compactMap(\.self) + runs
      where tag != article.language && !others.contains(tag) { others.append(tag) }
    }
    self.others = others
    picture = article.image.flatMap { $0.contains("://") || $0.hasPrefix("data:") ? nil : $0 }
    length = article.body.reduce(article.title?.count ?? 0) { $0 + $1.text.utf8.count }
  }
}
