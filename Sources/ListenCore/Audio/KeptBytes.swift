// SPDX-License-Identifier: GPL-3.0-or-later
internal import Synchronization

/// A bound on what an article keeps in memory.
final class KeptBytes: Sendable {
  private let left: Atomic<Int>

  /// Room for `most` bytes.
  init(_ most: Int) { left = Atomic(most) }

  /// Whether there is still room for `count` bytes; if so, they are taken.
  func take(_ count: Int) -> Bool {
    guard left.subtract(count, ordering: .relaxed).newValue < 0 else { return true }
    left.add(count, ordering: .relaxed)
    return false
  }
}
