// SPDX-License-Identifier: GPL-3.0-or-later

/// A day of a site: its articles in the order in which they are heard.
public struct PublishedEdition: Sendable, Hashable {
  /// The day, `2025-01-22`, which is also its folder's name.
  public var date: String
  /// In the day's order.
  public var articles: [PublishedArticle]
  /// What the day's folder holds, its opening too; nil before it is made.
  ///
  /// Items of articles are whole recordings, and `recording(.mp3)` is the day's. Paths are relative
  /// to the edition's folder.
  public var manifest: Manifest?

  /// The edition of `date`.
  public init(date: String, articles: [PublishedArticle], manifest: Manifest? = nil) {
    self.date = date
    self.articles = articles
    self.manifest = manifest
  }

  /// The folder, relative to the site.
  public var path: String { "editions/" + date }
}
