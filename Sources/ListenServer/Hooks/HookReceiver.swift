// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
package import ListenCore
package import ListenHooks
internal import Synchronization

/// Takes signed hooks: `POST /articles` with a document or an address, and `DELETE /articles/<name>`.
///
/// A hook is on the disk before it is answered. The article is rendered, or removed, after that, one by
/// one in the order of the hooks; what a loss of power interrupted is done when the server starts again.
package final class HookReceiver: Sendable {
  /// Fetches the document at an address.
  package typealias Fetch = @Sendable (String) async throws -> [UInt8]

  private let site: Site
  private let records: HookRecords
  private let keys: HookKeys
  private let accepted: [String]
  private let rules: SiteRules
  private let articles: OnDemandArticles
  private let fetch: Fetch
  private let removed: @Sendable () async -> Void
  private let failed: @Sendable (String, any Error) async -> Void
  private let seen: Seen
  private let queue = DispatchQueue(label: "listen.hooks")
  private let work: AsyncStream<String>.Continuation
  private let worker = Mutex<Task<Void, Never>?>(nil)

  /// Used on the queue alone.
  private final class Seen: @unchecked Sendable {
    let hooks: SeenHooks
    init(_ hooks: SeenHooks) { self.hooks = hooks }
  }

  /// The most bytes of a body.
  static let mostBytes = 16 << 20

  /// A receiver for the documents below `documents`.
  ///
  /// - Parameters:
  ///   - site: the site.
  ///   - documents: the folder that `articles` renders.
  ///   - keys: the keys.
  ///   - accepted: the names of those that hooks may be signed by.
  ///   - rules: the rules for a site's pages by which `articles` reads documents.
  ///   - articles: the renderer.
  ///   - fetch: a function that fetches the document at an address.
  ///   - removed: called after an article's folder was removed.
  ///   - failed: called with the document that no article could be made of.
  /// - Throws: ``FileError`` where the folder cannot be written.
  package init(
    site: Site, documents: String, keys: HookKeys, accepted: [String], rules: SiteRules,
    articles: OnDemandArticles,
    fetch: @escaping Fetch, removed: @escaping @Sendable () async -> Void,
    failed: @escaping @Sendable (String, any Error) async -> Void
  ) throws(FileError) {
    self.site = site
    records = try HookRecords(documents)
    self.keys = keys
    self.accepted = accepted
    self.rules = rules
    self.articles = articles
    self.fetch = fetch
    self.removed = removed
    self.failed = failed
    seen = Seen(SeenHooks(records.seen, now: Self.now))
    let (names, work) = AsyncStream.makeStream(of: String.self)
    self.work = work
    let unfinished = records.names.filter { records[$0]?.isDone == false }
    for name in unfinished { work.yield(name) }
    worker.withLock {
      $0 = Task { [weak self] in
        for await name in names { await self?.finish(name) }
      }
    }
  }

  /// Ends the work in progress, which goes on with the next start.
  func stop() {
    work.finish()
    worker.withLock { $0?.cancel() }
  }

  private static var now: Int { Int(Date().timeIntervalSince1970) }

  // MARK: Requests

  /// Whether `request` is for this receiver, and whole enough to be read.
  func isFor(_ request: HTTPRequest) -> Bool {
    guard request.hasGoodHost, !request.isMalformed,
      let path = try? ResourcePath(request.target), path.components.first == "articles",
      path.query == nil
    else { return false }
    switch request.method {
    case "POST": return path.components.count == 1
    case "DELETE": return path.components.count == 2
    default: return false
    }
  }

  /// The answer to a request whose body is missing, too large or not whole.
  func refusal(_ request: HTTPRequest) -> HTTPResponse? {
    guard request.method == "POST" else {
      return request.hasBody ? .plain(400, "DELETE has no body") : nil
    }
    guard let size = request.contentLength else { return .plain(411, "Content-Length is needed") }
    guard size <= Self.mostBytes else {
      return .plain(413, "The most is \(Self.mostBytes) bytes")
    }
    guard size > 0 else { return .plain(400, "The body is empty") }
    // Too many others are being received.
    return request.body.count == size ? nil : .busy(retryAfter: 2)
  }

  /// Answers `request` once what it asks for is on the disk.
  func answer(_ request: HTTPRequest, done: @escaping @Sendable (HTTPResponse) -> Void) {
    queue.async { [self] in done(response(to: request)) }
  }

  private func response(to request: HTTPRequest) -> HTTPResponse {
    let isPost = request.method == "POST"
    let now = Self.now
    let hook: HookRequest
    do throws(HookRequest.Refusal) {
      hook = try HookRequest(
        id: request.hookID, time: request.hookTime, signature: request.hookSignature,
        body: isPost ? request.body : HookSignature.bodiless(request.method, request.target),
        keys: keys, names: accepted, now: now, seen: seen.hooks)
    } catch {
      return .plain(error == .replayed ? 409 : 401, "\(error)")
    }
    do throws(FileError) {
      return isPost ? try post(request.body, hook, now) : try delete(request.target, hook, now)
    } catch {
      return .plain(500, "The hook cannot be kept", [.init("Retry-After", "30")])
    }
  }

  private func post(_ body: [UInt8], _ hook: HookRequest, _ now: Int) throws(FileError)
    -> HTTPResponse
  {
    let document: HookDocument
    do throws(HookDocument.Fault) { document = try HookDocument(body, rules: rules) } catch {
      return .plain(422, error.description)
    }
    let name = document.name
    let before = records[name]
    if let before, before.time > hook.time { return try superseded(name, hook, now) }
    var record = HookRecords.Record(time: hook.time)
    record.folder = before?.folder
    switch document.contents {
    case .address(let url): record.url = url
    case .document(let bytes, let suffix):
      record.document = try records.write(bytes, of: name, suffix: suffix)
    }
    try records.write(record, of: name)
    try seen.hooks.add(hook.id, time: hook.time, now: now)
    work.yield(name)
    return Self.accepted(name, folder: document.folder)
  }

  private func delete(_ target: String, _ hook: HookRequest, _ now: Int) throws(FileError)
    -> HTTPResponse
  {
    let asked = (try? ResourcePath(target))?.components.last ?? ""
    let isKnown = records[asked] != nil || HookRecords.isName(asked) && records.hasDocument(asked)
    let found = isKnown ? asked : records.names.first { records[$0]?.folder == asked }
    guard let name = found else { return .notFound }
    var record = records[name] ?? HookRecords.Record(time: hook.time)
    if record.time > hook.time { return try superseded(name, hook, now) }
    record.time = hook.time
    record.isRemoved = true
    record.isDone = false
    (record.document, record.url) = (nil, nil)
    try records.write(record, of: name)
    records.removeDocuments(of: name)
    try seen.hooks.add(hook.id, time: hook.time, now: now)
    work.yield(name)
    return Self.accepted(name, folder: record.folder, state: "removed")
  }

  /// A hook that was sent before the last one and came after it changes nothing.
  private func superseded(_ name: String, _ hook: HookRequest, _ now: Int) throws(FileError)
    -> HTTPResponse
  {
    try seen.hooks.add(hook.id, time: hook.time, now: now)
    return Self.accepted(name, folder: nil, state: "superseded", status: 200)
  }

  private struct Answer: Encodable {
    var id: String
    var state: String
    /// The address that leads to the article whatever becomes of its title.
    var listen: String
    var article: String?
  }

  private static func accepted(
    _ name: String, folder: String?, state: String = "accepted", status: Int = 202
  ) -> HTTPResponse {
    let stable = ResourcePath.location(["listen", name], isFolder: false)
    let article = folder.map { ResourcePath.location(["articles", $0], isFolder: true) }
    let body = JSONDocument.bytes(Answer(id: name, state: state, listen: stable, article: article))
    return HTTPResponse(
      status,
      [
        .init("Content-Type", "application/json"), .init("Location", article ?? stable),
        .init("Cache-Control", "no-store"), .init("X-Content-Type-Options", "nosniff"),
      ], .bytes(body))
  }

  // MARK: Work

  /// Does what the last hook for `name` asks for.
  private func finish(_ name: String) async {
    guard let record = records[name], !record.isDone, !Task.isCancelled else { return }
    do {
      let folder = record.isRemoved ? nil : try await make(name, record)
      // A title that was corrected gives the article another folder.
      if let old = record.folder, old != folder {
        remove(folder: old)
        await removed()
      }
      close(name, record, folder: folder)
    } catch is CancellationError {
      return
    } catch RenderQueue.Refusal.full {
      try? await Task.sleep(for: .seconds(1))
      work.yield(name)
    } catch {
      if Task.isCancelled { return }
      await failed(record.document ?? record.url ?? name, error)
      close(name, record, folder: record.folder)
    }
  }

  private func make(_ name: String, _ record: HookRecords.Record) async throws -> String {
    var document = record.document
    if let url = record.url {
      let fetched = try HookDocument(try await fetch(url), rules: rules)
      guard case .document(let bytes, let suffix) = fetched.contents else {
        throw ReadingError.noArticle(name: url, found: "another address")
      }
      document = try records.write(bytes, of: name, suffix: suffix)
    }
    guard let document else { throw ReadingError.empty(name: name) }
    return try await articles.make(document)
  }

  /// Notes that `record` is done, unless another hook has come since.
  private func close(_ name: String, _ record: HookRecords.Record, folder: String?) {
    queue.sync {
      guard var last = records[name] else { return }
      let isLast = last == record
      last.folder = folder
      last.isDone = isLast
      try? records.write(last, of: name)
    }
  }

  private func remove(folder name: String) {
    let path = site.articles + "/" + name
    let aside = Files.temporaryName(for: path)
    if rename(path, aside) == 0 { Files.remove(aside) }
  }
}
