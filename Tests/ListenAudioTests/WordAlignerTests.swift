// SPDX-License-Identifier: GPL-3.0-or-later
import ListenCore
import Testing

@Suite struct WordAlignerTests {
  private let voice = EngineVoice(origin: .engine(name: "en-us"))

  private func speech(
    _ count: Int, marks: [(Int, Int)], sounds: [(Int, Bool)] = [], omitted: [Range<Int>] = []
  ) -> Speech {
    Speech(
      samples: [Int16](repeating: 1_000, count: count), sampleRate: 22_050,
      marks: marks.map { .init(offset: $0.0, sample: $0.1) },
      sounds: sounds.map { .init(sample: $0.0, isPause: $0.1) }, omitted: omitted)
  }

  private func words(_ text: SpokenText, _ speech: Speech) -> [(String, Range<Int>)] {
    let source = Array(text.source.unicodeScalars)
    return WordTiming.words(of: text, Utterance(text, voice: voice), speech).map { word in
      var view = String.UnicodeScalarView()
      view.append(contentsOf: source[word.text])
      return (String(view), word.samples)
    }
  }

  @Test("Words that the engine runs together are parted at the phoneme nearest to their share")
  func merged() {
    // What espeak-ng 1.51 tells of "of the war": one event for "of the", phonemes Q v D @.
    let found = words(
      SpokenText(verbatim: "of the war"),
      speech(
        9_000, marks: [(0, 0), (7, 5_424)],
        sounds: [
          (0, false), (1_610, false), (2_955, false), (4_101, false), (5_424, false),
          (7_000, false),
        ]))
    #expect(found.map(\.0) == ["of", "the", "war"])
    #expect(found.map(\.1) == [0..<2_955, 2_955..<5_424, 5_424..<9_000])
  }

  @Test("A word ends where the pause of its clause begins, the last with the speech")
  func pauses() {
    let found = words(
      SpokenText(verbatim: "Yes, no."),
      speech(
        6_000, marks: [(0, 100), (5, 3_000)],
        sounds: [(100, false), (800, false), (1_500, true), (2_000, true), (3_000, false)]))
    #expect(found.map(\.1) == [100..<1_500, 3_000..<6_000])
  }

  @Test("A token read as several words is one, a rule's several tokens are each one")
  func tokens() {
    let money = SpokenText(
      source: "$3 billion – now",
      pieces: [
        .init(source: 0..<10, sounds: [.words("three billion dollars")], rule: "money"),
        .init(source: 10..<11, sounds: [.words(" ")]),
        .init(source: 11..<12, sounds: [.words("–")]),
        .init(source: 12..<13, sounds: [.words(" ")]),
        .init(source: 13..<16, sounds: [.words("now")]),
      ])
    let found = words(
      money, speech(8_000, marks: [(0, 0), (6, 1_000), (14, 3_000), (24, 6_000)]))
    #expect(found.map(\.0) == ["$3", "billion", "now"])
    #expect(found[0].1.lowerBound == 0 && found[0].1.upperBound == found[1].1.lowerBound)
    #expect(found[1].1.upperBound == 6_000 && found[2].1 == 6_000..<8_000)
  }

  @Test("A word that could not be spoken is there, without a sample")
  func omitted() {
    let found = words(
      SpokenText(verbatim: "one two three"),
      speech(3_000, marks: [(0, 0), (8, 2_000)], omitted: [4..<7]))
    #expect(found.map(\.1) == [0..<2_000, 2_000..<2_000, 2_000..<3_000])
  }

  @Test("Whatever the events, words rise and stay inside the speech", arguments: 0..<200)
  func property(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % max(1, bound)
    }
    let text = (0...random(12)).map { _ in
      ["of", "the", "3.5bn", "–", "U.S.", "قال", "“word”", "&"][random(8)]
    }.joined(separator: " ")
    let length = text.unicodeScalars.count
    let count = random(20_000)
    let marks = (0..<random(15)).map { _ in (random(length), random(count + 500)) }
      .sorted { $0.0 < $1.0 }
    let sounds = (0..<random(40)).map { _ in (random(count + 500), random(4) == 0) }
      .sorted { $0.0 < $1.0 }
    let found = words(
      SpokenText(verbatim: text), speech(count, marks: marks, sounds: sounds))
    let spoken = found.map(\.0).filter { !["–", "&"].contains($0) }
    #expect(
      spoken == text.split(separator: " ").map(String.init).filter { !["–", "&"].contains($0) })
    var position = 0
    for (_, samples) in found {
      #expect(samples.lowerBound >= position && samples.upperBound <= count)
      position = samples.upperBound
    }
  }
}
