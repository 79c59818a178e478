// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import ListenArticle
internal import ListenAudio
internal import ListenFiles
internal import ListenPages
internal import ListenPodcast
internal import ListenPublication

/// Makes a site's editions, page and feeds from the contents of the site alone.
///
/// The bytes are the same after one run, after several shards and after a repetition.
///
/// ```swift
/// let indexer = SiteIndexer(site: Site("public"), configuration: configuration, opening: opening)
/// let report = try await indexer.index()
/// print(report.editions, "editions,", report.made, "of them made anew")
/// ```
public struct SiteIndexer: Sendable {
  /// The result of an index.
  public struct Report: Sendable, Hashable {
    /// The number of articles in the site.
    public var articles = 0
    /// The number of editions in the site.
    public var editions = 0
    /// The number of editions that had to be made.
    public var made = 0
    /// The total playing time of all articles.
    public var time = PlayingTime(microseconds: 0)
    /// One line for each article whose manifest cannot be read.
    public var faults: [String] = []
    /// Reasons for which a podcast directory would refuse a feed; empty if nothing changed since
    /// they were last reported.
    public var warnings: [FeedWarning] = []
  }

  private let site: Site
  private let configuration: SiteConfiguration
  private let opening: EditionOpening

  /// An indexer of `site`.
  public init(site: Site, configuration: SiteConfiguration, opening: EditionOpening) {
    self.site = site
    self.configuration = configuration
    self.opening = opening
  }

  /// Makes every edition, page and feed that does not match the articles.
  ///
  /// - Parameters:
  ///   - patience: seconds for which another run that writes the site is waited for.
  ///   - isServer: whether a server does it, which others wait for.
  /// - Returns: what was found and done.
  /// - Throws: ``EditionError``, ``EditionError/output(_:)`` where another run writes the site for longer.
  public func index(patience: Double = 0, isServer: Bool = false) async throws(EditionError)
    -> Report
  {
    guard Files.isFolder(site.path) else {
      throw .unreadable(.unreadable(path: site.path, code: ENOENT))
    }
    let lock = try await SiteLock.taken(
      site, shard: .whole, by: isServer ? .server : .run, patience: patience)
    if lock.wasCutOff { SiteSweeper(site, isAlone: true).sweep(nil) }
    defer { withExtendedLifetime(lock) {} }
    let report = try await index(under: lock)
    lock.finish()
    return report
  }

