// SPDX-License-Identifier: GPL-3.0-or-later

/// What a request gets: an answer now, or one that takes work elsewhere.
enum Verdict: Sendable {
  case now(Reply)
  /// The work hears of cancellation when the server stops, and answers all the same.
  case later(@Sendable () async -> Reply)
}
