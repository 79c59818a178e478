// SPDX-License-Identifier: GPL-3.0-or-later

/// An article of a run: where it comes from, who it is, and where it will lie.
struct PlannedArticle: Sendable {
  /// In the order of the inputs, from 0.
  var number: Int
  /// The document that holds it.
  var document: InputDocument
  /// Its place among the document's articles.
  var index: Int
  var facts: ArticleFacts
  /// What stays the same when the article is corrected.
  var identity: String
  /// Of its folder.
  var name: String
  /// What the manifest is to call the article, where another has the same date and title.
  var identifier: String?
  /// The place that an `edition.json` or a feed gives it.
  var place: [Int]?
  /// The day that it is told to belong to.
  var day: String?
}
