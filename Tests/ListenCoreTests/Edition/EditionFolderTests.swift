// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenArticle
import ListenFiles
import ListenNarration
import ListenPublication
import ListenSpeech
import ListenTesting
import Testing

@testable import ListenAudio
@testable import ListenCore

@Suite struct EditionFolderTests {
  private func site() async throws -> TestSite {
    let test = try TestSite()
    try test.article("a.md", title: "Rain at last", "It rained for an hour.", "Farmers were glad.")
    try test.article("b.md", title: "Bridge opens", "The bridge is open.")
    _ = try await test.run(options: .init(formats: [.wav, .mp3]))
    return test
  }

  private func manifest(_ test: TestSite) throws -> Manifest {
    let path = test.site.editions + "/2025-03-04/manifest.json"
    return try JSONDecoder().decode(
      Manifest.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
  }

  private func decoded(_ frames: ArraySlice<UInt8>) -> [Int16] {
    guard var decoder = MP3Decoder() else { return [] }
    return decoder.decode(Array(frames))
  }

  @Test("The day's recording holds its parts' frames one after the other, a chapter each")
  func recording() async throws {
    let test = try await site()
    let folder = test.site.editions + "/2025-03-04"
    let manifest = try manifest(test)
    let opening = try #require(manifest.readingOrder.first?.url)
    #expect(opening.wholeMatch(of: /opening\/article-[0-9a-f]{16}\.mp3/) != nil, "\(opening)")
    var decoded: [Int16] = []
    for item in manifest.readingOrder {
      let part = try #require(JoinedMP3.Part(folder + "/" + item.url))
      let bytes = try Files.read(part.path)
      decoded += self.decoded(bytes[part.start...])
    }
    let joined = try #require(JoinedMP3.Part(folder + "/edition.mp3"))
    let bytes = try Files.read(joined.path)
    #expect(joined.fileSize == bytes.count)
    #expect(MP3Info.length(bytes) == joined.samples - joined.counts.padding - LAME.delay)
    let heard = self.decoded(bytes[joined.start...])
    // The decoder keeps one frame back at each end of a stream; where parts meet it is silence.
    #expect(abs(heard.count - decoded.count) <= manifest.readingOrder.count * LAME.samplesPerFrame)
    #expect(heard.prefix(40_000).elementsEqual(decoded.prefix(40_000)))
    let chapters = try String(contentsOfFile: folder + "/chapters.json", encoding: .utf8)
    #expect(
      chapters.contains("\"startTime\":0,\"title\":\"News of 4 March 2025\"}")
        && chapters.contains("\"title\":\"Bridge opens\""))
    let sum = manifest.readingOrder.compactMap { $0.duration.flatMap(PlayingTime.init) }
      .reduce(PlayingTime(microseconds: 0), +)
    #expect(manifest.duration == sum.iso8601)
  }

  @Test(
    "A fault planted in any file of an edition is found",
    arguments: [
      "manifest.json", "playlist.m3u8", "index.html", "chapters.json", "edition.mp3", "cover.png",
      "opening/article.mp3", "opening/audio/000-title.wav",
    ])
  func planted(name: String) async throws {
    let test = try await site()
    let path = test.site.editions + "/2025-03-04/" + name
    var data = try #require(FileManager.default.contents(atPath: path))
    data[data.count / 2] ^= 0x15
    try data.write(to: URL(fileURLWithPath: path))
    #expect(try !FolderVerifier().verify(test.site.path).faults.isEmpty)
    try FileManager.default.removeItem(atPath: path)
    if name != "manifest.json" {
      #expect(try !FolderVerifier().verify(test.site.path).faults.isEmpty)
    }
    if !name.contains("/") {
      #expect(try await test.index().made == 1)
      #expect(try FolderVerifier().verify(test.site.path).faults == [])
    }
  }

  @Test("An index from nothing but the articles gives the same editions")
  func index() async throws {
    let test = try await site()
    let before = try test.files()
    try FileManager.default.removeItem(atPath: test.site.editions)
    try FileManager.default.removeItem(atPath: test.site.path + "/index.html")
    try FileManager.default.removeItem(atPath: test.site.hidden + "/summaries")
    let report = try await test.index()
    #expect(report.articles == 2 && report.editions == 1 && report.made == 1 && report.faults == [])
    #expect(try Difference.of(test.files(), before) == [])
  }

  @Test(
    "The opening says the date and the headlines in the site's language",
    arguments: [
      ("en", ["News of 4 March 2025", "Headlines:", "Rain at last", "Bridge opens"]),
      ("es-MX", ["Noticias del 4 de marzo de 2025", "Titulares:", "Rain at last", "Bridge opens"]),
      ("ar", ["أخبار يوم 4 مارس 2025", "العناوين:", "Rain at last", "Bridge opens"]),
      ("fr", ["2025-03-04", "Rain at last", "Bridge opens"]),
    ])
  func opening(language: String, expected: [String]) async throws {
    let test = try await site()
    var configuration = SiteConfiguration()
    configuration.language = language
    configuration.isLanguageGiven = true
    let opening = EditionOpening(
      narrator: Narrator(library: VoiceLibrary(folders: [])), store: SpeechStore(folder: "none"),
      concurrency: 1, engine: { () throws(SpeechError) in throw .cancelled })
    let articles = ["2025-03-04-rain-at-last", "2025-03-04-bridge-opens"].compactMap {
      test.site.article($0).map { Headline($0.manifest) }
    }
    let article = try #require(try opening.article("2025-03-04", articles, configuration))
    #expect([article.title ?? ""] + article.body.map(\.text) == expected)
    configuration.opening = false
    #expect(try opening.article("2025-03-04", articles, configuration) == nil)
  }

  @Test("A voice profile may do without an opening; the site's settings win over it")
  func profile() async throws {
    let test = try await site()
    let path = test.scratch.url.path + "/quiet.json"
    try Data(
      "{\"language\": \"en\", \"voice\": \"en-us\", \"announce\": {\"opening\": false}}".utf8
    )
    .write(to: URL(fileURLWithPath: path))
    let profile = try VoiceLibrary(folders: []).profile(named: path)
    let opening = EditionOpening(
      narrator: Narrator(library: VoiceLibrary(folders: []), profile: profile),
      store: SpeechStore(folder: "none"), concurrency: 1,
      engine: { () throws(SpeechError) in throw .cancelled })
    let articles = [Headline(try #require(test.site.article("2025-03-04-bridge-opens")).manifest)]
    var configuration = SiteConfiguration()
    #expect(try opening.article("2025-03-04", articles, configuration) == nil)
    configuration.opening = true
    #expect(try opening.article("2025-03-04", articles, configuration) != nil)
  }

  @Test(
    "Times are compared in their zones",
    arguments: [
      ("2025-03-04T08:00+02:00", "2025-03-04T07:00Z"), ("2025-03-03T23:59", "2025-03-04"),
      ("2024-02-29", "2024-03-01"), ("2024-12-31T23:00-01:30", "2025-01-01T00:31Z"),
      ("2025-03-04T08:00:10", "2025-03-04T08:01"),
    ])
  func zones(earlier: String, later: String) {
    #expect(DayOrder.minutes(earlier) < DayOrder.minutes(later))
  }
}
