// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import Glibc
internal import ListenCore
internal import Synchronization

/// Writes access lines to a file from a thread of its own; clients never wait for it.
final class AccessLog: Sendable {
  private struct State {
    var buffer: [UInt8] = []
    var second = 0
    var time = ""
    var isClosed = false
    var keys = DayKeys(isForgetful: true)
  }

  private let descriptor: Int32
  private let hidesAddresses: Bool
  private let state = Mutex(State())
  private let wake = DispatchSemaphore(value: 0)
  private let done = DispatchSemaphore(value: 0)

  /// The maximum number of bytes waiting in memory; more are dropped while the reader is slow.
  private static let most = 4 << 20
  private static let soon = 1 << 16

  /// A log that writes to `descriptor`, which stays open; it may have, in place of each address, a hash
  /// of it that is another on the next day.
  init(_ descriptor: Int32, hidesAddresses: Bool = false) {
    self.descriptor = descriptor
    self.hidesAddresses = hidesAddresses
    let thread = Thread { [self] in
      BrokenPipe.blockSignal()
      while flush() { _ = wake.wait(timeout: .now() + .milliseconds(250)) }
      done.signal()
    }
    thread.name = "log"
    thread.stackSize = 1 << 18
    thread.start()
  }

  /// Adds a line with the current time.
  func add(_ line: AccessLine) {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME_COARSE, &now)
    let isLong = state.withLock { state in
      if state.second != now.tv_sec {
        state.second = now.tv_sec
        state.time = HTTPDate(seconds: now.tv_sec).logged
      }
      guard state.buffer.count < Self.most else { return false }
      var line = line
      line.time = state.time
      if hidesAddresses {
        let hash = state.keys.hash(line.address, day: CivilTime.floor(now.tv_sec, 86400))
        let digits = String(hash, radix: 16)
        line.address = String(repeating: "0", count: 16 - digits.count) + digits
      }
      let before = state.buffer.count
      line.write(to: &state.buffer)
      return before < Self.soon && state.buffer.count >= Self.soon
    }
    if isLong { wake.signal() }
  }

  /// Writes the pending lines and ends.
  func close() {
    state.withLock { $0.isClosed = true }
    wake.signal()
    _ = done.wait(timeout: .now() + .seconds(2))
  }

  /// Whether more lines may follow.
  private func flush() -> Bool {
    let (bytes, isClosed) = state.withLock { state in
      let bytes = state.buffer
      state.buffer = []
      if !bytes.isEmpty { state.buffer.reserveCapacity(Self.soon * 2) }
      return (bytes, state.isClosed)
    }
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes {
        write(descriptor, $0.baseAddress?.advanced(by: offset), bytes.count - offset)
      }
      if count > 0 {
        offset += count
      } else if errno != EINTR {
        // The reader has gone: what it wanted, it has.
        break
      }
    }
    return !isClosed
  }
}
