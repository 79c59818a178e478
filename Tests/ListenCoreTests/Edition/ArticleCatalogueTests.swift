// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenArticle
import ListenAudio
import ListenFiles
import ListenPodcast
import ListenPublication
import ListenTesting
import Testing

@testable import ListenCore

/// The catalogue by which an index need not read unchanged articles again.
@Suite struct ArticleCatalogueTests {
  private static let days = ["2025-01-05", "2025-02-01", "2025-03-04"]

  private func site(_ formats: Set<RecordingFormat> = [.wav]) async throws -> TestSite {
    let test = try TestSite()
    for (index, day) in Self.days.enumerated() {
      try test.article(
        "\(index).md", title: "Report \(index)", date: day + "T08:00", section: "Port",
        "Ship number \(index) came in.")
    }
    try test.article("x.md", title: "Report without a date", date: nil, "Nobody knows when.")
    _ = try await test.run(configuration: configuration, options: options(formats))
    return test
  }

  private func options(_ formats: Set<RecordingFormat> = [.wav]) -> EditionRenderer.Options {
    var options = EditionRenderer.Options(formats: formats)
    options.undated = "2025-02-01"
    return options
  }

  private var configuration: SiteConfiguration {
    var configuration = SiteConfiguration()
    configuration.baseURL = "https://gazette.example/"
    configuration.feeds = [
      FeedRule(file: "port.xml", title: "Port", conditions: [.section: ["Port"]]),
      FeedRule(file: "land.xml", title: "Land", conditions: [.section: ["Land"]]),
    ]
    return configuration
  }

  private func path(_ test: TestSite) -> String { test.site.hidden + "/catalogue" }

