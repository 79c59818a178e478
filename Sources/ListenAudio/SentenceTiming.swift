// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// The time of a sentence, from its first word to its last.
public struct SentenceTiming: Sendable, Hashable {
  /// The sentence's range in samples from the start of the segment.
  public var samples: Range<Int>
  /// Its range in the segment's source text, in Unicode scalars.
  public var text: Range<Int>

  /// The timing of a sentence.
  public init(samples: Range<Int>, text: Range<Int>) {
    self.samples = samples
    self.text = text
  }

  /// The sentences of `text`, whose words are `words`.
  ///
  /// A sentence without a word joins the one before it.
  static func sentences(at ranges: [Range<Int>], words: [WordTiming]) -> [SentenceTiming] {
    var result: [SentenceTiming] = []
    var rest = words[...]
    for range in ranges {
      let inside = rest.prefix { $0.text.lowerBound < range.upperBound }
      rest = rest.dropFirst(inside.count)
      if let first = inside.first, let last = inside.last {
        let samples = first.samples.lowerBound..<last.samples.upperBound
        result.append(SentenceTiming(samples: samples, text: range))
      } else if !result.isEmpty {
        result[result.count - 1].text = result[result.count - 1].text.lowerBound..<range.upperBound
      }
    }
    return result
  }
}
