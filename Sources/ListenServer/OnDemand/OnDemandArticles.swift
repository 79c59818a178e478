// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
public import ListenCore

/// Articles that are rendered when somebody asks for them.
///
/// `GET /articles/<folder>/…` of a folder that is not there is answered once it is, where a document
/// holds that article; `GET /listen/<document>` leads to the folder. The first segment's sound is sent
/// while the rest is still being spoken.
///
/// ```swift
/// let articles = OnDemandArticles(
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
  private let rendered: @Sendable (Result<RenderReport, any Error>) -> Void

  /// Articles of the documents below the folder `documents`.
  ///
  /// - Parameters:
  ///   - site: whose folder gets them.
  ///   - documents: pages, texts, Markdown, JSON, feeds.
  ///   - engine: speaks.
  ///   - store: keeps what was spoken.
  ///   - narrator: says how it is read.
  ///   - formats: of the whole article.
  ///   - language: of the documents, where they are not to be asked.
  ///   - concurrency: segments in hand at once.
  ///   - waiting: articles that are rendered or wait for it, at most; clients that ask for another are
  ///     told to come back.
  ///   - rendered: hears of each article that was rendered, or why it was not.
  public init(
    site: Site, documents: String, engine: any SpeechEngine, store: SpeechStore,
    narrator: Narrator, formats: Set<RecordingFormat> = [.wav, .mp3], language: String? = nil,
    concurrency: Int = 4, waiting: Int = 16,
    rendered: @escaping @Sendable (Result<RenderReport, any Error>) -> Void = { _ in }
  ) {
    self.site = site
    self.engine = engine
    self.store = store
    self.narrator = narrator
    self.rendered = rendered
    renderer = ArticleRenderer(
      engine: engine, store: store, concurrency: concurrency, formats: formats)
    queue = RenderQueue(most: waiting, atOnce: 1)
    // A language's first article loads its lexicon and models before anybody waits for them.
    index = SourceIndex(documents, language: language) { _ = try? narrator.script(for: $0) }
  }

  /// Renders that were begun.
  public var renders: Int { get async { await queue.begun } }

  /// What a path asks of us.
  enum Wanted: Sendable, Hashable {
    /// A file of an article's folder, by the folder's name.
    case article(String)
    /// The article of a document, by its path.
    case document(String)
  }

  /// What `path` asks of us; nil where it is the site's own.
  func wanted(_ path: ResourcePath, in folder: SiteFolder) -> Wanted? {
    guard path.components.count >= 2 else { return nil }
    switch path.components[0] {
    case "articles":
      let name = path.components[1]
      return folder.identity("articles/" + name) == nil ? .article(name) : nil
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
      guard let place = await index.place(of: name) else { return handler.reply(.notFound) }
      do {
        let job = try await queue.job(
          name, open: { try await self.preview(place) },
          render: { first in
            try first.keep(in: self.store)
            try await self.render(place, as: name)
          })
        if Self.isOpening(path) {
          let opening = try await job.opening.value
          if path.components.dropFirst(2).joined(separator: "/") == opening.url {
            return handler.reply(ProvisionalFile(opening).response(to: request))
          }
        }
        try await job.whole.value
      } catch { return handler.reply(Self.refusal(error)) }
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

  private func preview(_ place: SourceIndex.Place) async throws -> SegmentPreview {
    let (reading, script) = try script(place)
    guard let first = script.segments.first else {
      throw RenderError.silent(title: reading.article.title ?? place.path)
    }
    return try await SegmentPreview(of: first, reading.article, engine: engine, store: store)
  }

  private func script(_ place: SourceIndex.Place) throws -> (Reading, Script) {
    guard let reading = try index.reading(place) else { throw ReadingError.empty(name: place.path) }
    return (reading, try narrator.script(for: reading.article))
  }

  private func render(_ place: SourceIndex.Place, as name: String) async throws {
    do {
      let (reading, script) = try script(place)
      let article = reading.article
      // The document may have become another article meanwhile.
      guard ArticleFolder(article).name == name else { throw ReadingError.empty(name: place.path) }
      let report = try await renderer.render(
        article, script, profile: narrator.profile(for: article.language), into: site.articles,
        pictures: index.folder(around: place))
      rendered(.success(report))
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
    case is ReadingError, RenderError.silent: .notFound
    default: .plain(500, "This article cannot be rendered", [.init("Retry-After", "10")])
    }
  }
}
