// SPDX-License-Identifier: GPL-3.0-or-later

/// An article as it will be read out, from its title on.
public struct Script: Sendable, Hashable {
  /// BCP 47.
  public var language: String
  /// The name of the profile that reads it, found by the nearest tag: `es-419-news` for `es-MX`.
  public var voice: String?
  /// In the order of speaking.
  public var segments: [Segment]
  /// One line each, for the editor.
  public var warnings: [String]

  /// A script of `segments`.
  public init(
    language: String, voice: String? = nil, segments: [Segment], warnings: [String] = []
  ) {
    self.language = language
    self.voice = voice
    self.segments = segments
    self.warnings = warnings
  }
}
