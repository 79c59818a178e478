// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenPublication

/// What a plan needs to know of an article without holding its text.
struct ArticleFacts: Sendable, Hashable, Codable {
  /// Of its folder, before another of the same date and title is thought of.
  var base: String
  /// The article's own identifier or address; nil where it has neither.
  var own: String?
  /// What its manifest is called unless it is told otherwise.
  var identifier: String
  /// The day of its publication.
  var day: String?
  /// SHA-256 of all that was read.
  var digest: String
  /// BCP 47.
  var language: String
  /// Other languages of its blocks, in order of their first.
  var others: [String]
  /// A picture on the disk, as the article gives it.
  var picture: String?
  /// Characters of its text, which tell how long it will take.
  var length: Int

  /// The facts of `article`.
  init(_ article: Article) {
    base = ArticleFolder(article).name
    own = article.identifier ?? article.link
    identifier = PublicationName.of(article)
    day = article.published?.calendarDay
    digest = article.digest
    language = article.language
    var others: [String] = []
    for block in article.body {
      guard let tag = block.language, tag != article.language, !others.contains(tag) else {
        continue
      }
      others.append(tag)
    }
    self.others = others
    picture = article.image.flatMap { $0.contains("://") || $0.hasPrefix("data:") ? nil : $0 }
    length = article.body.reduce(article.title?.count ?? 0) { $0 + $1.text.utf8.count }
  }
}
