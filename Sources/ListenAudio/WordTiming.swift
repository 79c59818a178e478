// SPDX-License-Identifier: GPL-3.0-or-later
public import ListenNarration
public import ListenSpeech

/// The time of a written word.
///
/// A word is a token of the source text, delimited by white space, that is audible: it contains a
/// letter, a digit or a sign that is read aloud. The words of a segment are in order and never
/// overlap. A word ends where its sound ends, so a pause inside a sentence belongs to no word; the
/// last word ends with the speech. A word that could not be spoken has an empty interval.
public struct WordTiming: Sendable, Hashable {
  /// Its range in samples from the start of the segment.
  public var samples: Range<Int>
  /// Its range in the segment's source text, in Unicode scalars.
  public var text: Range<Int>

  /// The timing of a word.
  public init(samples: Range<Int>, text: Range<Int>) {
    self.samples = samples
    self.text = text
  }

  /// The words of `text` as heard in `speech`, which was made from `utterance`.
  public static func words(of text: SpokenText, _ utterance: Utterance, _ speech: Speech)
    -> [WordTiming]
  {
    WordAligner(text, utterance, speech).words
  }
}
