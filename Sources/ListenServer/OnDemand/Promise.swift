// SPDX-License-Identifier: GPL-3.0-or-later
internal import Synchronization

/// A future value for any number of waiting tasks.
///
/// Unlike a task's value, it does not raise the priority of the work behind it: many clients that
/// wait for one render do not delay the next client's first segment.
final class Promise<Value: Sendable>: Sendable {
  private struct State {
    var result: Result<Value, any Error>?
    var waiting: [CheckedContinuation<Value, any Error>] = []
  }

  private let state = Mutex(State())

  /// The value, once it exists.
  ///
  /// - Throws: the error given instead.
  var value: Value {
    get async throws {
      try await withCheckedThrowingContinuation { continuation in
        let result = state.withLock { state in
          if state.result == nil { state.waiting.append(continuation) }
          return state.result
        }
        if let result { continuation.resume(with: result) }
      }
    }
  }

  /// Sets the value or the error; only the first call counts.
  func fulfil(_ result: Result<Value, any Error>) {
    let waiting = state.withLock { state in
      guard state.result == nil else { return [CheckedContinuation<Value, any Error>]() }
      state.result = result
      defer { state.waiting = [] }
      return state.waiting
    }
    for continuation in waiting { continuation.resume(with: result) }
  }
}
