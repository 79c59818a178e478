// SPDX-License-Identifier: GPL-3.0-or-later

/// What happened to a speaker from outside, so that another took its place; no word is lost.
public struct SpeakerIncident: Sendable, Hashable {
  /// What happened.
  public enum Kind: Sendable, Hashable {
    /// It, or a process of its own, was stopped, as by SIGSTOP or a debugger.
    case stopped
    /// It did nothing for so many seconds, as in a control group that was frozen.
    case still(seconds: Int)
  }

  /// The process.
  public var process: Int32
  /// What happened to it.
  public var kind: Kind
}

extension SpeakerIncident: CustomStringConvertible {
  /// One line.
  public var description: String {
    switch kind {
    case .stopped:
      "a speaker (process \(process)) was stopped from outside; another takes its place"
    case .still(let seconds):
      "a speaker (process \(process)) did nothing for \(seconds) s, as if it were frozen; another takes "
        + "its place"
    }
  }
}
