// SPDX-License-Identifier: GPL-3.0-or-later

/// What a speaker made of one utterance.
public struct Speech: Sendable, Hashable {
  /// The start of a word.
  public struct Mark: Sendable, Hashable {
    /// Of the word's first character, in Unicode scalars of the utterance's text.
    public var offset: Int
    /// At which it is heard.
    public var sample: Int

    /// A word that starts at `offset` and `sample`.
    public init(offset: Int, sample: Int) {
      self.offset = offset
      self.sample = sample
    }
  }

  /// The start of a phoneme, or of a pause between phonemes.
  public struct Sound: Sendable, Hashable {
    /// At which it is heard.
    public var sample: Int
    /// Whether it is silence.
    public var isPause: Bool

    /// A sound that starts at `sample`.
    public init(sample: Int, isPause: Bool) {
      self.sample = sample
      self.isPause = isPause
    }
  }

  /// Mono, 16 bit.
  public var samples: [Int16]
  /// Hertz.
  public var sampleRate: Int
  /// Rising by sample; the engine's offsets fall back here and there, as behind "¿" (1.51).
  public var marks: [Mark]
  /// The phonemes, rising; none where the engine does not tell.
  public var sounds: [Sound]
  /// What could not be spoken, in Unicode scalars of the utterance's text.
  public var omitted: [Range<Int>]

  /// A speech.
  public init(
    samples: [Int16], sampleRate: Int, marks: [Mark] = [], sounds: [Sound] = [],
    omitted: [Range<Int>] = []
  ) {
    self.samples = samples
    self.sampleRate = sampleRate
    self.marks = marks
    self.sounds = sounds
    self.omitted = omitted
  }
}
