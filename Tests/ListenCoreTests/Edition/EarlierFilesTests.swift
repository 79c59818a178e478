// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenFiles
import ListenFormats
import ListenPodcast
import ListenPublication
import ListenTesting
import Testing

@testable import ListenCore

/// What a feed, a page or a manifest named stays for a while after it has changed.
@Suite struct EarlierFilesTests {
  private static let options = EditionRenderer.Options(formats: [.wav, .mp3])
  private static let name = "2025-03-04-rain-at-last"

  private func write(_ test: TestSite, _ text: String) throws {
    try test.article("a.md", title: "Rain at last", "It rained for an hour.", text)
  }

  /// Each file that `manifest` and the feeds of `site` name, with the size that they say.
  private func named(_ site: Site) throws -> [String: Int] {
    var files: [String: Int] = [:]
    for (folder, name) in [("articles", Self.name), ("editions", "2025-03-04")] {
      let path = folder + "/" + name
      let manifest = try #require(FinishedFolder(site, path).manifest)
      // Those of an edition that are an article's are named from the edition's folder.
      for item in manifest.readingOrder + manifest.resources.filter({ $0.file?.format == nil }) {
        guard FeedFile.hash(ofPath: item.url) != nil else { continue }
        files[path + "/" + item.url] = item.bytes
      }
    }
    for feed in [Feed.Kind.articles, .editions] {
      let text = try String(contentsOfFile: site.path + "/" + feed.fileName, encoding: .utf8)
      for match in text.matches(of: /url="([^"]+)" length="(\d+)"/) {
        files[String(match.output.1)] = Int(match.output.2)
      }
      for match in text.matches(of: /(?:url|uri)="((?:articles|editions)\/[^"]+)"/) {
        files[String(match.output.1)] = files[String(match.output.1)] ?? .min
      }
    }
    return files
  }

  private func missing(_ files: [String: Int], _ site: Site) -> [String] {
    files.compactMap { path, size in
      let found = ConfinedFolder(site.path).size(path)
      return found == nil || (size != .min && size != found) ? path : nil
    }.sorted()
  }

  @Test("What was named before a correction is there after it, by its own size")
  func corrected() async throws {
    let test = try TestSite()
    try write(test, "All were glad.")
    _ = try await test.run(options: Self.options)
    let before = try named(test.site)
    #expect(before.count > 12 && before.keys.contains { $0.contains("audio/by-hash/") })
    #expect(missing(before, test.site) == [])
    try write(test, "Nobody was glad, not even the farmers.")
    _ = try await test.run(options: Self.options)
    #expect(missing(before, test.site) == [])
    #expect(missing(try named(test.site), test.site) == [])
    #expect(try FolderVerifier().verify(test.site.path).faults == [])
    let (again, _) = try await test.run(options: Self.options)
    #expect(again.done == 1 && again.spoken == 0)
  }

  @Test("It is swept after a while, and what is named stays")
  func swept() async throws {
    let test = try TestSite()
    try write(test, "All were glad.")
    _ = try await test.run(options: Self.options)
    let before = try named(test.site)
    try write(test, "Nobody was glad, not even the farmers.")
    _ = try await test.run(options: Self.options)
    let now = try named(test.site)
    let earlier = EarlierFiles(test.site)
    try earlier.sweep(now: EarlierFiles.now + EarlierFiles.grace - 60)
    #expect(missing(before, test.site) == [])
    try earlier.sweep(now: EarlierFiles.now + EarlierFiles.grace + 60)
    let gone = before.filter { now[$0.key] == nil }
    #expect(missing(before, test.site) == gone.keys.sorted() && !gone.isEmpty)
    #expect(missing(now, test.site) == [])
    #expect(Files.names(in: test.site.hidden + "/earlier") == [])
    let (again, _) = try await test.run(options: Self.options)
    #expect(again.done == 1 && again.spoken == 0)
    #expect(try FolderVerifier().verify(test.site.path).faults == [])
  }

  @Test("A record cannot have anything else taken away")
  func forged() async throws {
    let test = try TestSite()
    try write(test, "All were glad.")
    _ = try await test.run(options: Self.options)
    let files = try test.files()
    let hash = String(repeating: "a", count: 16)
    let outside = test.scratch.url.path + "/secret-\(hash).txt"
    try Data("x".utf8).write(to: URL(fileURLWithPath: outside))
    let current = try named(test.site).keys.filter { $0.hasPrefix("articles/") }
      .map { "0 " + $0.split(separator: "/").dropFirst(2).joined(separator: "/") }
    let lines =
      current + [
        "0 article.wav", "0 article.mp3", "0 ../../../secret-\(hash).txt", "0 manifest.json",
        "0 index.html", "0 \(outside)", "x", "0",
        "99999999999999999999 a-\(hash).wav", "0 audio/../../x-\(hash).wav",
      ]
    try Files.makeFolder(test.site.hidden + "/earlier")
    try Files.write(
      Array(lines.joined(separator: "\n").utf8), to: test.site.hidden + "/earlier/" + Self.name,
      durable: false)
    try EarlierFiles(test.site).sweep()
    #expect(FileManager.default.fileExists(atPath: outside))
    #expect(try Difference.of(test.files(), files) == [])
  }

  @Test("Everything that the feeds name is there at each step of a run that is cut off")
  func cutOff() async throws {
    let test = try TestSite()
    try write(test, "All were glad.")
    _ = try await test.run(options: Self.options)
    let before = try named(test.site)
    try write(test, "Nobody was glad, not even the farmers.")
    // The day is made anew, and the run ends before the feeds are: as a kill there leaves it.
    let feeds = try [Feed.Kind.articles, .editions].map {
      try Files.read(test.site.path + "/" + $0.fileName)
    }
    _ = try await test.run(options: Self.options)
    for (kind, bytes) in zip([Feed.Kind.articles, .editions], feeds) {
      try Files.write(bytes, to: test.site.path + "/" + kind.fileName, durable: false)
      #expect(
        FeedLinter().faults(bytes, site: test.site.path).allSatisfy { $0.severity == .warning })
    }
    #expect(missing(before, test.site) == [])
  }
}
