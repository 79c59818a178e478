// SPDX-License-Identifier: GPL-3.0-or-later

/// A failure of a speaker from outside, after which another speaker takes over; no word is lost.
public struct SpeakerIncident: Sendable, Hashable {
  /// The kinds of failure.
  public enum Kind: Sendable, Hashable {
    /// It, or a process of its own, was stopped, as by SIGSTOP or a debugger.
    case stopped
    /// It did nothing for so many seconds, as in a control group that was frozen.
    case still(seconds: Int)
  }

  /// The speaker's process.
  public var process: Int32
  /// The kind of failure.
  public var kind: Kind
}

extension SpeakerIncident: CustomStringConvertible {
  /// A one-line message.
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
