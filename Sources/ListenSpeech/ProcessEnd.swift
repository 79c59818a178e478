// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import Glibc

/// The end of a process that was started here.
enum ProcessEnd {
  /// Kills `process` and waits for its end, a second at most; what is frozen dies when it is thawed, and is
  /// waited for aside.
  static func force(_ process: pid_t) {
    kill(process, SIGKILL)
    var status: Int32 = 0
    for _ in 0..<200 {
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process || (ended < 0 && errno != EINTR) { return }
      usleep(5_000)
    }
    let thread = Thread {
      var status: Int32 = 0
      while waitpid(process, &status, 0) < 0, errno == EINTR {}
    }
    thread.stackSize = 1 << 17
    thread.start()
  }
}
