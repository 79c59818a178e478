// SPDX-License-Identifier: GPL-3.0-or-later

/// An article of a site, as described by its manifest.
public struct PublishedArticle: Sendable, Hashable {
  /// The name of its folder, such as `2025-01-22-talks-resume-in-geneva`.
  public var name: String
  /// The folder's manifest.
  ///
  /// If it comes from ``SiteIndexer`` it is shortened: it has no segments after the first
  /// paragraph, no word times and, of the other files, only recordings, books and the cover.
  /// ``Site/article(_:)`` gives the complete manifest.
  public var manifest: Manifest

  /// The article in the folder `name`.
  public init(name: String, manifest: Manifest) {
    self.name = name
    self.manifest = manifest
  }

  /// The folder's path relative to the site.
  public var path: String { "articles/" + name }
}
