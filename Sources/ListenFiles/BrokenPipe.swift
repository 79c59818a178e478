// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc

/// The signal that a write to a pipe or socket without a reader raises.
package enum BrokenPipe {
  /// Lets such a write fail with EPIPE on the calling thread, which must be one of the library's own:
  /// what the process does about signals is left alone.
  package static func blockSignal() {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    pthread_sigmask(SIG_BLOCK, &signals, nil)
  }
}
