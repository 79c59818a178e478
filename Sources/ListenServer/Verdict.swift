// SPDX-License-Identifier: GPL-3.0-or-later

/// What a request gets: an answer now, or one that takes work elsewhere.
enum Verdict: Sendable {
  case now(Reply)
  /// The work is begun by the call, and ends with one answer to what it is given.
  case later(@Sendable (@escaping @Sendable (Reply) -> Void) -> Void)
}
