// SPDX-License-Identifier: GPL-3.0-or-later
public import ListenArticle

/// A part of an article that is spoken, stored and listed as one sound.
public struct Segment: Sendable, Hashable {
  /// The part of the article that the segment reads.
  public typealias Kind = SegmentKind

  /// The position in the script, from 0.
  public var index: Int
  /// The segment's role.
  public var kind: Kind
  /// The language as a BCP 47 tag.
  public var language: String
  /// The text as written and as spoken.
  public var text: SpokenText
  /// The sentences of the text as written, in order, as offsets of Unicode scalars.
  public var sentences: [Range<Int>]
  /// The voice that speaks it, with its prosody.
  public var voice: EngineVoice
  /// The silence after it, in milliseconds.
  public var pauseMilliseconds: Int

  /// A segment of a script.
  public init(
    index: Int, kind: Kind, language: String, text: SpokenText, sentences: [Range<Int>],
    voice: EngineVoice, pauseMilliseconds: Int
  ) {
    self.index = index
    self.kind = kind
    self.language = language
    self.text = text
    self.sentences = sentences
    self.voice = voice
    self.pauseMilliseconds = pauseMilliseconds
  }
}
