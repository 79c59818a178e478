// SPDX-License-Identifier: GPL-3.0-or-later

/// An article of a run, with its source, its identity and its destination.
struct PlannedArticle: Sendable {
  /// Its position in the order of the inputs, from 0.
  var number: Int
  /// The document that holds it.
  var document: InputDocument
  /// Its position among the document's articles.
  var index: Int
  var facts: ArticleFacts
  /// The part of the article that survives a correction.
  var identity: String
  /// The name of its folder.
  var name: String
  /// The identifier for the manifest, if another article has the same date and title.
  var identifier: String?
  /// The position assigned by an `edition.json` or a feed.
  var place: [Int]?
  /// The day assigned to the article.
  var day: String?
}
