// SPDX-License-Identifier: GPL-3.0-or-later

/// Why a site's `listen.json`, or an `edition.json`, cannot be used.
public struct SettingsError: Error, Sendable, Hashable {
  /// The file.
  public var path: String
  /// The first line that has the key, or the place that the parser gives.
  public var place: String
  /// What stands there.
  public var found: String
  /// What would be right.
  public var expected: String

  package init(path: String, place: String, found: String, expected: String) {
    self.path = path
    self.place = place
    self.found = found
    self.expected = expected
  }
}

extension SettingsError: CustomStringConvertible {
  /// One line.
  public var description: String {
    "\"\(path)\", \(place): found \(found), expected \(expected)"
  }
}
