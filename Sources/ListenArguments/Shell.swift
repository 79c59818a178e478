// SPDX-License-Identifier: GPL-3.0-or-later

/// A shell for which completions are made.
public enum Shell: String, Sendable, CaseIterable {
  /// GNU Bash, 4 or later; no package of completions is needed.
  case bash
  /// The Z shell.
  case zsh
  /// fish, 3 or later.
  case fish
}
