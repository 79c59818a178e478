// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenCore
import Testing

/// Lines that stand around an article's text inside its own element.
@Suite("The edges of a page's text")
struct PageEdgeTests {
  private static let prose = [
    "The council voted on Monday to keep the ferry, which had carried nobody since the bridge opened.",
    "It will sail on Sundays alone, said the harbour master, and on the day of the regatta.",
    "Tickets cost two pounds for the crossing, and children under ten travel without one.",
    "Nobody on the island had asked for it, but everybody came to the quay to see it leave.",
  ]

  private func article(_ head: String, _ tail: String = "", middle: String = "") throws -> Article {
    let text = Self.prose.map { "<p>\($0)</p>" }
    let page = """
      <html lang="en"><head><title>The ferry stays</title></head><body><main><article>
      <h1>The ferry stays</h1>
      \(head)
      \(text[0])\(text[1])\(middle)\(text[2])\(text[3])
      \(tail)
      </article></main></body></html>
      """
    return try ArticleReader().read(Source(name: "page.html", bytes: Array(page.utf8)))[0].article
  }

  @Test(
    "A signature or badge under a summary is not read",
    arguments: [
      "<p class=x>By Gus Tolliver · April 3, 2025 · 4 min read</p>", "<p>Por Inés Carballo</p>",
      "<div>Von Jana Roth</div>", "<div>بقلم ليلى الحداد</div>",
      "<p>By Ada Moreno and Tom Okafor</p>",
      "<p>LIVE</p>", "<div>EXCLUSIVE</div>", "<p>BREAKING</p>",
    ])
  func signature(line: String) throws {
    let summary = "<p>A bridge was built, and the boat that it replaced goes on all the same.</p>"
    let article = try article(summary + line)
    #expect(article.body.suffix(4).map(\.text) == Self.prose)
    #expect(article.body.count + (article.standfirst == nil ? 0 : 1) <= 5)
  }

  @Test(
    "A short first line that says something is read",
    arguments: [
      "By the river, nobody sleeps.", "It was closed.", "Por fin llueve.", "Live and let live.",
    ])
  func lede(line: String) throws {
    let article = try article("<p>\(line)</p>")
    #expect(article.body.first?.text == line || article.standfirst == line)
  }

  @Test(
    "The site's copyright and its interest in a sale are not read",
    arguments: [
      "Copyright 2001 Valley Courier. Best viewed at 800 x 600.",
      "Copyright © 2024 by the Gazette.",
      "© 2025 Tideway Media Ltd.", "(c) 1999 Harbour News. All rights reserved.",
      "We may earn a commission if you buy through links on this page.",
      "When you buy through our links, we may receive an affiliate fee.",
    ])
  func copyright(line: String) throws {
    #expect(try article("", "<p>\(line)</p>").body.map(\.text) == Self.prose)
  }

  @Test(
    "The bar of a page's foot and its own address are not read",
    arguments: [
      "Imprint | Privacy | © Tideway Media",
      "Impressum | Datenschutz | Kontakt | Copyright Ada Roe",
      "Permalink https://ferry.example/p/17", "Enlace corto: https://ferry.example/p/17",
    ])
  func foot(line: String) throws {
    #expect(try article("", "<p>\(line)</p>").body.map(\.text) == Self.prose)
  }

  @Test(
    "A line that gives the source of a passage is not read, and a sentence about sources is",
    arguments: [
      ("Source: Harbour Office", false), ("Quelle: Landesregierung", false),
      ("Fuente: Ministerio de Obras", false), ("Source : préfecture", false),
      ("المصدر: مكتب الميناء", false), ("Sources say: nobody knows the price of it yet.", true),
      ("Read the whole bill at https://ferry.example/bill before you vote on it.", true),
    ])
  func source(line: String, isRead: Bool) throws {
    let texts = try article("", middle: "<p>\(line)</p>").body.map(\.text)
    #expect(texts.contains(line) == isRead)
    #expect(texts.filter { $0 != line } == Self.prose)
  }

  @Test(
    "A last paragraph about copyright is read",
    arguments: [
      "Copyright lawyers will look at the plans again before the ferry sails under its old name.",
      "The captain, who earns a commission on every ticket, said that he would rather fish.",
    ])
  func lastParagraph(line: String) throws {
    #expect(try article("", "<p>\(line)</p>").body.last?.text == line)
  }

  @Test(
    "A bold line between paragraphs is a heading where a page has no others",
    arguments: [
      "<p><b>A spring from Leeds</b></p>", "<p><strong>Who pays for it?</strong></p>",
      "<div><b>On Sundays alone</b></div>",
    ])
  func boldLine(line: String) throws {
    let body = try article("", middle: line).body
    #expect(body.count == 5)
    #expect(body[2].kind == .heading)
  }

  @Test(
    "A bold line is a paragraph where it is a sentence, or headings are marked as such",
    arguments: ["<p><b>Nobody laughed.</b></p>", "<h2>One</h2><p><b>A line in bold</b></p>"])
  func boldSentence(line: String) throws {
    let body = try article("", middle: line).body
    #expect(body.filter { $0.kind == .paragraph }.count == 5)
  }

  @Test("The captions of a gallery are its text; those of an article's pictures are not")
  func gallery() throws {
    let captions = [
      "There are 212 steps. Anna Keel counts them every time, and has never come to another number.",
      "Breakfast is at four in the afternoon, because that is when both of them are awake.",
      "The lamp has four bulbs, of which one burns. The other three wait behind it on a wheel.",
    ]
    let pictures = captions.map {
      "<figure><img src=a.jpg alt=''><figcaption>\($0)</figcaption></figure>"
    }
    #expect(try article("", pictures.joined()).body.map(\.text) == Self.prose + captions)
    #expect(try article("", pictures[0]).body.map(\.text) == Self.prose)
  }
}
