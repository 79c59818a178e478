// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import Synchronization

/// The answers of a site: its files, and articles that are rendered on request.
final class SiteHandler: RequestHandler {
  let log: AccessLog?
  private let folder: SiteFolder
  private let files: FileCache
  private let articles: OnDemandArticles?
  private let hooks: HookReceiver?
  private let reports: HeardReports?
  private let state = Mutex(State())
  private let mostWaiting: Int
  /// Files are hashed one after the other; a second request for the same file finds it done.
  private let hashing = DispatchQueue(label: "listen.hash")

  private struct State {
    var waiting = 0
    var isStopped = false
  }

  /// The answer when even the intended answer cannot be made.
  private let fault: Reply
  private let busy: Reply
  private let missing: Reply

  /// - Throws: ``ServerError/library`` where the library cannot make the answers to its own faults.
  init(
    _ folder: SiteFolder, articles: OnDemandArticles?, hooks: HookReceiver? = nil,
    reports: HeardReports? = nil, waiting: Int, lanes: Int, log: AccessLog?
  ) throws(ServerError) {
    self.folder = folder
    files = FileCache(folder, lanes: lanes)
    self.articles = articles
    self.hooks = hooks
    self.reports = reports
    self.log = log
    mostWaiting = waiting
    guard let fault = Reply(.fault), let busy = Reply(.busy(retryAfter: 5)),
      let missing = Reply(.notFound)
    else { throw .library }
    self.fault = fault
    self.busy = busy
    self.missing = missing
  }

  var logs: Bool { log != nil }

  /// The number of answers in progress on other threads.
  var waiting: Int { state.withLock { $0.waiting } }

  /// Stops accepting deferred work, and cancels the work in progress.
  func stop() async {
    state.withLock { $0.isStopped = true }
    hooks?.stop()
    await articles?.stop()
  }

  func bodyLimit(_ request: HTTPRequest) -> Int? {
    guard request.method == "POST" else { return nil }
    if let reports, reports.isFor(request) { return HeardReport.mostBytes }
    return hooks?.isFor(request) == true ? HookReceiver.mostBytes : nil
  }

  func verdict(_ request: HTTPRequest, from address: ClientAddress, lane: Int) -> Verdict {
    if let reports, reports.isFor(request) {
      if let refusal = reports.refusal(request, from: address) { return now(refusal) }
      return later { [folder] done in
        reports.answer(request, in: folder) { done(self.reply($0)) }
      } ?? .now(busy)
    }
    if let hooks, hooks.isFor(request) {
      if let refusal = hooks.refusal(request) { return now(refusal) }
      return later { done in hooks.answer(request) { done(self.reply($0)) } } ?? .now(busy)
    }
    if let response = request.response { return now(response) }
    let hot = files.hot(request.target)
    if let hot, articles == nil { return .now(hot.reply(request, lane: lane) ?? fault) }
    let path: ResourcePath
    do throws(ResourcePath.Refusal) { path = try ResourcePath(request.target) } catch {
      return error == .malformed ? now(.badRequest) : .now(missing)
    }
    if path.components == ["healthz"], !path.isFolder { return now(.plain(200, "ok")) }
    if let articles, let wanted = articles.wanted(path, isThere: hot != nil, in: folder) {
      let answer = later { done in
        Task(priority: .high) {
          done(await articles.reply(wanted, path, to: request, by: self))
        }
      }
      if let answer { return answer }
      // If too many wait, a correction is no reason to refuse the article as it is.
      guard case .correction = wanted else { return .now(busy) }
    }
    if let hot { return .now(hot.reply(request, lane: lane) ?? fault) }
    let found = files.lookup(path.isFolder ? path.index : path)
    if let reply = reply(found, path, request, lane: lane) { return .now(reply) }
    return later { self.prepare(path, request, done: $0) } ?? .now(busy)
  }

  /// The answer for `path`, after hashing its file if necessary.
  func prepared(_ path: ResourcePath, _ request: HTTPRequest) async -> Reply {
    await withCheckedContinuation { continuation in
      prepare(path, request) { continuation.resume(returning: $0) }
    }
  }

  private func prepare(
    _ path: ResourcePath, _ request: HTTPRequest, done: @escaping @Sendable (Reply) -> Void
  ) {
    hashing.async { [self] in
      let found = files.prepare(path.isFolder ? path.index : path)
      done(reply(found, path, request) ?? fault)
    }
  }

  /// The answer once the file is known.
  private func reply(
    _ found: FileCache.Lookup, _ path: ResourcePath, _ request: HTTPRequest, lane: Int = 0
  ) -> Reply? {
    switch found {
    case .file(let file): file.reply(request, lane: lane) ?? fault
    case .unprepared: nil
    case .folder where path.isFolder: missing
    case .folder: reply(.redirect(308, to: path.folderLocation))
    case .missing: missing
    }
  }

  func finished(_ request: HTTPRequest, from address: ClientAddress, status: Int, bytes: Int?) {
    log?.add(
      AccessLine(
        address: address.text, time: "", method: request.method, target: request.target,
        version: request.version, status: status, bytes: bytes, referrer: request.referrer,
        userAgent: request.userAgent))
  }

  /// The reply for a decided response.
  func reply(_ response: HTTPResponse) -> Reply { Reply(response) ?? fault }

  private func now(_ response: HTTPResponse) -> Verdict { .now(reply(response)) }

  /// An answer that `work` makes on another thread; nil if too many requests wait.
  private func later(
    _ work: @escaping @Sendable (@escaping @Sendable (Reply) -> Void) -> Void
  ) -> Verdict? {
    let isTaken = state.withLock { state in
      guard !state.isStopped, state.waiting < mostWaiting else { return false }
      state.waiting += 1
      return true
    }
    guard isTaken else { return nil }
    return .later { done in
      work { reply in
        done(reply)
        self.state.withLock { $0.waiting -= 1 }
      }
    }
  }
}
