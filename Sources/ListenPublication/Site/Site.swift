// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import ListenFiles

/// A site's folder: where everything of it is.
///
/// ```
/// SITE/
///   listen.json  index.html  feed.xml  editions.xml
///   editions/<date>/…
///   articles/<date>-<slug>/…
///   .listen/                 store, lock, ledger; never served
/// ```
public struct Site: Sendable, Hashable {
  /// The folder.
  public let path: String

  /// The site in the folder `path`, be it there or not.
  public init(_ path: String) { self.path = path }

  /// Whether the folder is there.
  public var exists: Bool { Files.isFolder(path) }

  /// Where the articles' folders are.
  public var articles: String { path + "/articles" }
  /// Where the editions' folders are.
  public var editions: String { path + "/editions" }
  /// What is ours alone.
  public var hidden: String { path + "/.listen" }
  /// Speech, unless a store elsewhere is named.
  public var store: String { hidden + "/store" }
  /// The site's own settings.
  public var configuration: String { path + "/listen.json" }

  /// The names of the articles' folders, in order; hidden ones are work in hand.
  public var articleNames: [String] {
    Files.names(in: articles).filter { !$0.hasPrefix(".") }
  }

  /// The names of the editions' folders, which are days, in order.
  public var editionNames: [String] {
    Files.names(in: editions).filter { !$0.hasPrefix(".") }
  }

  /// The article in the folder of that name; nil where no whole manifest of ours is, as it was written.
  public func article(_ name: String) -> PublishedArticle? {
    guard let bytes = FinishedFolder(self, "articles/" + name).manifestBytes,
      SiteSeals(self).holds(bytes, name) ?? true,
      let manifest = FinishedFolder.manifest(bytes), manifest.listen.edition == nil,
      manifest.isAsWritten(bytes)
    else { return nil }
    return PublishedArticle(name: name, manifest: manifest)
  }
}
