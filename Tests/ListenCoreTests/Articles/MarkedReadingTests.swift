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
