// SPDX-License-Identifier: GPL-3.0-or-later

/// When a written word is heard.
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

  /// The words of `text` as they are heard in `speech`, which was made of `utterance`: one for
  /// each piece that has something to say, rising, without overlap, each ending where its sound
  /// does.
  public static func words(of text: SpokenText, _ utterance: Utterance, _ speech: Speech)
    -> [WordTiming]
  {
    let count = speech.samples.count
    var starts: [(piece: Int, sample: Int)] = []
    var offset = 0
    var marks = speech.marks[...]
    var omitted = speech.omitted[...]
    for (index, part) in utterance.parts.enumerated() {
      let range = offset..<offset + part.unicodeScalars.count
      offset = range.upperBound
      while let first = omitted.first, first.upperBound <= range.lowerBound {
        omitted = omitted.dropFirst()
      }
      while let first = marks.first, first.offset < range.lowerBound { marks = marks.dropFirst() }
      guard isWord(text.pieces[index], part) else { continue }
      if let first = omitted.first, first.overlaps(range) { continue }
      let mark = marks.first.flatMap { $0.offset < range.upperBound ? $0.sample : nil }
      starts.append((index, mark ?? -1))
    }
    return intervals(starts, text, speech.samples, count)
  }

  private static func isWord(_ piece: SpokenText.Piece, _ part: String) -> Bool {
    part.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }

  private static func intervals(
    _ starts: [(piece: Int, sample: Int)], _ text: SpokenText, _ samples: [Int16], _ count: Int
  ) -> [WordTiming] {
    var times = starts
    var index = 0
    while index < times.count {
      // A run of words that the engine said in one breath, without an event of their own, shares
      // the time up to the next event by the words' lengths.
      var end = index + 1
      while end < times.count, times[end].sample < 0 { end += 1 }
      let from = max(0, times[index].sample)
      let next = end < times.count ? times[end].sample : count
      let to = max(from, soundEnd(samples, from: from, to: min(next, count)))
      let weights = (index..<end).map { max(1, text.pieces[times[$0].piece].source.count) }
      let total = weights.reduce(0, +)
      var position = 0
      for (step, weight) in weights.enumerated() {
        times[index + step].sample = from + (to - from) * position / total
        position += weight
      }
      index = end
    }
    return times.indices.map { index in
      let start = times[index].sample
      let next = index + 1 < times.count ? times[index + 1].sample : count
      let end = max(start, soundEnd(samples, from: start, to: min(next, count)))
      return WordTiming(samples: start..<end, text: text.pieces[times[index].piece].source)
    }
  }

  /// Below this the engine is silent: 1/500 of full scale.
  private static let threshold: Int16 = 64

  private static func soundEnd(_ samples: [Int16], from: Int, to: Int) -> Int {
    var end = to
    while end > from, samples[end - 1].magnitude < threshold.magnitude { end -= 1 }
    return end
  }
}
