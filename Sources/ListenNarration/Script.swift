// SPDX-License-Identifier: GPL-3.0-or-later

/// An article prepared for reading aloud, beginning with its title.
public struct Script: Sendable, Hashable {
  /// The article's language as a BCP 47 tag.
  public var language: String
  /// The name of the profile that reads it, found by the nearest tag: `es-419-news` for `es-MX`.
  public var voice: String?
  /// The reader of all that has no other.
  public var reader: Segment.Reader?
  /// The segments in speaking order.
  public var segments: [Segment]
  /// Warnings of one line each, for the editor.
  public var warnings: [String]

  /// A script of `segments`.
  public init(
    language: String, voice: String? = nil, reader: Segment.Reader? = nil, segments: [Segment],
    warnings: [String] = []
  ) {
    self.reader = reader
    self.language = language
    self.voice = voice
    self.segments = segments
    self.warnings = warnings
  }
}
