// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenFiles
internal import ListenPodcast
internal import ListenPublication

/// A site's podcasts, written again only when something they depend on has changed.
struct SitePodcasts {
  let site: Site
  let configuration: SiteConfiguration

  private var stamp: String { site.hidden + "/podcasts" }

  /// Writes the podcasts of `articles` unless they are up to date.
  ///
  /// - Throws: ``FileError``.
  func write(_ articles: [IndexedArticle], _ editions: [PublishedEdition]) throws(FileError)
    -> [FeedWarning]
  {
    let key = key(articles, editions)
    if isThere(key) { return [] }
    let report = try PodcastFiles(
      site: site, configuration: configuration, languages: .standard,
      folder: configuration.folder
    ).write()
    try Files.makeFolder(site.hidden)
    let feeds = [Feed.Kind.articles, .editions].map(\.fileName)
      .filter { Files.size(of: site.path + "/" + $0) != nil }
    let lines = [key] + feeds + report.files
    try Files.write(Array(lines.joined(separator: "\n").utf8), to: stamp, durable: false)
    return report.warnings
  }

  /// Whether the podcasts were made from the inputs that `key` names, and all their files exist.
  private func isThere(_ key: String) -> Bool {
    let root = ConfinedFolder(site.path)
    guard let kept = try? root.read(".listen/podcasts", most: FileBound.record) else {
      return false
    }
    let lines = String(decoding: kept, as: UTF8.self).split(separator: "\n")
    return lines.first.map { $0 == key } == true
      && lines.dropFirst().allSatisfy { root.size(String($0)) != nil }
  }

  private func key(_ articles: [IndexedArticle], _ editions: [PublishedEdition]) -> String {
    var settings = configuration
    let picture = settings.artwork.flatMap { try? configuration.bytes($0) }
    // Where the settings lie makes no difference, nor who speaks; and a dictionary's order is not the
    // same from run to run.
    settings.folder = ""
    settings.isConfined = false
    settings.voices = [:]
    var lines = ["listen-podcasts-2", "\(settings)", picture.map { SHA256.hex($0) } ?? ""]
    for article in articles { lines.append(article.article.name + " " + article.digest) }
    for edition in editions {
      lines.append(edition.date + " " + (edition.manifest.map { $0.listen.render } ?? ""))
    }
    return SHA256.hex(lines.joined(separator: "\n"))
  }
}
