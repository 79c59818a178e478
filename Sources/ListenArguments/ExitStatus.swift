// SPDX-License-Identifier: GPL-3.0-or-later

/// A number that a command ends with, and what it means.
public struct ExitStatus: Sendable, Equatable {
  /// The number, as `$?` shows it.
  public var code: Int32

  /// When the command ends with it, in one sentence.
  public var meaning: String

  /// Creates an exit status.
  public init(_ code: Int32, _ meaning: String) {
    self.code = code
    self.meaning = meaning
  }
}
