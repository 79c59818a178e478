// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import ListenArticle
internal import ListenAudio
internal import ListenFiles
internal import ListenNarration
internal import ListenPublication
internal import ListenReading
internal import ListenSpeech

/// Turns any number of articles into a site, each in a folder of its own, in parallel; only changed
/// articles are rendered.
///
/// ```swift
/// let renderer = EditionRenderer(
///   site: Site("public"), configuration: configuration, narrator: narrator, engine: pool,
///   store: store, options: .init(formats: [.wav, .mp3], jobs: 2))
/// let report = try await renderer.run(InputDocument.documents(["articles"])) { print($0) }
/// print(report.done, "articles")
/// ```
public struct EditionRenderer: Sendable {
  /// Settings of a run.
  public struct Options: Sendable {
    /// Formats to record each complete article in.
    public var formats: Set<RecordingFormat>
    /// Book formats to write each article in, and a day whose articles all have them.
    public var books: Set<BookFormat> = []
    /// The number of speakers that work at once.
    public var jobs: Int
    /// The share of the work that this run does.
    public var shard = Shard.whole
    /// Whether articles whose input has disappeared are removed.
    public var prunes = false
    /// The day assigned to articles without a date.
    public var undated: String?
    /// Input format; `nil` detects it.
    public var format: Source.Format?
    /// Language of every input as a BCP 47 tag; `nil` uses each document's own.
    public var language: String?
    /// The time in seconds to wait for another run that writes the site.
    public var patience = 0.0
    /// The time limit for reading and scripting each document.
    public var timeLimit = TimeLimit()
    /// The name and version of this program; a new version checks everything again.
    public var program = ""

    /// The options of a run that does everything.
    public init(formats: Set<RecordingFormat> = [.wav, .mp3], jobs: Int = 2) {
      self.formats = formats
      self.jobs = jobs
    }
  }

  /// The result of a run.
  public struct Report: Sendable, Hashable {
    /// The number of articles that are up to date in the site.
    public var done = 0
    /// The number of segments that had to be spoken.
    public var spoken = 0
    /// The number of inputs, or of their articles, that failed.
    public var failed = 0
  }

  let site: Site
  let configuration: SiteConfiguration
  let narrator: Narrator
  let engine: any SpeechEngine
  let store: SpeechStore
  let options: Options
  let records: ArticleRecords
  let ledger: InputLedger

  /// A renderer of `site`.
  public init(
    site: Site, configuration: SiteConfiguration, narrator: Narrator, engine: any SpeechEngine,
    store: SpeechStore, options: Options
  ) {
    self.site = site
    self.configuration = configuration
    self.narrator = narrator
    self.engine = engine
    self.store = store
    self.options = options
    records = ArticleRecords(site)
    ledger = InputLedger(
      site, program: options.program, format: options.format, language: options.language,
      rules: configuration.rules, limit: options.timeLimit)
  }

