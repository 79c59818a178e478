// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
public import ListenCore

/// Renders articles when somebody requests them.
///
/// A request for `/articles/<folder>/…` of a folder that does not exist is answered after it has
/// been rendered, if a document holds that article; `GET /listen/<document>` leads to the folder.
/// The first segment's sound is sent while the rest is still being spoken. If an article's document
/// is corrected, the article is rendered again.
///
/// ```swift
/// let articles = try OnDemandArticles(
///   site: site, documents: "inbox", engine: pool, store: SpeechStore(folder: site.store),
///   narrator: narrator)
/// let server = try SiteServer(site, host: "127.0.0.1", port: 8080, articles: articles)
/// ```
public final class OnDemandArticles: Sendable {
  private let site: Site
  private let index: SourceIndex
  private let queue: RenderQueue
  private let engine: any SpeechEngine
  private let store: SpeechStore
  private let narrator: Narrator
  private let renderer: ArticleRenderer
  private let corrections = Corrections()
  private let rendered: @Sendable (Result<RenderReport, any Error>) -> Void

  /// A renderer for the articles of the documents below the folder `documents`.
  ///
  /// - Parameters:
  ///   - site: the site that receives their folders.
  ///   - documents: a folder of pages, texts, Markdown, JSON and feeds.
  ///   - engine: the speech engine.
  ///   - store: the store for new speech.
  ///   - narrator: the source of scripts and voices.
  ///   - configuration: the site's settings: the sounds before and after an article, and the rules for its pages.
  ///   - formats: formats to record each complete article in.
  ///   - books: book formats to write each article in.
  ///   - language: overrides the documents' declared language.
  ///   - concurrency: the number of segments processed at once.
  ///   - waiting: the maximum number of articles in progress or waiting; further clients are asked
  ///     to come back.
  ///   - timeLimit: the limit on the time for reading and narrating one document.
  ///   - followsLinks: whether links that lead out of the documents' folder are followed.
  ///   - rendered: called after each render that changed a folder, or failed.
  /// - Throws: ``EditionError`` if the site's sounds are unusable.
  public init(
    site: Site, documents: String, engine: any SpeechEngine, store: SpeechStore,
    narrator: Narrator, configuration: SiteConfiguration = SiteConfiguration(),
    formats: Set<RecordingFormat> = [.wav, .mp3], books: Set<BookFormat> = [],
    language: String? = nil,
    concurrency: Int = 4, waiting: Int = 16, timeLimit: TimeLimit = TimeLimit(),
    followsLinks: Bool = false,
    rendered: @escaping @Sendable (Result<RenderReport, any Error>) -> Void = { _ in }
  ) throws(EditionError) {
    self.site = site
    self.engine = engine
    self.store = store
    self.narrator = narrator
    self.rendered = rendered
    renderer = try ArticleRenderer(
      engine: engine, store: store, concurrency: concurrency, formats: formats, books: books,
      of: configuration, in: site)
    queue = RenderQueue(most: waiting, atOnce: 1)
    // A language's first article loads its lexicon and models before anybody waits for them.
    index = SourceIndex(
      documents, language: language, rules: configuration.rules, limit: timeLimit,
      followsLinks: followsLinks
    ) { article in
      _ = try? timeLimit.run("") { try narrator.script(for: article) }
    }
  }

  /// The number of renders that were begun.
  public var renders: Int { get async { await queue.begun } }

  /// The work that a path calls for.
  enum Wanted: Sendable, Hashable {
    /// A file of an article's folder, by the folder's name.
    case article(String)
    /// A file of an existing folder that is older than its document.
    case correction(String)
    /// The article of a document, by its path.
    case document(String)
  }

  /// The work that `path` calls for; nil if the site's own file can be sent as it is.
  ///
  /// A request for sound of an outdated article gets the existing file, since somebody may be
  /// listening; the article is rendered meanwhile.
  ///
  /// - Parameters:
  ///   - path: the request's path.
  ///   - isThere: whether it names a file that existed a moment ago.
  ///   - folder: the site's folder.
  /// - Returns: the work required before the request can be answered.
  func wanted(_ path: ResourcePath, isThere: Bool, in folder: SiteFolder) -> Wanted? {
    guard path.components.count >= 2 else { return nil }
    switch path.components[0] {
    case "articles":
      let name = path.components[1]
      if !isThere, folder.identity("articles/" + name) == nil { return .article(name) }
      guard isOutdated(name) else { return nil }
      guard let file = path.components.last, MediaType(fileName: file).isSound else {
        return .correction(name)
      }
      if corrections.begin(name) { Task(priority: .low) { try? await self.makeCurrent(name) } }
      return nil
    case "listen": return .document(path.components.dropFirst().joined(separator: "/"))
    default: return nil
    }
  }

