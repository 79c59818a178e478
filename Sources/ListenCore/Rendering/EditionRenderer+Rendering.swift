// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import ListenArticle
internal import ListenAudio
internal import ListenFiles
internal import ListenNarration
internal import ListenPublication
internal import ListenSpeech

extension EditionRenderer {
  /// The result for one article.
  private struct Outcome: Sendable {
    var article: PlannedArticle
    var result: Result<EditionEvent.Article, any Error>
  }

  /// Renders `articles`, a few at a time.
  ///
  /// - Throws: ``EditionError`` if it is pointless to go on.
  func render(
    _ articles: [PlannedArticle], _ framing: Framing, _ shelf: DocumentShelf,
    _ report: inout Report,
    _ onEvent: @Sendable (EditionEvent) -> Void
  ) async throws(EditionError) {
    // Several articles are in hand, so that each needs no more stretches of sound than speakers.
    let renderer = ArticleRenderer(
      engine: engine, store: store, concurrency: options.jobs, formats: options.formats,
      books: options.books, framing: framing,
      publication: .article(site, configuration), root: configuration.root,
      patience: Self.patience)
    let outcomes = await withTaskGroup(of: Outcome.self, returning: EditionError?.self) { group in
      var fatal: EditionError?
      var inHand = 0
      var rest = articles[...]
      while fatal == nil, !Task.isCancelled || inHand > 0 {
        if inHand < Self.articlesAtOnce(options.jobs), !Task.isCancelled,
          let article = rest.popFirst()
        {
          onEvent(.started(name: article.name, text: article.facts.length))
          group.addTask { await outcome(of: article, renderer, framing, shelf) }
          inHand += 1
          continue
        }
        guard let outcome = await group.next() else { break }
        inHand -= 1
        fatal = tell(outcome, &report, onEvent)
      }
      if fatal != nil { group.cancelAll() }
      for await outcome in group { _ = tell(outcome, &report, onEvent) }
      return fatal
    }
    if let fatal = outcomes { throw fatal }
  }

  /// Seconds for which an article that a server renders just now is waited for.
  private static let patience = 60.0

  /// Reports the result for an article, or returns the error that ends the run.
  private func tell(
    _ outcome: Outcome, _ report: inout Report, _ onEvent: (EditionEvent) -> Void
  ) -> EditionError? {
    switch outcome.result {
    case .success(let article):
      report.done += 1
      report.spoken += article.spoken
      onEvent(.article(article, text: outcome.article.facts.length))
      return nil
    case .failure(let error):
      if let fatal = Self.fatal(error) { return fatal }
      report.failed += 1
      onEvent(.failed(input: outcome.article.document.path, error))
      return nil
    }
  }

  /// Errors that end the run: a full disk, no speaker, cancellation.
  private static func fatal(_ error: any Error) -> EditionError? {
    switch error {
    case RenderError.output(.unwritable(let path, let code)):
      .output(.unwritable(path: path, code: code))
    case FileError.unwritable(let path, let code): .output(.unwritable(path: path, code: code))
    case RenderError.speech(.cancelled): .cancelled
    case RenderError.speech(.voiceUnusable): nil
    case RenderError.speech(let error): .speech(error)
    default: nil
    }
  }

  private func outcome(
    of article: PlannedArticle, _ renderer: ArticleRenderer, _ framing: Framing,
    _ shelf: DocumentShelf
  ) async -> Outcome {
    do {
      return Outcome(
        article: article, result: .success(try await made(article, renderer, framing, shelf)))
    } catch { return Outcome(article: article, result: .failure(error)) }
  }

  private func made(
    _ planned: PlannedArticle, _ renderer: ArticleRenderer, _ framing: Framing,
    _ shelf: DocumentShelf
  ) async throws -> EditionEvent.Article {
    let path = planned.document.path
    guard let reading = try shelf.reading(planned.document, planned.index, ledger),
      ArticleFacts(reading.article).digest == planned.facts.digest
    else {
      throw ReadingError.noArticle(
        name: path, found: "it was changed while this run was at work; run again")
    }
    var article = reading.article
    if let identifier = planned.identifier { article.identifier = identifier }
    let script = try options.timeLimit.run(path) { [article, narrator] in
      try narrator.script(for: article)
    }
    let report = try await renderer.render(
      article, script, profile: narrator.profile(for: article), into: site.articles,
      pictures: pictures(planned), name: planned.name, day: planned.day)
    let folder = FinishedFolder(site, "articles/" + planned.name)
    guard let manifest = folder.manifestBytes else {
      throw FileError.unreadable(path: report.folder + "/manifest.json", code: EIO)
    }
    let earlier = Set(EarlierFiles(site).files(planned.name).keys)
    let record = record(
      planned, try key(planned, framing), SHA256.hex(manifest), folder.contents(without: earlier))
    let speech = script.segments.flatMap { SpeechStore.keys($0, engine: engine.version) }
    try records.write(record, planned.name, speech: speech)
    return EditionEvent.Article(
      input: path, name: planned.name, time: report.time, segments: report.segments,
      spoken: report.spoken, isUnchanged: report.isUnchanged,
      warnings: reading.warnings + script.warnings + report.warnings)
  }

  // MARK: What is gone

  /// Reports the articles whose input has disappeared, and marks them for removal if that is
  /// wanted.
  ///
  /// Such an article came from a folder of this run, and its document is gone or no longer contains
  /// it.
  func remove(
    _ documents: [InputDocument], _ found: Found, _ plan: EditionPlan,
    _ known: [String: ArticleRecord], _ onEvent: (EditionEvent) -> Void
  ) throws(EditionError) {
    let planned = Set(plan.articles.map(\.name))
    var folders: [String: Set<String>] = [:]
    // If a folder lies elsewhere now, as on another host, nothing of it counts as gone: the safe side.
    for document in documents {
      for key in document.folderKeys {
        folders[key, default: []].formUnion(document.folder.map { [$0] } ?? [])
      }
    }
    let others = known.filter { !planned.contains($0.key) }
    for (name, record) in others.sorted(by: { $0.key < $1.key }) {
      let key = record.folder ?? record.root
      guard let places = folders[key], options.shard.holds(record.identity) else { continue }
      let wasRead = found.names[key]?.contains(record.input) ?? false
      let isThere = places.contains { ConfinedFolder($0).size(record.input) != nil }
      guard wasRead || !isThere else { continue }
      if options.prunes { try leave(name, record) }
      onEvent(.removed(input: record.input, name: name, isPruned: options.prunes))
    }
  }

  /// Marks an article for removal.
  ///
  /// The index removes it once no edition lists it.
  private func leave(_ name: String, _ record: ArticleRecord) throws(EditionError) {
    var record = record
    record.isGone = true
    do throws(FileError) { try records.write(record, name, speech: nil) } catch {
      throw .output(error)
    }
  }
}
