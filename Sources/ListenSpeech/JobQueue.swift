// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import Synchronization

/// Work for speakers, first come, first served.
///
/// Callers bound it: each waits for its answer.
final class JobQueue: Sendable {
  typealias Job = @Sendable (SpeakerWorker) -> Void

  private struct State {
    /// Those that were taken are nil, so that nothing of theirs is kept.
    var jobs: [Job?] = []
    var head = 0
    var isClosed = false
  }

  private let state = Mutex(State())
  private let available = DispatchSemaphore(value: 0)

  func add(_ job: @escaping Job) {
    state.withLock { $0.jobs.append(job) }
    available.signal()
  }

  /// Waits for a job; nil when the queue is closed.
  func next() -> Job? {
    available.wait()
    let job: Job? = state.withLock { state in
      guard state.head < state.jobs.count else { return nil }
      let job = state.jobs[state.head]
      state.jobs[state.head] = nil
      state.head += 1
      if state.head > 1_000, state.head * 2 > state.jobs.count {
        state.jobs.removeFirst(state.head)
        state.head = 0
      }
      return job
    }
    if job == nil { available.signal() }  // Closed: the next thread is to see it too.
    return job
  }

  /// Lets every thread end once the jobs are done.
  func close() {
    state.withLock { $0.isClosed = true }
    available.signal()
  }
}
