// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing

@testable import ListenArticle

/// Pages of one invented site in three languages, as "copy all" gives them, each with what must be
/// read: short news, opinion, lists, related boxes, advertisements, bare pages, agencies' credits.
@Suite("Pages of one site's template are read to the letter")
struct DumpSiblingTests {
  struct Expected: Decodable {
    var title: String
    var byline: [String]
    var published: String
    var source: String?
    var standfirst: String?
    var tags: [String]?
    var body: [[String]]
  }

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Fixtures/dumps")

  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()

  @Test("there are twenty-one of them")
  func count() { #expect(Self.names.count == 21) }

  @Test("the article and nothing else", arguments: names)
  func page(name: String) throws {
    let text = try Data(contentsOf: Self.folder.appendingPathComponent(name + ".txt"))
    let data = try Data(contentsOf: Self.folder.appendingPathComponent(name + ".json"))
    let expected = try JSONDecoder().decode(Expected.self, from: data)
    let article = try ArticleReader().read(Source(name: name, bytes: Array(text)))[0].article
    #expect(article.title == expected.title)
    #expect(article.byline == expected.byline)
    #expect(article.published?.description == expected.published)
    #expect(article.standfirst == expected.standfirst)
    #expect(article.tags == expected.tags ?? [])
    if let source = expected.source { #expect(article.source == source) }
    #expect(article.body.map { [$0.kind.rawValue, $0.text] } == expected.body)
  }
}
