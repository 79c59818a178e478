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
  func write(_ articles: [IndexedArticle], _ editions: [IndexedEdition]) throws(FileError)
    -> [FeedWarning]
  {
    let key = key(articles, editions)
    if isThere(key) { return [] }
    let report = try PodcastFiles(
      site: site, configuration: configuration, languages: .standard,
      folder: configuration.folder
    ).write(known: known(articles, editions))
    try Files.makeFolder(site.hidden)
    // A feed whose rule is no more, with what was written beside it.
    let own = Set(report.feeds + report.files)
    for name in names.dropFirst() where Self.isFeedFile(name) && !own.contains(name) {
      Files.remove(site.path + "/" + name)
    }
    let lines = [key] + report.feeds + report.files
    try Files.write(Array(lines.joined(separator: "\n").utf8), to: stamp, durable: false)
    return report.warnings
  }

  /// The articles and days that the feeds have, so that the manifests of others are not read.
  private func known(_ articles: [IndexedArticle], _ editions: [IndexedEdition])
    -> PodcastFiles.Known
  {
    let spoken = articles.filter { $0.formats.contains(.mp3) }
    var byRule: [String: [String]] = [:]
    for (index, rule) in configuration.feeds.enumerated() {
      byRule[rule.file] = spoken.filter { $0.rules.contains(index) }.map(\.name).sorted()
    }
    return PodcastFiles.Known(
      articles: spoken.map(\.name).sorted(), byRule: byRule,
      days: Dictionary(
        spoken.filter { $0.minutes == nil }.compactMap { article in
          article.day.map { (article.name, $0) }
        }, uniquingKeysWith: { first, _ in first }),
      editions: editions.filter(\.hasMP3).map(\.date).sorted())
  }

  /// The key that the podcasts were made from, and then their files.
  private var names: [String] {
    guard
      let kept = try? ConfinedFolder(site.path).read(".listen/podcasts", most: FileBound.record)
    else { return [] }
    return String(decoding: kept, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// Whether the podcasts were made from the inputs that `key` names, and all their files exist.
  private func isThere(_ key: String) -> Bool {
    let root = ConfinedFolder(site.path)
    let names = names
    return names.first == key && names.dropFirst().allSatisfy { root.size($0) != nil }
  }

  /// Whether `name` is a feed in the site's own folder, or a picture of one; never the settings, whoever
  /// wrote the list.
  private static func isFeedFile(_ name: String) -> Bool {
    guard !name.contains("/"), !name.hasPrefix("."), name != "listen.json", name != "manifest.json"
    else { return false }
    return name.hasSuffix(".xml") || name.hasSuffix(".json") || name.hasPrefix("artwork-")
  }

  /// All that `rule` says, in an order that is always the same.
  static func description(of rule: FeedRule) -> String {
    var bare = rule
    bare.conditions = [:]
    let conditions = FeedRule.Property.allCases.map { "\($0) \(rule.conditions[$0] ?? [])" }
    return "\(bare) " + conditions.joined(separator: " ")
  }

  private func key(_ articles: [IndexedArticle], _ editions: [IndexedEdition]) -> String {
    var settings = configuration
    let picture = settings.artwork.flatMap { try? configuration.bytes($0) }
    // Neither the settings' folder nor the voices make a difference; and a dictionary's order is not the
    // same from run to run.
    settings.folder = ""
    settings.isConfined = false
    settings.voices = [:]
    settings.voiceRules = []
    settings.feeds = []
    var lines = ["listen-podcasts-3", "\(settings)", picture.map { SHA256.hex($0) } ?? ""]
    lines +=
      configuration.feeds.map(Self.description(of:))
      + configuration.feeds.map { rule in
        rule.artwork.flatMap { try? configuration.bytes($0) }.map { SHA256.hex($0) } ?? ""
      }
    for article in articles { lines.append(article.name + " " + article.digest) }
    for edition in editions {
      lines.append(edition.date + " " + edition.key)
      if configuration.briefing != nil {
        // It may have been trimmed since.
        let path = "editions/" + edition.date + "/" + EditionOpening.briefingName
        lines.append("\(FinishedFolder(site, path).size("manifest.json") ?? 0)")
      }
    }
    return SHA256.hex(lines.joined(separator: "\n"))
  }
}
