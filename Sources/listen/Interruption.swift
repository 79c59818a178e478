// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Synchronization

/// Ctrl-C and `kill`: the work is cancelled, tidies up and ends with 130 or 143; a second signal
/// ends the process at once.
enum Interruption {
  private static let received = Mutex<Int32>(0)

  /// The code that `work` ends with, or that of the signal that ended it.
  ///
  /// - Parameters:
  ///   - isAsked: whether a signal is the way to end the work, and changes no code.
  ///   - work: is cancelled by the first signal.
  /// - Returns: what the process is to end with.
  static func watch(
    isAsked: Bool = false, _ work: @escaping @Sendable () async -> Int32
  ) async -> Int32 {
    let task = Task { await work() }
    var sources: [any DispatchSourceSignal] = []
    for number in [SIGINT, SIGTERM] {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        let before = received.withLock { before in
          defer { before = number }
          return before
        }
        if before != 0 { _exit(128 + number) }
        task.cancel()
      }
      source.resume()
      sources.append(source)
    }
    let code = await task.value
    for source in sources { source.cancel() }
    let number = received.withLock { $0 }
    return number == 0 || isAsked ? code : 128 + number
  }
}
