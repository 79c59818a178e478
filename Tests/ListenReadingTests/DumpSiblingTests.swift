// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing

@testable import ListenArticle
@testable import ListenReading

/// Pages of one invented site in three languages, as "copy all" gives them, each with what must be
/// read: short news, opinion, lists, related boxes, advertisements, bare pages, agencies' credits.
@Suite("Pages of one site's template are read to the letter")
struct DumpSiblingTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Fixtures/dumps")

  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()

  @Test("there are twenty-one of them")
  func count() { #expect(Self.names.count == 21) }

  @Test("the article and nothing else", arguments: names)
  func page(name: String) throws {
    let page = try KnownDump(Self.folder, name)
    page.expect(try ArticleReader().read(page.source)[0].article)
  }
}
