// SPDX-License-Identifier: GPL-3.0-or-later
internal import Synchronization

/// A value to come, for any number who wait.
///
/// Unlike a task's value it lends nobody's priority to the work behind it: that many wait for a render
/// does not put it before the next client's first segment.
final class Promise<Value: Sendable>: Sendable {
  private struct State {
    var result: Result<Value, any Error>?
    var waiting: [CheckedContinuation<Value, any Error>] = []
  }

  private let state = Mutex(State())

  /// The value once it is there.
  ///
  /// - Throws: what was given instead.
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

  /// Gives the value, or why there is none; the first time counts.
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
