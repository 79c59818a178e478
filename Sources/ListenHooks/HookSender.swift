// SPDX-License-Identifier: GPL-3.0-or-later
internal import FetchProtocol
internal import Foundation
package import ListenCore
internal import ListenFetch
internal import Synchronization

/// Sends a site's queued hooks: for each target one after the other, in order, until it has taken them.
///
/// A hook that is not taken holds up those behind it for the same target, and no others: it is tried
/// again after ever longer pauses, for three days.
package final class HookSender: Sendable {
  /// The result of one try.
  package struct Report: Sendable, Hashable {
    /// The hook's identifier.
    package var id: String
    /// The target, fit for messages.
    package var target: String
    /// Why it was not taken; nil if it was.
    package var reason: String?
    /// Seconds until the next try; nil if there is none.
    package var pause: Int?
  }

  private let queue: HookQueue
  private let settings: HookSettings
  private let keys: HookKeys
  private let program: String
  private let agent: String
  private let report: @Sendable (Report) -> Void
  private let isCancelled = Mutex(false)
  private let workers = Mutex<[FetchWorker]>([])

  /// Seconds before the second, third, … try; the last is repeated.
  private static let pauses = [5, 30, 120, 600, 1_800, 3_600, 10_800, 21_600]
  /// Seconds after which a hook is given up.
  private static let patience = 3 * 86_400
  /// Seconds for one try.
  private static let seconds = 30

  /// A sender of the hooks of `site`.
  ///
  /// - Parameters:
  ///   - site: the site.
  ///   - settings: whom to tell.
  ///   - keys: the keys that sign.
  ///   - program: the path of `listen-fetch`.
  ///   - version: the program's version.
  ///   - report: called after each try, from several threads.
  package init(
    _ site: Site, _ settings: HookSettings, keys: HookKeys, program: String, version: String,
    report: @escaping @Sendable (Report) -> Void
  ) {
    queue = HookQueue(site)
    self.settings = settings
    self.keys = keys
    self.program = program
    agent = "listen/\(version)"
    self.report = report
  }

  /// The number of hooks that wait.
  package var waiting: Int { settings.targets.map { queue.entries($0).count }.reduce(0, +) }

  /// Sends what waits, and what comes meanwhile, until nothing is left or `seconds` are over.
  ///
  /// - Throws: ``FileError/held(path:)`` where another sender is at work, or another error where the
  ///   folder cannot be written.
  package func run(seconds: Int) async throws(FileError) {
    try Files.makeFolder(queue.folder)
    // One that is about to end may have looked for the last time.
    let lock = try await FileLock.taken(
      queue.folder + "/sender.lock", for: queue.folder, patience: 2)
    defer { withExtendedLifetime(lock) {} }
    let deadline = ContinuousClock.now + .seconds(seconds)
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let group = DispatchGroup()
        for target in settings.targets {
          group.enter()
          let thread = Thread { [self] in
            send(target, until: deadline)
            group.leave()
          }
          thread.name = "hooks"
          thread.start()
        }
        group.notify(queue: .global()) { continuation.resume() }
      }
    } onCancel: {
      isCancelled.withLock { $0 = true }
      workers.withLock { workers in for worker in workers { worker.end() } }
    }
  }

  // MARK: One target

  private func send(_ target: HookSettings.Target, until deadline: ContinuousClock.Instant) {
    let worker = FetchWorker(program)
    workers.withLock { $0.append(worker) }
    defer { worker.end() }
    while !isCancelled.withLock({ $0 }), let entry = queue.entries(target).first {
      var retry = Retry(queue.folder(of: target), entry.id)
      let now = Self.now
      if retry.next > now, retry.next <= now + (Self.pauses.last ?? 0) {
        guard wait(retry.next - now, deadline) else { return }
        continue
      }
      guard let reason = attempt(entry, target, worker) else {
        Files.remove(entry.path)
        retry.forget()
        report(Report(id: entry.id, target: target.shown))
        continue
      }
      if isCancelled.withLock({ $0 }) { return }
      if entry.added / 1_000_000 + Self.patience < now {
        queue.give(up: entry, of: target)
        retry.forget()
        report(Report(id: entry.id, target: target.shown, reason: reason))
        continue
      }
      let pause = Self.pauses[min(retry.tries, Self.pauses.count - 1)]
      retry.note(now + pause)
      report(Report(id: entry.id, target: target.shown, reason: reason, pause: pause))
    }
  }

  /// Waits; whether there is time left then.
  private func wait(_ seconds: Int, _ deadline: ContinuousClock.Instant) -> Bool {
    let end = ContinuousClock.now + .seconds(seconds)
    guard end < deadline else { return false }
    while ContinuousClock.now < end {
      if isCancelled.withLock({ $0 }) { return false }
      Thread.sleep(forTimeInterval: 0.1)
    }
    return true
  }

  private static var now: Int { Int(Date().timeIntervalSince1970) }

  /// Why the target did not take the hook; nil if it did.
  private func attempt(
    _ entry: HookQueue.Entry, _ target: HookSettings.Target, _ worker: FetchWorker
  ) -> String? {
    let body: [UInt8]
    do throws(FileError) { body = try Files.read(entry.path, most: FileBound.settings) } catch {
      return "\(error)"
    }
    guard let url = target.url else {
      return HookCommand(target.command, seconds: Self.seconds).run(body, id: entry.id)
    }
    let fields: [FetchField]
    if target.isHub {
      fields = [FetchField("Content-Type", "application/x-www-form-urlencoded")]
    } else {
      guard let name = target.key, let secret = keys.secrets(of: name).first else {
        return "there is no key \"\(target.key ?? "")\""
      }
      let time = Self.now
      fields = [
        FetchField("Content-Type", "application/json"), FetchField("webhook-id", entry.id),
        FetchField("webhook-timestamp", String(time)),
        FetchField(
          "webhook-signature",
          HookSignature.value(id: entry.id, time: time, body: body, secret: secret)),
      ]
    }
    var request = FetchRequest(url)
    request.method = "POST"
    request.body = body
    request.agent = agent
    request.seconds = Self.seconds
    request.mostBytes = 1 << 16
    request.allowed = settings.allow
    request.fields = fields
    switch worker.answer(request) {
    case .failure(let failure): return "\(failure)"
    case .response(let response):
      return (200..<300).contains(response.status) ? nil : "HTTP \(response.status)"
    }
  }

  /// The tries of the first hook of a target, on the disk, so that a new sender goes on counting.
  private struct Retry {
    private let path: String
    private let id: String
    private(set) var tries = 0
    private(set) var next = 0

    init(_ folder: String, _ id: String) {
      path = folder + "/.tries"
      self.id = id
      guard let bytes = try? Files.read(path, most: 4_096) else { return }
      let words = String(decoding: bytes, as: UTF8.self).split(separator: " ")
      guard words.count == 3, words[2] == id else { return }
      tries = Int(words[0]) ?? 0
      next = Int(words[1]) ?? 0
    }

    mutating func note(_ time: Int) {
      tries += 1
      next = time
      // If this cannot be written, the hook is only tried sooner than it might be.
      try? Files.write(Array("\(tries) \(next) \(id)".utf8), to: path, durable: false)
    }

    func forget() { Files.remove(path) }
  }
}
