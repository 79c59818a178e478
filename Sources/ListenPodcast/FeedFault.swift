// SPDX-License-Identifier: GPL-3.0-or-later

/// A fault of a feed: where, what was found, what would be right.
public struct FeedFault: Sendable, Hashable {
  /// How much it matters.
  public enum Severity: Sendable, Hashable {
    /// A directory or an app refuses the feed or an item.
    case error
    /// Something is lost, or better another way.
    case warning
  }

  /// How much it matters.
  public var severity: Severity
  /// Such as `channel`, or `item 3 "Rain at last"`.
  public var place: String
  /// What is there.
  public var found: String
  /// What would be right.
  public var expected: String
}

extension FeedFault: CustomStringConvertible {
  /// One line.
  public var description: String { "\(place): \(found); \(expected)" }
}
