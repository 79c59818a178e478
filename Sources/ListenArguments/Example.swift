// SPDX-License-Identifier: GPL-3.0-or-later

/// A complete command line and its effect.
public struct Example: Sendable, Equatable {
  /// The command line.
  public var commandLine: String

  /// The effect in one sentence.
  public var meaning: String

  /// Creates an example.
  public init(_ commandLine: String, _ meaning: String) {
    self.commandLine = commandLine
    self.meaning = meaning
  }
}
