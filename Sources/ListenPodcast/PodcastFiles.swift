// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc
public import ListenArticle
internal import ListenAudio
public import ListenFiles
public import ListenPublication

/// A site's podcast files: the two feeds, the files that they name, and the picture.
///
/// ```swift
/// let report = try PodcastFiles(
///   site: Site("public"), configuration: configuration, languages: .standard
/// ).write()
/// for warning in report.warnings { print(warning) }
/// ```
public struct PodcastFiles: Sendable {
  /// The result of writing.
  public struct Report: Sendable, Hashable {
    /// The number of articles in `feed.xml`.
    public var articles = 0
    /// The number of editions in `editions.xml`.
    public var editions = 0
    /// The number of briefings in `briefing.xml`.
    public var briefings = 0
    /// The names of the feeds that were written, RSS and JSON.
    public var feeds: [String] = []
    /// The number of articles in each feed by a rule, by its file.
    public var byRule: [String: Int] = [:]
    /// The files that the feeds name, relative to the site.
    public var files: [String] = []
    /// The warnings, in no particular order.
    public var warnings: [FeedWarning] = []
  }

  /// The contents of a site as an index knows them, so that the manifests of articles and days that no
  /// feed has are not read.
  package struct Known: Sendable {
    /// The names of the articles with an MP3, in order.
    package var articles: [String]
    /// The names of the articles in each feed that has a rule, by the feed's file.
    package var byRule: [String: [String]]
    /// The days of articles without a date of their own, by name.
    package var days: [String: String]
    /// The editions with an MP3, in order.
    package var editions: [String]

    package init(
      articles: [String], byRule: [String: [String]], days: [String: String], editions: [String]
    ) {
      self.articles = articles
      self.byRule = byRule
      self.days = days
      self.editions = editions
    }
  }

  private let site: Site
  private let configuration: SiteConfiguration
  private let languages: FeedLanguages
  /// The folder in which the settings' paths are resolved.
  private let folder: String

  /// The maximum size of a picture in bytes.
  private static let largestArtwork = 8 << 20
  /// The number of leading bytes that contain a picture's dimensions.
  private static let pictureHead = 1 << 18

  /// The podcasts of `site`.
  ///
  /// Relative paths in the settings are resolved in `folder`, or else in the site.
  public init(
    site: Site, configuration: SiteConfiguration, languages: FeedLanguages, folder: String? = nil
  ) {
    self.site = site
    self.configuration = configuration
    self.languages = languages
    self.folder = folder ?? site.path
  }

  /// Writes the files that are missing or different; a feed without episodes is removed.
  ///
  /// Files named by the hash of earlier content stay for clients with an older feed, unless
  /// `removingEarlier` is set.
  ///
  /// - Throws: ``FileError``; each file is then either the old or the new one, and whole.
  public func write(removingEarlier: Bool = false) throws(FileError) -> Report {
    try write(removingEarlier: removingEarlier, known: nil)
  }

  /// Writes the files of a site of which `known` is known.
  ///
  /// - Throws: ``FileError``, as ``write(removingEarlier:)``.
  package func write(removingEarlier: Bool = false, known: Known?) throws(FileError) -> Report {
    var report = Report()
    report.warnings = settingsWarnings
    let artwork = artwork(&report.warnings)
    let (made, found) = editionEpisodes(artwork, known?.editions)
    let days = known?.days ?? found
    let articles = try placed(
      articleEpisodes(known?.articles ?? site.articleNames, days, configuration),
      &report.warnings)
    let editions = try placed(made, &report.warnings)
    let briefings = try placed(briefingEpisodes(known?.editions), &report.warnings)
    report.articles = articles.count
    report.editions = editions.count
    report.briefings = briefings.count
    for episode in articles + editions + briefings {
      report.files += episode.hashed.map { episode.path + "/" + $0.name }
    }
    let undated = articles.count { $0.date == nil }
    if undated > 0 { report.warnings.append(.undated(articles: undated)) }
    if removingEarlier {
      for episode in articles + editions + briefings {
        for file in episode.hashed { file.removeEarlier(in: site.path + "/" + episode.path) }
      }
    }
    try write(artwork.bytes, to: site.path + "/" + artwork.fileName)
    var feeds = [(Feed.Kind.articles, articles), (.editions, editions)]
    if configuration.briefing != nil { feeds.append((.briefings, briefings)) }
    for (kind, episodes) in feeds {
      let path = site.path + "/" + kind.fileName
      if episodes.isEmpty {
        Files.remove(path)
        Files.remove(String(path.dropLast(4)) + ".json")
        // A site of single articles has no editions, and needs no warning about that.
        if kind == .articles || !site.editionNames.isEmpty {
          report.warnings.append(.noEpisodes(kind))
        }
        continue
      }
      try write(
        Feed(
          kind, configuration: configuration, languages: languages, episodes: episodes,
          artwork: artwork.fileName), &report)
    }
    for rule in configuration.feeds {
      var names = known?.byRule[rule.file] ?? []
      if known == nil { names = try self.names(of: rule) }
      try write(rule, names, days, artwork, &report)
    }
    return report
  }

