// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc
internal import Synchronization

/// One connection, from accepting to closing.
final class ClientConnection: Sendable {
  let address: ClientAddress
  let socket: Int32
  /// Since when the next request is awaited, in monotonic seconds; 0 while one is answered.
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

  /// A request's header is there.
  func begin() { waitingSince.store(0, ordering: .relaxed) }

  /// Its answer is out.
  func end() { waitingSince.store(Self.now, ordering: .relaxed) }

  /// Whether it has been waited for longer than `seconds`.
  func isLate(_ seconds: Int, now: Int) -> Bool {
    let since = waitingSince.load(ordering: .relaxed)
    return since != 0 && now - since > seconds
  }
}
