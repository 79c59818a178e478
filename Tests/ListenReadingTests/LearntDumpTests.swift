// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing

@testable import ListenArticle
@testable import ListenReading

/// Eight stories in each of three languages on one invented site, whose ticker names the site's other
/// stories: by the page alone, and by rules learnt from the other half of them.
@Suite("Rules learnt from half of a site's dumps read the other half to the letter")
struct LearntDumpTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Fixtures/learning")

  static let halves = [[1, 2, 3, 4], [5, 6, 7, 8], [1, 3, 5, 7], [2, 4, 6, 8]]

  static func pages(_ numbers: [Int], _ language: String) throws -> [KnownDump] {
    try numbers.map { try KnownDump(folder, "\($0)-\(language)") }
  }

  @Test("without rules", arguments: ["en", "es", "ar"])
  func alone(language: String) throws {
    for page in try Self.pages(Array(1...8), language) {
      page.expect(try ArticleReader().read(page.source)[0].article)
    }
  }

  @Test("by the rules of the other half", arguments: ["en", "es", "ar"], halves)
  func learnt(language: String, half: [Int]) throws {
    let known = try Self.pages(half, language).map(\.source)
    let learnt = SiteRuleLearner(host: "valley.example").learn(known)
    let rules = try SiteRulesReader.rules(path: "listen.json", Array(learnt.json.utf8))
    #expect(rules.rules == learnt.rules)
    for page in try Self.pages((1...8).filter { !half.contains($0) }, language) {
      let reading = try ArticleReader(rules: rules).read(page.source)[0]
      page.expect(reading.article)
      #expect(reading.rules.contains { $0.part == "begins" && $0.count == 1 })
      #expect(reading.rules.contains { $0.part == "ends" && $0.count == 1 })
    }
  }

  @Test("a redesign in the middle of a month is noticed", arguments: ["en", "es", "ar"])
  func redesign(language: String) throws {
    let known = try Self.pages([1, 2, 3, 4], language)
    let learnt = SiteRuleLearner(host: "valley.example").learn(known.map(\.source))
    let rules = try SiteRulesReader.rules(path: "listen.json", Array(learnt.json.utf8))
    let ends = try #require(learnt.rules.first?.ends.first?.text)
    var watch = RuleWatch()
    for day in 1...30 {
      let page = known[day % 4]
      var lines = String(decoding: page.source.bytes, as: UTF8.self)
        .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let dated = try #require(lines.firstIndex { $0.contains(" 2025") })
      lines[dated] = "  • 2025-06-\(day < 10 ? "0" : "")\(day)"
      // The box under the article has a new name from the fifteenth on.
      if day >= 15 {
        lines = lines.map { LinePattern.key($0) == ends ? "Popular ★" : $0 }
      }
      let text = Array(lines.joined(separator: "\n").utf8)
      watch.add(try ArticleReader(rules: rules).read(Source(name: "\(day)", bytes: text))[0])
    }
    #expect(watch.warnings.count == 1)
    #expect(watch.warnings.first?.contains("rule ends \"\(ends)\"") == true)
    #expect(watch.warnings.first?.contains("since 2025-06-15") == true)
  }
}
