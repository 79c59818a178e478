// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenFiles

/// A fault in a site's `listen.json` or in an `edition.json`.
public struct SettingsError: Error, Sendable, Hashable {
  /// The path of the file.
  public var path: String
  /// The first line that contains the key, or the place that the parser reports.
  public var place: String
  /// The text that was found.
  public var found: String
  /// The text that would be right.
  public var expected: String

  package init(path: String, place: String, found: String, expected: String) {
    self.path = path
    self.place = place
    self.found = found
    self.expected = expected
  }
}

extension SettingsError: CustomStringConvertible {
  /// A one-line message.
  public var description: String {
    "\"\(path)\", \(place): found \(found), expected \(expected)".onOneLine
  }
}
