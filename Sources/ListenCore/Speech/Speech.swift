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

  /// Mono, 16 bit.
  public var samples: [Int16]
  /// Hertz.
  public var sampleRate: Int
  /// Rising in both.
  public var marks: [Mark]
  /// What could not be spoken, in Unicode scalars of the utterance's text.
  public var omitted: [Range<Int>]

  /// A speech.
  public init(
    samples: [Int16], sampleRate: Int, marks: [Mark] = [], omitted: [Range<Int>] = []
  ) {
    self.samples = samples
    self.sampleRate = sampleRate
    self.marks = marks
    self.omitted = omitted
  }
}
