// SPDX-License-Identifier: GPL-3.0-or-later
internal import Synchronization

/// A bound on what the articles in hand keep in memory.
package final class KeptBytes: Sendable {
  /// Bytes that were taken, given back when nobody holds this any more.
  final class Share: Sendable {
    private let bytes: KeptBytes
    private let count: Int

    fileprivate init(_ bytes: KeptBytes, _ count: Int) {
      self.bytes = bytes
      self.count = count
    }

    deinit { bytes.left.add(count, ordering: .relaxed) }
  }

  private let left: Atomic<Int>

  /// Room for `most` bytes.
  package init(_ most: Int) { left = Atomic(most) }

  /// A share of `count` bytes, nil where there is no room for so many.
  func take(_ count: Int) -> Share? {
    let share = Share(self, count)
    return left.subtract(count, ordering: .relaxed).newValue < 0 ? nil : share
  }
}
