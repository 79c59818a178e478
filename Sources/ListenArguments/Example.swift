// SPDX-License-Identifier: GPL-3.0-or-later

/// A command line that works as it stands, and what it does.
public struct Example: Sendable, Equatable {
  /// What is typed.
  public var commandLine: String

  /// What that does, in one sentence.
  public var meaning: String

  /// Creates an example.
  public init(_ commandLine: String, _ meaning: String) {
    self.commandLine = commandLine
    self.meaning = meaning
  }
}
