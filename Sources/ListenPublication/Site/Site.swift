// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import ListenFiles

/// The folder of a site and the paths inside it.
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

  /// The site in the folder `path`, which need not exist yet.
  public init(_ path: String) { self.path = path }

  /// Whether the folder exists.
  public var exists: Bool { Files.isFolder(path) }

  /// The folder that holds the articles' folders.
  public var articles: String { path + "/articles" }
  /// The folder that holds the editions' folders.
  public var editions: String { path + "/editions" }
  /// The folder for private data.
  public var hidden: String { path + "/.listen" }
  /// The folder of the speech store, unless another store is named.
  public var store: String { hidden + "/store" }
  /// The path of the site's settings file.
  public var configuration: String { path + "/listen.json" }

  /// The names of the articles' folders, in order; hidden folders are unfinished work.
  public var articleNames: [String] {
    Files.names(in: articles).filter { !$0.hasPrefix(".") }
  }

  /// The names of the editions' folders, which are days, in order.
  public var editionNames: [String] {
    Files.names(in: editions).filter { !$0.hasPrefix(".") }
  }

  /// The path in the site of the folder that the site's own records call `name`: an article's by its name,
  /// an edition's by `@` and its day.
  package func folder(recordedAs name: String) -> String {
    name.hasPrefix("@") ? "editions/" + name.dropFirst() : "articles/" + name
  }

  /// The article in the folder `name`; nil if the folder has no complete manifest of ours.
  public func article(_ name: String) -> PublishedArticle? {
    guard let bytes = FinishedFolder(self, "articles/" + name).manifestBytes else { return nil }
    let isSealed = SiteSeals(self).holds(bytes, name)
    guard isSealed ?? true, let manifest = FinishedFolder.manifest(bytes),
      manifest.listen.edition == nil, isSealed ?? manifest.isAsWritten(bytes)
    else { return nil }
    return PublishedArticle(name: name, manifest: manifest)
  }
}
