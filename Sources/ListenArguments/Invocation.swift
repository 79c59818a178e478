// SPDX-License-Identifier: GPL-3.0-or-later

/// The request that a command line makes.
public enum Invocation: Sendable, Equatable {
  /// Run a command.
  case run(ParsedCommand)
  /// Show the help page of the command at this path; an empty path is the tool itself.
  case help([String])
  /// Show the version.
  case version
}