  /// Writes the feed of `rule`, of the articles `names`.
  private func write(
    _ rule: FeedRule, _ names: [String], _ days: [String: String], _ show: ShowArtwork,
    _ report: inout Report
  ) throws(FileError) {
    let settings = configuration.adapted(to: rule)
    let episodes = try placed(articleEpisodes(names, days, settings), &report.warnings)
    guard !episodes.isEmpty else {
      for name in [rule.file, rule.jsonFile] { Files.remove(site.path + "/" + name) }
      report.warnings.append(.noArticles(file: rule.file))
      return
    }
    report.byRule[rule.file] = episodes.count
    for episode in episodes {
      report.files += episode.hashed.map { episode.path + "/" + $0.name }
    }
    var artwork = show
    if let path = rule.artwork {
      artwork = self.artwork(path, of: rule.file, else: show, &report.warnings)
      try write(artwork.bytes, to: site.path + "/" + artwork.fileName)
      report.files.append(artwork.fileName)
    }
    try write(
      Feed(
        .articles, configuration: configuration, languages: languages, episodes: episodes,
        artwork: artwork.fileName, rule: rule), &report)
  }

  /// Writes a feed as RSS and as JSON.
  private func write(_ feed: Feed, _ report: inout Report) throws(FileError) {
    let json = feed.json
    for (name, bytes) in [(feed.fileName, feed.bytes), (json.fileName, json.bytes)] {
      try write(bytes, to: site.path + "/" + name)
      report.feeds.append(name)
    }
  }

  private var root: ConfinedFolder { ConfinedFolder(site.path) }