  /// Dates the catalogue a minute ahead, as if the site had been at rest before it was written.
  private func settle(_ test: TestSite) throws {
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: 60)], ofItemAtPath: path(test))
  }

  private func edit(_ test: TestSite, _ edit: (String) -> String) throws {
    let text = try String(contentsOfFile: path(test), encoding: .utf8)
    try Data(edit(text).utf8).write(to: URL(fileURLWithPath: path(test)))
    try settle(test)
  }

  private func page(_ test: TestSite) throws -> String {
    try String(contentsOfFile: test.site.path + "/index.html", encoding: .utf8)
  }

  @Test("An article whose files are as they were is taken from it")
  func used() async throws {
    let test = try await site()
    let before = try page(test)
    try edit(test) { $0.replacing("\tReport 0\t", with: "\tReport nil\t") }
    _ = try await test.index(configuration: configuration)
    #expect(try page(test).contains(">Report nil</a>") && !page(test).contains(">Report 0</a>"))
    try FileManager.default.removeItem(atPath: path(test))
    _ = try await test.index(configuration: configuration)
    #expect(try page(test) == before)
  }

  @Test("One that changed within the last second is not")
  func fresh() async throws {
    let test = try await site()
    try edit(test) { $0.replacing("\tReport 0\t", with: "\tReport nil\t") }
    let manifest = test.site.articles + "/" + test.site.articleNames[0] + "/manifest.json"
    let facts = try FileManager.default.attributesOfItem(atPath: manifest)
    let made = try #require(facts[.modificationDate] as? Date)
    try FileManager.default.setAttributes(
      [.modificationDate: made.addingTimeInterval(0.5)], ofItemAtPath: path(test))
    _ = try await test.index(configuration: configuration)
    #expect(try page(test).contains(">Report 0</a>"))
  }

  @Test("A correction is seen, and so is a manifest that was edited in its place, of the same size")
  func changed() async throws {
    let test = try await site()
    try settle(test)
    try test.article(
      "0.md", title: "Report 0", date: Self.days[0] + "T08:00", section: "Port",
      "Ship number 0 sank, and nobody was hurt.")
    _ = try await test.run(configuration: configuration, options: options())
    let name = test.site.articleNames[0]
    let edition = try Files.read(test.site.editions + "/\(Self.days[0])/manifest.json")
    let article = try #require(test.site.article(name)?.manifest)
    let time = try #require(article.recording(.wav)?.duration)
    #expect(String(decoding: edition, as: UTF8.self).contains(time))
    try settle(test)
    let manifest = test.site.articles + "/" + test.site.articleNames[1] + "/manifest.json"
    let handle = try #require(FileHandle(forUpdatingAtPath: manifest))
    let text = try String(contentsOfFile: manifest, encoding: .utf8)
    handle.write(Data(text.replacing("Report 1", with: "Retort 1").utf8))
    try handle.close()
    let report = try await test.index(configuration: configuration)
    #expect(report.articles == 3 && report.faults.count == 1, "\(report.faults)")
    #expect(report.faults[0].contains(test.site.articleNames[1]))
  }

  @Test("Other feeds, another version and a record that is gone make it read anew")
  func others() async throws {
    let test = try await site()
    try edit(test) { $0.replacing("\tReport 0\t", with: "\tReport nil\t") }
    var other = configuration
    other.feeds[0].conditions = [.section: ["Sea"]]
    _ = try await test.index(configuration: other)
    #expect(try page(test).contains(">Report 0</a>"))
    try edit(test) {
      $0.replacing("\tReport 0\t", with: "\tReport nil\t")
        .replacing("listen-catalogue-", with: "listen-catalogue-0")
    }
    _ = try await test.index(configuration: other)
    #expect(try page(test).contains(">Report 0</a>"))
    try settle(test)
    let records = ArticleRecords(test.site)
    let name = test.site.articleNames[0]
    var record = try #require(records.record(name))
    record.isGone = true
    try records.write(record, name, speech: nil)
    let report = try await test.index(configuration: other)
    #expect(report.articles == 3 && !test.site.articleNames.contains(name))
    #expect(records.record(name) == nil)
  }

  @Test(
    "A line that is none of ours is passed over",
    arguments: [
      ("2025-01-05\t", "2025-13-05\t"), ("2025-01-05\t", "../../../x\t"),
      ("2025-01-05-report-0", "../2025-01-05-report-0"), ("\tReport 0\t", "\t"),
      ("\tReport 0\t", "\tReport 0\t\t"), ("\t", " "), ("\n", "\n\n\n\u{0}"),
      ("\twav\t", "\twav\t-1"), ("\tPort\t", "\tPort\t99999999999999999999"),
    ])
  func hostile(_ found: String, _ put: String) async throws {
    let test = try await site()
    let files = try test.files()
    try edit(test) { $0.replacing(found, with: put) }
    let report = try await test.index(configuration: configuration)
    #expect(report.articles == 4 && report.editions == 3 && report.faults == [])
    #expect(try Difference.of(test.files(), files) == [])
  }

  @Test("All that it holds comes back, whatever signs are in it")
  func roundTrip() async throws {
    let test = try await site()
    let name = test.site.articleNames[0]
    let summary = try #require(try ManifestSummary.read(test.site, name))
    let stamps = try #require(ArticleCatalogue.Stamps(test.site, name))
    let plain = IndexedArticle(name, summary, nil, feeds: configuration.feeds)
    #expect(plain.rules == [] && plain.day == Self.days[0] && plain.section == "Port")
    var odd = plain
    odd.name = "2025-01-05-odd"
    odd.place = [0, 12, 3]
    odd.day = nil
    odd.minutes = nil
    odd.section = "a\tb\\t\nc\\"
    odd.formats = [.wav, .mp3, .opus]
    odd.isClipped = true
    odd.rules = [0, 1]
    odd.headline.title = "=\\n\u{301}\r مرحبا\u{2028}"
    odd.headline.standfirst = ""
    odd.headline.direction = "rtl"
    var last = plain
    last.name = "2025-01-05-last"
    last.place = []
    last.headline.standfirst = "="
    let entries = [plain, odd, last].map { ArticleCatalogue.Entry(stamps: stamps, article: $0) }
    try ArticleCatalogue(test.site, feeds: configuration.feeds).write(entries)
    try settle(test)
    let read = ArticleCatalogue(test.site, feeds: configuration.feeds)
    for entry in entries {
      #expect(read.article(entry.article.name, stamps) == entry.article)
    }
    #expect(read.article("2025-01-05-none", stamps) == nil)
    #expect(ArticleCatalogue(test.site, feeds: []).article(name, stamps) == nil)
  }

  @Test("Feeds made from what an index knows are those made from the site alone")
  func feeds() async throws {
    let test = try await site([.mp3])
    let files = try test.files()
    #expect(files["port.xml"] != nil && files["land.xml"] == nil && files["editions.xml"] != nil)
    let undated = try #require(files["feed.xml"]).range(of: Data("without-a-date".utf8))
    #expect(undated != nil)
    // An earlier day's headline says what a player needs to hear it later.
    let manifest = try #require(test.site.article(test.site.articleNames[0])?.manifest)
    let sound = "data-listen-sound=\"article.mp3\" data-listen-duration=\"\(manifest.duration)\""
    #expect(try page(test).contains(sound))
    let report = try PodcastFiles(
      site: test.site, configuration: configuration, languages: .standard
    ).write()
    #expect(report.articles == 4 && report.editions == 3 && report.byRule == ["port.xml": 3])
    #expect(try Difference.of(test.files(), files) == [])
    // A site without MP3 has none, and reads no manifest for them.
    let known = PodcastFiles.Known(articles: [], byRule: [:], days: [:], editions: [])
    let none = try PodcastFiles(
      site: test.site, configuration: configuration, languages: .standard
    ).write(known: known)
    #expect(none.articles == 0 && none.editions == 0)
  }
}
