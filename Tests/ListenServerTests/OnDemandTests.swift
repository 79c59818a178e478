// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenCore
import ListenTesting
import Synchronization
import Testing

@testable import ListenServer

private let rain = "/articles/2025-03-04-rain-at-last/"

/// A tenth of a second of a square wave as a WAV file.
private let jingle: [UInt8] = {
  func little(_ value: Int, _ size: Int) -> [UInt8] {
    (0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
  let data = (0..<2_205).flatMap { little($0 % 50 < 25 ? 9_000 : -9_000, 2) }
  let format = little(1, 2) + little(1, 2) + little(22_050, 4) + little(44_100, 4) + little(2, 2)
  let body =
    Array("WAVEfmt ".utf8) + little(16, 4) + format + little(16, 2) + Array("data".utf8)
    + little(data.count, 4) + data
  return Array("RIFF".utf8) + little(body.count, 4) + body
}()

/// Which articles an edition told of, and whether each was there already.
private final class Told: Sendable {
  private let articles = Mutex<[String: Bool]>([:])

  func add(_ name: String, _ isUnchanged: Bool) { articles.withLock { $0[name] = isUnchanged } }

  var all: [String: Bool] { articles.withLock { $0 } }
}

@Suite(.serialized) struct OnDemandTests {
  private let documents: Scratch

  init() throws {
    documents = try Scratch()
    for (file, title) in [
      ("rain.md", "Rain at last"), ("days/sun.md", "Sun again"), ("days/wind.md", "Wind to come"),
      (".hidden.md", "Nothing to see"),
    ] { try write(file, title) }
    try Data("no article".utf8).write(to: documents.url.appendingPathComponent("picture.png"))
  }

  private func write(
    _ file: String, _ title: String, last: String = "The farmers were glad of it."
  ) throws {
    let url = documents.url.appendingPathComponent(file)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(
      """
      ---
      title: \(title)
      date: 2025-03-04
      lang: en
      ---

      It went on for an hour or so, and everybody in the valley talked about it.

      \(last)
      """.utf8
    ).write(to: url, options: .atomic)
  }

  @Test("Pages are read by the rules of the site's settings")
  func rules() async throws {
    let settings = try Scratch()
    let path = settings.url.path + "/listen.json"
    try Data("{\"rules\": [{\"drop\": [\".tides\"]}]}".utf8).write(to: URL(fileURLWithPath: path))
    try Data(
      """
      <html lang="en"><head><title>Wind and tide</title></head><body><article><h1>Wind and tide</h1>
      <p>It went on for an hour or so, and everybody in the valley talked about it until the evening.</p>
      <p class="tides">The tide is high at noon and low at six, says the office of the harbour master.</p>
      <p>The farmers were glad of it, and so were the millers and the keepers of the many wells.</p>
      </article></body></html>
      """.utf8
    ).write(to: documents.url.appendingPathComponent("page.html"))
    let rules = try SiteConfigurationReader(path: path).read().rules
    for (rules, count) in [(SiteRules(), 3), (rules, 2)] {
      let index = SourceIndex(documents.url.path, language: nil, rules: rules) { _ in }
      let folder = try #require(await index.folder(of: "page.html"))
      let place = try #require(await index.place(of: folder))
      #expect(try index.reading(place)?.article.body.count == count)
    }
  }

  private func live(
    _ engine: any SpeechEngine, waiting: Int = 16
  ) throws -> (LiveServer, OnDemandArticles) {
    let profile = VoiceProfile(
      name: "test", language: "en", voice: EngineVoice(origin: .engine(name: "en-us")))
    var made: OnDemandArticles?
    let live = try LiveServer { site in
      made = try OnDemandArticles(
        site: site, documents: documents.url.path, engine: engine,
        store: SpeechStore(folder: site.store),
        narrator: Narrator(library: VoiceLibrary(folders: []), profile: profile),
        formats: [.wav], waiting: waiting)
      return made
    }
    return (live, try #require(made))
  }

  @Test("Fifty who ask for the same new article cost one render")
  func once() async throws {
    let engine = ToneEngine()
    let (live, articles) = try live(engine)
    let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<50 {
        group.addTask { try await live.ask("\(rain)manifest.json").status }
      }
      var statuses: [Int] = []
      for try await status in group { statuses.append(status) }
      return statuses
    }
    #expect(statuses == [Int](repeating: 200, count: 50))
    #expect(await articles.renders == 1)
    #expect(engine.spoken.count == 4 && Set(engine.spoken).count == 4)
    let verified = try FolderVerifier().verify(live.path + rain)
    #expect(verified.folders == 1 && verified.faults == [])
    #expect(try await live.ask("\(rain)audio/002-paragraph.wav").status == 200)
    #expect(try await live.ask(String(rain.dropLast())).status == 308)
    #expect(await articles.renders == 1)
    await live.server.stop()
  }

  @Test("The first segment is heard while the rest is spoken; the finished one follows it")
  func opening() async throws {
    let engine = HeldEngine(free: 1)
    let (live, articles) = try live(engine)
    let title = "\(rain)audio/000-title.wav"
    let early = try await live.ask(title)
    #expect(early.status == 200 && early.fields["cache-control"] == "no-store")
    #expect(early.fields["content-type"] == "audio/wav")
    #expect(early.body.starts(with: "RIFF".utf8))
    #expect(!FileManager.default.fileExists(atPath: live.path + rain))
    let probe = try await live.ask(title, ["Range: bytes=0-1"])
    #expect(probe.status == 206 && probe.text == "RI")
    #expect(probe.fields["content-range"] == "bytes 0-1/\(early.body.count)")
    async let whole = live.ask("\(rain)manifest.json")
    engine.release()
    #expect(try await whole.status == 200)
    let late = try await live.ask(title)
    #expect(late.status == 200 && late.fields["cache-control"] == "public, max-age=300")
    #expect(late.fields["etag"] != early.fields["etag"])
    #expect(late.body.count == early.body.count)
    #expect(await articles.renders == 1)
    await live.server.stop()
  }

  @Test("What was rendered on demand is what an edition makes: with the site's intro, and done")
  func thenEdition() async throws {
    let engine = ToneEngine()
    var configuration = SiteConfiguration()
    configuration.folder = documents.url.path
    configuration.intro = "in.wav"
    try Data(jingle).write(to: documents.url.appendingPathComponent("in.wav"))
    let narrator = Narrator(library: VoiceLibrary(folders: []))
    let live = try LiveServer { site in
      try OnDemandArticles(
        site: site, documents: documents.url.path, engine: engine,
        store: SpeechStore(folder: site.store), narrator: narrator, configuration: configuration,
        formats: [.wav])
    }
    let asked = try await live.ask("\(rain)manifest.json")
    #expect(asked.status == 200 && asked.text.contains("\"before\":"))
    await live.server.stop()
    let site = Site(live.path)
    let renderer = EditionRenderer(
      site: site, configuration: configuration, narrator: narrator, engine: engine,
      store: SpeechStore(folder: site.store), options: .init(formats: [.wav]))
    let told = Told()
    let report = try await renderer.run(
      InputDocument.documents([documents.url.path + "/rain.md"])
    ) { event in
      if case .article(let article, _) = event { told.add(article.name, article.isUnchanged) }
    }
    #expect(report.done == 1 && report.spoken == 0)
    #expect(told.all == ["2025-03-04-rain-at-last": true])
    let manifest = FileManager.default.contents(atPath: live.path + rain + "manifest.json")
    #expect(manifest.map { String(decoding: $0, as: UTF8.self) } == asked.text)
  }

  @Test("Who saw no folder and asks just after it came costs no second render")
  func justThere() async throws {
    let (live, articles) = try live(ToneEngine())
    let handler = try SiteHandler(
      #require(SiteFolder(live.path)), articles: articles, waiting: 1, lanes: 1, log: nil)
    let path = try ResourcePath("\(rain)manifest.json")
    let request = HTTPRequest("GET", "\(rain)manifest.json")
    for _ in 0..<2 {
      let wanted = OnDemandArticles.Wanted.article("2025-03-04-rain-at-last")
      let reply = await articles.reply(wanted, path, to: request, by: handler)
      #expect(reply.status == 200)
    }
    #expect(await articles.renders == 1)
    await live.server.stop()
  }

  @Test("A corrected article is heard by all who ask for it, for one render")
  func correction() async throws {
    let engine = ToneEngine()
    let (live, articles) = try live(engine)
    let before = try await live.ask("\(rain)manifest.json")
    try write("rain.md", "Rain at last", last: "The farmers were sorry for it.")
    let answers = try await withThrowingTaskGroup(of: LiveServer.Answer.self) { group in
      for _ in 0..<20 { group.addTask { try await live.ask("\(rain)manifest.json") } }
      var answers: [LiveServer.Answer] = []
      for try await answer in group { answers.append(answer) }
      return answers
    }
    #expect(answers.allSatisfy { $0.status == 200 })
    #expect(Set(answers.map { $0.fields["etag"] }).count == 1)
    #expect(answers[0].fields["etag"] != before.fields["etag"])
    #expect(try await live.ask("\(rain)captions.vtt").text.contains("sorry"))
    #expect(await articles.renders == 2)
    // What is as it was is not spoken again.
    #expect(engine.spoken.count == 5)
    #expect(try FolderVerifier().verify(live.path + rain).faults == [])
    // Written again, or another's: the same is not rendered anew.
    try write("rain.md", "Rain at last", last: "The farmers were sorry for it.")
    let after = try await live.ask("\(rain)manifest.json")
    #expect(after.fields["etag"] == answers[0].fields["etag"])
    #expect(engine.spoken.count == 5)
    await live.server.stop()
  }

  @Test("While it is corrected, who listens goes on, and who opens it waits")
  func listening() async throws {
    let engine = HeldEngine(free: 4)
    let (live, articles) = try live(engine)
    let sound = "\(rain)audio/002-paragraph.wav"
    #expect(try await live.ask("\(rain)index.html").status == 200)
    let before = try await live.ask(sound)
    try write("rain.md", "Rain at last", last: "The farmers were sorry for it.")
    // Whoever asks for sound makes it be rendered, too.
    #expect(try await live.ask(sound).fields["etag"] == before.fields["etag"])
    while engine.held < 1 { try await Task.sleep(for: .milliseconds(5)) }
    async let page = live.ask("\(rain)captions.vtt")
    #expect(try await live.ask(sound).body == before.body)
    engine.release()
    #expect(try await page.text.contains("sorry"))
    #expect(await articles.renders == 2)
    await live.server.stop()
  }

  @Test("A correction that cannot be had leaves the article as it was")
  func lostCorrection() async throws {
    let (live, articles) = try live(ToneEngine())
    let before = try await live.ask("\(rain)manifest.json")
    #expect(before.status == 200)
    for text in ["", "\u{1}", "---\ntitle: Rain at last\ndate: 2025-03-04\n---\n"] {
      try Data(text.utf8).write(to: documents.url.appendingPathComponent("rain.md"))
      #expect(try await live.ask("\(rain)manifest.json").body == before.body)
    }
    try FileManager.default.removeItem(at: documents.url.appendingPathComponent("rain.md"))
    #expect(try await live.ask("\(rain)manifest.json").body == before.body)
    #expect(await articles.renders <= 4)
    await live.server.stop()
  }

  @Test("A document that takes too long is not there; the others are, meanwhile and afterwards")
  func endless() async throws {
    try write(
      "long.md", "A very long day",
      last: String(repeating: "Mr. A. said that, ", count: 200_000))
    let profile = VoiceProfile(
      name: "test", language: "en", voice: EngineVoice(origin: .engine(name: "en-us")))
    let live = try LiveServer { site in
      try OnDemandArticles(
        site: site, documents: documents.url.path, engine: ToneEngine(),
        store: SpeechStore(folder: site.store),
        narrator: Narrator(library: VoiceLibrary(folders: []), profile: profile),
        formats: [.wav], timeLimit: TimeLimit(seconds: 1))
    }
    async let long = live.ask("/articles/2025-03-04-a-very-long-day/manifest.json")
    #expect(try await live.ask("\(rain)manifest.json").status == 200)
    #expect(try await long.status == 404)
    #expect(
      try await live.ask("/articles/2025-03-04-sun-again/manifest.json").status == 200)
    await live.server.stop()
  }

  @Test("Past the bound a client is told to come back, and then is served")
  func bound() async throws {
    let engine = HeldEngine(free: 0)
    let (live, articles) = try live(engine, waiting: 2)
    async let first = live.ask("\(rain)index.html")
    async let second = live.ask("/articles/2025-03-04-sun-again/index.html")
    while engine.held < 2 { try await Task.sleep(for: .milliseconds(5)) }
    let third = try await live.ask("/articles/2025-03-04-wind-to-come/index.html")
    #expect(third.status == 503 && third.fields["retry-after"] == "5")
    // What is there, and what is no article, is answered all the same.
    #expect(try await live.ask("/feed.xml").status == 200)
    #expect(try await live.ask("/articles/none/index.html").status == 404)
    engine.release()
    #expect(try await first.status == 200)
    #expect(try await second.status == 200)
    #expect(
      try await live.ask("/articles/2025-03-04-wind-to-come/index.html").status == 200)
    #expect(await articles.renders == 3)
    await live.server.stop()
  }

  @Test("A document leads to its article; one that changed, or came, is found")
  func document() async throws {
    // The order of a day, which could be read as an article.
    try Data(
      """
      {"articles": ["rain.md"], "title": "Order", "articleBody": "It went on for an hour or so."}
      """.utf8
    ).write(to: documents.url.appendingPathComponent("edition.json"))
    let (live, _) = try live(ToneEngine())
    for (name, folder) in [
      ("rain", "rain-at-last"), ("rain.md", "rain-at-last"), ("days/sun", "sun-again"),
    ] {
      let answer = try await live.ask("/listen/" + name)
      #expect(answer.status == 307)
      #expect(answer.fields["location"] == "/articles/2025-03-04-\(folder)/")
    }
    for name in ["none", ".hidden.md", "../rain.md", "picture.png", "edition", "edition.json"] {
      #expect(try await live.ask("/listen/" + name).status == 404)
    }
    try write("rain.md", "Snow instead")
    var location: String?
    // A folder is looked through once a second at most, and a busy machine is slower.
    for _ in 0..<1_000 where location != "/articles/2025-03-04-snow-instead/" {
      location = try await live.ask("/listen/rain").fields["location"]
      try await Task.sleep(for: .milliseconds(50))
    }
    #expect(location == "/articles/2025-03-04-snow-instead/")
    #expect(try await live.ask("/articles/2025-03-04-snow-instead/").status == 200)
    #expect(try await live.ask("\(rain)").status == 404)
    await live.server.stop()
  }

  @Test("What cannot be spoken is said, and not tried again at once")
  func failure() async throws {
    let (live, articles) = try live(
      ToneEngine(failing: .speakerMissing(path: "/no/such", reason: "not there")))
    for _ in 0..<3 {
      let answer = try await live.ask("\(rain)manifest.json")
      #expect(answer.status == 500 && answer.fields["retry-after"] == "10")
      #expect(!answer.text.contains("/no/such"))
    }
    #expect(await articles.renders == 0)
    #expect(try await live.ask("/").status == 200)
    await live.server.stop()
  }

  @Test("Told to stop, it tells those who wait, and leaves nothing half made")
  func stop() async throws {
    var limits = ServerLimits()
    limits.stopSeconds = 0
    let engine = HeldEngine(free: 2)
    let profile = VoiceProfile(
      name: "test", language: "en", voice: EngineVoice(origin: .engine(name: "en-us")))
    let live = try LiveServer(limits: limits) { site in
      try OnDemandArticles(
        site: site, documents: documents.url.path, engine: engine,
        store: SpeechStore(folder: site.store),
        narrator: Narrator(library: VoiceLibrary(folders: []), profile: profile))
    }
    async let asked = live.ask("\(rain)manifest.json")
    while engine.held < 1 { try await Task.sleep(for: .milliseconds(5)) }
    async let stopped: Void = live.server.stop()
    try await Task.sleep(for: .milliseconds(50))
    engine.release()
    await stopped
    let answer = try await asked
    #expect([0, 503].contains(answer.status))
    #expect(try FileManager.default.contentsOfDirectory(atPath: live.path + "/articles") == ["a"])
  }
}
