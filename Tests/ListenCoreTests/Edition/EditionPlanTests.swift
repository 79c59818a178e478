// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenAudio
import ListenPublication
import ListenTesting
import Testing

@testable import ListenCore

@Suite struct EditionPlanTests {
  private static let feed = """
    <?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title><language>en</language>
    <item><title>Third by time</title><guid>tag:x,2025:3</guid>
    <pubDate>Tue, 04 Mar 2025 12:00:00 GMT</pubDate>
    <description>It is the third by its time, but the feed has it first of all.</description></item>
    <item><title>First by time</title><guid>tag:x,2025:1</guid>
    <pubDate>Tue, 04 Mar 2025 06:00:00 GMT</pubDate>
    <description>It is the first by its time, but the feed has it second of all.</description></item>
    </channel></rss>
    """

  @Test("The same article in two documents is one")
  func same() async throws {
    let test = try TestSite()
    for name in ["a.md", "copy.md"] {
      try test.article(name, title: "Rain at last", "It rained for an hour.")
    }
    let (report, events) = try await test.run()
    #expect(report.done == 1)
    let repeated = events.compactMap { event in
      if case .repeated(let input, let name) = event { "\(input) \(name)" } else { nil }
    }
    #expect(repeated == [test.inputs + "/copy.md 2025-03-04-rain-at-last"])
  }

  @Test(
    "Two articles that say they are one are two where neither title nor text agree, with a warning")
  func mistaken() async throws {
    let test = try TestSite()
    func page(_ name: String, _ title: String, _ text: String) throws {
      try test.write(
        """
        <html lang="en"><head><title>\(title)</title>
        <link rel="canonical" href="https://example.org/"></head><body><article><h1>\(title)</h1>
        <p>\(text) That is what everybody in the valley talked about for days.</p></article></body></html>
        """, name)
    }
    func told(_ events: [EditionEvent]) -> [String] {
      events.compactMap { event in
        switch event {
        case .mistaken(let input, let name, let identity):
          "\(input.dropFirst(test.inputs.count + 1)) is not \(name), \(identity)"
        case .repeated(let input, let name):
          "\(input.dropFirst(test.inputs.count + 1)) is \(name)"
        default: nil
        }
      }
    }
    try page("a.html", "Rain at last", "It rained for an hour.")
    try page("b.html", "Bridge opens", "The bridge is open.")
    try page("c.html", "Bridge opens", "The bridge is open, and cars may pass.")
    let expected = [
      "c.html is bridge-opens", "b.html is not rain-at-last, https://example.org/",
    ]
    let first = try await test.run()
    #expect(told(first.events) == expected && first.report.done == 2)
    #expect(test.site.articleNames == ["bridge-opens", "rain-at-last"])
    let ids = test.site.articleNames.map { test.site.article($0)?.manifest.id }
    #expect(Set(ids).count == 2 && !ids.contains(nil))
    let (before, spoken) = (try test.files(), test.engine.spoken.count)
    let second = try await test.run()
    #expect(told(second.events) == expected && second.report.done == 2)
    #expect(test.engine.spoken.count == spoken)
    #expect(try Difference.of(test.files(), before) == [])
    // Corrected in its text alone, it is still who it was.
    try page("b.html", "Bridge opens", "The bridge is open at last.")
    _ = try await test.run()
    #expect(test.site.articleNames == ["bridge-opens", "rain-at-last"])
    #expect(try FolderVerifier().verify(test.site.path).faults == [])
  }

  @Test("Two articles of one date and title lie apart, in the same folders whatever the order")
  func collision() async throws {
    let scratch = try Scratch()
    var names: [[String]] = []
    var ids: Set<String> = []
    for (site, order) in [("s1", ["a.md", "b.md"]), ("s2", ["b.md", "a.md"])] {
      let test = try TestSite(scratch, name: site)
      try test.article("a.md", title: "Weather", "It will rain.")
      try test.article("b.md", title: "Weather", "It will not rain.")
      _ = try await test.run(order.map { test.inputs + "/" + $0 })
      names.append(test.site.articleNames)
      ids = Set(test.site.articleNames.compactMap { test.site.article($0)?.manifest.id })
      #expect(ids.count == 2)
      #expect(try FolderVerifier().verify(test.site.path).faults == [])
    }
    #expect(names[0] == names[1])
    #expect(names[0][0] == "2025-03-04-weather")
    #expect(names[0][1].hasPrefix("2025-03-04-weather-") && names[0][1].count == 27)
  }

