// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

extension Speech {
  /// The speech of `utterances` one after the other, as one.
  ///
  /// Between two there is the pause that the engine makes for the mark at the border; it cuts its own
  /// silence at the end of an utterance.
  package init(joining speeches: [Speech], of utterances: [Utterance]) {
    guard speeches.count > 1, let first = speeches.first else {
      self = speeches.first ?? Speech(samples: [], sampleRate: 0)
      return
    }
    self.init(samples: [], sampleRate: first.sampleRate)
    var offset = 0
    for (index, (speech, utterance)) in zip(speeches, utterances).enumerated() {
      let base = samples.count
      samples += speech.samples
      marks += speech.marks.map { Mark(offset: $0.offset + offset, sample: $0.sample + base) }
      sounds += speech.sounds.map { Sound(sample: $0.sample + base, isPause: $0.isPause) }
      omitted += speech.omitted.map { ($0.lowerBound + offset)..<($0.upperBound + offset) }
      offset += utterance.text.unicodeScalars.count
      guard index + 1 < speeches.count, !speech.samples.isEmpty else { continue }
      let pause = Self.pause(between: utterance, and: utterances[index + 1])
      if !speech.sounds.isEmpty { sounds.append(Sound(sample: samples.count, isPause: true)) }
      samples += [Int16](repeating: 0, count: pause * sampleRate / 1000)
    }
  }

  /// Milliseconds of silence between two utterances: as the engine pauses at 165 words a minute behind
  /// commas, colons and sentences (measured on eSpeak NG 1.51), and longer or shorter with the speed.
  private static func pause(between one: Utterance, and next: Utterance) -> Int {
    let closing = Set("\"'”’»)]“›".unicodeScalars)
    let last = one.text.unicodeScalars.last {
      !$0.properties.isWhitespace && !closing.contains($0)
    }
    let standard: Int
    switch last {
    case ".", "!", "?", "…", "؟", "。": standard = 350
    case ",", ";", ":", "،", "؛", "—", "–": standard = 200
    default: standard = 40
    }
    return standard * 165 / max(80, next.voice.wordsPerMinute)
  }
}
