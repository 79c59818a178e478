// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenCore

/// The articles being rendered: each once, however many clients wait, and a limited number at a
/// time.
actor RenderQueue {
  /// The results of an article in progress.
  struct Job: Sendable {
    /// The first segment.
    let opening = Promise<SegmentPreview>()
    /// The complete article.
    let whole = Promise<Void>()
  }

  /// A reason for refusing a job.
  enum Refusal: Error {
    /// Too many articles wait.
    case full
    /// The article failed a moment ago.
    case failed(any Error)
  }

  private var jobs: [String: Job] = [:]
  private var cancellations: [String: @Sendable () -> Void] = [:]
  private var failures: [String: (error: any Error, until: ContinuousClock.Instant)] = [:]
  private var running = 0
  private var line: [CheckedContinuation<Void, Never>] = []
  private var isStopped = false
  /// The number of renders that were begun.
  private(set) var begun = 0
  private let most: Int
  private let atOnce: Int

  /// The time before a failed article is tried again.
  private static let pause = Duration.seconds(10)

  /// A queue for at most `most` articles, of which `atOnce` are rendered at a time.
  init(most: Int, atOnce: Int) {
    self.most = most
    self.atOnce = max(1, atOnce)
  }

  /// The job for `name`, begun now unless it is in progress; nil if nothing is left to do.
  ///
  /// A job is in progress until its folder exists. A client that saw no folder and asks just after
  /// that gets nil rather than a second job.
  ///
  /// - Parameters:
  ///   - name: the name of the article's folder.
  ///   - isDone: whether the folder exists and is up to date.
  ///   - open: a function that makes the first segment.
  ///   - render: a function that makes the complete article, called in turn after the first
  ///     segment.
  /// - Returns: promises of the results.
  /// - Throws: ``Refusal``.
  func job(
    _ name: String, unless isDone: () -> Bool,
    open: @escaping @Sendable () async throws -> SegmentPreview,
    render: @escaping @Sendable (SegmentPreview) async throws -> Void
  ) throws(Refusal) -> Job? {
    if let job = jobs[name] { return job }
    if isDone() { return nil }
    if let failure = failures[name] {
      if failure.until > .now { throw .failed(failure.error) }
      failures[name] = nil
    }
    guard !isStopped, jobs.count < most else { throw .full }
    let job = Job()
    jobs[name] = job
    // Whoever waits for a first sound comes before whatever is rendered.
    let opening = Task(priority: .high) {
      do {
        let first = try await open()
        job.opening.fulfil(.success(first))
        return first
      } catch {
        job.opening.fulfil(.failure(error))
        throw error
      }
    }
    let whole = Task(priority: .low) {
      do {
        let first = try await opening.value
        await take()
        defer { give() }
        try Task.checkCancellation()
        begun += 1
        try await render(first)
        end(name)
        job.whole.fulfil(.success(()))
      } catch {
        end(name)
        if failures.count >= most { failures = failures.filter { $0.value.until > .now } }
        if failures.count < most { failures[name] = (error, .now + Self.pause) }
        job.whole.fulfil(.failure(error))
      }
    }
    cancellations[name] = {
      opening.cancel()
      whole.cancel()
    }
    return job
  }

  private func end(_ name: String) {
    jobs[name] = nil
    cancellations[name] = nil
  }

  /// Cancels the work in progress; nothing more is begun.
  func stop() {
    isStopped = true
    for cancel in cancellations.values { cancel() }
  }

  private func take() async {
    if running < atOnce {
      running += 1
      return
    }
    await withCheckedContinuation { line.append($0) }
  }

  /// Passes the free place to the first in line.
  private func give() {
    if line.isEmpty { running -= 1 } else { line.removeFirst().resume() }
  }
}
