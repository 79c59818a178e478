// SPDX-License-Identifier: GPL-3.0-or-later
import CListenShims
import Foundation
import Synchronization

/// Handles Ctrl-C and `kill`: the work is cancelled, cleans up and ends with 130 or 143; a second
/// signal ends the process at once.
enum Interruption {
  private static let received = Mutex<Int32>(0)

  /// Seconds in which work that was cancelled has to end by itself.
  static let patience = 4
  /// The same for a server, which gives its clients ten seconds.
  private static let serverPatience = 15

  /// The exit code of `work`, or of the signal that ended it.
  ///
  /// - Parameters:
  ///   - isAsked: whether a signal is the normal way to end the work and does not change the exit
  ///     code.
  ///   - work: the work, which the first signal cancels.
  /// - Returns: the process's exit code.
  static func watch(
    isAsked: Bool = false, _ work: @escaping @Sendable () async -> Int32
  ) async -> Int32 {
    let task = Task { await work() }
    var ends: [Int32] = [-1, -1]
    if listen_pipe(&ends) == 0 {
      let reading = ends[0]
      let seconds = isAsked ? serverPatience : patience
      let thread = Thread {
        guard let number = next(reading, seconds: nil) else { return }
        received.withLock { $0 = number }
        task.cancel()
        if next(reading, seconds: seconds) == nil {
          Messages.error(
            "interrupted; what did not end within \(seconds) s is given up, what was finished stays"
          )
        }
        _exit(128 + number)
      }
      thread.name = "signals"
      thread.stackSize = 1 << 18
      thread.start()
      listen_write_signals(ends[1])
    }
    let code = await task.value
    let number = received.withLock { $0 }
    return number == 0 || isAsked ? code : 128 + number
  }

  /// The next signal; nil where none came in `seconds`.
  private static func next(_ descriptor: Int32, seconds: Int?) -> Int32? {
    let deadline = seconds.map { ContinuousClock.now + .seconds($0) }
    while true {
      let left = deadline.map { $0 - .now }
      let milliseconds = left.map { max(0, Int($0 / .milliseconds(1))) } ?? -1
      var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let count = poll(&wait, 1, Int32(clamping: milliseconds))
      if count == 0 { return nil }
      var byte: UInt8 = 0
      if count > 0, read(descriptor, &byte, 1) == 1 { return Int32(byte) }
      if count < 0, errno != EINTR { return nil }
    }
  }
}
