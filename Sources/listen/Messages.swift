// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Synchronization

/// The output of the command: results on stdout, messages on stderr.
enum Messages {
  /// The state of stdout: 0, or the `errno` of the first write that failed.
  private static let failure = Mutex<Int32>(0)

  static func error(_ text: String) { write("listen: \(text)\n") }

  static func warning(_ text: String) { write("listen: warning: \(text)\n") }

  /// Prints a line on stdout.
  static func result(_ line: String) { write(result: line + "\n") }

  static func write(result text: String) {
    failure.withLock { failure in
      guard failure == 0 else { return }
      failure = write(text, to: STDOUT_FILENO)
    }
  }

  static func write(_ text: String) { _ = write(text, to: STDERR_FILENO) }

  /// The final exit code if the work ended with `code`.
  ///
  /// If results could not be written, that is reported and is not a success.
  static func ending(_ code: Int32) -> Int32 {
    let failure = failure.withLock { $0 }
    // A reader that has gone away is no fault of ours: what it wanted, it has.
    guard failure != 0, failure != EPIPE else { return code }
    error("cannot write standard output: \(String(cString: strerror(failure)))")
    return [ExitCode.done, ExitCode.someFailed].contains(code) ? ExitCode.unwritable : code
  }

  /// Writes all of `text`; returns 0 or an `errno`.
  private static func write(_ text: String, to descriptor: Int32) -> Int32 {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        bytes = bytes.dropFirst(count)
      } else if errno == EAGAIN {
        // Whoever shares the descriptor with us may have made it one that does not wait.
        var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&wait, 1, -1)
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }
}
