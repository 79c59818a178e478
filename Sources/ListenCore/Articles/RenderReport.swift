// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenAudio

/// The result of rendering one article.
public struct RenderReport: Sendable, Hashable {
  /// The article's folder.
  public var folder: String
  /// Its playing time.
  public var time: PlayingTime
  /// The number of segments.
  public var segments: Int
  /// The number of segments that had to be spoken.
  public var spoken: Int
  /// Whether a complete, up-to-date folder existed already.
  public var isUnchanged: Bool
  /// Warnings of one line each.
  public var warnings: [String]
}