  private func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    // One that is the same keeps its time of change, by which clients cache.
    let name = String(path.dropFirst(site.path.count + 1))
    if (try? root.read(name, most: FileBound.text)) == bytes { return }
    try Files.write(bytes, to: path, durable: true)
  }

  /// The editions as episodes, and the day of every article in an edition, by its folder's name; of `dates`
  /// where they are known, newest first, as far back as one can be selected.
  private func editionEpisodes(_ artwork: ShowArtwork, _ dates: [String]?) -> (
    episodes: [Episode], days: [String: String]
  ) {
    var selection = EpisodeSelection(configuration)
    var days: [String: String] = [:]
    let show = SHA256.integrity(artwork.bytes)
    for (number, date) in (dates.map { $0.reversed() } ?? site.editionNames).enumerated() {
      if dates != nil, Self.isOver(&selection, date, number) { break }
      guard let manifest = FinishedFolder(site, "editions/" + date).manifest else { continue }
      for item in manifest.readingOrder {
        let parts = item.url.split(separator: "/")
        guard let index = parts.firstIndex(of: "articles"), index + 1 < parts.count else {
          continue
        }
        let name = WebAddress.decodedPath(parts[index + 1]) ?? String(parts[index + 1])
        // The first edition that has it.
        if days[name] == nil { days[name] = date }
      }
      let edition = PublishedEdition(date: date, articles: [], manifest: manifest)
      if let episode = Episode(edition, languages: languages) {
        // An edition's cover may be the show's own.
        selection.add(
          manifest.cover?.integrity == show ? episode : withImage(episode, manifest))
      }
    }
    return (selection.episodes, days)
  }

  /// Whether no day from `day` back can be selected any more; `number` have been read.
  private static func isOver(_ selection: inout EpisodeSelection, _ day: String, _ number: Int)
    -> Bool
  {
    guard number % 64 == 63, let oldest = selection.oldestDay() else { return false }
    return day < oldest
  }

  /// The briefings as episodes, newest first, as far back as one can be selected.
  private func briefingEpisodes(_ dates: [String]?) -> [Episode] {
    var selection = EpisodeSelection(configuration)
    guard configuration.briefing != nil else { return [] }
    for (number, date) in (dates ?? site.editionNames).reversed().enumerated() {
      if Self.isOver(&selection, date, number) { break }
      let folder = FinishedFolder(site, "editions/" + date + "/briefing")
      if let manifest = folder.manifest,
        let episode = Episode(briefing: manifest, of: date, languages: languages)
      {
        selection.add(episode)
      }
    }
    return selection.episodes
  }

  /// The names of the articles that fit `rule`.
  private func names(of rule: FeedRule) throws(FileError) -> [String] {
    // The small summaries are read first, since most articles belong to other feeds.
    var fitting: [String] = []
    for name in site.articleNames {
      if let found = try ManifestSummary.read(site, name), rule.feeds(found.summary) {
        fitting.append(name)
      }
    }
    return fitting
  }

  /// The articles `names`, which are in order, as episodes.
  ///
  /// Manifests are read from the newest folder back, until no older one can be selected.
  private func articleEpisodes(
    _ names: [String], _ days: [String: String], _ configuration: SiteConfiguration
  ) -> [Episode] {
    var selection = EpisodeSelection(configuration)
    let dated = names.filter { Self.day(of: $0) != nil }
    for name in names where Self.day(of: name) == nil { add(name, days, to: &selection) }
    for (number, name) in dated.reversed().enumerated() {
      if Self.isOver(&selection, Self.day(of: name) ?? "", number) { break }
      add(name, days, to: &selection)
    }
    return selection.episodes
  }

  private func add(_ name: String, _ days: [String: String], to selection: inout EpisodeSelection) {
    guard let article = site.article(name),
      let episode = Episode(article, languages: languages, day: days[name])
    else {
      return
    }
    selection.add(withImage(episode, article.manifest))
  }

  /// The day with which the name of an article's folder begins.
  private static func day(of name: String) -> String? {
    let day = name.prefix(10)
    let bytes = Array(day.utf8)
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
    let digits = bytes.enumerated().filter { $0.offset != 4 && $0.offset != 7 }
    return digits.allSatisfy { (0x30...0x39).contains($0.element) } ? String(day) : nil
  }

  /// `episode` with its own cover if directories would accept that; otherwise the show's picture
  /// represents it.
  private func withImage(_ episode: Episode, _ manifest: Manifest) -> Episode {
    var episode = episode
    guard let cover = manifest.cover, cover.integrity != Self.standardCover,
      let file = FeedFile(cover)
    else { return episode }
    let head = (try? root.read(episode.path + "/" + cover.url, most: Self.largestArtwork))
      .map { Array($0.prefix(Self.pictureHead)) }
    if let size = head.flatMap(PictureSize.init), size.isFitForShow {
      episode.hashed.append(file)
      episode.image = episode.path + "/" + file.name
    }
    return episode
  }

  private static let standardCover = Artwork.standard.map { SHA256.integrity($0.bytes) }

  /// The `episodes` whose files exist, also under the names with a hash.
  private func placed(_ episodes: [Episode], _ warnings: inout [FeedWarning]) throws(FileError)
    -> [Episode]
  {
    var placed: [Episode] = []
    for episode in episodes {
      do throws(FileError) {
        for file in episode.hashed { try file.place(in: root, episode.path + "/") }
        placed.append(episode)
      } catch {
        switch error {
        case .unreadable(let path, _), .refused(let path, _):
          warnings.append(.damaged(path: path))
        case .unwritable, .held: throw error
        }
      }
    }
    return placed
  }

  /// The picture named in the settings if it is usable, otherwise the standard one.
  private func artwork(_ warnings: inout [FeedWarning]) -> ShowArtwork {
    guard let path = configuration.artwork else { return .standard }
    return artwork(path, of: nil, else: .standard, &warnings)
  }

  /// The picture at `path`, of the feed called `feed` or of all, or else `standard`.
  private func artwork(
    _ path: String, of feed: String?, else standard: ShowArtwork, _ warnings: inout [FeedWarning]
  ) -> ShowArtwork {
    var artwork = standard
    do {
      var settings = configuration
      settings.folder = folder
      let bytes = Result<[UInt8], FileError> { () throws(FileError) in
        try settings.bytes(path, most: Self.largestArtwork)
      }
      if case .failure(.refused(_, .tooLarge)) = bytes {
        warnings.append(.unusableArtwork(path: path, found: "more than 8 MB"))
      } else if case .failure(let error) = bytes {
        let isMissing = if case .unreadable(_, ENOENT) = error { true } else { false }
        warnings.append(
          .unusableArtwork(path: path, found: isMissing ? "no such file" : error.reason))
      } else if let own = (try? bytes.get()).flatMap({ ShowArtwork($0, of: feed) }) {
        artwork = own
        let pixels = PictureSize(own.bytes)
        if !(pixels?.isFitForShow ?? false) {
          let found = pixels.map { "\($0.width) by \($0.height) pixels" } ?? "cut short"
          warnings.append(.refusedArtwork(path: path, found: found))
        }
      } else {
        warnings.append(.unusableArtwork(path: path, found: "neither PNG nor JPEG"))
      }
    }
    return artwork
  }

  /// A warning about missing settings, and one for each faulty setting.
  private var settingsWarnings: [FeedWarning] {
    var missing: [String] = []
    if configuration.baseURL == nil { missing.append("baseURL") }
    if configuration.owner == nil { missing.append("owner") }
    if configuration.categories.isEmpty { missing.append("category") }
    var warnings = missing.isEmpty ? [] : [FeedWarning.incomplete(keys: missing)]
    if let base = configuration.baseURL {
      let root = SiteAddress(configuration).root
      if root == nil {
        warnings.append(.badAddress(found: base))
      } else if root?.hasPrefix("http://") ?? false {
        warnings.append(.insecureAddress(found: base))
      }
    }
    for category in configuration.categories where !PodcastCategory(category).isKnown {
      warnings.append(.unknownCategory(found: category))
    }
    return warnings
  }
}
