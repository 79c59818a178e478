// SPDX-License-Identifier: GPL-3.0-or-later
public import ListenLevelling

/// An article in sound: its segments, and the files that hold all of it.
public struct Recording: Sendable, Hashable {
  /// A file of the whole article.
  public struct File: Sendable, Hashable {
    /// Its shape.
    public var format: RecordingFormat
    /// Of the file.
    public var bytes: Int
    /// Subresource Integrity of the file.
    public var integrity: String
    /// As measured on what a player decodes; nil for Opus, which nothing here decodes.
    public var loudness: Loudness?
  }

  /// In the order of the script.
  public var sounds: [SegmentSound]
  /// By the order of ``RecordingFormat``.
  public var files: [File]
  /// Hertz.
  public var sampleRate: Int
  /// Decibels by which all speech was raised.
  public var gain: Double
  /// Of all segments with their pauses.
  public var loudness: Loudness
  /// Samples before the first segment in the files of the whole.
  public var before = 0
  /// Samples after the last segment in the files of the whole.
  public var after = 0

  /// Samples of all segments.
  public var sampleCount: Int { sounds.reduce(0) { $0 + $1.sampleCount } }
}
