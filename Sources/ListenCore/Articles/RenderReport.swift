// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenAudio

/// What a render of one article did.
public struct RenderReport: Sendable, Hashable {
  /// The article's folder.
  public var folder: String
  /// How long it plays.
  public var time: PlayingTime
  /// How many segments there are.
  public var segments: Int
  /// How many of them had to be spoken.
  public var spoken: Int
  /// Whether the folder was there already, whole and up to date.
  public var isUnchanged: Bool
  /// One line each.
  public var warnings: [String]
}
