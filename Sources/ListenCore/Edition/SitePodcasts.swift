// SPDX-License-Identifier: GPL-3.0-or-later

/// A site's podcasts, made again only when something that they are made of has changed.
struct SitePodcasts {
  let site: Site
  let configuration: SiteConfiguration

  private var stamp: String { site.hidden + "/podcasts" }

  /// Writes the podcasts of `articles` where they are not there as they should be.
  ///
  /// - Throws: ``FileError``.
  func write(_ articles: [IndexedArticle], _ editions: [PublishedEdition]) throws(FileError)
    -> [FeedWarning]
  {
    let key = key(articles, editions)
    let files = [site.path + "/" + Feed.Kind.articles.fileName, stamp]
    if files.allSatisfy({ Files.size(of: $0) != nil }),
      let kept = try? Files.read(stamp), String(decoding: kept, as: UTF8.self) == key
    {
      return []
    }
    let report = try PodcastFiles(
      site: site, configuration: configuration, folder: configuration.folder
    ).write()
    try Files.makeFolder(site.hidden)
    try Files.write(Array(key.utf8), to: stamp, durable: false)
    return report.warnings
  }

  private func key(_ articles: [IndexedArticle], _ editions: [PublishedEdition]) -> String {
    var settings = configuration
    let picture = settings.artwork.flatMap { try? Files.read(configuration.resolved($0)) }
    // Where the settings lie makes no difference, nor who speaks; and a dictionary's order is not the
    // same from run to run.
    settings.folder = ""
    settings.voices = [:]
    var lines = ["listen-podcasts-1", "\(settings)", picture.map { SHA256.hex($0) } ?? ""]
    for article in articles { lines.append(article.article.name + " " + article.digest) }
    for edition in editions {
      lines.append(edition.date + " " + (edition.manifest.map { $0.listen.render } ?? ""))
    }
    return SHA256.hex(lines.joined(separator: "\n"))
  }
}
