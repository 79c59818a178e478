// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenCore
import ListenTesting
import Testing

/// What is said for text that its author marked, and when.
@Suite("Marked text is said as its author wants")
struct MarkedReadingTests {
  private static let narrator = Narrator(library: VoiceLibrary(folders: []))

  private func article(
    _ text: String, _ language: String, _ start: Int, _ end: Int, _ saying: Block.Mark.Saying
  ) -> Article {
    var block = Block(.paragraph, text)
    block.marks = [.init(range: start..<end, saying: saying)]
    return Article(language: language, body: [block])
  }

  @Test(
    "in words, sounds, letters and digits, in three languages",
    arguments: [
      (
        "It cost $3, said SM.", "en", 17, 19, Block.Mark.Saying.alias("100 companies"),
        "It cost three dollars, said 100 companies."
      ),
      ("Call 020 7946 now.", "en", 5, 13, .telephone, "Call 0 2 0, 7 9 4 6 now."),
      ("The (AIDA) met.", "en", 5, 9, .characters, "The (A I D A) met."),
      ("Room 1984 is shut.", "en", 5, 9, .digits, "Room 1 9 8 4 is shut."),
      (
        "Due 03/04/2025.", "en", 4, 14, .date(order: "dmy"),
        "Due the third of April twenty twenty five."
      ),
      (
        "Due 03/04/2025.", "en", 4, 14, .date(order: "mdy"),
        "Due the fourth of March twenty twenty five."
      ),
      ("Vence 04/25.", "es", 6, 11, .date(order: "my"), "Vence abril de 2025."),
      ("Vence 3-4.", "es", 6, 9, .date(order: "dm"), "Vence 3 de abril."),
      ("Cork won.", "en", 0, 4, .phonemes("ˈkɔːk"), "Cork won."),
      ("Llame al 91 20.", "es", 9, 14, .telephone, "Llame al 9 1, 2 0."),
      (
        "Vino la OMS ayer.", "es", 8, 11, .alias("Organización Mundial"),
        "Vino la Organización Mundial ayer."
      ),
      ("وصل WFF اليوم.", "ar", 4, 7, .alias("برنامج الغذاء"), "وصل برنامج الغذاء اليوم."),
    ])
  func said(
    text: String, language: String, start: Int, end: Int, saying: Block.Mark.Saying, spoken: String
  ) throws {
    let script = try Self.narrator.script(for: article(text, language, start, end, saying))
    let found = script.segments[0].text
    #expect(found.source == text)
    #expect(found.spoken == spoken)
    #expect(found.pieces.contains { $0.source == start..<end && $0.rule == "mark" })
  }

