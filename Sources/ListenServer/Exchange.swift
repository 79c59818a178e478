// SPDX-License-Identifier: GPL-3.0-or-later
internal import Synchronization

/// One request on its way, from its first line to the last byte of its answer.
final class Exchange: Sendable {
  private struct State {
    var request: HTTPRequest
    var reply: Reply?
    var task: Task<Void, Never>?
    var isSeen = false
    var isDeferred = false
  }

  private let state: Mutex<State>

  init(target: String) {
    state = Mutex(State(request: HTTPRequest("-", target, version: "HTTP/1.1")))
  }

  var request: HTTPRequest { state.withLock { $0.request } }

  /// The answer, once there is one.
  var reply: Reply? {
    get { state.withLock { $0.reply } }
    set { state.withLock { $0.reply = newValue } }
  }

  /// Whether the request's header has been read.
  var isSeen: Bool { state.withLock { $0.isSeen } }

  /// Takes in the request's header.
  func see(_ request: HTTPRequest) {
    state.withLock { state in
      state.request = request
      state.isSeen = true
    }
  }

  /// Whether the answer is being worked on elsewhere.
  var isDeferred: Bool { state.withLock { $0.isDeferred } }

  /// Works on the answer elsewhere, and calls `done` when it is there.
  func start(_ work: @escaping @Sendable () async -> Reply, done: @escaping @Sendable () -> Void) {
    state.withLock { state in
      state.isDeferred = true
      state.task = Task { [self] in
        reply = await work()
        done()
      }
    }
  }

  /// Tells the work to end.
  func cancel() { state.withLock { $0.task }?.cancel() }
}