  /// Updates the site to match `documents`.
  ///
  /// If an article fails, an event reports it and the run goes on. If the output cannot be written
  /// or no speaker works, the run starts nothing more.
  ///
  /// - Parameters:
  ///   - documents: the documents, in the order of the inputs.
  ///   - onEvent: a function that receives the events one after the other.
  /// - Returns: a summary of the work done.
  /// - Throws: ``EditionError``; finished work stays, and the next run goes on from there.
  public func run(
    _ documents: [InputDocument], onEvent: @escaping @Sendable (EditionEvent) -> Void
  ) async throws(EditionError) -> Report {
    let lock = try await SiteLock.taken(site, shard: options.shard, patience: options.patience)
    do throws(FileError) {
      try Files.makeFolder(site.articles)
      try LinkedSpeech.register(site, in: store)
    } catch { throw .output(error) }
    defer { withExtendedLifetime(lock) {} }
    let framing = try configuration.framing(sampleRate: engine.sampleRate)
    if configuration.briefing != nil {
      _ = try configuration.briefingFraming(sampleRate: engine.sampleRate)
    }
    if lock.wasCutOff { SiteSweeper(site, isAlone: options.shard.count == 1).sweep(store) }
    var report = Report()
    let shelf = DocumentShelf(capacity: Self.articlesAtOnce(options.jobs) + 1)
    let found = try read(documents, shelf, &report, onEvent)
    var watch = RuleWatch()
    for facts in found.documents.map(\.facts) {
      for (article, uses) in zip(facts.articles, facts.rules ?? []) {
        watch.add(uses, on: article.day)
      }
    }
    for warning in watch.warnings { onEvent(.warned(warning)) }
    let known = records.all()
    let plan = EditionPlan(found.documents, records: known, undated: options.undated) { name in
      site.article(name)?.manifest.id
    }
    for repetition in plan.repeated {
      onEvent(.repeated(input: repetition.document.path, name: repetition.name))
    }
    for mistake in plan.mistaken {
      let article = plan.articles[mistake.article]
      onEvent(
        .mistaken(
          input: article.document.path, name: plan.articles[mistake.for].name,
          identity: article.facts.own ?? ""))
    }
    let mine = plan.articles.filter { options.shard.holds($0.identity) }
    let changed = try settle(mine, known, framing, &report, onEvent)
    try await render(changed, framing, shelf, &report, onEvent)
    if Task.isCancelled { throw .cancelled }
    try remove(documents, found, plan, known, onEvent)
    if options.shard.count == 1 {
      ledger.sweep(keeping: found.entries)
      let indexer = SiteIndexer(
        site: site, configuration: configuration,
        opening: EditionOpening(
          narrator: narrator, store: store, concurrency: 2 * options.jobs,
          engine: { [engine] in engine }))
      onEvent(.indexed(try await indexer.index(under: lock)))
      if Task.isCancelled { throw .cancelled }
      lock.finish()
    }
    return report
  }

  /// The number of articles processed at once.
  ///
  /// One more than the speakers keeps them busy; a higher number would only use memory.
  static func articlesAtOnce(_ jobs: Int) -> Int { jobs + 1 }

  // MARK: Reading

  struct Found {
    var documents: [EditionPlan.Found] = []
    /// Names of the ledger's entries for the documents of this run.
    var entries: Set<String> = []
    /// The names of the documents that were read, by each of their ``InputDocument/folderKeys``.
    var names: [String: Set<String>] = [:]
  }

  private func read(
    _ documents: [InputDocument], _ shelf: DocumentShelf, _ report: inout Report,
    _ onEvent: (EditionEvent) -> Void
  ) throws(EditionError) -> Found {
    let orders = try orders(documents)
    let outcomes = SideBySide.map(documents) { document in
      Result { try ledger.facts(document, shelf.bytes(document)) }
    }
    var found = Found()
    for (document, outcome) in zip(documents, outcomes) {
      switch outcome {
      case .success(let (facts, entry)):
        let order = document.folder.flatMap { orders[$0] }
        let place = order?.places[document.name]
        found.documents.append(
          EditionPlan.Found(
            document: document, facts: facts, place: place,
            day: place == nil ? nil : order?.date))
        found.entries.insert(entry)
        for key in document.folderKeys { found.names[key, default: []].insert(document.name) }
      case .failure(FileError.unwritable(let path, let code)):
        throw .output(.unwritable(path: path, code: code))
      case .failure(let error):
        report.failed += 1
        onEvent(.failed(input: document.path, error))
      }
    }
    return found
  }

  /// The `edition.json` of each folder that has one.
  private func orders(_ documents: [InputDocument]) throws(EditionError) -> [String: EditionOrder] {
    var orders: [String: EditionOrder] = [:]
    for folder in Set(documents.compactMap(\.folder)).sorted() {
      let path = folder + "/" + EditionOrder.fileName
      guard Files.size(of: path) != nil else { continue }
      let root = ConfinedFolder(folder)
      let named = Set(documents.filter { $0.folder == folder }.map(\.name))
      // A run may name some of a folder's documents; the order is of all that are there.
      orders[folder] = try EditionOrder.read(path) { name in
        named.contains(name)
          || InputDocument.isDocument(name) && root.size(name) != nil
      }
    }
    return orders
  }

