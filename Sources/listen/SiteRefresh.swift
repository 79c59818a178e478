// SPDX-License-Identifier: GPL-3.0-or-later
import ListenCore

/// Keeps a site's editions, page and feeds up to date with its articles while it is served.
///
/// Only one index runs at a time; requests during a run lead to a single further run.
actor SiteRefresh {
  private let indexer: SiteIndexer
  /// The work done with the site after each index.
  private let after: @Sendable () -> Void
  private var isRunning = false
  private var isWanted = false

  init(_ indexer: SiteIndexer, after: @escaping @Sendable () -> Void = {}) {
    self.indexer = indexer
    self.after = after
  }

  func refresh() async {
    isWanted = true
    guard !isRunning else { return }
    isRunning = true
    while isWanted {
      isWanted = false
      // An edition that has the site just now is waited for; one that waits has its turn first.
      do { _ = try await indexer.index(patience: 600, isServer: true) } catch {
        Messages.error("\(error)")
      }
      after()
    }
    isRunning = false
  }
}
