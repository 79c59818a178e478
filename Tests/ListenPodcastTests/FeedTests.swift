// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenArticle
import ListenAudio
import ListenCore
import ListenFiles
import ListenFormats
import ListenPublication
import ListenTesting
import Testing

@testable import ListenPodcast

@Suite struct FeedTests {
  /// `feed` without what the encoders' versions decide.
  private func stable(_ feed: String) -> String {
    feed.replacing(/-[0-9a-f]{16}\./, with: "-HASH.").replacing(/(length|bitrate)="\d+"/) {
      "\($0.1)=\"N\""
    }.replacing(/value="sha256-[^"]*"/, with: "value=\"sha256-HASH\"")
  }

  @Test("The samples' feeds are as a person read them")
  func golden() async throws {
    let podcast = try await PodcastSite.withSamples()
    let articles = podcast.site.articleNames.compactMap(podcast.site.article)
    try podcast.addEdition("2025-03-14", of: articles, sound: articles[1])
    let report = try podcast.write()
    #expect(report.articles == 3 && report.editions == 1 && report.warnings.isEmpty)
    try Golden.check(stable(podcast.text("feed.xml")), "podcast/feed.xml")
    try Golden.check(stable(podcast.text("editions.xml")), "podcast/editions.xml")
    for kind in [Feed.Kind.articles, .editions] {
      #expect(
        FeedLinter().faults(try podcast.bytes(kind.fileName), site: podcast.site.path) == [])
    }
  }

  @Test("A site without settings has a feed that works on this machine, and one line that says so")
  func local() async throws {
    var podcast = try await PodcastSite.withOne().podcast
    podcast.configuration = SiteConfiguration()
    let report = try podcast.write()
    #expect(
      report.warnings.map(\.description) == [
        "listen.json has no baseURL, owner and category: the feeds play here, but directories "
          + "refuse them"
      ])
    let feed = try podcast.text("feed.xml")
    #expect(feed.contains("<link>index.html</link>"))
    #expect(feed.contains("<enclosure url=\"articles/2025-01-02-report-1-from-the-quay/article-"))
    #expect(feed.contains("<link>https://gazette.example/news/1</link>"))
    #expect(!feed.contains("podcast:guid"))
    let result = try FolderVerifier().verify(podcast.site.path)
    #expect(result.faults == [])
    let warnings = result.notes.map { String($0.dropFirst(podcast.site.path.count)) }
    #expect(
      warnings.joined(separator: "\n") == """
        /feed.xml: channel: addresses are relative, so the feed works on this machine only; \
        directories want baseURL in listen.json
        /feed.xml: channel: <itunes:category> is missing; one of Apple's such as "News" is \
        right
        /feed.xml: channel: no <itunes:owner> with an <itunes:email>; some directories \
        write to it before they list a podcast
        """)
  }

  /// What breaks a feed that is put together carelessly.
  static let hostile = [
    "Rain & <shine> ]]> \"quoted\" 'so'", "\u{0}\u{1}\u{8}Rain\u{B}\u{C}\u{1F}\u{FFFE}\u{FFFF}",
    "👩‍👩‍👧‍👦 🇺🇳 ✊🏽 and 𝒢𝓇𝑒𝑒𝓀", "محطة جديدة لتحلية المياه", "台風10号、西日本に接近",
    "&amp; &#0; &nbsp; &undefined;", "<![CDATA[<script>alert(1)</script>]]>",
    "<!DOCTYPE x [<!ENTITY",
    "  \n\t white \r\n space  ", "\u{202E}sdrawkcab\u{202C}",
    "e\u{301}\u{327}" + "\u{85}x\u{2028}y",
    String(repeating: "long ", count: 5000),
  ]

  @Test("Any text gives a feed that is well-formed and says the same", arguments: hostile)
  func hostileText(text: String) async throws {
    var (podcast, article) = try await PodcastSite.withOne()
    podcast.configuration.title = text
    podcast.configuration.description = text
    podcast.configuration.author = text
    podcast.configuration.owner = .init(name: text, email: text)
    article.manifest.name = text
    article.manifest.author = [.init(type: "Person", name: text)]
    article.manifest.listen.standfirst = text
    for index in article.manifest.readingOrder.indices {
      article.manifest.readingOrder[index].listen?.text = text
    }
    let episode = try #require(Episode(article, languages: .standard))
    let bytes = Feed(
      .articles, configuration: podcast.configuration, languages: .standard, episodes: [episode]
    ).bytes
    let root = try #require(FeedElement(MarkupParser().xml(bytes)))
    let channel = try #require(root.first("channel"))
    let item = try #require(channel.first("item"))
    let line = XMLWriter.allowed(text).foldingWhiteSpace()
    #expect(item.first("title")?.text == line)
    #expect(channel.first("title")?.text == line)
    #expect(channel.first("itunes:owner")?.first("itunes:name")?.text == line)
    let summary = try #require(item.first("description")?.text)
    #expect(summary.hasSuffix("\n\nRead by a synthetic voice.") && summary.utf8.count <= 4000)
    // The HTML inside is escaped once more, and safe.
    let content = try #require(item.first("content:encoded")?.text)
    #expect(!content.contains("<script") && content.hasPrefix("<p>"))
    let faults = FeedLinter().faults(bytes).filter { !$0.found.contains("itunes:owner") }
    #expect(faults == [])
  }

  @Test("A title of nothing that can be shown is the date")
  func noTitle() async throws {
    var article = try await PodcastSite.withOne().article
    article.manifest.name = " \u{1}\u{FFFF} "
    #expect(Episode(article, languages: .standard)?.title == "2025-01-02T01:05")
  }

  @Test("Text of another direction says so, and lists are lists")
  func content() async throws {
    let podcast = try PodcastSite()
    let article = try await podcast.add(
      Article(
        title: "محطة", byline: ["سلمى الحارثي"], language: "ar",
        standfirst: "ماء من البحر.",
        body: [
          Block(.paragraph, "فقرة أولى & أخرى."), Block(.heading, "عنوان"),
          Block(.listItem, "واحد"), Block(.listItem, "اثنان"), Block(.quotation, "قول."),
        ]))
    let episode = try #require(Episode(article, languages: .standard))
    let direction = " dir=\"rtl\" lang=\"ar\""
    #expect(
      episode.content.hasSuffix(
        """
        <p\(direction)>فقرة أولى &amp; أخرى.</p>
        <h2\(direction)>عنوان</h2>
        <ul\(direction)>
        <li>واحد</li>
        <li>اثنان</li>
        </ul>
        <blockquote\(direction)><p>قول.</p></blockquote>
        <p\(direction)>يقرؤه صوت اصطناعي.</p>
        """))
    #expect(episode.summary == "ماء من البحر.\n\nيقرؤه صوت اصطناعي.")
    #expect(episode.date == nil)
    #expect(
      Episode(article, languages: .standard, day: "2025-05-01")?.date?.mail
        == "Thu, 01 May 2025 00:00:00 +0000")
  }

  @Test("The guid stays when the text, the title or the site's address change")
  func guid() async throws {
    let (podcast, first) = try await PodcastSite.withOne()
    var corrected = PodcastSite.article(1)
    corrected.body[0].text = "Ship 1 came in late."
    let second = try await podcast.add(corrected)
    corrected.title = "Report 1, corrected"
    let third = try await podcast.add(corrected)
    let guids = [first, second, third].compactMap { Episode($0, languages: .standard)?.guid }
    #expect(guids.count == 3 && Set(guids).count == 1)
    #expect(
      Episode(first, languages: .standard)?.enclosure.path
        != Episode(second, languages: .standard)?.enclosure.path)
    // Without an address the folder is what stays.
    var plain = try await podcast.add(PodcastSite.article(2, link: false))
    let guid = Episode(plain, languages: .standard)?.guid
    #expect(plain.manifest.id.hasPrefix("urn:uuid:"))
    plain.manifest.id = "urn:uuid:01234567-89ab-8def-a123-456789abcdef"
    plain.manifest.name = "Another title"
    #expect(guid != nil && Episode(plain, languages: .standard)?.guid == guid)
  }

  @Test("An article without an MP3 is no episode, an edition neither")
  func noSound() async throws {
    var (podcast, article) = try await PodcastSite.withOne()
    article.manifest.resources.removeAll { $0.file?.format == .mp3 }
    try Data(JSONDocument.bytes(article.manifest.sealed)).write(
      to: URL(fileURLWithPath: podcast.site.path + "/" + article.path + "/manifest.json"))
    #expect(Episode(article, languages: .standard) == nil)
    #expect(
      Episode(PublishedEdition(date: "2025-01-01", articles: [article]), languages: .standard)
        == nil)
    try FileManager.default.createDirectory(
      atPath: podcast.site.path + "/editions/2025-01-01", withIntermediateDirectories: true)
    try Data("old".utf8).write(to: URL(fileURLWithPath: podcast.site.path + "/feed.xml"))
    let report = try podcast.write()
    #expect(report.warnings == [.noEpisodes(.articles), .noEpisodes(.editions)])
    #expect(!FileManager.default.fileExists(atPath: podcast.site.path + "/feed.xml"))
  }
}
