// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenAudio
import ListenFiles
import ListenPublication
import ListenTesting
import Testing

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
    #expect(Files.size(of: old + "/article.wav") == nil)
    let page = try String(contentsOfFile: old + "/index.html", encoding: .utf8)
    #expect(!page.contains("article.wav") && page.contains("article.mp3"))
    #expect(try dead(test) == [])
    #expect(try FolderVerifier().verify(test.site.path).faults == [])
    // Files that earlier feeds named stay for a week.
    let earlier = Files.names(in: old).filter { $0.hasPrefix("article-") && $0.hasSuffix(".wav") }
    #expect(earlier.count == 1)
    try EarlierFiles(test.site).sweep(now: EarlierFiles.now + 8 * 86_400)
    #expect(Files.names(in: old).filter { $0.hasSuffix(".wav") } == [])
    #expect(try size(test.site.path) < before)
    // Another run finds all up to date.
    let spoken = test.engine.spoken.count
    let files = try test.files()
    let (again, _) = try await test.run(configuration: keeping, options: options)
    #expect(again.done == 3 && again.spoken == 0 && test.engine.spoken.count == spoken)
    #expect(try test.files() == files)
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
