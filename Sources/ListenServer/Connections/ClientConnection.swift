// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc
internal import Synchronization

/// A connection, from accepting to closing.
final class ClientConnection: Sendable {
  let address: ClientAddress
  let socket: Int32
  /// The monotonic time in seconds since which the next request is awaited; 0 during an answer.
  private let waitingSince: Atomic<Int>

  init(_ address: ClientAddress, socket: Int32) {
    self.address = address
    self.socket = socket
    waitingSince = Atomic(Self.now)
  }

  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC_COARSE, &time)
    return time.tv_sec + 1
  }

  /// Notes that a request's header is complete.
  func begin() { waitingSince.store(0, ordering: .relaxed) }

  /// Notes that the answer has been sent.
  func end() { waitingSince.store(Self.now, ordering: .relaxed) }

  /// Whether the next request has been awaited for longer than `seconds`.
  func isLate(_ seconds: Int, now: Int) -> Bool {
    let since = waitingSince.load(ordering: .relaxed)
    return since != 0 && now - since > seconds
  }
}
