// SPDX-License-Identifier: GPL-3.0-or-later
public import ListenNarration
public import ListenSpeech

/// When a written word is heard.
///
/// A word is a token of the source text, as white space cuts it, that has something to say: one
/// with a letter or a digit, or a sign that is read out. A segment's words rise and never overlap.
/// A word ends where its sound does, so a pause inside a sentence belongs to none; the last ends
/// with the speech. A word that could not be spoken has an empty interval.
public struct WordTiming: Sendable, Hashable {
  /// Samples from the start of the segment.
  public var samples: Range<Int>
  /// Unicode scalars of the segment's source text.
  public var text: Range<Int>

  /// A word.
  public init(samples: Range<Int>, text: Range<Int>) {
    self.samples = samples
    self.text = text
  }

  /// The words of `text` as they are heard in `speech`, which was made of `utterance`.
  public static func words(of text: SpokenText, _ utterance: Utterance, _ speech: Speech)
    -> [WordTiming]
  {
    WordAligner(text, utterance, speech).words
  }
}
