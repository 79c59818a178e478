// SPDX-License-Identifier: GPL-3.0-or-later

/// An article of a site, as its manifest tells it.
public struct PublishedArticle: Sendable, Hashable {
  /// Of its folder, such as `2025-01-22-talks-resume-in-geneva`.
  public var name: String
  /// What the folder holds.
  ///
  /// From ``SiteIndexer`` it is shortened: no segment behind the first paragraph, no times of words, of
  /// other files only recordings and the cover. ``Site/article(_:)`` has all of it.
  public var manifest: Manifest

  /// The article in the folder `name`.
  public init(name: String, manifest: Manifest) {
    self.name = name
    self.manifest = manifest
  }

  /// The folder, relative to the site.
  public var path: String { "articles/" + name }
}
