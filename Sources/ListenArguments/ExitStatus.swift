// SPDX-License-Identifier: GPL-3.0-or-later

/// An exit status of a command and its meaning.
public struct ExitStatus: Sendable, Equatable {
  /// The number, as `$?` shows it.
  public var code: Int32

  /// The circumstances in which the command ends with it, in one sentence.
  public var meaning: String

  /// Creates an exit status.
  public init(_ code: Int32, _ meaning: String) {
    self.code = code
    self.meaning = meaning
  }
}
