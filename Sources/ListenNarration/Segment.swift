// SPDX-License-Identifier: GPL-3.0-or-later
public import ListenArticle

/// One stretch of an article that is spoken, stored and listed as one sound.
public struct Segment: Sendable, Hashable {
  /// What a segment is to its listener.
  public typealias Kind = SegmentKind

  /// Position in the script, from 0.
  public var index: Int
  /// What it is.
  public var kind: Kind
  /// BCP 47.
  public var language: String
  /// The text as written and as said.
  public var text: SpokenText
  /// The sentences of the text as written, in order, as offsets of Unicode scalars.
  public var sentences: [Range<Int>]
  /// Who speaks it, and how.
  public var voice: EngineVoice
  /// Silence after it, in milliseconds.
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
