// SPDX-License-Identifier: GPL-3.0-or-later

/// A day of a site, with its articles in listening order.
public struct PublishedEdition: Sendable, Hashable {
  /// The day, `2025-01-22`, which is also its folder's name.
  public var date: String
  /// The articles in the day's order, or only the first ones.
  public var articles: [PublishedArticle]
  /// The number of the day's articles.
  public var count: Int
  /// The manifest of the day's folder, including its opening; nil before it is made.
  ///
  /// Its items are complete recordings of the articles, and `recording(.mp3)` is the day's. Paths
  /// are relative to the edition's folder.
  public var manifest: Manifest?

  /// The edition of `date`, with `count` articles if more than `articles`.
  public init(
    date: String, articles: [PublishedArticle], manifest: Manifest? = nil, count: Int = 0
  ) {
    self.date = date
    self.articles = articles
    self.count = max(count, articles.count)
    self.manifest = manifest
  }

  /// The folder's path relative to the site.
  public var path: String { "editions/" + date }
}
