// SPDX-License-Identifier: GPL-3.0-or-later
public import ListenLevelling

/// The sound of an article: its segments, and the files with the complete recording.
public struct Recording: Sendable, Hashable {
  /// A file with the complete recording.
  public struct File: Sendable, Hashable {
    /// The file's format.
    public var format: RecordingFormat
    /// The file's size in bytes.
    public var bytes: Int
    /// Subresource Integrity of the file.
    public var integrity: String
    /// The loudness of the decoded sound; nil for Opus, which is not decoded here.
    public var loudness: Loudness?
  }

  /// The segments' sounds, in the order of the script.
  public var sounds: [SegmentSound]
  /// The files, in the order of ``RecordingFormat``.
  public var files: [File]
  /// The sample rate in hertz.
  public var sampleRate: Int
  /// The gain applied to all speech, in decibels.
  public var gain: Double
  /// The loudness of all segments with their pauses.
  public var loudness: Loudness
  /// The number of samples before the first segment in the complete recordings.
  public var before = 0
  /// The number of samples after the last segment in the complete recordings.
  public var after = 0

  /// The number of samples of all segments.
  public var sampleCount: Int { sounds.reduce(0) { $0 + $1.sampleCount } }
}