  @Test("An article that was there first keeps its folder when another of its name comes")
  func later() async throws {
    for (first, second) in [("a.md", "b.md"), ("b.md", "a.md")] {
      let test = try TestSite()
      try test.article(first, title: "Weather", "It will rain.")
      _ = try await test.run()
      let id = test.site.article("2025-03-04-weather")?.manifest.id
      try test.article(second, title: "Weather", "It will not rain.")
      _ = try await test.run()
      #expect(test.site.articleNames.count == 2)
      #expect(id != nil && test.site.article("2025-03-04-weather")?.manifest.id == id)
      try test.article(second, title: "Weather", "It will rain tomorrow.")
      _ = try await test.run()
      #expect(test.site.articleNames.count == 2)
    }
  }

  @Test("A corrected title keeps the folder where the article says who it is; a renamed file too")
  func corrected() async throws {
    let test = try TestSite()
    try test.write(Self.feed, "feed.xml")
    _ = try await test.run()
    let names = test.site.articleNames
    #expect(names == ["2025-03-04-first-by-time", "2025-03-04-third-by-time"])
    try test.write(Self.feed.replacing("First by time", with: "Corrected"), "feed.xml")
    _ = try await test.run()
    #expect(test.site.articleNames == names)
    #expect(test.site.article(names[0])?.manifest.name == "Corrected")
    try test.article("a.md", title: "Weather", "It will rain.")
    _ = try await test.run()
    try FileManager.default.moveItem(atPath: test.inputs + "/a.md", toPath: test.inputs + "/z.md")
    let (report, events) = try await test.run()
    #expect(report.spoken == 0 && test.site.articleNames.count == 3)
    #expect(!events.contains { if case .removed = $0 { true } else { false } })
  }

