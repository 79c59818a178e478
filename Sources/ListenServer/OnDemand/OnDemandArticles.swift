// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
public import ListenCore

/// Articles that are rendered when somebody asks for them.
///
/// `GET /articles/<folder>/…` of a folder that is not there is answered once it is, where a document
/// holds that article; `GET /listen/<document>` leads to the folder. The first segment's sound is sent
/// while the rest is still being spoken. An article whose document was corrected is rendered again.
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

  /// Articles of the documents below the folder `documents`.
  ///
  /// - Parameters:
  ///   - site: whose folder gets them.
  ///   - documents: pages, texts, Markdown, JSON, feeds.
  ///   - engine: speaks.
  ///   - store: keeps what was spoken.
  ///   - narrator: says how it is read.
  ///   - configuration: the site's, for what is heard before and after an article.
  ///   - formats: of the whole article.
  ///   - language: of the documents, where they are not to be asked.
  ///   - concurrency: segments in hand at once.
  ///   - waiting: articles that are rendered or wait for it, at most; clients that ask for another are
  ///     told to come back.
  ///   - timeLimit: for reading and scripting each document.
  ///   - followsLinks: whether links that lead out of the folder are followed.
  ///   - rendered: hears of each article that was rendered, unless its folder was as it should be, or
  ///     why it was not.
  /// - Throws: ``EditionError`` where the site's sounds cannot be used.
  public init(
    site: Site, documents: String, engine: any SpeechEngine, store: SpeechStore,
    narrator: Narrator, configuration: SiteConfiguration = SiteConfiguration(),
    formats: Set<RecordingFormat> = [.wav, .mp3], language: String? = nil,
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
      engine: engine, store: store, concurrency: concurrency, formats: formats, of: configuration,
      in: site)
    queue = RenderQueue(most: waiting, atOnce: 1)
    // A language's first article loads its lexicon and models before anybody waits for them.
    index = SourceIndex(
      documents, language: language, limit: timeLimit, followsLinks: followsLinks
    ) { article in
      _ = try? timeLimit.run("") { try narrator.script(for: article) }
    }
  }

  /// Renders that were begun.
  public var renders: Int { get async { await queue.begun } }

  /// What a path asks of us.
  enum Wanted: Sendable, Hashable {
    /// A file of an article's folder, by the folder's name.
    case article(String)
    /// The same of a folder that is there and older than its document.
    case correction(String)
    /// The article of a document, by its path.
    case document(String)
  }

  /// What `path` asks of us; nil where it is the site's own, as it is.
  ///
  /// Who asks for sound of an article that is to be rendered again gets what there is, for somebody
  /// may be listening; it is rendered meanwhile.
  ///
  /// - Parameters:
  ///   - path: of the request.
  ///   - isThere: whether it names a file that was there a moment ago.
  ///   - folder: the site's.
  /// - Returns: what is to be made or found before it can be answered.
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

  /// Gives up what is in hand.
  func stop() async { await queue.stop() }

  /// Whether `path` names what may be an article's first segment.
  private static func isOpening(_ path: ResourcePath) -> Bool {
    path.components.count == 4 && path.components[2] == "audio"
      && path.components[3].hasPrefix("000-")
  }

  /// What makes the folder `name` as its document is now; nil where it is so already.
  ///
  /// - Throws: ``RenderQueue/Refusal``, or ``ReadingError`` where no document holds the article.
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

  /// Waits until the folder `name` is as its document is.
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
        article, script, profile: narrator.profile(for: article.language), into: site.articles,
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

  /// What a client is told of an article that could not be had.
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
