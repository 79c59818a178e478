// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenArticle
import ListenAudio
import ListenFiles
import ListenNarration
import ListenPublication
import ListenSpeech
import ListenTesting
import Testing

@testable import ListenCore

@Suite struct ArticleRendererTests {
  static let profile = VoiceProfile(
    name: "test", language: "en", voice: EngineVoice(origin: .engine(name: "en-us")))
  static let article = Article(
    title: "Rain at last", byline: ["Ada Moreno"],
    published: PublicationDate(year: 2025, month: 3, day: 4), language: "en",
    body: [
      Block(.paragraph, "It rained for an hour."), Block(.heading, "Farmers"),
      Block(.paragraph, "They were glad of it."),
    ])

  private func render(
    _ engine: any SpeechEngine, _ article: Article = article, into scratch: Scratch,
    store: String = "store"
  ) async throws -> RenderReport {
    let renderer = ArticleRenderer(
      engine: engine, store: SpeechStore(folder: scratch.url.path + "/" + store))
    let script = try Narrator(library: VoiceLibrary(folders: []), profile: Self.profile)
      .script(for: article)
    return try await renderer.render(
      article, script, profile: Self.profile, into: scratch.url.path + "/out")
  }

  private func files(_ folder: String) throws -> [String: Data] {
    var result: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      result[name] = FileManager.default.contents(atPath: folder + "/" + name)
    }
    return result
  }

  @Test("A segment a file, their times add up, and nothing else is left")
  func folder() async throws {
    let scratch = try Scratch()
    let report = try await render(ToneEngine(), into: scratch)
    #expect(report.folder == scratch.url.path + "/out/2025-03-04-rain-at-last")
    #expect(report.segments == 5 && report.spoken == 5 && !report.isUnchanged)
    #expect(
      try files(report.folder).keys.sorted() == [
        "article.wav", "audio/000-title.wav", "audio/001-byline.wav", "audio/002-paragraph.wav",
        "audio/003-heading.wav", "audio/004-paragraph.wav", "captions.vtt", "chapters.json",
        "cover.png", "embed.html", "guided.json", "index.html", "listen-page.css",
        "listen-player.js",
        "manifest.json", "oembed.json", "playlist.m3u8", "publication.json", "transcript.json",
        "transcript.srt",
      ])
    // 3 + 6 + 5 + 1 + 5 words of 0.12 s less the last 0.02 s of silence each, which is cut to 20 ms.
    let manifest = try JSONDecoder().decode(
      Manifest.self, from: Data(contentsOf: URL(fileURLWithPath: report.folder + "/manifest.json")))
    let sum = manifest.readingOrder.compactMap { $0.duration.flatMap(PlayingTime.init) }
      .reduce(PlayingTime(microseconds: 0), +)
    #expect(manifest.duration == sum.iso8601)
    #expect(
      manifest.readingOrder.compactMap { $0.listen?.kind } == [
        .title, .byline, .paragraph, .heading, .paragraph,
      ])
    let playlist = try String(contentsOfFile: report.folder + "/playlist.m3u8", encoding: .utf8)
    #expect(playlist.hasPrefix("#EXTM3U\n#PLAYLIST:Rain at last\n#EXTINF:"))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: scratch.url.path + "/out").count == 1)
    #expect(try FolderVerifier().verify(scratch.url.path + "/out").faults.isEmpty)
  }

  @Test("What was spoken once is not spoken again; what is unchanged is not even written")
  func reuse() async throws {
    let scratch = try Scratch()
    let engine = ToneEngine()
    let first = try await render(engine, into: scratch)
    let before = try files(first.folder)
    #expect(try await render(engine, into: scratch).isUnchanged)
    #expect(engine.spoken.count == 5)
    var corrected = Self.article
    corrected.body[2].text = "They were very glad of it."
    let second = try await render(engine, corrected, into: scratch)
    #expect(second.spoken == 1 && engine.spoken.count == 6)
    #expect(try await render(engine, into: scratch).spoken == 0)
    #expect(try files(first.folder) == before)
  }

  @Test("What a run that was killed left beside a folder goes with the next, if nobody is at work")
  func leftovers() async throws {
    let scratch = try Scratch()
    let engine = ToneEngine()
    let out = scratch.url.path + "/out"
    let folder = try await render(engine, into: scratch).folder
    let whole = try files(out)
    let name = "2025-03-04-rain-at-last"
    var corrected = Self.article
    corrected.body[2].text = "They were very glad of it."
    // Killed after the folder had its name; then before it had, where folders cannot be exchanged.
    for article in [Self.article, corrected, Self.article] {
      for ending in [".partial/audio", ".partial.old"] {
        try FileManager.default.createDirectory(
          atPath: out + "/." + name + ending, withIntermediateDirectories: true)
      }
      try Data("a".utf8).write(
        to: URL(fileURLWithPath: out + "/." + name + ".partial.old/manifest.json"))
      try Data().write(to: URL(fileURLWithPath: out + "/." + name + ".lock"))
      _ = try await render(engine, article, into: scratch)
      #expect(try FileManager.default.contentsOfDirectory(atPath: out) == [name])
    }
    #expect(try Difference.of(files(out), whole) == [])
    // Another run that is at work keeps its place, and keeps nobody from finding what is there.
    let lock = try HeldLock(out + "/." + name + ".lock")
    try FileManager.default.createDirectory(
      atPath: out + "/." + name + ".partial", withIntermediateDirectories: true)
    #expect(try await render(engine, into: scratch).isUnchanged)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: out).sorted() == [
        "." + name + ".lock", "." + name + ".partial", name,
      ])
    lock.release()
    #expect(folder.hasSuffix(name))
  }

  @Test("Words are timed in order, inside the sound, and cover the source's words")
  func words() async throws {
    let scratch = try Scratch()
    let report = try await render(ToneEngine(), into: scratch)
    let manifest = try JSONDecoder().decode(
      Manifest.self, from: Data(contentsOf: URL(fileURLWithPath: report.folder + "/manifest.json")))
    for item in manifest.readingOrder {
      let terms = try #require(item.listen)
      let text = Array(terms.text.unicodeScalars)
      let words = terms.words.map { String(String.UnicodeScalarView(text[$0[2]..<$0[3]])) }
      #expect(words.joined(separator: " ") == terms.text)
      var position = 0
      for word in terms.words {
        #expect(word[0] >= position && word[1] > word[0])
        position = word[1]
      }
      #expect(position < terms.samples)
    }
  }

  @Test("An engine that fails leaves the folder as it was, and nothing half made")
  func failure() async throws {
    let scratch = try Scratch()
    let first = try await render(ToneEngine(), into: scratch)
    let before = try files(first.folder)
    var corrected = Self.article
    corrected.body[0].text = "It did not rain."
    await #expect(throws: RenderError.speech(.speakersKeepDying)) {
      try await render(ToneEngine(failing: .speakersKeepDying), corrected, into: scratch)
    }
    #expect(try files(first.folder) == before)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: scratch.url.path + "/out").count == 1)
  }

  /// Looks, while it speaks, whether anybody could have the folder.
  private final class Intruder: SpeechEngine {
    let version = "tone 1"
    let sampleRate = 22_050
    let folder: String
    let tone = ToneEngine()

    init(_ folder: String) { self.folder = folder }

    func speak(_ utterance: Utterance) async throws(SpeechError) -> Speech {
      #expect(throws: FileError.held(path: folder)) {
        try FileLock(folder + "/.2025-03-04-rain-at-last.lock", for: folder)
      }
      return try await tone.speak(utterance)
    }

    func phonemes(_ utterances: [Utterance]) async throws(SpeechError) -> [String] { [] }
  }

  @Test("The folder is held from the first word to the last")
  func held() async throws {
    let scratch = try Scratch()
    let report = try await render(Intruder(scratch.url.path + "/out"), into: scratch)
    #expect(report.spoken == 5)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: scratch.url.path + "/out").count == 1)
  }

  @Test("An article without a word is refused")
  func silent() async throws {
    let scratch = try Scratch()
    await #expect(throws: RenderError.silent(title: "untitled")) {
      try await render(ToneEngine(), Article(language: "en", body: []), into: scratch)
    }
  }

  @Test(
    "A fault planted in any file is found",
    arguments: [
      "audio/002-paragraph.wav", "audio/000-title.wav", "playlist.m3u8", "manifest.json",
      "article.wav", "captions.vtt", "transcript.srt", "transcript.json", "chapters.json",
      "guided.json", "publication.json", "index.html", "cover.png",
    ])
  func planted(name: String) async throws {
    let scratch = try Scratch()
    let report = try await render(ToneEngine(), into: scratch)
    let path = report.folder + "/" + name
    var data = try #require(FileManager.default.contents(atPath: path))
    data[data.count / 2] ^= 0x15
    try data.write(to: URL(fileURLWithPath: path))
    #expect(try !FolderVerifier().verify(report.folder).faults.isEmpty)
    try FileManager.default.removeItem(atPath: path)
    if name != "manifest.json" {
      #expect(try !FolderVerifier().verify(report.folder).faults.isEmpty)
      #expect(try await !render(ToneEngine(), into: scratch).isUnchanged)
      #expect(try FolderVerifier().verify(report.folder).faults.isEmpty)
    }
  }
}
