// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation

/// Waits for what another process does, and not for ever.
public enum Waiting {
  /// What was waited for did not come.
  public struct TimedOut: Error, Sendable {
    /// What was waited for.
    public let what: String
  }

  /// Returns as soon as `condition` holds.
  ///
  /// - Throws: ``TimedOut`` after a minute, for which `what` says what did not come.
  public static func until(_ what: String, _ condition: () throws -> Bool) throws {
    let end = Date().addingTimeInterval(60)
    while try !condition() {
      guard Date() < end else { throw TimedOut(what: what) }
      Thread.sleep(forTimeInterval: 0.005)
    }
  }
}
