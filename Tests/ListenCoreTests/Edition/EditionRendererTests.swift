// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenAudio
import ListenFiles
import ListenNarration
import ListenPublication
import ListenSpeech
import ListenTesting
import Testing

@testable import ListenCore

@Suite struct EditionRendererTests {
  private func articles(_ events: [EditionEvent]) -> [EditionEvent.Article] {
    events.compactMap { event in
      if case .article(let article, _) = event { article } else { nil }
    }
  }

  private func two() throws -> TestSite {
    let site = try TestSite()
    try site.article("a.md", title: "Rain at last", "It rained for an hour.", "Farmers were glad.")
    try site.article("b.md", title: "Bridge opens", "The bridge is open.", "Cars may pass.")
    return site
  }

  @Test("A folder of documents becomes a site that is whole")
  func site() async throws {
    let test = try two()
    let (report, events) = try await test.run()
    // Eight segments, of which two are the same date: spoken once or, side by side, twice.
    #expect(report.done == 2 && report.failed == 0 && (7...8).contains(report.spoken))
    #expect(
      Set(articles(events).map(\.name)) == [
        "2025-03-04-rain-at-last", "2025-03-04-bridge-opens",
      ])
    let names = try test.files().keys.filter { !$0.hasPrefix(".listen") }.map {
      $0.split(separator: "/").prefix(3).joined(separator: "/")
    }
    #expect(
      Set(names).isSuperset(of: [
        "index.html", "editions/2025-03-04/manifest.json", "editions/2025-03-04/playlist.m3u8",
        "editions/2025-03-04/index.html", "editions/2025-03-04/opening",
        "articles/2025-03-04-rain-at-last/manifest.json",
      ]))
    let verified = try FolderVerifier().verify(test.site.path)
    #expect(verified.faults == [] && verified.notes == [] && verified.folders == 4)
  }

  @Test("An unchanged input is not opened, and nothing of the site is written")
  func unchanged() async throws {
    let test = try two()
    _ = try await test.run()
    let (before, spoken) = (try test.files(), test.engine.spoken.count)
    let (report, events) = try await test.run()
    #expect(report == EditionRenderer.Report(done: 2, spoken: 0, failed: 0))
    #expect(articles(events).allSatisfy { $0.isUnchanged && $0.segments == 0 })
    #expect(test.engine.spoken.count == spoken)
    #expect(try Difference.of(test.files(), before) == [])
  }

  @Test("One paragraph changed: exactly one segment is spoken, and the edition follows")
  func changed() async throws {
    let test = try two()
    _ = try await test.run()
    try test.article("b.md", title: "Bridge opens", "The bridge is open.", "Lorries may pass.")
    let (report, events) = try await test.run()
    #expect(report.spoken == 1)
    #expect(articles(events).filter { !$0.isUnchanged }.map(\.name) == ["2025-03-04-bridge-opens"])
    #expect(try FolderVerifier().verify(test.site.path).notes == [])
    let fresh = try TestSite(test.scratch, name: "fresh")
    _ = try await fresh.run()
    func isCompared(_ path: String) -> Bool {
      ![".listen/store", ".listen/earlier", ".listen/seals"].contains { path.hasPrefix($0) }
    }
    let now = try test.files().filter { isCompared($0.key) }
    let made = try fresh.files().filter { isCompared($0.key) }
    #expect(made.keys.filter { made[$0] != now[$0] } == [])
    // What was named before the change stays for a while, under names with a hash.
    let kept = now.keys.filter { made[$0] == nil }
    #expect(!kept.isEmpty && kept.allSatisfy { $0.contains(/-[0-9a-f]{16}\./) }, "\(kept)")
  }

  @Test("A file of an article's folder that is gone or cut is made again")
  func damaged() async throws {
    let test = try two()
    _ = try await test.run()
    let whole = try test.files()
    let sound = test.site.articles + "/2025-03-04-bridge-opens/audio/000-title.wav"
    try FileManager.default.removeItem(atPath: sound)
    #expect(try await test.run().report.spoken == 0)
    #expect(try Difference.of(test.files(), whole) == [])
    try Data("cut".utf8).write(
      to: URL(fileURLWithPath: test.site.articles + "/2025-03-04-bridge-opens/manifest.json"))
    _ = try await test.run()
    #expect(try Difference.of(test.files(), whole) == [])
  }

  @Test("A new entry of a lexicon speaks only the segments that hold the word")
  func lexicon() async throws {
    let test = try two()
    let path = test.scratch.url.path + "/names.pls"
    func narrator(_ entries: String) throws -> Narrator {
      let text = """
        <?xml version="1.0" encoding="UTF-8"?>
        <lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon"
          alphabet="ipa" xml:lang="en">
        <lexeme><grapheme>Quaymouth</grapheme><phoneme>ˈkiːməθ</phoneme></lexeme>
        \(entries)
        </lexicon>
        """
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
      return Narrator(library: VoiceLibrary(folders: []), lexicons: [path])
    }
    _ = try await test.run(narrator: narrator(""))
    let again = try await test.run(narrator: narrator(""))
    #expect(again.report.spoken == 0 && articles(again.events).allSatisfy { $0.segments == 0 })
    let entry = "<lexeme><grapheme>bridge</grapheme><phoneme>ˈbɹɪdʒ</phoneme></lexeme>"
    let (report, _) = try await test.run(narrator: narrator(entry))
    // The title, and one of the two paragraphs of one article.
    #expect(report.spoken == 2)
  }

  @Test("An input that is gone is told, and removed only where that is asked for")
  func removed() async throws {
    let test = try two()
    _ = try await test.run()
    try FileManager.default.removeItem(atPath: test.inputs + "/b.md")
    func removals(_ events: [EditionEvent]) -> [String] {
      events.compactMap { event in
        if case .removed(let input, let name, let isPruned) = event {
          "\(input) \(name) \(isPruned)"
        } else {
          nil
        }
      }
    }
    let told = try await test.run()
    #expect(removals(told.events) == ["b.md 2025-03-04-bridge-opens false"])
    #expect(try test.order(of: "2025-03-04").count == 2)
    var options = EditionRenderer.Options(formats: [.wav])
    options.prunes = true
    let pruned = try await test.run(options: options)
    #expect(removals(pruned.events) == ["b.md 2025-03-04-bridge-opens true"])
    #expect(try test.order(of: "2025-03-04") == ["2025-03-04-rain-at-last"])
    #expect(try !test.files().keys.contains { $0.contains("bridge-opens") })
    #expect(try FolderVerifier().verify(test.site.path).faults == [])
    #expect(try await removals(test.run(options: options).events) == [])
  }

  @Test("A document that another run brought, and one that only was not named now, is not gone")
  func otherInputs() async throws {
    let test = try two()
    _ = try await test.run()
    try test.article("later/c.md", title: "Trains late", "They are late.")
    var options = EditionRenderer.Options(formats: [.wav])
    options.prunes = true
    let (_, events) = try await test.run(
      [test.inputs + "/later", test.inputs + "/a.md"], options: options)
    #expect(!events.contains { if case .removed = $0 { true } else { false } })
    #expect(test.site.articleNames.count == 3)
  }

  @Test("Folders of one name are two: what one lost is gone, the other's articles are not")
  func sameName() async throws {
    let test = try TestSite()
    try test.article("mon/articles/a.md", title: "Rain at last", "It rained for an hour.")
    try test.article("tue/articles/a.md", title: "Bridge opens", "The bridge is open.")
    let folders = ["mon", "tue"].map { test.inputs + "/\($0)/articles" }
    _ = try await test.run([folders[0]])
    var options = EditionRenderer.Options(formats: [.wav])
    options.prunes = true
    let (_, events) = try await test.run([folders[1]], options: options)
    #expect(!events.contains { if case .removed = $0 { true } else { false } })
    #expect(test.site.articleNames == ["2025-03-04-bridge-opens", "2025-03-04-rain-at-last"])
    // Tuesday's document of the same name does not stand for Monday's.
    try FileManager.default.removeItem(atPath: folders[0] + "/a.md")
    try test.article("mon/articles/b.md", title: "Trains late", "They are late.")
    _ = try await test.run(folders, options: options)
    #expect(test.site.articleNames == ["2025-03-04-bridge-opens", "2025-03-04-trains-late"])
  }

  @Test("A record without its folder goes by the folder's name, and is brought up to date")
  func olderRecord() async throws {
    let test = try two()
    _ = try await test.run()
    let records = ArticleRecords(test.site)
    for name in records.names {
      var record = try #require(records.record(name))
      #expect(record.folder == Files.realPath(test.inputs).map { SHA256.hex($0) })
      record.folder = nil
      try records.write(record, name, speech: nil)
    }
    try FileManager.default.removeItem(atPath: test.inputs + "/b.md")
    var options = EditionRenderer.Options(formats: [.wav])
    options.prunes = true
    _ = try await test.run(options: options)
    #expect(test.site.articleNames == ["2025-03-04-rain-at-last"])
    #expect(records.record("2025-03-04-rain-at-last")?.folder != nil)
  }

  @Test("What fails is told with its reason, and the rest is done")
  func failures() async throws {
    let test = try two()
    try test.write("", "empty.txt")
    let (report, events) = try await test.run()
    #expect(report.done == 2 && report.failed == 1)
    let failed = events.compactMap { event in
      if case .failed(let input, let error) = event { "\(input): \(error)" } else { nil }
    }
    #expect(failed.count == 1 && failed[0].contains("it is empty"))
  }

  @Test("Where no speaker works the run ends, and nothing half made is left")
  func noSpeaker() async throws {
    let test = try TestSite(engine: ToneEngine(failing: .speakersKeepDying))
    try test.article("a.md", title: "Rain at last", "It rained for an hour.")
    await #expect(throws: EditionError.speech(.speakersKeepDying)) { try await test.run() }
    #expect(try FileManager.default.contentsOfDirectory(atPath: test.site.articles) == [])
  }

  @Test("A second run on a site is told so at once")
  func held() async throws {
    let test = try two()
    let lock = try SiteLock(test.site, shard: .whole)
    await #expect(throws: EditionError.output(.held(path: test.site.path))) { try await test.run() }
    await #expect(throws: EditionError.output(.held(path: test.site.path))) {
      try await test.index()
    }
    withExtendedLifetime(lock) {}
  }

  @Test("Shards that share a site keep an index, a run and their own double out, not each other")
  func sharedLock() throws {
    let test = try two()
    let shards = try [0, 1].map { try SiteLock(test.site, shard: #require(Shard("\($0)/2"))) }
    #expect(throws: FileError.held(path: test.site.path)) { try SiteLock(test.site, shard: .whole) }
    #expect(throws: FileError.held(path: test.site.path)) {
      try SiteLock(test.site, shard: #require(Shard("1/2")))
    }
    withExtendedLifetime(shards) {}
  }

  @Test("What a run that was cut off left behind is swept by the next")
  func swept() async throws {
    let test = try two()
    _ = try await test.run()
    let before = try test.files()
    let left = [
      "articles/.2025-03-04-x.partial/audio/000-title.wav", "articles/.2025-03-04-x.lock",
      "articles/.y.partial.old/a", "editions/.2025-03-04.partial/manifest.json",
      ".tmp-1-index.html",
      ".listen/articles/.tmp-2-a.json", ".listen/store/ab/.tmp-3-cd.speech",
      ".listen/seals/.tmp-4-a", ".listen/earlier/.tmp-5-a", ".listen/summaries/.tmp-6-a.json",
      "articles/.z.removed/a",
    ]
    for name in left {
      let url = URL(fileURLWithPath: test.site.path + "/" + name)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data("x".utf8).write(to: url)
    }
    try Data("*".utf8).write(to: URL(fileURLWithPath: test.site.hidden + "/lock"))
    _ = try await test.run()
    #expect(try Difference.of(test.files(), before) == [])
  }
}
