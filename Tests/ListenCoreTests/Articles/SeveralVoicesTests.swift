// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenCore
import ListenTesting
import Testing

/// Articles that more than one voice reads.
@Suite("Bylines, headings, quotations and runs have voices of their own")
struct SeveralVoicesTests {
  private static let profileText = """
    {"language": "en", "voice": "en-us", "speaker": "Anna",
     "announce": {"caption": true},
     "kinds": {
       "byline": {"voice": "en", "speaker": "Ben"},
       "heading": {"variant": "f2"},
       "caption": {"pitch": 70},
       "quotation": {"voice": "en", "variant": "m3", "speaker": "Carl"}}}
    """

  private func profile(_ text: String = profileText, named name: String = "desk") throws
    -> VoiceProfile
  {
    let scratch = try Scratch()
    let url = scratch.url.appendingPathComponent(name + ".json")
    try Data(text.utf8).write(to: url)
    return try VoiceLibrary(folders: [scratch.url.path]).profile(named: name)
  }

  private static let article = Article(
    title: "Pier falls", byline: ["Ada Moreno"],
    published: PublicationDate(year: 2025, month: 3, day: 4), language: "en",
    caption: "The pier on Monday.",
    body: [
      Block(
        .paragraph, "The pier fell. “We heard it in the night,” said Lena Ortiz. Nobody slept."),
      Block(.heading, "Inquiry"), Block(.quotation, "Somebody must answer for this."),
      Block(.paragraph, "“We waited for them all night."), Block(.paragraph, "“Nobody came.”"),
    ])

  private func script(_ article: Article = article) throws -> Script {
    try Narrator(library: VoiceLibrary(folders: []), profile: profile()).script(for: article)
  }

