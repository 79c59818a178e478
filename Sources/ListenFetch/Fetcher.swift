// SPDX-License-Identifier: GPL-3.0-or-later
internal import FetchProtocol
internal import Foundation
package import ListenCore

/// Fetches pages, feeds and sitemaps into a folder of documents.
///
/// A host gets one request at a time, with a pause in between; several hosts are asked side by side, each
/// by a `listen-fetch` of its own.
///
/// ```swift
/// let fetcher = Fetcher(options) { event in print(event.event, event.url) }
/// try await fetcher.run([url])
/// ```
package final class Fetcher: @unchecked Sendable {
  let options: FetchOptions
  private let report: @Sendable (FetchEvent) -> Void
  private let condition = NSCondition()

  // All that follows is used with the condition's lock held.
  private var state = FetchState()
  private var pending: [FetchTask] = []
  private var seen: Set<String> = []
  private var busy: Set<String> = []
  private var next: [String: ContinuousClock.Instant] = [:]
  private var inHand = 0
  private var isCancelled = false
  private var workers: [FetchWorker] = []
  private var written = ContinuousClock.now
  private var failure: FileError?

  /// Redirects that one URL may lead through.
  static let mostHops = 5

  /// A fetcher.
  ///
  /// - Parameters:
  ///   - options: what it keeps to.
  ///   - report: called for each URL, from several threads.
  package init(_ options: FetchOptions, report: @escaping @Sendable (FetchEvent) -> Void) {
    self.options = options
    self.report = report
  }

  /// Fetches `sources` and what they lead to.
  ///
  /// - Throws: ``FileError`` where the folder cannot be written, or another run has it.
  package func run(_ sources: [WebURL]) async throws(FileError) {
    try Files.makeFolder(options.inbox)
    let lock = try FileLock(options.inbox + "/.listen-fetch.lock", for: options.inbox)
    defer { withExtendedLifetime(lock) {} }
    begin(sources)
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let group = DispatchGroup()
        for worker in crew() {
          group.enter()
          let thread = Thread { [self] in
            while let task = take() {
              FetchStep(self, worker, task).run()
              finish(task)
            }
            worker.end()
            group.leave()
          }
          thread.name = "fetch"
          thread.start()
        }
        group.notify(queue: .global()) { continuation.resume() }
      }
    } onCancel: {
      cancel()
    }
    try end()
  }

  // MARK: The line of tasks

  private func begin(_ sources: [WebURL]) {
    condition.withLock {
      state = FetchState(of: options.inbox, now: now)
      pending = []
      seen = []
      failure = nil
      workers = []
      for source in sources where seen.insert(source.text).inserted {
        pending.append(FetchTask(source, .source))
      }
    }
  }

  private func crew() -> [FetchWorker] {
    let workers = (0..<max(1, options.crew)).map { _ in FetchWorker(options.program) }
    condition.withLock {
      self.workers = workers
      if isCancelled { for worker in workers { worker.end() } }
    }
    return workers
  }

  private func cancel() {
    condition.withLock {
      isCancelled = true
      for worker in workers { worker.end() }
      condition.broadcast()
    }
  }

  private func end() throws(FileError) {
    let (state, failure) = condition.withLock { (self.state, self.failure) }
    if let failure { throw failure }
    try state.write(to: options.inbox)
  }

  /// The next task whose host is free, once there is one; nil at the end.
  private func take() -> FetchTask? {
    condition.lock()
    defer { condition.unlock() }
    while true {
      if isCancelled || failure != nil || pending.isEmpty && inHand == 0 {
        condition.broadcast()
        return nil
      }
      let now = ContinuousClock.now
      var soonest: ContinuousClock.Instant?
      for (index, task) in pending.enumerated() where !busy.contains(task.url.host) {
        if let time = next[task.url.host], time > now {
          soonest = min(soonest ?? time, time)
          continue
        }
        pending.remove(at: index)
        busy.insert(task.url.host)
        inHand += 1
        return task
      }
      let seconds = soonest.map { max(0.001, ($0 - now) / .seconds(1)) } ?? 3_600
      _ = condition.wait(until: Date(timeIntervalSinceNow: seconds))
    }
  }

  private func finish(_ task: FetchTask) {
    condition.withLock {
      busy.remove(task.url.host)
      inHand -= 1
      condition.broadcast()
      // So that a run that is cut off does not ask for everything again.
      guard ContinuousClock.now - written > .seconds(5) else { return }
      written = .now
      do throws(FileError) { try state.write(to: options.inbox) } catch { failure = error }
    }
  }

  // MARK: For the steps

  /// Seconds since 1970.
  var now: Int { Int(Date().timeIntervalSince1970) }

  func tell(_ event: FetchEvent) { report(event) }

  /// Lets the host of `url` rest before its next request.
  func rest(_ url: WebURL, _ seconds: Int) {
    condition.withLock { next[url.host] = .now + .seconds(seconds) }
  }

  /// Adds tasks that were not seen in this run; those of a redirect go on whatever was seen, before all
  /// others, up to the limit of redirects.
  func add(_ tasks: [FetchTask], again: Bool = false) {
    condition.withLock {
      let new = tasks.filter { seen.insert($0.url.text).inserted || again }
      pending.insert(contentsOf: new, at: again ? 0 : pending.count)
      condition.broadcast()
    }
  }

  func entry(_ url: WebURL) -> FetchState.Entry? {
    condition.withLock { state.entries[url.text] }
  }

  func update(_ url: WebURL, _ change: (inout FetchState.Entry) -> Void) {
    condition.withLock {
      let now = now
      change(&state.entries[url.text, default: FetchState.Entry(first: now, asked: now)])
    }
  }

  func host(_ origin: String) -> FetchState.Host? { condition.withLock { state.hosts[origin] } }

  func update(host origin: String, _ change: (inout FetchState.Host) -> Void) {
    condition.withLock {
      change(
        &state.hosts[origin, default: FetchState.Host(rules: .everything, rulesUntil: 0)])
    }
  }

  /// Ends the run: the folder cannot be written.
  func give(up error: FileError) { condition.withLock { failure = failure ?? error } }
}
