// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import Synchronization

/// Blocking work on many items, on all processors.
enum SideBySide {
  /// The results of `work` for `items`, in order; each thread takes `grain` items at a time.
  static func map<Item: Sendable, Value: Sendable>(
    _ items: [Item], grain: Int = 16, _ work: @Sendable (Item) -> Value
  ) -> [Value] {
    let size = max(1, grain)
    let parts = (items.count + size - 1) / size
    let results = Mutex<[Int: [Value]]>([:])
    DispatchQueue.concurrentPerform(iterations: parts) { part in
      let values = items[part * size..<min(items.count, (part + 1) * size)].map(work)
      results.withLock { $0[part] = values }
    }
    return results.withLock { made in (0..<parts).flatMap { made[$0] ?? [] } }
  }
}