  /// Makes the index for a run that already holds the site's lock.
  func index(under lock: SiteLock) async throws(EditionError) -> Report {
    var report = Report()
    var (articles, rules, gone) = try published(&report)
    let keeper = SiteKeeper(site, configuration.keep)
    do throws(FileError) { articles = try keeper.withoutOldRecordings(articles) } catch {
      throw .output(error)
    }
    report.articles = articles.count
    let days = Dictionary(grouping: articles.filter { $0.day != nil }) { $0.day ?? "" }
    let folder = EditionFolder(
      site: site, configuration: configuration, opening: opening, cover: artwork)
    var shown: [PublishedEdition] = []
    var editions: [IndexedEdition] = []
    do throws(FileError) { try Files.makeFolder(site.editions) } catch { throw .output(error) }
    let ordered = days.map { ($0.key, DayOrder.sorted($0.value)) }.sorted { $0.0 > $1.0 }
    // Most days are as they were: that is found out of all at once.
    let finished = SideBySide.map(ordered, grain: 4) { folder.finished($0.0, $0.1) }
    for ((day, ordered), finished) in zip(ordered, finished) {
      if Task.isCancelled { throw .cancelled }
      do throws(EditionError) {
        var fault = finished?.fault
        if let finished, !shown.isEmpty {
          editions.append(finished.edition)
          shown.append(earlier(day, ordered))
        } else {
          let made = try await folder.make(day, ordered)
          fault = made.fault
          editions.append(indexed(day, made.manifest))
          shown.append(
            shown.isEmpty ? try latest(day, ordered, made.manifest) : earlier(day, ordered))
          if made.isNew { report.made += 1 }
        }
        if let fault { report.faults.append("\(site.editions)/\(day): \(fault)") }
      } catch {
        if Self.endsAll(error) { throw error }
        // The day stays as it was; the others are made.
        report.faults.append("\(site.editions)/\(day): \(error)")
        if let manifest = FinishedFolder(site, "editions/" + day).manifest {
          shown.append(PublishedEdition(date: day, articles: [], manifest: manifest))
          editions.append(indexed(day, manifest))
        }
      }
    }
    report.editions = editions.count
    do throws(FileError) { try keeper.trimEditions(articles) } catch { throw .output(error) }
    let listed = Set(shown.filter { $0.count > 0 }.map(\.date))
    let others = articles.filter { $0.day.map { !listed.contains($0) } ?? true }
      .sorted { $0.name > $1.name }.prefix(SitePage.articleLimit)
    try write(
      SiteFiles(
        configuration: configuration, articles: try published(Array(others)), editions: shown,
        rules: rules))
    do throws(FileError) {
      report.warnings = try SitePodcasts(site: site, configuration: configuration)
        .write(articles, editions)
    } catch { throw .output(error) }
    // Only now does nothing name any more what is to go.
    for name in site.editionNames where days[name] == nil && PublicationDate(day: name) != nil {
      // The folder goes last: while it is there, a run that was cut off is taken up again.
      forget("@" + name)
      ArticleRecords(site).remove("@" + name)
      try remove(site.editions, name)
    }
    for name in gone { try remove(name) }
    do throws(FileError) {
      try keeper.removeOldSpeech(articles)
      let grace = configuration.keep.earlier.map { $0 * 86_400 } ?? EarlierFiles.grace
      try EarlierFiles(site).sweep(after: grace)
      SharedFiles(site).sweep()
    } catch { throw .output(error) }
    return report
  }

  /// The latest edition as the site's page shows it: whole.
  private func latest(_ day: String, _ ordered: [IndexedArticle], _ manifest: Manifest)
    throws(EditionError) -> PublishedEdition
  {
    PublishedEdition(date: day, articles: try published(ordered), manifest: manifest)
  }

  /// An earlier edition as the site's page shows it: its first headlines.
  private func earlier(_ day: String, _ ordered: [IndexedArticle]) -> PublishedEdition {
    var edition = PublishedEdition(date: day, articles: [], count: ordered.count)
    edition.firstHeadlines = ordered.prefix(SitePage.headlineLimit).map { article in
      let headline = article.headline
      return PublishedEdition.Headline(
        of: article.name, title: headline.title, language: headline.language,
        direction: headline.direction,
        sound: PublishedEdition.Headline.formats.first { article.formats.contains($0) }?.fileName,
        duration: article.time.iso8601)
    }
    return edition
  }

  private func indexed(_ day: String, _ manifest: Manifest) -> IndexedEdition {
    IndexedEdition(
      date: day, key: manifest.listen.render, hasMP3: manifest.recording(.mp3) != nil)
  }

  /// The articles with their shortened manifests.
  private func published(_ articles: [IndexedArticle]) throws(EditionError) -> [PublishedArticle] {
    do throws(FileError) {
      var result: [PublishedArticle] = []
      for article in articles { result.append(try article.published(in: site)) }
      return result
    } catch { throw .unreadable(error) }
  }

  /// Whether it is of no use to make another day: no room, no speaker, no wish.
  private static func endsAll(_ error: EditionError) -> Bool {
    switch error {
    case .output, .cancelled, .speech(.cancelled), .speech(.speakerMissing),
      .speech(.engineUnusable), .speech(.speakersKeepDying), .configuration, .shard:
      true
    case .speech, .voice, .unreadable, .render: false
    }
  }

  /// Takes away an article that nothing lists any more.
  private func remove(_ name: String) throws(EditionError) {
    try remove(site.articles, name)
    forget(name)
    Files.remove(site.hidden + "/summaries/" + name + ".json")
    // The record goes last: it says that the rest is to go.
    ArticleRecords(site).remove(name)
  }

