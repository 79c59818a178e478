// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc

/// Notices a speaker that stands still while an answer is waited for.
///
/// Seconds are counted by looks, not by a clock: a program that was itself stopped for an hour has not
/// waited for one.
struct SpeakerWatch {
  private let process: pid_t
  private var stopped = 0
  private var still = 0
  private var ticks = -1

  /// Seconds for which a process may be stopped, as a debugger does in passing.
  private static let mostStopped = 2
  /// Seconds for which all of a speaker's processes may do nothing; no disk is as slow.
  private static let mostStill = 15
  /// The same where the system does not tell what they do.
  private static let mostUnknown = 300

  init(_ process: pid_t) { self.process = process }

  /// Looks after another second without a frame; returns what is wrong.
  mutating func look() -> SpeakerIncident.Kind? {
    guard let state = ProcessState(process) else {
      still += 1
      return still >= Self.mostUnknown ? .still(seconds: still) : nil
    }
    stopped = state.isStopped ? stopped + 1 : 0
    still = state.isRunning || state.ticks != ticks ? 0 : still + 1
    ticks = state.ticks
    if stopped >= Self.mostStopped { return .stopped }
    return still >= Self.mostStill ? .still(seconds: still) : nil
  }
}