  @Test("A feed's order wins, then sections by their first article, then times")
  func order() async throws {
    let test = try TestSite()
    try test.article(
      "1.md", title: "Sport late", date: "2025-03-04T11:00", section: "Sport", "A game.")
    try test.article(
      "2.md", title: "World late", date: "2025-03-04T10:00", section: "World", "A war.")
    try test.article(
      "3.md", title: "Sport early", date: "2025-03-04T05:00", section: "Sport", "A goal.")
    try test.article(
      "4.md", title: "World early", date: "2025-03-04T09:00", section: "World", "Peace.")
    try test.write(Self.feed, "feed.xml")
    _ = try await test.run()
    let names = try test.order(of: "2025-03-04").map { $0.dropFirst(11) }
    #expect(
      names == [
        "third-by-time", "first-by-time", "sport-early", "sport-late", "world-early", "world-late",
      ])
  }

  @Test("An edition.json decides the day and the order; changing it speaks only the opening")
  func editionFile() async throws {
    let test = try TestSite()
    try test.article("1.md", title: "One", "A game.")
    try test.article("2.md", title: "Two", date: nil, "A war.")
    try test.article("3.md", title: "Three", "A goal.")
    try test.write("{\"date\": \"2025-05-06\", \"articles\": [\"3.md\", \"2.md\"]}", "edition.json")
    let first = try await test.run()
    #expect(try test.order(of: "2025-05-06") == ["2025-03-04-three", "two"])
    #expect(try test.order(of: "2025-03-04") == ["2025-03-04-one"])
    #expect(first.report.failed == 0)
    try test.write("[\"1.md\", \"3.md\"]", "edition.json")
    var options = EditionRenderer.Options(formats: [.wav])
    options.undated = "2025-03-04"
    #expect(try await test.run(options: options).report.spoken == 0)
    #expect(try test.order(of: "2025-03-04") == ["2025-03-04-one", "2025-03-04-three", "two"])
    #expect(test.site.editionNames == ["2025-03-04"])
  }

  @Test("A run that names some of a folder's documents goes by its edition.json all the same")
  func someOfFolder() async throws {
    let test = try TestSite()
    try test.article("lead.md", title: "Lead", "A game.")
    try test.article("budget.md", title: "Budget", "A war.")
    try test.article("wire/late.md", title: "Late", "A goal.")
    try test.write(
      "{\"date\": \"2025-05-06\", \"articles\": [\"lead.md\", \"wire/late.md\", \"budget.md\"]}",
      "edition.json")
    _ = try await test.run([test.inputs + "/lead.md"])
    #expect(try test.order(of: "2025-05-06") == ["2025-03-04-lead"])
    _ = try await test.run([test.inputs + "/budget.md"])
    #expect(try test.order(of: "2025-05-06") == ["2025-03-04-lead", "2025-03-04-budget"])
    _ = try await test.run()
    #expect(
      try test.order(of: "2025-05-06")
        == ["2025-03-04-lead", "2025-03-04-late", "2025-03-04-budget"])
  }

  @Test(
    "A faulty edition.json is one clear line",
    arguments: [
      ("{\"date\": \"2025-02-30\"}", "line 1: found date = \"2025-02-30\", expected a day"),
      ("{\"artikles\": []}", "line 1: found unknown key \"artikles\", expected \"articles\""),
      ("[\"none.md\"]", "line 1: found \"none.md\", expected a document that is in its folder"),
      ("[\"1.md\",", "line 1, column 9: found the end"),
      ("[\"./1.md\"]", "line 1: found \"./1.md\", expected a document that is in its folder"),
      ("[\"../in/1.md\"]", "line 1: found \"../in/1.md\", expected a document that is in its"),
      ("[\"edition.json\"]", "line 1: found \"edition.json\", expected a document that is in its"),
      ("[\"days\"]", "line 1: found \"days\", expected a document that is in its folder"),
    ])
  func faulty(text: String, expected: String) async throws {
    let test = try TestSite()
    try test.article("1.md", title: "One", "A game.")
    try test.article("days/2.md", title: "Two", "A war.")
    try test.write(text, "edition.json")
    for inputs in [[test.inputs], [test.inputs + "/1.md"]] {
      do {
        _ = try await test.run(inputs)
        Issue.record("it was taken")
      } catch { #expect("\(error)".contains("/in/edition.json\", " + expected), "\(error)") }
    }
  }

  @Test("Shards and then an index give the bytes of one run; each article falls to one shard")
  func shards() async throws {
    let scratch = try Scratch()
    let whole = try TestSite(scratch, name: "whole")
    for number in 1...7 {
      try whole.article("\(number).md", title: "Number \(number)", "Text of \(number).")
    }
    try whole.article("8.md", title: "Number 1", "Another text.")
    try whole.write(Self.feed, "feed.xml")
    _ = try await whole.run()
    let parts = try TestSite(scratch, name: "parts")
    var done = 0
    for index in [2, 0, 3, 1] {
      var options = EditionRenderer.Options(formats: [.wav])
      options.shard = try #require(Shard("\(index)/4"))
      done += try await parts.run(options: options).report.done
    }
    #expect(done == 10)
    let report = try await parts.index()
    #expect(report.articles == 10 && report.editions == 1)
    // The run alone knows that no other input needs its entry of the ledger.
    #expect(try Difference.of(parts.files(), whole.files()) == [])
    #expect(try await parts.index().made == 0)
  }

  @Test(
    "A shard is K/N, or what a batch system says",
    arguments: [
      (["SLURM_ARRAY_TASK_ID": "3", "SLURM_ARRAY_TASK_COUNT": "4"], Shard("3/4")),
      (
        [
          "SLURM_ARRAY_TASK_ID": "7", "SLURM_ARRAY_TASK_COUNT": "4", "SLURM_ARRAY_TASK_MIN": "1",
          "SLURM_ARRAY_TASK_STEP": "2",
        ], Shard("3/4")
      ),
      (["JOB_COMPLETION_INDEX": "1", "LISTEN_SHARDS": "2"], Shard("1/2")),
      (["AWS_BATCH_JOB_ARRAY_INDEX": "0", "AWS_BATCH_JOB_ARRAY_SIZE": "9"], Shard("0/9")),
      ([:], nil),
    ])
  func inherited(environment: [String: String], expected: Shard?) throws {
    #expect(try Shard.inherited(environment) == expected)
  }

  @Test("A shard that is none, or told by half, is refused")
  func noShard() {
    for text in ["4/4", "-1/4", "1", "1/0", "a/b", "1/2/3", "0/1000000"] {
      #expect(Shard(text) == nil)
    }
    #expect(throws: EditionError.self) { try Shard.inherited(["JOB_COMPLETION_INDEX": "1"]) }
    #expect(throws: EditionError.self) {
      try Shard.inherited(["JOB_COMPLETION_INDEX": "4", "LISTEN_SHARDS": "4"])
    }
  }
}
