// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenArticle
import ListenAudio
import ListenCore
import ListenFiles
import ListenPublication
import ListenTesting
import Testing

@testable import ListenPodcast

/// Feeds of some of a site's articles, by the rules of its settings.
@Suite struct RuleFeedsTests {
  private static let rules = ["en", "es", "ar"].map { language in
    var rule = FeedRule(
      file: language + ".xml", title: "Gazette " + language, conditions: [.language: [language]])
    rule.language = language
    return rule
  }

  /// The samples of three languages, as a site with a feed for each.
  private func site() async throws -> PodcastSite {
    var podcast = try await PodcastSite.withSamples()
    podcast.configuration.feeds = Self.rules
    podcast.configuration.hub = "https://hub.example/push?a=1&b=2"
    return podcast
  }

  @Test("Three languages have three feeds, each with its own articles, title, language and guid")
  func languages() async throws {
    let podcast = try await site()
    let report = try podcast.write()
    #expect(report.byRule == ["en.xml": 1, "es.xml": 1, "ar.xml": 1])
    #expect(report.articles == 3 && report.warnings == [])
    var guids: Set<String> = []
    for language in ["en", "es", "ar"] {
      let feed = try podcast.text(language + ".xml")
      #expect(feed.contains("<title>Gazette \(language)</title>"))
      #expect(feed.contains("<language>\(language)</language>"))
      #expect(
        feed.contains(
          "<atom:link href=\"https://gazette.example/audio/\(language).xml\" rel=\"self\""))
      #expect(
        feed.contains("<atom:link href=\"https://hub.example/push?a=1&amp;b=2\" rel=\"hub\"/>"))
      let items = feed.matches(of: /<podcast:transcript [^>]*language="([^"]*)"/)
      #expect(Set(items.map { String($0.1) }) == [language])
      let guid = try #require(feed.firstMatch(of: /<podcast:guid>([^<]*)</)?.1)
      guids.insert(String(guid))
    }
    #expect(guids.count == 3)
  }

  @Test("Beside each is a JSON Feed of the same episodes")
  func json() async throws {
    let podcast = try await site()
    try podcast.write()
    for name in ["feed", "en", "es", "ar"] {
      let feed = try podcast.text(name + ".xml")
      let json = try #require(
        JSONSerialization.jsonObject(with: Data(podcast.bytes(name + ".json"))) as? [String: Any])
      #expect(json["version"] as? String == "https://jsonfeed.org/version/1.1")
      #expect(json["feed_url"] as? String == "https://gazette.example/audio/\(name).json")
      let items = try #require(json["items"] as? [[String: Any]])
      let guids = feed.matches(of: /<guid isPermaLink="false">([^<]*)</).map { String($0.1) }
      #expect(items.map { $0["id"] as? String } == guids && !guids.isEmpty)
      let enclosures = feed.matches(of: /<enclosure url="([^"]*)" length="(\d+)"/)
      for (item, enclosure) in zip(items, enclosures) {
        let sound = try #require((item["attachments"] as? [[String: Any]])?.first)
        #expect(sound["url"] as? String == String(enclosure.1))
        #expect(sound["size_in_bytes"] as? Int == Int(enclosure.2))
        #expect(sound["mime_type"] as? String == "audio/mpeg")
      }
      let hubs = try #require(json["hubs"] as? [[String: Any]])
      #expect(hubs.map { $0["url"] as? String } == ["https://hub.example/push?a=1&b=2"])
    }
  }

  @Test("A feed has its own guid, picture and number of articles where the rule says so")
  func own() async throws {
    var podcast = try await PodcastSite.withTwo()
    let picture = try #require(Artwork.standard)
    try Data(picture.bytes).write(
      to: URL(fileURLWithPath: podcast.site.path + "/own.png"))
    var rule = FeedRule(
      file: "ada.xml", title: "By Ada", conditions: [.author: ["ada moreno"]])
    rule.guid = "917393e3-1b1e-5cef-ace4-edaa54e1f810"
    rule.artwork = "own.png"
    rule.feedItems = 1
    podcast.configuration.feeds = [rule]
    let report = try podcast.write()
    #expect(report.articles == 2 && report.byRule == ["ada.xml": 1])
    let feed = try podcast.text("ada.xml")
    #expect(feed.contains("<podcast:guid>917393e3-1b1e-5cef-ace4-edaa54e1f810</podcast:guid>"))
    #expect(feed.contains("href=\"https://gazette.example/audio/artwork-ada.png\""))
    #expect(try podcast.bytes("artwork-ada.png") == picture.bytes)
    #expect(feed.contains("<podcast:person role=\"author\" group=\"writing\">Ada Moreno<"))
    #expect(try !podcast.text("feed.xml").contains("artwork-ada"))
  }

  @Test("A rule that no article fits has no feed, and a warning says so")
  func none() async throws {
    var (podcast, _) = try await PodcastSite.withOne()
    podcast.configuration.feeds = [
      FeedRule(file: "fr.xml", title: "Fr", conditions: [.language: ["fr"]])
    ]
    let report = try podcast.write()
    #expect(report.warnings.contains(.noArticles(file: "fr.xml")))
    #expect(Files.size(of: podcast.site.path + "/fr.xml") == nil)
  }

  @Test("What a rule made goes with the rule; settings and pages stay, whoever wrote the list")
  func gone() async throws {
    let test = try TestSite()
    try test.article("a.md", title: "Rain at last", section: "Coast", "It rained for an hour.")
    var configuration = SiteConfiguration()
    configuration.feeds = [
      FeedRule(file: "coast.xml", title: "Coast", conditions: [.section: ["Coast"]])
    ]
    let options = EditionRenderer.Options(formats: [.mp3])
    _ = try await test.run(configuration: configuration, options: options)
    let page = try String(contentsOfFile: test.site.path + "/index.html", encoding: .utf8)
    #expect(page.contains("href=\"coast.xml\" type=\"application/rss+xml\" title=\"Coast\""))
    #expect(page.contains("href=\"coast.json\" type=\"application/feed+json\" title=\"Coast\""))
    let day = try String(
      contentsOfFile: test.site.editions + "/2025-03-04/index.html", encoding: .utf8)
    #expect(day.contains("href=\"../../coast.xml\" type=\"application/rss+xml\""))
    #expect(try FolderVerifier().verify(test.site.path).faults == [])
    // A second run finds nothing to do.
    let before = try test.files()
    _ = try await test.run(configuration: configuration, options: options)
    #expect(try test.files() == before)
    let stamp = test.site.hidden + "/podcasts"
    try Data("{}".utf8).write(to: URL(fileURLWithPath: test.site.configuration))
    let lines = try String(contentsOfFile: stamp, encoding: .utf8) + "\nlisten.json\nindex.html\n"
    try Data(lines.utf8).write(to: URL(fileURLWithPath: stamp))
    _ = try await test.run(options: options)
    for name in ["coast.xml", "coast.json"] {
      #expect(Files.size(of: test.site.path + "/" + name) == nil)
    }
    for name in ["listen.json", "index.html", "feed.xml", "feed.json"] {
      #expect(Files.size(of: test.site.path + "/" + name) != nil)
    }
  }
}
