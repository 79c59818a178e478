// SPDX-License-Identifier: GPL-3.0-or-later

/// The outcome for a request: an answer now, or one that takes work on another thread.
enum Verdict: Sendable {
  case now(Reply)
  /// The work starts with the call and ends with exactly one answer, passed to the given function.
  case later(@Sendable (@escaping @Sendable (Reply) -> Void) -> Void)
}
