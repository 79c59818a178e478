// SPDX-License-Identifier: GPL-3.0-or-later

/// A fault of a feed: its place, what was found, and what would be right.
public struct FeedFault: Sendable, Hashable {
  /// The severity of a fault.
  public enum Severity: Sendable, Hashable {
    /// A directory or an app refuses the feed or an item.
    case error
    /// Information is lost, or there is a better way.
    case warning
  }

  /// The fault's severity.
  public var severity: Severity
  /// A place such as `channel` or `item 3 "Rain at last"`.
  public var place: String
  /// The text that was found.
  public var found: String
  /// The text that would be right.
  public var expected: String
}

extension FeedFault: CustomStringConvertible {
  /// A one-line message.
  public var description: String { "\(place): \(found); \(expected)" }
}
