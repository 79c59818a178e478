// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenFiles
import ListenFormats
import ListenPublication
import ListenTesting
import Testing

@testable import ListenAudio
@testable import ListenCore

/// A site that keeps WAV recordings and speech for some days only.
@Suite struct SiteKeeperTests {
  private static let days = ["2025-01-05", "2025-02-01", "2025-03-04"]

  private func site() async throws -> TestSite {
    let test = try TestSite()
    for (index, day) in Self.days.enumerated() {
      try test.article(
        "\(index).md", title: "Report \(index)", date: day + "T08:00",
        "Ship number \(index) came in.", "It rained.")
    }
    return test
  }

  private var options: EditionRenderer.Options { .init(formats: [.wav, .mp3]) }

  private var keeping: SiteConfiguration {
    var configuration = SiteConfiguration()
    configuration.baseURL = "https://gazette.example/"
    configuration.categories = ["News"]
    configuration.owner = .init(name: "Ada", email: "ada@gazette.example")
    configuration.keep.wav = 31
    configuration.keep.store = 31
    return configuration
  }

  private func size(_ folder: String) throws -> Int {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
    var seen: Set<UInt64> = []
    return try names.reduce(0) { sum, name in
      let facts = try FileManager.default.attributesOfItem(atPath: folder + "/" + name)
      guard facts[.type] as? FileAttributeType == .typeRegular,
        seen.insert(try #require(facts[.systemFileNumber] as? UInt64)).inserted
      else { return sum }
      return sum + (try #require(facts[.size] as? Int))
    }
  }

  /// Every address in the site's feeds, pages and manifests that lies in the site, and is not answered.
  private func dead(_ test: TestSite) throws -> [String] {
    var dead: [String] = []
    for name in try FileManager.default.subpathsOfDirectory(atPath: test.site.path)
    where !name.hasPrefix(".") && !name.contains("/.") {
      guard ["xml", "html", "json", "m3u8"].contains((name as NSString).pathExtension),
        name != "listen.json"
      else { continue }
      let text = try String(contentsOfFile: test.site.path + "/" + name, encoding: .utf8)
        .replacing("\\/", with: "/")
        // A manifest inside a page: its addresses are those of its own file.
        .replacing(/<script type="application\/json">.*?<\/script>/.dotMatchesNewlines(), with: "")
      let folder = (name as NSString).deletingLastPathComponent
      var addresses = text.matches(
        of: /(?:href|src|url|uri|audioref|textref)"?\s*[=:]\s*"([^"]+)"/
      ).map { String($0.1) }
      if name.hasSuffix(".m3u8") {
        addresses += text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init)
      }
      for address in addresses {
        var path = String(address.split(separator: "#", omittingEmptySubsequences: false)[0])
        let root = "https://gazette.example/"
        if path.hasPrefix(root) {
          path = String(path.dropFirst(root.count))
        } else {
          if path.isEmpty || path.contains(":") { continue }
          path = folder + "/" + path
        }
        if path.isEmpty { continue }
        let whole = test.site.path + "/" + path
        if !FileManager.default.fileExists(atPath: whole) { dead.append("\(name): \(address)") }
      }
    }
    return dead
  }

  @Test(
    "Old articles lose their whole WAV and their speech; no address dies, and nothing is spoken")
  func old() async throws {
    let test = try await site()
    _ = try await test.run(options: options)
    let before = try size(test.site.path)
    let (report, _) = try await test.run(configuration: keeping, options: options)
    #expect(report.done == 3)
    let names = test.site.articleNames
    let recordings = try names.map { name in
      let manifest = try #require(test.site.article(name)?.manifest)
      return RecordingFormat.allCases.filter { manifest.recording($0) != nil }
    }
    // The second is 31 days older than the newest, which is not more than 31.
    #expect(recordings == [[.mp3], [.wav, .mp3], [.wav, .mp3]])
    let old = test.site.articles + "/" + names[0]
    let page = try String(contentsOfFile: old + "/index.html", encoding: .utf8)
    #expect(!page.contains("article.wav") && page.contains("article.mp3"))
    #expect(try dead(test) == [])
    #expect(try FolderVerifier().verify(test.site.path).faults == [])
    // Its segments are parts of the MP3, and so are those of that day's opening.
    let manifests = try names.map { try #require(test.site.article($0)?.manifest) }
    #expect(manifests.map(\.isClipped) == [true, false, false])
    let openings = Self.days.map {
      FinishedFolder(test.site.editions + "/" + $0 + "/opening").manifest?.isClipped
    }
    #expect(openings == [true, false, false])
    #expect(Files.size(of: old + "/audio/000-title.wav") == nil)
    // Files that earlier feeds named stay for a week.
    let earlier = Files.names(in: old).filter { $0.hasPrefix("article-") && $0.hasSuffix(".wav") }
    #expect(earlier.count == 1)
    // The page of before linked to the recording by its plain name.
    #expect(FeedFile.isSame(old + "/article.wav", old + "/" + earlier[0]))
    try EarlierFiles(test.site).sweep(now: EarlierFiles.now + 8 * 86_400)
    #expect(Files.names(in: old).filter { $0.hasSuffix(".wav") } == [])
    #expect(!Files.isFolder(old + "/audio"))
    #expect(try dead(test) == [])
    #expect(try size(test.site.path) < before)
    // Another run finds all up to date.
    let spoken = test.engine.spoken.count
    let files = try test.files()
    let (again, _) = try await test.run(configuration: keeping, options: options)
    #expect(again.done == 3 && again.spoken == 0 && test.engine.spoken.count == spoken)
    #expect(try test.files() == files)
  }

  @Test("Each part is where its segment is in the whole, by the samples, intro and all")
  func parts() async throws {
    let test = try await site()
    var settings = keeping
    settings.folder = test.scratch.url.path
    settings.intro = "intro.wav"
    let tone = (0..<44_100).map { Int16($0 % 50 < 25 ? 9_000 : -9_000) }
    _ = try WAVFile(sampleRate: 22_050, info: [], cues: [], samples: tone, silence: 0)
      .write(to: settings.folder + "/intro.wav")
    var whole = settings
    whole.keep = .init()
    _ = try await test.run(configuration: whole, options: options)
    let name = test.site.articleNames[0]
    let before = try #require(test.site.article(name)?.manifest)
    _ = try await test.index(configuration: settings)
    let after = try #require(test.site.article(name)?.manifest)
    let start = try #require(before.listen.before)
    #expect(start > 44_100)
    var position = start
    for (old, new) in zip(before.readingOrder, after.readingOrder) {
      let terms = try #require(old.listen)
      let ends = [position, position + terms.samples].map {
        PlayingTime(samples: $0, rate: 22_050).seconds
      }
      #expect(new.url.hasSuffix(".mp3#t=\(ends[0]),\(ends[1])"))
      #expect(new.duration == old.duration && new.listen?.words == terms.words)
      #expect(new.encodingFormat == "audio/mpeg")
      position += terms.samples
    }
    #expect(after.clipped?.readingOrder == after.readingOrder)
    #expect(before.duration == after.duration && before.recording(.mp3) == after.recording(.mp3))
    let folder = test.site.articles + "/" + name
    let guided = try String(contentsOfFile: folder + "/guided.json", encoding: .utf8)
      .replacing("\\/", with: "/")
    let sentence = try #require(before.readingOrder[0].listen?.sentences.first)
    let times = [start + sentence[0], start + sentence[1]].map {
      PlayingTime(samples: $0, rate: 22_050).seconds
    }
    #expect(guided.contains(".mp3#t=\(times[0]),\(times[1])\""))
    let list = try String(contentsOfFile: folder + "/playlist.m3u8", encoding: .utf8)
    #expect(list.split(separator: "\n").filter { !$0.hasPrefix("#") } == ["article.mp3"])
    #expect(try FolderVerifier().verify(test.site.path).faults == [])
    // A manifest that says otherwise is found, with the right digest too.
    var wrong = after
    wrong.readingOrder[1].url = wrong.readingOrder[0].url + "5"
    try Files.write(
      JSONDocument.bytes(wrong.sealed), to: folder + "/manifest.json", durable: false)
    let faults = try FolderVerifier().verify(folder).faults
    #expect(faults.contains { $0.contains("by the samples") }, "\(faults)")
  }

  @Test("Player, style and standard cover are one file in all folders, and each folder has them")
  func shared() async throws {
    let test = try await site()
    _ = try await test.run(configuration: keeping, options: options)
    for file in ["listen-player.js", "listen-page.css", "cover.png"] {
      var numbers: Set<UInt64> = []
      for name in test.site.articleNames {
        let facts = try FileManager.default.attributesOfItem(
          atPath: test.site.articles + "/" + name + "/" + file)
        numbers.insert(try #require(facts[.systemFileNumber] as? UInt64))
      }
      #expect(numbers.count == 1, "\(file)")
    }
    #expect(Files.names(in: test.site.hidden + "/shared").count == 3)
    let usage = SiteUsage(test.site, store: SpeechStore(folder: test.site.store))
    let sum =
      usage.segments + usage.wholeWAV + usage.compressed + usage.books + usage.earlier
      + usage.other
    #expect(usage.segments > 0 && usage.wholeWAV > 0 && usage.earlier > 0 && usage.speech > 0)
    let store = try size(test.site.store)
    #expect(try size(test.site.path) == sum + store)
    // Shared files that no folder has any more are removed.
    try FileManager.default.removeItem(atPath: test.site.articles)
    try FileManager.default.removeItem(atPath: test.site.editions)
    SharedFiles(test.site).sweep()
    #expect(Files.names(in: test.site.hidden + "/shared") == [])
  }

  @Test("Speech that a younger article uses too stays; the rest is gone from the site's own store")
  func speech() async throws {
    let test = try await site()
    _ = try await test.run(options: options)
    let records = ArticleRecords(test.site)
    let names = test.site.articleNames
    let old = records.speechKeys(of: names[0])
    let young = records.speechKeys(of: names[1]).union(records.speechKeys(of: names[2]))
      .union(Self.days.dropFirst().flatMap { records.speechKeys(of: "@" + $0) })
    #expect(!old.subtracting(young).isEmpty && !old.intersection(young).isEmpty)
    let store = SpeechStore(folder: test.site.store)
    #expect(old.union(young).allSatisfy { store.speech($0) != nil })
    _ = try await test.index(configuration: keeping)
    #expect(young.allSatisfy { store.speech($0) != nil })
    #expect(old.subtracting(young).allSatisfy { store.speech($0) == nil })
  }

  @Test(
    "A corrected old article is recorded whole and loses its WAV again; without another format it stays"
  )
  func corrected() async throws {
    let test = try await site()
    _ = try await test.run(configuration: keeping, options: options)
    try test.article(
      "0.md", title: "Report 0", date: Self.days[0] + "T08:00", "Ship number 0 sank.", "It rained.")
    _ = try await test.run(configuration: keeping, options: options)
    let manifest = try #require(test.site.article(test.site.articleNames[0])?.manifest)
    #expect(manifest.recording(.wav) == nil && manifest.recording(.mp3) != nil)
    #expect(manifest.readingOrder.contains { $0.listen?.text == "Ship number 0 sank." })
    #expect(try dead(test) == [])
    let other = try await site()
    _ = try await other.run(configuration: keeping, options: .init(formats: [.wav]))
    for name in other.site.articleNames {
      #expect(other.site.article(name)?.manifest.recording(.wav) != nil)
    }
  }
}