  // MARK: What is as it was

  /// Reports the articles that are unchanged and returns those that have to be rendered.
  private func settle(
    _ articles: [PlannedArticle], _ known: [String: ArticleRecord], _ framing: Framing,
    _ report: inout Report, _ onEvent: (EditionEvent) -> Void
  ) throws(EditionError) -> [PlannedArticle] {
    let settled = SideBySide.map(articles) { article in
      known[article.name].flatMap { unchanged(article, $0, framing) }
    }
    var changed: [PlannedArticle] = []
    for (article, record) in zip(articles, settled) where record == nil { changed.append(article) }
    let text = changed.reduce(0) { $0 + $1.facts.length }
    onEvent(
      .planned(
        .init(articles: articles.count, unchanged: articles.count - changed.count, text: text)))
    for (article, record) in zip(articles, settled) {
      guard let record else { continue }
      if record != known[article.name] {
        do throws(FileError) { try records.write(record, article.name, speech: nil) } catch {
          throw .output(error)
        }
      }
      report.done += 1
      let told = EditionEvent.Article(
        input: article.document.path, name: article.name, time: .init(microseconds: 0),
        segments: 0, spoken: 0, isUnchanged: true, warnings: [])
      onEvent(.article(told, text: 0))
    }
    return changed
  }

  /// The record of an article whose folder is up to date, with its position brought up to date.
  private func unchanged(
    _ article: PlannedArticle, _ record: ArticleRecord, _ framing: Framing
  ) -> ArticleRecord? {
    let folder = FinishedFolder(site, "articles/" + article.name)
    guard let key = try? key(article, framing), key == record.key,
      let manifest = folder.manifestBytes, SHA256.hex(manifest) == record.manifest,
      SiteSeals(site).holds(digest: record.manifest, article.name) ?? true
    else { return nil }
    let earlier = Set(EarlierFiles(site).files(article.name).keys)
    let contents = folder.contents(without: earlier)
    guard contents.files == record.files, contents.bytes == record.bytes else { return nil }
    return self.record(article, key, record.manifest, contents)
  }

  func record(
    _ article: PlannedArticle, _ key: String, _ manifest: String,
    _ contents: (files: Int, bytes: Int)
  ) -> ArticleRecord {
    ArticleRecord(
      identity: article.identity, input: article.document.name, root: article.document.root,
      folder: article.document.origin, digest: article.facts.digest, key: key, manifest: manifest,
      files: contents.files,
      bytes: contents.bytes, place: article.place, day: article.day)
  }

  /// A digest of everything that an article's folder depends on.
  ///
  /// - Throws: ``VoiceError``.
  func key(_ article: PlannedArticle, _ framing: Framing) throws(VoiceError) -> String {
    let facts = article.facts
    let picture = Artwork.bytes(of: facts.picture, in: pictures(article))
      .map { SHA256.integrity($0) }
    return SHA256.hex(
      [
        "listen-article-1", options.program, engine.version, facts.digest,
        article.identifier ?? "",
        (options.formats.map(\.rawValue) + options.books.map(\.rawValue))
          .sorted().joined(separator: ","),
        picture ?? "", framing.fingerprint, configuration.title,
        (configuration.root ?? "") + (configuration.report.map { " " + $0 } ?? ""),
        (article.day ?? "") + (configuration.queue(after: facts.traits).map { " " + $0 } ?? ""),
        try narrator.fingerprint(facts.traits, others: facts.others),
      ].joined(separator: "\n"))
  }

  /// The folder in which an article's picture paths are resolved.
  func pictures(_ article: PlannedArticle) -> String? {
    let path = article.document.path
    guard path != "-" else { return nil }
    return path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }
}
