// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenCore
import ListenPublication
import ListenTesting
import Testing

@testable import ListenPodcast

@Suite struct FeedLinterTests {
  /// A site of two articles, its feed written.
  private func site() async throws -> PodcastSite {
    let podcast = try await PodcastSite.withTwo()
    #expect(try podcast.write().warnings.isEmpty)
    return podcast
  }

  @Test("A sound feed has no faults, its files neither")
  func sound() async throws {
    let podcast = try await site()
    let faults = FeedLinter().faults(try podcast.bytes("feed.xml"), site: podcast.site.path)
    #expect(faults == [])
  }

  @Test("Each usual fault is found, and called what it is", arguments: PlantedFault.all)
  func planted(fault: PlantedFault) async throws {
    let podcast = try await site()
    let feed = fault.plant(try podcast.text("feed.xml"))
    let faults = FeedLinter().faults(Array(feed.utf8))
    let hit = faults.first { "\($0)".contains(fault.found) }
    #expect(hit != nil, "\(faults)")
    #expect(hit?.severity == (fault.isError ? .error : .warning))
    #expect(faults.allSatisfy { !"\($0)".contains("\n") })
    // Nothing else is called a fault because of it, but for the two at its root.
    #expect(faults.count <= 2, "\(faults)")
  }

  @Test(
    "A file that is not what the feed says is found",
    arguments: [
      ("article-[0-9a-f]+\\.mp3", "is not in the site", .gone),
      ("article-[0-9a-f]+\\.mp3", "the file's", .short(by: 100)),
      ("article-[0-9a-f]+\\.mp3", "itunes:duration is", .longer(by: 90_000)),
      ("article-[0-9a-f]+\\.mp3", "is no MP3", .zeros),
      ("article-[0-9a-f]+\\.opus", "is not in the site", .gone),
      ("article-[0-9a-f]+\\.wav", "podcast:alternateEnclosure's length", .longer(by: 1)),
      ("captions-[0-9a-f]+\\.vtt", "is no WebVTT", .text("1\n00:00")),
      ("captions-[0-9a-f]+\\.vtt", "is not in the site", .gone),
      ("transcript-[0-9a-f]+\\.json", "cannot be read", .text("{\"version\":\"1\"}")),
      ("chapters-[0-9a-f]+\\.json", "cannot be read", .short(by: 20)),
      (
        "chapters-[0-9a-f]+\\.json", "not in order",
        .text(#"{"version":"1.2.0","chapters":[{"startTime":1}]}"#)
      ),
      (
        "chapters-[0-9a-f]+\\.json", "go to 99.0 s",
        .text(#"{"version":"1.2.0","chapters":[{"startTime":0},{"startTime":99}]}"#)
      ),
      ("artwork\\.png", "is not in the site", .gone),
      ("artwork\\.png", "is neither PNG nor JPEG", .text("GIF89a")),
      ("artwork\\.png", "has 600 by 600 pixels", .square(600)),
    ] as [(String, String, SpoiledFile)])
  func media(pattern: String, found: String, spoiled: SpoiledFile) async throws {
    let podcast = try await site()
    let names = try FileManager.default.subpathsOfDirectory(atPath: podcast.site.path)
    let expression = try Regex("(^|.*/)" + pattern)
    let name = try #require(names.sorted().first { $0.wholeMatch(of: expression) != nil })
    try spoiled.spoil(URL(fileURLWithPath: podcast.site.path + "/" + name))
    let feed = podcast.site.path + "/feed.xml"
    let result = try FolderVerifier().verify(podcast.site.path)
    let hits = result.faults.filter { $0.hasPrefix(feed) && $0.contains(found) }
    #expect(hits.count == 1, "\(result.faults)")
  }

  @Test(
    "listen verify ends with 1 for each fault, with 0 for what could be better", .tags(.endToEnd))
  func command() async throws {
    let podcast = try await site()
    let path = podcast.site.path + "/feed.xml"
    let feed = try podcast.text("feed.xml")
    for fault in PlantedFault.all {
      try Data(fault.plant(feed).utf8).write(to: URL(fileURLWithPath: path))
      let run = try Shell(Products.listen, ["verify", podcast.site.path])
      #expect(run.code == (fault.isError ? 1 : 0), "\(fault.testDescription): \(run.output)")
      let said = fault.isError ? run.output : run.errors
      #expect(said.contains("feed.xml: ") && said.contains(fault.found))
    }
    try Data(feed.utf8).write(to: URL(fileURLWithPath: path))
    let run = try Shell(Products.listen, ["verify", podcast.site.path])
    #expect(run.output.hasSuffix(" files, whole\n") && run.errors.isEmpty && run.code == 0)
  }

  @Test("An address cannot lead out of the site")
  func traversal() async throws {
    let podcast = try await site()
    try Data("x".utf8).write(to: podcast.scratch.url.appendingPathComponent("secret.mp3"))
    for way in ["../secret.mp3", "%2e%2e/secret.mp3", "articles/../../secret.mp3", "%00", "%zz"] {
      let feed = try podcast.text("feed.xml").replacing(
        /<enclosure url="[^"]*"/, with: "<enclosure url=\"https://gazette.example/audio/\(way)\"",
        maxReplacements: 1)
      let faults = FeedLinter().faults(Array(feed.utf8), site: podcast.site.path)
      #expect(faults.contains { $0.found.contains("is not in the site") }, "\(way): \(faults)")
    }
  }

  @Test("A file under a name with another content's hash is found by verify")
  func hash() async throws {
    let podcast = try await site()
    let folder = podcast.site.path + "/" + "articles/2025-01-02-report-1-from-the-quay"
    #expect(try FolderVerifier().verify(folder).faults == [])
    let name = "article-0123456789abcdef.mp3"
    try Data("other".utf8).write(to: URL(fileURLWithPath: folder + "/" + name))
    let faults = try FolderVerifier().verify(folder).faults
    #expect(faults == ["\(folder)/\(name): its content's hash begins d9298a10d1b07358"])
  }

  @Test("Bytes of any kind are no feed, and no trap", arguments: [0, 1, 2, 3])
  func noise(seed: Int) throws {
    var value = UInt64(seed + 1)
    let bytes = (0..<5000).map { _ -> UInt8 in
      value = value &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: value >> 33)
    }
    #expect(FeedLinter().faults(bytes).contains { $0.severity == .error })
    #expect(FeedLinter().faults([]).contains { $0.severity == .error })
  }
}
