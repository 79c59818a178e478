// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing

@testable import ListenArticle
@testable import ListenReading

/// Short pages as many sites lay them out, copied whole: what is read, what is not, and the facts.
@Suite("Short pages of many layouts, three languages")
struct SmallDumpTests {
  struct Page: Decodable, CustomTestStringConvertible, Sendable {
    var name: String
    var page: String
    /// Pieces that must be read.
    var reads: [String]
    /// Pieces that must not be read.
    var drops: [String]
    var facts: Facts
    var testDescription: String { name }
  }

  struct Facts: Decodable, Sendable {
    var title: String?
    var byline: [String]?
    var published: String?
  }

  static let pages: [Page] = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Fixtures/dumps-small.json")
    return (try? JSONDecoder().decode([Page].self, from: Data(contentsOf: file))) ?? []
  }()

  @Test("there are eighty-four of them")
  func count() { #expect(Self.pages.count == 84) }

  @Test("the article, its title, authors and date", arguments: pages)
  func page(_ page: Page) throws {
    let source = Source(name: page.name, bytes: Array(page.page.utf8), format: .text)
    let article = try ArticleReader().read(source)[0].article
    let said = ([article.standfirst].compactMap(\.self) + article.body.map(\.text))
      .joined(separator: "\n")
    for text in page.reads { #expect(said.contains(text), "not read") }
    for text in page.drops { #expect(!said.contains(text), "read: \(text)") }
    #expect(article.title == page.facts.title)
    if let byline = page.facts.byline { #expect(article.byline == byline) }
    if let published = page.facts.published {
      #expect(article.published?.description.hasPrefix(published) == true)
    }
  }
}
