// SPDX-License-Identifier: GPL-3.0-or-later

/// An article as it will be read out, from its title on.
public struct Script: Sendable, Hashable {
  /// BCP 47.
  public var language: String
  /// In the order of speaking.
  public var segments: [Segment]
  /// One line each, for the editor.
  public var warnings: [String]

  /// A script of `segments`.
  public init(language: String, segments: [Segment], warnings: [String] = []) {
    self.language = language
    self.segments = segments
    self.warnings = warnings
  }
}
