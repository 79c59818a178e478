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

@Suite struct PodcastFilesTests {
  /// Every file below the site's folder with its inode and time of change.
  private func state(_ podcast: PodcastSite) throws -> [String: String] {
    var result: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: podcast.site.path) {
      let path = podcast.site.path + "/" + name
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      let inode = attributes[.systemFileNumber].map { "\($0)" } ?? ""
      let date = (attributes[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
      result[name] = "\(inode) \(date)"
    }
    return result
  }

  @Test("What the feed names is there, the same file under two names; a second run writes nothing")
  func idempotent() async throws {
    let (podcast, article) = try await PodcastSite.withOne()
    try podcast.write()
    let first = try state(podcast)
    let report = try podcast.write()
    #expect(report.articles == 1 && report.editions == 0 && report.warnings == [])
    #expect(report.files.count == 7 && report.files.allSatisfy { $0.hasPrefix(article.path) })
    #expect(try state(podcast) == first)
    let names = Files.names(in: podcast.site.path + "/" + article.path)
    let hashed = names.filter { $0.contains(/-[0-9a-f]{16}\./) }
    #expect(hashed.count == 7, "\(hashed) \(report.files)")
    for name in hashed {
      let original = name.replacing(/-[0-9a-f]{16}/, with: "")
      #expect(
        first[article.path + "/" + name] == first[article.path + "/" + original], "\(name)")
    }
    #expect(try FolderVerifier().verify(podcast.site.path).faults == [])
    #expect(
      Files.names(in: podcast.site.path) == ["articles", "artwork.png", "feed.json", "feed.xml"])
  }

  @Test("Names have the first 16 digits of the content's SHA-256")
  func names() async throws {
    let (podcast, article) = try await PodcastSite.withOne()
    let file = try #require(article.manifest.recording(.mp3).flatMap { FeedFile($0) })
    let hex = SHA256.hex(try podcast.bytes(article.path + "/article.mp3"))
    #expect(file.name == "article-\(hex.prefix(16)).mp3")
    let folder = podcast.site.path + "/" + article.path
    let earlier = folder + "/article-00000000deadbeef.mp3"
    let other = folder + "/captions-00000000deadbeef.vtt"
    for path in [earlier, other] { try Data("old".utf8).write(to: URL(fileURLWithPath: path)) }
    // Cut short by another program: put right.
    try Data("cut".utf8).write(to: URL(fileURLWithPath: folder + "/" + file.name))
    try file.place(in: folder)
    #expect(Files.size(of: earlier) == 3)
    file.removeEarlier(in: folder)
    #expect(Files.size(of: earlier) == nil && Files.size(of: other) == 3)
    _ = try PodcastFiles(
      site: podcast.site, configuration: podcast.configuration, languages: .standard
    )
    .write(removingEarlier: true)
    #expect(Files.size(of: other) == nil)
    #expect(
      try podcast.bytes(article.path + "/" + file.name).count
        == article.manifest.recording(
          .mp3)?.bytes)
    try FileManager.default.removeItem(atPath: folder + "/article.mp3")
    #expect(throws: FileError.self) { try file.place(in: folder) }
  }

  @Test("A correction changes the item and adds none, wherever its folder is")
  func correction() async throws {
    let (podcast, article) = try await PodcastSite.withOne()
    try podcast.addCopy(of: article, named: "2025-01-02-report-1-corrected") {
      $0.name = "Report 1, corrected"
      $0.dateModified = "2025-01-02T09:00"
    }
    #expect(try podcast.write().articles == 1)
    let feed = try podcast.text("feed.xml")
    #expect(feed.contains("<title>Report 1, corrected</title>"))
    #expect(!feed.contains("<title>Report 1 from"))
  }

  @Test("While an article is rendered again, the feed of before goes on naming what is there")
  func rerender() async throws {
    let podcast = try await PodcastSite.withOne().podcast
    try podcast.write()
    let feed = try podcast.text("feed.xml")
    let name = try #require(feed.firstMatch(of: /audio\/(articles\/[^"]*\.mp3)"/)).1
    let before = try podcast.bytes(String(name))
    var corrected = PodcastSite.article(1)
    corrected.body[0].text = "Ship 1 came in late."
    let article = try await podcast.add(corrected, formats: Set(RecordingFormat.allCases))
    #expect(try podcast.bytes(String(name)) == before)
    try podcast.write()
    #expect(try podcast.text("feed.xml") != feed)
    #expect(try podcast.bytes(String(name)) == before)
    #expect(try FolderVerifier().verify(podcast.site.path).faults == [])
    _ = try PodcastFiles(
      site: podcast.site, configuration: podcast.configuration, languages: .standard
    )
    .write(removingEarlier: true)
    #expect(Files.size(of: podcast.site.path + "/" + name) == nil)
    #expect(
      Episode(article, languages: .standard).map {
        Files.size(of: podcast.site.path + "/" + $0.enclosure.path)
      }
        == article.manifest.recording(.mp3)?.bytes)
  }

  private func titles(_ podcast: PodcastSite) throws -> [String] {
    try podcast.text("feed.xml").matches(of: /<item>\s*<title>([^<]*)/).map { String($0.1) }
  }

  @Test("Newest first, the same moment by folder; limits by count and by age")
  func limits() async throws {
    var (podcast, article) = try await PodcastSite.withOne()
    let dates = [
      "2025-02-01", "2025-02-03T10:00", "2025-02-03T10:00Z", "2025-02-03T12:30+03:00",
      "2025-01-20", "2024-12-31",
    ]
    for (index, date) in dates.enumerated() {
      try podcast.addCopy(of: article, named: "\(date.prefix(10))-\(index)") {
        $0.id = "urn:example:\(index)"
        $0.name = "\(index)"
        $0.datePublished = date
      }
    }
    try podcast.addCopy(of: article, named: "undated") {
      $0.id = "urn:example:undated"
      $0.name = "undated"
      $0.datePublished = nil
    }
    #expect(try podcast.write().warnings == [.undated(articles: 1)])
    let all = ["1", "2", "3", "0", "4", "Report 1 from the quay", "5", "undated"]
    #expect(try titles(podcast) == all)
    podcast.configuration.feedItems = 3
    try podcast.write()
    #expect(try titles(podcast) == Array(all.prefix(3)))
    podcast.configuration.feedItems = 500
    podcast.configuration.feedDays = 14
    try podcast.write()
    #expect(try titles(podcast) == ["1", "2", "3", "0", "undated"])
    // In an edition it has a date: that of its day.
    podcast.configuration.feedDays = nil
    let undated = try #require(podcast.site.article("undated"))
    try podcast.addEdition("2025-02-02", of: [undated], sound: article)
    #expect(try podcast.write().warnings == [])
    #expect(try titles(podcast) == ["1", "2", "3", "undated", "0"] + all.dropFirst(4).dropLast())
  }

  @Test("Of a large site only what the feed can hold is kept, whatever the order of folders")
  func many() async throws {
    var (podcast, article) = try await PodcastSite.withOne()
    podcast.configuration.feedItems = 20
    for number in 2...300 {
      let plain = PodcastSite.article(number)
      try podcast.addCopy(of: article, named: ArticleFolder(plain).name) {
        $0.id = plain.link ?? ""
        $0.name = plain.title ?? ""
        $0.datePublished = plain.published?.description
      }
    }
    #expect(try podcast.write().articles == 20)
    let newest = (1...300).map { PodcastSite.article($0) }.sorted {
      ($0.published?.description ?? "", $1.title ?? "")
        > ($1.published?.description ?? "", $0.title ?? "")
    }
    #expect(try titles(podcast) == newest.prefix(20).compactMap(\.title))
    // Only what the feed names is placed.
    let placed = try FileManager.default.subpathsOfDirectory(atPath: podcast.site.articles)
      .filter { $0.contains(/article-[0-9a-f]{16}\.mp3/) }
    #expect(placed.count == 20)
  }

  @Test("The picture is the site's own where it can be, else ours, and said where it is not right")
  func artwork() async throws {
    var podcast = try await PodcastSite.withOne().podcast
    let standard = try #require(PictureSize(ShowArtwork.standard.bytes))
    #expect(standard.isFitForShow && ShowArtwork.standard.bytes.count < 500_000)
    // RGB of 8 bits, without alpha.
    #expect(Array(ShowArtwork.standard.bytes[24...25]) == [8, 2])
    podcast.configuration.artwork = "own.jpg"
    #expect(
      try podcast.write().warnings.map(\.description) == [
        "artwork \"own.jpg\": no such file; the standard picture stands in"
      ])
    // JFIF, and a frame header of 2000 by 2000.
    let jpeg: [UInt8] =
      [
        0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC2, 0, 11, 8, 0x07, 0xD0, 0x07, 0xD0, 1, 1,
        0x11,
      ]
      + [0, 0xFF, 0xD9]
    let path = URL(fileURLWithPath: podcast.site.path + "/own.jpg")
    try Data(jpeg).write(to: path)
    #expect(try podcast.write().warnings == [])
    #expect(try podcast.bytes("artwork.jpg") == jpeg)
    #expect(try podcast.text("feed.xml").contains("/audio/artwork.jpg\""))
    var wide = jpeg
    wide[16] = 1
    try Data(wide).write(to: path)
    #expect(
      try podcast.write().warnings == [
        .refusedArtwork(path: "own.jpg", found: "1793 by 2000 pixels")
      ])
    try Data("GIF89a".utf8).write(to: path)
    #expect(
      try podcast.write().warnings == [
        .unusableArtwork(path: "own.jpg", found: "neither PNG nor JPEG")
      ])
  }

  @Test("An article's own square picture is its item's")
  func cover() async throws {
    let (podcast, article) = try await PodcastSite.withOne()
    let folder = podcast.site.path + "/" + article.path
    #expect(try !podcast.text(article.path + "/manifest.json").isEmpty)
    var manifest = article.manifest
    let index = try #require(
      manifest.resources.firstIndex { $0.rel?.contains("cover") ?? false })
    try FileManager.default.removeItem(atPath: folder + "/cover.png")
    try Data(ShowArtwork.standard.bytes).write(to: URL(fileURLWithPath: folder + "/cover.png"))
    manifest.resources[index].integrity = SHA256.integrity(ShowArtwork.standard.bytes)
    manifest.resources[index].file?.bytes = ShowArtwork.standard.bytes.count
    try Data(JSONDocument.bytes(manifest.sealed)).write(
      to: URL(fileURLWithPath: folder + "/manifest.json"))
    try podcast.write()
    let hash = SHA256.hex(ShowArtwork.standard.bytes).prefix(16)
    let cover = article.path + "/cover-\(hash).png"
    let image = "<itunes:image href=\"https://gazette.example/audio/\(cover)\"/>"
    #expect(try podcast.text("feed.xml").contains(image))
    #expect(FeedLinter().faults(try podcast.bytes("feed.xml"), site: podcast.site.path) == [])
  }

  @Test(
    "What the settings lack or have wrong is one line",
    arguments: [
      ("example.org/audio", [FeedWarning.badAddress(found: "example.org/audio")]),
      ("http://example.org", [.insecureAddress(found: "http://example.org")]),
      ("https://bücher.example/audio", []),
    ])
  func settings(base: String, warnings: [FeedWarning]) async throws {
    var podcast = try await PodcastSite.withOne().podcast
    podcast.configuration.baseURL = base
    podcast.configuration.categories.append("News > Weather")
    let expected = warnings + [.unknownCategory(found: "News > Weather")]
    #expect(try podcast.write().warnings == expected)
    #expect(expected.allSatisfy { !"\($0)".contains("\n") })
    let faults = FeedLinter().faults(try podcast.bytes("feed.xml"), site: podcast.site.path)
    #expect(faults.filter { $0.severity == .error }.count == 1, "\(faults)")
  }

  @Test("An article whose files are gone is left out, and said")
  func damaged() async throws {
    let (podcast, article) = try await PodcastSite.withOne()
    try podcast.addCopy(of: article, named: "2025-01-03-other") { $0.id = "urn:example:other" }
    let path = podcast.site.path + "/" + article.path + "/chapters.json"
    try FileManager.default.removeItem(atPath: path)
    let report = try podcast.write()
    #expect(report.articles == 1 && report.warnings == [.damaged(path: path)])
    #expect(FeedLinter().faults(try podcast.bytes("feed.xml"), site: podcast.site.path) == [])
  }

  @Test("A site that cannot be written is an error")
  func unwritable() async throws {
    let podcast = try await PodcastSite.withOne().podcast
    // Even root cannot put a file in the place of a folder.
    try FileManager.default.createDirectory(
      atPath: podcast.site.path + "/feed.xml/x", withIntermediateDirectories: true)
    #expect(
      throws: FileError.unwritable(path: podcast.site.path + "/feed.xml", code: EISDIR)
    ) { try podcast.write() }
  }
}