  @Test("each part is read by the voice that the profile names for it")
  func voices() throws {
    let script = try script()
    let names = script.segments.map { segment in
      segment.runs.isEmpty
        ? [segment.reader?.name ?? "desk"] : segment.runs.map(\.reader.name)
    }
    #expect(
      names == [
        ["desk"], ["desk byline"], ["desk"], ["desk", "desk quotation", "desk"], ["desk heading"],
        ["desk quotation"], ["desk quotation"], ["desk quotation"],
      ])
    let origins = script.segments.map(\.voice.origin)
    #expect(origins[1] == .engine(name: "en") && origins[4] == .engine(name: "en-us+f2"))
    #expect(script.segments[2].voice.pitch == 70 && origins[2] == .engine(name: "en-us"))
    let runs = script.segments[3].runs
    let said = runs.map { run in
      script.segments[3].text.pieces[run.pieces].map(\.spoken).joined()
    }
    #expect(
      said == [
        "The pier fell. ", "“We heard it in the night,” ", "said Lena Ortiz. Nobody slept.",
      ])
    #expect(runs.map(\.pieces.lowerBound) == [0] + runs.dropLast().map(\.pieces.upperBound))
  }

  @Test("pitch and speed alone make no other reader, and quotations in paragraphs are asked for")
  func manner() throws {
    let text = #"{"language": "en", "voice": "en", "kinds": {"quotation": {"pitch": 60}}}"#
    let plain = try profile(text)
    #expect(!plain.readsQuotesApart && plain.reader(of: .quotation) == plain.reader)
    let apart = try profile(
      text.replacing("\"pitch\": 60", with: "\"pitch\": 60, \"inParagraphs\": true"))
    let script = try Narrator(library: VoiceLibrary(folders: []), profile: apart)
      .script(for: Self.article)
    #expect(script.segments[2].runs.map(\.voice.pitch) == [50, 60, 50])
    #expect(script.segments[2].runs.allSatisfy { $0.reader == apart.reader })
  }

  @Test(
    "a fault in a kind's voice is named with its line",
    arguments: [
      ("\"voice\": \"engine/none\"", "line 3: cannot use"),
      ("\"variant\": \"../m3\"", "line 3: found \"../m3\""),
      ("\"speaker\": 4", "found speaker = 4"), ("\"inParagraphs\": 1", "true or false"),
      ("\"sepaker\": \"x\"", "unknown key \"sepaker\" in \"kinds.quotation\""),
    ])
  func faults(member: String, expected: String) throws {
    let text =
      "{\"language\": \"en\",\n \"voice\": \"en\", \"kinds\":\n {\"quotation\": {\(member)}}}"
    let error = #expect(throws: VoiceError.self) { try profile(text) }
    #expect(error?.description.contains(expected) == true, "\(error?.description ?? "")")
  }

  @Test("the manifest, the captions and the transcripts say who reads what, with right times")
  func files() async throws {
    let scratch = try Scratch()
    let engine = try SpeakerPool(speaker: Products.speaker, count: 1)
    let store = SpeechStore(folder: scratch.url.path + "/store")
    let script = try script()
    let report = try await ArticleRenderer(engine: engine, store: store).render(
      Self.article, script, profile: try profile(), into: scratch.url.path)
    let data = try Data(contentsOf: URL(fileURLWithPath: report.folder + "/manifest.json"))
    let manifest = try JSONDecoder().decode(Manifest.self, from: data)
    let voices = try #require(manifest.listen.voices)
    #expect(
      voices.map(\.name) == ["desk", "desk byline", "desk quotation", "desk heading"])
    #expect(voices.map(\.speaker) == ["Anna", "Ben", "Carl", "Anna (heading)"])
    #expect(voices.map(\.voice) == ["en-us", "en", "en+m3", "en-us+f2"])
    #expect(manifest.readBy.count == 4)
    let terms = manifest.readingOrder.compactMap(\.listen)
    #expect(terms.map(\.voice) == [nil, 1, nil, nil, 3, 2, 2, 2])
    let paragraph = terms[3]
    let runs = try #require(paragraph.runs)
    #expect(runs.map { $0[4] } == [0, 2, 0])
    #expect(runs.map { [$0[2], $0[3]] } == [[0, 15], [15, 43], [43, 73]])
    // Every word lies in the time of its run, and words are in order.
    #expect(paragraph.words.count == 14)
    for (one, next) in zip(paragraph.words, paragraph.words.dropFirst()) {
      #expect(one[0] < one[1] && one[1] <= next[0])
    }
    for word in paragraph.words {
      let run = try #require(runs.first { $0[2] <= word[2] && word[3] <= $0[3] })
      #expect(run[0] <= word[0] && word[1] <= run[1])
    }
    func file(_ name: String) throws -> String {
      String(
        decoding: try Data(contentsOf: URL(fileURLWithPath: report.folder + "/" + name)),
        as: UTF8.self)
    }
    let captions = try file("captions.vtt")
    let plain = captions.replacing(/<[0-9:.]+>/, with: "")
    #expect(
      plain.contains("<v Carl>“We heard it in the night,”</v> <v Anna>said Lena Ortiz.</v>\n"))
    #expect(plain.contains("<v Anna>The pier fell.\n"))
    let srt = try file("transcript.srt")
    #expect(srt.contains("\nCarl:\n“We heard it in the night,”\nAnna:\nsaid Lena Ortiz.\n"))
    #expect(try file("transcript.json").contains("\"speaker\":\"Ben\""))
    // The same stretch by the same voice is spoken once, and all of it is in the store.
    let again = try await ArticleRenderer(engine: engine, store: store).render(
      Self.article, script, profile: try profile(), into: scratch.url.path + "/2")
    #expect(again.spoken == 0)
  }

  @Test("an edited profile speaks again only what it changes")
  func edited() async throws {
    let test = try TestSite()
    try test.article(
      "a.md", title: "Pier falls", "The pier fell. “We heard it in the night,” she said.")
    try test.article("b.md", title: "Bridge opens", "The bridge is open.")
    func run(_ text: String) async throws -> (spoken: Int, made: [String]) {
      let profile = try profile(text)
      let (report, events) = try await test.run(
        narrator: Narrator(library: VoiceLibrary(folders: []), profile: profile))
      let made = events.compactMap { event -> String? in
        guard case .article(let article, _) = event, !article.isUnchanged else { return nil }
        return article.name
      }
      return (report.spoken, made)
    }
    let text = #"{"language": "en", "voice": "en-us", "kinds": {"quotation": {"variant": "f2"}}}"#
    #expect(try await run(text).made.count == 2)
    let before = test.engine.spoken.count
    let edited = try await run(text.replacing("f2", with: "f3"))
    #expect(edited.made == ["2025-03-04-pier-falls"] && edited.spoken == 1)
    // Only the quotation of its paragraph is spoken again.
    #expect(test.engine.spoken.dropFirst(before) == ["“We heard it in the night,” "])
    #expect(try await run(text.replacing("f2", with: "f3")).made == [])
  }

  @Test(
    "settings choose the profile by section, author, tag and language; the first that fits counts",
    arguments: [
      (ArticleTraits(language: "en", section: "Opinion"), "opinion"),
      (ArticleTraits(language: "en-GB", section: " opinion "), "opinion"),
      (ArticleTraits(language: "en", section: "News", authors: ["Ada Moreno", "Ben"]), "ada"),
      (ArticleTraits(language: "en", tags: ["Sea"]), "sea"),
      (ArticleTraits(language: "es", section: "Opinion"), "spanish"),
      (ArticleTraits(language: "es-MX"), "spanish"), (ArticleTraits(language: "en"), "en"),
      (ArticleTraits(language: "ar", section: "Opinion"), "ar"),
    ])
  func chosen(traits: ArticleTraits, name: String) throws {
    func rule(
      _ values: [ArticleCondition.Property: [String]], _ name: String, _ language: String = "en"
    ) -> VoiceRule {
      VoiceRule(
        ArticleCondition(values),
        profile: VoiceProfile(
          name: name, language: language, voice: EngineVoice(origin: .engine(name: language))))
    }
    let narrator = Narrator(
      library: VoiceLibrary(folders: []),
      rules: [
        rule([.section: ["Opinion"]], "opinion"), rule([.author: ["ada moreno"]], "ada"),
        rule([.tag: ["Sea", "Coast"], .language: ["en"]], "sea"),
        rule([.language: ["es"]], "spanish", "es"),
      ])
    var article = Article(
      byline: traits.authors, language: traits.language, section: traits.section,
      tags: traits.tags, body: [Block(.paragraph, "Texto.")])
    let profile = try narrator.profile(for: article)
    #expect(profile.name == name || profile.voice.origin == .engine(name: name))
    article.body[0].language = "es"
    let segment = try #require(try narrator.script(for: article).segments.last)
    let isSpanish = LanguageTag.primary(of: traits.language) == "es"
    #expect(segment.reader?.name == (isSpanish ? nil : "spanish"))
  }
}
