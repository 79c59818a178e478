// SPDX-License-Identifier: GPL-3.0-or-later
public import ListenArticle

/// A part of an article that is spoken, stored and listed as one sound.
public struct Segment: Sendable, Hashable {
  /// The part of the article that the segment reads.
  public typealias Kind = SegmentKind

  /// A reader as manifests and listeners know it.
  public struct Reader: Sendable, Hashable {
    /// The name of the voice profile, with the kind of segment where that has a voice of its own:
    /// `en-news`, `en-news quotation`.
    public var name: String
    /// The reader's name for listeners.
    public var speaker: String
    /// The engine's name of the voice, or the voice file's.
    public var voice: String
    /// The language that it reads, as a BCP 47 tag.
    public var language: String

    /// A reader.
    public init(name: String, speaker: String, voice: String, language: String) {
      self.name = name
      self.speaker = speaker
      self.voice = voice
      self.language = language
    }
  }

  /// A stretch of a segment that one voice speaks without a break.
  public struct Run: Sendable, Hashable {
    /// The range of its pieces in the segment's text.
    public var pieces: Range<Int>
    /// The voice that speaks it, with its prosody.
    public var voice: EngineVoice
    /// The reader whose voice that is.
    public var reader: Reader

    /// A run of pieces.
    public init(pieces: Range<Int>, voice: EngineVoice, reader: Reader) {
      self.pieces = pieces
      self.voice = voice
      self.reader = reader
    }
  }

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
  /// The voice that speaks it, with its prosody; where there are several, that of most of it.
  public var voice: EngineVoice
  /// The reader whose voice that is; nil for the article's own.
  public var reader: Reader?
  /// The stretches in the voices that speak them, which tile the text; empty where one voice speaks all.
  public var runs: [Run]
  /// The silence after it, in milliseconds.
  public var pauseMilliseconds: Int

  /// A segment of a script.
  public init(
    index: Int, kind: Kind, language: String, text: SpokenText, sentences: [Range<Int>],
    voice: EngineVoice, reader: Reader? = nil, runs: [Run] = [], pauseMilliseconds: Int
  ) {
    self.reader = reader
    self.runs = runs
    self.index = index
    self.kind = kind
    self.language = language
    self.text = text
    self.sentences = sentences
    self.voice = voice
    self.pauseMilliseconds = pauseMilliseconds
  }
}