  @Test(
    "a run in another language is said by the rules and the voice of that language, with its times")
  func languages() async throws {
    let scratch = try Scratch()
    var block = Block(.paragraph, "He said cuesta 3 euros to the keeper, and left.")
    block.foreignRuns = [.init(range: 8..<22, language: "es", isMarked: true)]
    let article = Article(language: "en", body: [block])
    let script = try Self.narrator.script(for: article)
    let segment = script.segments[0]
    #expect(segment.text.spoken == "He said cuesta 3 euros to the keeper, and left.")
    #expect(segment.runs.map(\.voice.origin) == ["en", "es", "en"].map { .engine(name: $0) })
    #expect(segment.runs.map(\.reader.language) == ["en", "es", "en"])
    let engine = try SpeakerPool(speaker: Products.speaker, count: 1)
    let report = try await ArticleRenderer(
      engine: engine, store: SpeechStore(folder: scratch.url.path + "/store")
    ).render(
      article, script, profile: try Self.narrator.profile(for: article), into: scratch.url.path)
    let data = try Data(contentsOf: URL(fileURLWithPath: report.folder + "/manifest.json"))
    let manifest = try JSONDecoder().decode(Manifest.self, from: data)
    let terms = try #require(manifest.readingOrder.first?.listen)
    #expect(
      terms.words.map { [$0[2], $0[3]] } == [
        [0, 2], [3, 7], [8, 14], [15, 16], [17, 22], [23, 25], [26, 29], [30, 37], [38, 41],
        [42, 47],
      ])
    for (one, next) in zip(terms.words, terms.words.dropFirst()) {
      #expect(one[0] < one[1] && one[1] <= next[0])
    }
    #expect(manifest.listen.voices?.map(\.language) == ["en", "es"])
    // A language without a voice is left to the article's own.
    block.foreignRuns[0].language = "tlh"
    let plain = try Self.narrator.script(for: Article(language: "en", body: [block]))
    #expect(plain.segments[0].runs.isEmpty)
    block.foreignRuns[0] = .init(range: 8..<22, language: "es")
    let found = try Self.narrator.script(for: Article(language: "en", body: [block]))
    #expect(found.segments[0].runs.isEmpty)
  }

  @Test(
    "words with another delivery sound otherwise, keep their times, and what follows is as before")
  func deliveries() async throws {
    let engine = try SpeakerPool(speaker: Products.speaker, count: 1)
    let text = "It was a quiet evening, and then the bell rang in the hall."
    func words(_ deliveries: [Block.Delivery]) async throws -> [WordTiming] {
      var block = Block(.paragraph, text)
      block.marks = deliveries.map { .init(range: 33..<41, saying: .delivery($0)) }
      let script = try Self.narrator.script(for: Article(language: "en", body: [block]))
      let utterances = script.segments[0].text
      let utterance = Utterance(utterances, voice: script.segments[0].voice)
      return WordTiming.words(of: utterances, utterance, try await engine.speak(utterance))
    }
    let plain = try await words([])
    #expect(plain.count == 13)
    func length(_ words: [WordTiming], _ indexes: ClosedRange<Int>) -> Int {
      words[indexes.upperBound].samples.upperBound - words[indexes.lowerBound].samples.lowerBound
    }
    for delivery in [
      Block.Delivery(emphasis: .strong), .init(emphasis: .moderate), .init(rate: 60),
      .init(rate: 150), .init(pitch: 20), .init(volume: 50), .init(emphasis: .reduced),
    ] {
      let said = try await words([delivery])
      #expect(said.map(\.text) == plain.map(\.text))
      for (one, next) in zip(said, said.dropFirst()) {
        #expect(one.samples.lowerBound < one.samples.upperBound)
        #expect(one.samples.upperBound <= next.samples.lowerBound)
      }
    }
    let slow = try await words([.init(rate: 60)])
    #expect(length(slow, 7...8) > length(plain, 7...8) * 13 / 10)
    #expect(length(slow, 0...5) < length(plain, 0...5) * 11 / 10)
    #expect(length(slow, 10...12) < length(plain, 10...12) * 11 / 10)
    let both = try await words([.init(rate: 80), .init(rate: 75)])
    #expect(both.map(\.samples) == slow.map(\.samples))
  }

  @Test("sounds that the voice lacks are named, and the text is read as it stands")
  func noSounds() throws {
    let script = try Self.narrator.script(
      for: article("It rained.", "en", 3, 9, .phonemes("!!!")))
    #expect(script.segments[0].text.spoken == "It rained.")
    #expect(script.warnings.contains("the sounds marked for \"rained\" cannot be said"))
  }

  @Test("a mark changes the article's digest, and nothing else does")
  func digest() {
    let plain = Article(language: "en", body: [Block(.paragraph, "It rained.")])
    let marked = article("It rained.", "en", 3, 9, .alias("poured"))
    #expect(plain.digest != marked.digest)
    #expect(marked.digest == article("It rained.", "en", 3, 9, .alias("poured")).digest)
  }

  @Test(
    "the times of marked words are those of what is said; a pause is heard before the word after it"
  )
  func times() async throws {
    let scratch = try Scratch()
    var block = Block(.paragraph, "The WFF met today.")
    block.marks = [.init(range: 4..<7, saying: .alias("the World Food Fund of the north"))]
    let plain = Block(.paragraph, "The WFF met today.")
    var paused = plain
    paused.marks = [.init(range: 7..<7, saying: .pause(milliseconds: 900))]
    var words: [[WordTiming]] = []
    let engine = try SpeakerPool(speaker: Products.speaker, count: 1)
    for (index, block) in [plain, block, paused].enumerated() {
      let article = Article(language: "en", body: [block])
      let report = try await ArticleRenderer(
        engine: engine, store: SpeechStore(folder: scratch.url.path + "/store")
      ).render(
        article, try Self.narrator.script(for: article),
        profile: try Self.narrator.profile(for: "en"),
        into: scratch.url.path + "/\(index)")
      let data = try Data(contentsOf: URL(fileURLWithPath: report.folder + "/manifest.json"))
      let manifest = try JSONDecoder().decode(Manifest.self, from: data)
      let terms = try #require(manifest.readingOrder.first?.listen)
      words.append(
        terms.words.map { WordTiming(samples: $0[0]..<$0[1], text: $0[2]..<$0[3]) })
    }
    let ranges = [0..<3, 4..<7, 8..<11, 12..<18]
    #expect(words.map { $0.map(\.text) } == [ranges, ranges, ranges])
    let length = words.map { $0[1].samples.count }
    #expect(length[1] > length[0])
    let gap = words.map { $0[2].samples.lowerBound - $0[1].samples.upperBound }
    #expect(gap[2] > gap[0] + 22_050 / 2)
  }
}
