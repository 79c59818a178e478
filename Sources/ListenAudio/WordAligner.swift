// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration
internal import ListenSpeech

/// Matches the engine's events to the words of the source text.
///
/// The engine reports where most spoken words begin. It reports nothing for words that it joins
/// ("of the" has one event), and several times for a token that it reads as several words. Each
/// token therefore takes the first event inside it; tokens without an event share the time of the
/// token before them, divided at the phonemes nearest to their share of letters.
struct WordAligner {
  /// A word whose interval is not final.
  private struct Word {
    var text: Range<Int>
    var start: Int?
    var weight: Int
    var isOmitted = false
  }

  private let speech: Speech
  private let source: [Unicode.Scalar]
  private let count: Int
  private var list: [Word] = []

  init(_ text: SpokenText, _ utterance: Utterance, _ speech: Speech) {
    self.speech = speech
    source = Array(text.source.unicodeScalars)
    count = speech.samples.count
    var offset = 0
    var next = 0
    var omitted = speech.omitted[...]
    for (piece, part) in zip(text.pieces, utterance.parts) {
      let range = offset..<offset + part.unicodeScalars.count
      offset = range.upperBound
      var start: Int?
      while next < speech.marks.count, speech.marks[next].offset < range.upperBound {
        if start == nil, speech.marks[next].offset >= range.lowerBound {
          start = min(speech.marks[next].sample, count)
        }
        next += 1
      }
      while let first = omitted.first, first.upperBound <= range.lowerBound {
        omitted = omitted.dropFirst()
      }
      add(
        piece, start: start, isOmitted: omitted.first.map { $0.overlaps(range) } ?? false,
        saysMore: piece.rule != nil && part.unicodeScalars.contains(where: Self.isSpoken))
    }
  }

  /// Appends the words of one piece.
  ///
  /// A piece that is only a sign counts as a word if it is read aloud.
  private mutating func add(
    _ piece: SpokenText.Piece, start: Int?, isOmitted: Bool, saysMore: Bool
  ) {
    var words = tokens(piece.source).filter { source[$0].contains(where: Self.isSpoken) }
    if words.isEmpty, saysMore || start != nil {
      words = tokens(piece.source).prefix(1).map { $0 }
    }
    for (index, range) in words.enumerated() {
      list.append(
        Word(
          text: range, start: index == 0 && !isOmitted ? start : nil,
          weight: Self.weight(source[range]), isOmitted: isOmitted))
    }
  }

  /// The intervals.
  var words: [WordTiming] {
    var spoken = list.filter { !$0.isOmitted }
    settleStarts(&spoken)
    var ends: [Int] = []
    for index in spoken.indices {
      let start = spoken[index].start ?? 0
      let isLast = index + 1 == spoken.count
      // The speech is cut 20 ms after its last sound (``Speech``), which the last word keeps.
      ends.append(
        isLast && !speech.sounds.isEmpty
          ? max(start, count)
          : soundEnd(from: start, to: isLast ? count : spoken[index + 1].start ?? start))
    }
    var result: [WordTiming] = []
    var position = 0
    for word in list {
      guard !word.isOmitted else {
        let silent = result.last?.samples.upperBound ?? 0
        result.append(WordTiming(samples: silent..<silent, text: word.text))
        continue
      }
      result.append(
        WordTiming(samples: (spoken[position].start ?? 0)..<ends[position], text: word.text))
      position += 1
    }
    return result
  }

  /// Gives every word a start, each later than the one before.
  private func settleStarts(_ words: inout [Word]) {
    guard !words.isEmpty else { return }
    let onset = speech.sounds.first { !$0.isPause }?.sample ?? audibleStart
    if words[0].start == nil { words[0].start = min(onset, count) }
    // An event at the same sample as another says nothing about its own word.
    var latest = words[0].start ?? 0
    for index in words.indices.dropFirst() {
      if let start = words[index].start {
        if start > latest { latest = start } else { words[index].start = nil }
      }
    }
    var index = 0
    while index < words.count {
      var end = index + 1
      while end < words.count, words[end].start == nil { end += 1 }
      if end - index > 1 {
        let next = end < words.count ? words[end].start ?? count : count
        share(&words, index..<end, until: next)
      }
      index = end
    }
  }

  /// Divides the time of a run, of which only the first word has a start, by the words' weights, at
  /// the nearest phonemes.
  private func share(_ words: inout [Word], _ run: Range<Int>, until next: Int) {
    let from = words[run.lowerBound].start ?? 0
    let to = soundEnd(from: from, to: next)
    let inside = phonemes(after: from, before: to)
    let total = words[run].reduce(0) { $0 + $1.weight }
    var sum = 0
    var used = 0
    for index in run.dropLast() {
      sum += words[index].weight
      let ideal = from + (to - from) * sum / total
      // Phonemes that the words still to come need for themselves.
      let last = inside.count - (run.upperBound - 2 - index)
      var sample = ideal
      if used < last {
        let best = (used..<last).min { abs(inside[$0] - ideal) < abs(inside[$1] - ideal) } ?? used
        sample = inside[best]
        used = best + 1
      }
      words[index + 1].start = max(sample, words[index].start ?? from)
    }
  }

  private func phonemes(after from: Int, before to: Int) -> [Int] {
    let first = firstSound(from: from + 1)
    return speech.sounds[first...].prefix { $0.sample < to }.filter { !$0.isPause }.map(\.sample)
  }

  /// The end of the sound that starts at `from`, if the next word starts at `to`: the pause after
  /// its last phoneme, or, without phonemes, the sample at which silence begins.
  private func soundEnd(from: Int, to: Int) -> Int {
    let to = min(to, count)
    guard !speech.sounds.isEmpty else {
      var end = to
      while end > from, speech.samples[end - 1].magnitude < Self.threshold { end -= 1 }
      return end
    }
    var end = to
    var index = firstSound(from: to) - 1
    while index >= 0, speech.sounds[index].isPause, speech.sounds[index].sample > from {
      end = min(end, speech.sounds[index].sample)
      index -= 1
    }
    return end
  }

  /// The index of the first sound at `sample` or later.
  private func firstSound(from sample: Int) -> Int {
    var low = 0
    var high = speech.sounds.count
    while low < high {
      let middle = (low + high) / 2
      if speech.sounds[middle].sample < sample { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private var audibleStart: Int {
    speech.samples.firstIndex { $0.magnitude >= Self.threshold } ?? 0
  }

  /// The level below which the engine is silent: 1/500 of full scale.
  private static let threshold: UInt16 = 64

  private func tokens(_ range: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start: Int?
    for index in range {
      if source[index].properties.isWhitespace {
        if let from = start { result.append(from..<index) }
        start = nil
      } else if start == nil {
        start = index
      }
    }
    if let from = start { result.append(from..<range.upperBound) }
    return result
  }

  private static func isSpoken(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// A word's share of time: the number of its letters, with two letters for one sound counted
  /// once.
  ///
  /// A digit counts as a spoken word.
  private static func weight(_ word: ArraySlice<Unicode.Scalar>) -> Int {
    var total = 0
    var before: Unicode.Scalar = " "
    for scalar in word where isSpoken(scalar) {
      let isDigraph =
        "hH".unicodeScalars.contains(scalar)
        && "tscpwgTSCPWG".unicodeScalars.contains(before)
      total += scalar.properties.numericType != nil ? 4 : isDigraph ? 0 : 1
      before = scalar
    }
    return max(1, total)
  }
}
