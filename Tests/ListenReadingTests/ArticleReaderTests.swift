// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenCore
import Testing

/// Data that lies beside the package where it is developed, and nowhere else.
enum SharedData {
  static let folder = ArticleGolden.root.deletingLastPathComponent()
    .appendingPathComponent("shared")
  static let seed = folder.appendingPathComponent("seed")
  static let hostile = folder.appendingPathComponent("hostile")
}

@Suite("Articles are read")
struct ArticleReaderTests {
  private static let isRecording = ProcessInfo.processInfo.environment["LISTEN_RECORD"] != nil

  @Test("as their goldens say", arguments: ArticleGolden.cases)
  func golden(slug: String) throws {
    let url = try #require(ArticleGolden.source(of: slug))
    let bytes = Array(try Data(contentsOf: url))
    let reading = try ArticleReader().read(Source(name: slug, bytes: bytes))[0]
    let found = try ArticleGolden(reading).json()
    let golden = url.deletingLastPathComponent().appendingPathComponent("article.json")
    guard !Self.isRecording else {
      try found.write(to: golden, atomically: true, encoding: .utf8)
      Issue.record("recorded \(slug): read it, then run again without LISTEN_RECORD")
      return
    }
    let expected = try #require(
      try? String(contentsOf: golden, encoding: .utf8), "no golden: run with LISTEN_RECORD=1")
    let pairs = zip(
      found.split(separator: "\n", omittingEmptySubsequences: false),
      expected.split(separator: "\n", omittingEmptySubsequences: false))
    let first = pairs.first { $0 != $1 }
    #expect(found == expected, "found \(first?.0 ?? "more"), expected \(first?.1 ?? "more")")
  }

  @Test(
    "a page as a browser dumps it",
    .enabled(if: FileManager.default.fileExists(atPath: SharedData.seed.path), "no ../shared/seed"))
  func seed() throws {
    let text = try Data(contentsOf: SharedData.seed.appendingPathComponent("page-dump-en.txt"))
    let json = try Data(
      contentsOf: SharedData.seed.appendingPathComponent("page-dump-en.expected.json"))
    let expected = try JSONDecoder().decode(ArticleGolden.self, from: json)
    var found = ArticleGolden(
      try ArticleReader().read(Source(name: "seed", bytes: Array(text)))[0])
    found.dropped = nil
    #expect(found == expected)
  }

  @Test(
    "what breaks the engine doesn't break the reader",
    .enabled(
      if: FileManager.default.fileExists(atPath: SharedData.hostile.path), "no ../shared/hostile"))
  func hostileFiles() throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: SharedData.hostile.path) {
      let data = try Data(contentsOf: SharedData.hostile.appendingPathComponent(name))
      do {
        let readings = try ArticleReader().read(Source(name: name, bytes: Array(data)))
        #expect(readings.count == 1)
      } catch {
        guard case .noArticle = error else {
          Issue.record("\(name): \(error)")
          continue
        }
      }
    }
  }

  @Test("the same document is read the same every time")
  func isDeterministic() throws {
    for slug in ArticleGolden.cases {
      let bytes = Array(try Data(contentsOf: try #require(ArticleGolden.source(of: slug))))
      let source = Source(name: slug, bytes: bytes)
      #expect(try ArticleReader().read(source) == ArticleReader().read(source))
    }
  }
}