  /// The answer to `request` for `path`.
  func reply(
    _ wanted: Wanted, _ path: ResourcePath, to request: HTTPRequest, by handler: SiteHandler
  ) async -> Reply {
    switch wanted {
    case .document(let document):
      guard let folder = await index.folder(of: document) else { return handler.reply(.notFound) }
      return handler.reply(
        .redirect(
          307, to: ResourcePath.location(["articles", folder], isFolder: true)))
    case .article(let name):
      do {
        if Self.isOpening(path), let opening = try await job(name)?.opening.value,
          path.components.dropFirst(2).joined(separator: "/") == opening.url
        {
          return handler.reply(ProvisionalFile(opening).response(to: request))
        }
        try await makeCurrent(name)
      } catch { return handler.reply(Self.refusal(error)) }
      return await handler.prepared(path, request)
    case .correction(let name):
      // Whatever keeps it from being rendered, there is the article as it was.
      try? await makeCurrent(name)
      return await handler.prepared(path, request)
    }
  }

  /// Renders the article of `document`, a file's name below the documents' folder, which has changed just
  /// now.
  ///
  /// - Returns: the name of its folder.
  /// - Throws: whatever kept it from being rendered.
  func make(_ document: String) async throws -> String {
    guard let folder = await index.folder(ofChanged: document) else {
      throw ReadingError.noArticle(name: document, found: "nothing that is an article")
    }
    try await makeCurrent(folder)
    return folder
  }

  /// Cancels the work in progress.
  func stop() async { await queue.stop() }

  /// Whether `path` may name an article's first segment.
  private static func isOpening(_ path: ResourcePath) -> Bool {
    path.components.count == 4 && path.components[2] == "audio"
      && path.components[3].hasPrefix("000-")
  }

  /// The job that brings the folder `name` up to date; nil if it is up to date.
  ///
  /// - Throws: ``RenderQueue/Refusal``, or ``ReadingError`` if no document holds the article.
  private func job(_ name: String) async throws -> RenderQueue.Job? {
    guard let place = await index.place(of: name) else {
      if isThere(name) { return nil }
      throw ReadingError.empty(name: name)
    }
    return try await queue.job(
      name, unless: { isThere(name) && !isOutdated(name) },
      open: { try await self.preview(place) },
      render: { first in
        try first.keep(in: self.store)
        try await self.render(place, as: name)
      })
  }

  /// Waits until the folder `name` is up to date.
  private func makeCurrent(_ name: String) async throws {
    // One that is corrected while it is rendered is rendered once more; one without rest is let be.
    for _ in 0..<3 {
      guard let job = try await job(name) else { return }
      try await job.whole.value
    }
  }

  private func isThere(_ name: String) -> Bool {
    FileIdentity(path: site.articles + "/" + name) != nil
  }

  private func manifest(_ name: String) -> FileIdentity? {
    FileIdentity(path: site.articles + "/" + name + "/manifest.json")
  }

  private func isOutdated(_ name: String) -> Bool {
    guard let document = index.document(of: name), let manifest = manifest(name) else {
      return false
    }
    return corrections.isOutdated(name, document: document, manifest: manifest)
  }

  private func preview(_ place: SourceIndex.Place) async throws -> SegmentPreview {
    let article = try reading(place).article
    let first = try index.limit.run(place.path) { [narrator] in try narrator.opening(of: article) }
    guard let first else {
      throw RenderError.silent(title: article.title ?? place.path)
    }
    return try await SegmentPreview(of: first, article, engine: engine, store: store)
  }

  private func reading(_ place: SourceIndex.Place) throws -> Reading {
    guard let reading = try index.reading(place) else { throw ReadingError.empty(name: place.path) }
    return reading
  }

  private func render(_ place: SourceIndex.Place, as name: String) async throws {
    do {
      let document = index.document(at: place)
      let article = try reading(place).article
      let script = try index.limit.run(place.path) { [narrator] in
        try narrator.script(for: article)
      }
      // The document may have become another article meanwhile.
      guard ArticleFolder(article).name == name else { throw ReadingError.empty(name: place.path) }
      let report = try await renderer.render(
        article, script, profile: narrator.profile(for: article), into: site.articles,
        pictures: index.folder(around: place))
      if let document, let manifest = manifest(name) {
        corrections.made(name, from: document, manifest: manifest)
      }
      if !report.isUnchanged { rendered(.success(report)) }
    } catch {
      rendered(.failure(error))
      throw error
    }
  }

  /// The answer for an article that could not be rendered.
  private static func refusal(_ error: any Error) -> HTTPResponse {
    switch error {
    case RenderQueue.Refusal.full: .busy(retryAfter: 5)
    case RenderQueue.Refusal.failed(let error): refusal(error)
    case RenderError.output(.held), RenderError.speech(.cancelled), is CancellationError:
      .busy(retryAfter: 2)
    case is ReadingError, is TimeLimit.Exceeded, is FileError, RenderError.silent: .notFound
    default: .plain(500, "This article cannot be rendered", [.init("Retry-After", "10")])
    }
  }
}