  /// Takes away what the site remembers of the contents of `name`, an article or an edition.
  private func forget(_ name: String) {
    SiteSeals(site).remove(name)
    EarlierFiles(site).remove(name)
  }

  /// Takes the folder `name` out of `parent`: one rename does; a run that is cut off here leaves only what
  /// the next one sweeps.
  private func remove(_ parent: String, _ name: String) throws(EditionError) {
    let folder = parent + "/" + name
    let aside = StagingFolder(folder).removedPath
    guard rename(folder, aside) == 0 || errno == ENOENT else {
      throw .output(.unwritable(path: folder, code: errno))
    }
    Files.remove(aside)
  }

  /// The result of looking at an article's folder.
  private enum Found: Sendable {
    case article(ArticleCatalogue.Entry, isRead: Bool)
    /// Its document has disappeared.
    case gone
    case fault
  }

  /// All articles, newest first, with undated ones at the end; the feeds by rule that have one of them; and
  /// the names of the articles to be removed.
  private func published(_ report: inout Report) throws(EditionError) -> (
    articles: [IndexedArticle], rules: [FeedRule], gone: [String]
  ) {
    let (site, feeds, records) = (site, configuration.feeds, ArticleRecords(site))
    let catalogue = ArticleCatalogue(site, feeds: feeds)
    let names = site.articleNames
    let outcomes = SideBySide.map(names) { name in
      Result<Found, FileError> { () throws(FileError) in
        // The stamps first: a change after them is seen the next time.
        let stamps = ArticleCatalogue.Stamps(site, name)
        if let stamps, let known = catalogue.article(name, stamps) {
          return .article(ArticleCatalogue.Entry(stamps: stamps, article: known), isRead: false)
        }
        let record = records.record(name)
        if record?.isGone == true { return .gone }
        guard let summary = try ManifestSummary.read(site, name), let stamps else { return .fault }
        let article = IndexedArticle(name, summary, record, feeds: feeds)
        return .article(ArticleCatalogue.Entry(stamps: stamps, article: article), isRead: true)
      }
    }
    var entries: [ArticleCatalogue.Entry] = []
    var gone: [String] = []
    var isOther = false
    for (name, outcome) in zip(names, outcomes) {
      let found: Found
      do throws(FileError) { found = try outcome.get() } catch { throw .output(error) }
      switch found {
      case .article(let entry, let isRead):
        entries.append(entry)
        isOther = isOther || isRead
        report.time = report.time + entry.article.time
      case .gone: gone.append(name)
      case .fault:
        report.faults.append(
          "\(site.articles)/\(name)/manifest.json: not a manifest of ours, cut short, or changed "
            + "since it was written; listen edition makes it anew")
      }
    }
    // Articles of which only the record is left.
    let present = Set(names)
    gone += records.names.filter {
      !present.contains($0) && records.record($0)?.isGone == true
    }
    gone.sort()
    if isOther {
      do throws(FileError) { try catalogue.write(entries) } catch { throw .output(error) }
    }
    var articles = entries.map(\.article)
    let rules = articles.reduce(into: Set<Int>()) { $0.formUnion($1.rules) }
    articles.sort { ($1.minutes ?? .min, $0.name) < ($0.minutes ?? .min, $1.name) }
    return (articles, rules.sorted().map { feeds[$0] }, gone)
  }

  /// The site's own picture if it can be read, otherwise the standard one.
  private var artwork: Artwork? {
    configuration.artwork.flatMap { path in
      (try? configuration.bytes(path)).flatMap {
        Artwork($0, label: configuration.title)
      }
    } ?? .standard
  }

  private func write(_ files: SiteFiles) throws(EditionError) {
    do throws(FileError) {
      for file in files.files {
        let path = site.path + "/" + file.path
        if (try? ConfinedFolder(site.path).read(file.path, most: FileBound.text)) == file.bytes {
          continue
        }
        try Files.write(file.bytes, to: path, durable: false)
      }
    } catch { throw .output(error) }
  }
}
