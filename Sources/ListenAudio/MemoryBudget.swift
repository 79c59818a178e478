// SPDX-License-Identifier: GPL-3.0-or-later
internal import Synchronization

/// A bound on the memory used by the articles in progress.
package final class MemoryBudget: Sendable {
  /// A number of reserved bytes, returned when the last reference to the share is gone.
  final class Share: Sendable {
    private let budget: MemoryBudget
    private let count: Int

    fileprivate init(_ budget: MemoryBudget, _ count: Int) {
      self.budget = budget
      self.count = count
    }

    deinit { budget.left.add(count, ordering: .relaxed) }
  }

  private let left: Atomic<Int>

  /// A budget of `most` bytes.
  package init(_ most: Int) { left = Atomic(most) }

  /// A share of `count` bytes; nil if the budget does not suffice.
  func take(_ count: Int) -> Share? {
    let share = Share(self, count)
    return left.subtract(count, ordering: .relaxed).newValue < 0 ? nil : share
  }
}
