// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenFiles
import ListenFormats
import ListenPodcast
import ListenPublication
import ListenTesting
import Testing

@testable import ListenCore

/// A site whose files somebody else changed: nothing outside it is touched, nothing false is believed, and
/// what one file says costs no other.
@Suite struct SpoiledSiteTests {
  private static let name = "2025-03-04-rain-at-last"

  /// A site of two articles with recordings as MP3, beside a folder that is nobody's business.
  private func site() async throws -> (test: TestSite, outside: String) {
    let test = try TestSite()
    try test.article("a.md", title: "Rain at last", "It rained for an hour.", "All were glad.")
    try test.article("b.md", title: "Bridge opens", "The bridge is open.", "Cars may pass.")
    _ = try await test.run(options: Self.options)
    let outside = test.scratch.url.path + "/outside"
    try FileManager.default.createDirectory(atPath: outside, withIntermediateDirectories: true)
    try Data("a secret that is none of ours".utf8)
      .write(to: URL(fileURLWithPath: outside + "/secret.mp3"))
    return (test, outside)
  }

  private static let options = EditionRenderer.Options(formats: [.wav, .mp3])

  private func edit(_ path: String, _ change: (inout [String: Any]) -> Void) throws {
    let url = URL(fileURLWithPath: path)
    var object = try #require(
      JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [String: Any])
    change(&object)
    try JSONSerialization.data(withJSONObject: object).write(to: url)
  }

  private static let namesOutside: [(what: String, key: String, url: String)] = [
    ("a segment above the site", "readingOrder", "../../../outside/secret.mp3"),
    ("a segment by its whole path", "readingOrder", "/etc/passwd"),
    ("a segment that never ends", "readingOrder", "../../../../../../../../dev/zero"),
    ("a resource above the site", "resources", "../../../outside/secret.mp3"),
    ("a resource in another article", "resources", "../2025-03-04-bridge-opens/article.mp3"),
    ("a hidden resource", "resources", "../../.listen/lock"),
    ("a resource of no name", "resources", ""),
    ("a resource that is the folder", "resources", "."),
  ]

  @Test(
    "A manifest's names lead nowhere but into its folder, for verify, index and edition",
    arguments: namesOutside.map(\.what))
  func escapes(what: String) async throws {
    let (_, key, url) = try #require(Self.namesOutside.first { $0.what == what })
    let (test, outside) = try await site()
    let folder = test.site.articles + "/" + Self.name
    try edit(folder + "/manifest.json") { manifest in
      var items = manifest[key] as? [[String: Any]] ?? []
      let index = items.firstIndex { ($0["url"] as? String)?.hasSuffix(".mp3") == true } ?? 0
      items[index]["url"] = url
      manifest[key] = items
    }
    let verified = try FolderVerifier().verify(test.site.path)
    #expect(verified.faults.contains { $0.hasPrefix(folder + "/manifest.json: not a manifest") })
    let report = try await test.index()
    #expect(report.faults.count == 1 && report.articles == 1)
    _ = try await test.run(options: Self.options)
    #expect(try FolderVerifier().verify(test.site.path).faults == [])
    #expect(try FileManager.default.contentsOfDirectory(atPath: outside) == ["secret.mp3"])
    var status = stat()
    #expect(stat(outside + "/secret.mp3", &status) == 0 && status.st_nlink == 1)
  }

  @Test(
    "A link in an article's folder leads nowhere else", arguments: ["article.mp3", "manifest.json"])
  func links(file: String) async throws {
    let (test, outside) = try await site()
    let path = test.site.articles + "/" + Self.name + "/" + file
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.createSymbolicLink(
      atPath: path, withDestinationPath: outside + "/secret.mp3")
    let digest = SHA256.integrity(Data("a secret that is none of ours".utf8))
    let verified = try FolderVerifier().verify(test.site.path)
    #expect(!verified.faults.isEmpty && !verified.faults.contains { $0.contains(digest) })
    _ = try await test.index()
    _ = try await test.run(options: Self.options)
    #expect(try FolderVerifier().verify(test.site.path).faults == [])
    var status = stat()
    #expect(stat(outside + "/secret.mp3", &status) == 0 && status.st_nlink == 1)
  }

  @Test(
    "A record's day is a day, or the record is none",
    arguments: ["../../outside/day", "/tmp/day", "2025-13-01", "..", ".", "", "2025-03-04/x"])
  func day(text: String) async throws {
    let (test, outside) = try await site()
    try edit(test.site.hidden + "/articles/\(Self.name).json") { $0["day"] = text }
    _ = try await test.index()
    _ = try await test.run(options: Self.options)
    #expect(test.site.editionNames == ["2025-03-04"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: outside) == ["secret.mp3"])
    #expect(try FolderVerifier().verify(test.site.path).faults == [])
  }

  @Test(
    "A ledger's folder name is one of ours, or the document is read anew",
    arguments: ["../../outside/x", "/tmp/x", ".hidden", "a/b", "", "X"])
  func ledger(base: String) async throws {
    let (test, outside) = try await site()
    for name in Files.names(in: test.site.hidden + "/ledger") {
      try edit(test.site.hidden + "/ledger/" + name) { entry in
        var articles = entry["articles"] as? [[String: Any]] ?? []
        for index in articles.indices { articles[index]["base"] = base }
        entry["articles"] = articles
      }
    }
    for name in Files.names(in: test.site.hidden + "/articles") {
      Files.remove(test.site.hidden + "/articles/" + name)
    }
    _ = try await test.run(options: Self.options)
    #expect(test.site.articleNames.count == 2)
    #expect(try FileManager.default.contentsOfDirectory(atPath: outside) == ["secret.mp3"])
  }

  @Test("A folder that runs were cut off from replacing, however many, is believed as before")
  func cutOff() async throws {
    let (test, _) = try await site()
    let folder = FinishedFolder(test.site, "articles/" + Self.name)
    let bytes = try #require(folder.manifestBytes)
    let seals = SiteSeals(test.site)
    for other in ["one", "another", "another"] {
      try seals.write(Array(other.utf8), Self.name)
      #expect(seals.holds(bytes, Self.name) == true)
      #expect(seals.holds(Array(other.utf8), Self.name) == true)
    }
    #expect(seals.holds(Array("one".utf8), Self.name) == false)
    #expect(try await test.index().faults == [])
  }

  private static let falsehoods: [(key: String, value: any Sendable)] = [
    ("name", "Nobody was glad"), ("author", [["type": "Person", "name": "Somebody else"]]),
    ("datePublished", "2025-03-04T09:00"), ("inLanguage", "es"), ("id", "urn:another"),
  ]

  @Test(
    "A changed manifest is believed by nobody, and the next run makes it anew",
    arguments: falsehoods.map(\.key))
  func lies(key: String) async throws {
    let value = try #require(Self.falsehoods.first { $0.key == key }).value
    let (test, _) = try await site()
    let path = test.site.articles + "/" + Self.name + "/manifest.json"
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    try edit(path) { $0[key] = value }
    #expect(
      try FolderVerifier().verify(test.site.path).faults.contains(
        "\(path): not as it was written"))
    let report = try await test.index()
    #expect(report.faults.count == 1 && report.articles == 1)
    let (run, _) = try await test.run(options: Self.options)
    #expect(run.done == 2 && run.spoken == 0)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    #expect(try FolderVerifier().verify(test.site.path).faults == [])
  }

  @Test("Nor is one that was given a digest of its own")
  func forged() async throws {
    let (test, _) = try await site()
    let path = test.site.articles + "/" + Self.name + "/manifest.json"
    let before = try Files.read(path)
    var manifest = try #require(FinishedFolder.manifest(before))
    manifest.name = "Nobody was glad"
    try Files.write(JSONDocument.bytes(manifest.sealed), to: path, durable: false)
    // Its page still says something else; without the site's own memory nobody could tell which is right.
    #expect(
      try FolderVerifier().verify(test.site.path).faults.contains(
        "\(path): not as it was written"))
    for name in Files.names(in: test.site.hidden + "/articles") {
      Files.remove(test.site.hidden + "/articles/" + name)
    }
    _ = try await test.run(options: Self.options)
    #expect(try Files.read(path) == before)
  }

  @Test("A changed edition is made anew from its articles")
  func edition() async throws {
    let (test, _) = try await site()
    let path = test.site.editions + "/2025-03-04/manifest.json"
    let before = try Files.read(path)
    try edit(path) { $0["name"] = "Another day" }
    _ = try await test.index()
    #expect(try Files.read(path) == before)
  }

  @Test("An article in a language that no voice has costs its day the opening, and says so")
  func language() async throws {
    let (test, _) = try await site()
    for name in test.site.articleNames {
      let path = test.site.articles + "/" + name + "/manifest.json"
      var manifest = try #require(FinishedFolder.manifest(try Files.read(path)))
      manifest.inLanguage = "xx"
      manifest.locale.language = "xx"
      let bytes = JSONDocument.bytes(manifest.sealed)
      try Files.write(bytes, to: path, durable: false)
      try SiteSeals(test.site).write(bytes, name)
    }
    let report = try await test.index()
    #expect(report.articles == 2 && report.editions == 1)
    #expect(
      report.faults.count == 1 && report.faults[0].contains("2025-03-04: no opening: "),
      "\(report.faults)")
    #expect(
      FeedLinter().faults(
        try Files.read(test.site.path + "/editions.xml"), site: test.site.path
      ).allSatisfy { $0.severity == .warning })
  }

  @Test("Settings of the site name files of the site alone; those that the operator names may more")
  func settings() async throws {
    let (test, outside) = try await site()
    let path = test.site.configuration
    let text = "{\"intro\": \"../outside/secret.mp3\"}"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    #expect(throws: EditionError.self) {
      try SiteConfigurationReader.configuration(of: test.site, path: nil)
    }
    #expect(
      try SiteConfigurationReader.configuration(of: test.site, path: path).intro
        == "../outside/secret.mp3")
    for link in ["/dev/zero", outside + "/secret.mp3"] {
      try FileManager.default.removeItem(atPath: path)
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: link)
      #expect(throws: EditionError.self) {
        try SiteConfigurationReader.configuration(of: test.site, path: nil)
      }
    }
  }
}
