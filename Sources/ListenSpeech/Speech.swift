// SPDX-License-Identifier: GPL-3.0-or-later

/// The sound of one utterance, with the times of its words and phonemes.
public struct Speech: Sendable, Hashable {
  /// The start of a word.
  public struct Mark: Sendable, Hashable {
    /// The offset of the word's first character, in Unicode scalars of the utterance's text.
    public var offset: Int
    /// The sample at which the word starts.
    public var sample: Int

    /// A word that starts at `offset` and `sample`.
    public init(offset: Int, sample: Int) {
      self.offset = offset
      self.sample = sample
    }
  }

  /// The start of a phoneme, or of a pause between phonemes.
  public struct Sound: Sendable, Hashable {
    /// The sample at which the phoneme or pause starts.
    public var sample: Int
    /// Whether it is silence.
    public var isPause: Bool

    /// A sound that starts at `sample`.
    public init(sample: Int, isPause: Bool) {
      self.sample = sample
      self.isPause = isPause
    }
  }

  /// The sound: mono, 16 bits.
  public var samples: [Int16]
  /// The sample rate in hertz.
  public var sampleRate: Int
  /// The starts of words, ordered by sample; the engine's text offsets occasionally fall back, as
  /// after "¿" (version 1.51).
  public var marks: [Mark]
  /// The starts of phonemes, ordered by sample; empty if the engine reports none.
  public var sounds: [Sound]
  /// The passages that could not be spoken, in Unicode scalars of the utterance's text.
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
