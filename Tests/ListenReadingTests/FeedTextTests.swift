// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import ListenArticle
@testable import ListenReading

@Suite("Of a feed's item the article is read, and what its system adds is not")
struct FeedTextTests {
  static let first =
    "The light of Port Ellen will burn again before the summer, the ministry said on Monday."
  static let last = "Tickets go on sale in June, and children climb free."

  static func item(_ html: String, description: String = "", more: String = "") throws -> Reading {
    let feed = """
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Coast</title>\(more)
      <item><title>A light again</title><link>https://coast.example/light</link>
      <description><![CDATA[\(description)]]></description>
      \(html.isEmpty ? "" : "<content:encoded><![CDATA[\(html)]]></content:encoded>")</item></channel></rss>
      """
    return try FeedReader().read(Source(name: "a.xml", bytes: Array(feed.utf8)))[0]
  }

  @Test(
    "what is added between and behind the paragraphs",
    arguments: [
      "<p>The post <a href=\"/a\">A light again</a> appeared first on <a href=\"/\">Coast</a>.</p>",
      "<p>La entrada <a href=\"/a\">A light again</a> se publicó primero en <a href=\"/\">Coast</a>.</p>",
      "<p>La entrada <a href=\"/a\">A light again</a> aparece primero en <a href=\"/\">Coast</a>.</p>",
      "<p>ظهرت المقالة <a href=\"/a\">الضوء</a> أولاً على <a href=\"/\">الساحل</a>. ظهرت أولاً على الساحل.</p>",
      "<p>This article was originally published in The Coast Review.</p>",
      "<p><a href=\"#\">A light again</a> was originally published in <a href=\"#\">Coast</a> on Medium, where people are continuing the conversation by highlighting and responding to this story.</p>",
      "<div class=\"kg-card kg-bookmark-card\"><a href=\"x\"><div>Another story</div><div>A crane falls.</div></a></div>",
      "<div class=\"kg-card kg-signup-card\"><h2>Coast Daily</h2><p>Every morning in your mailbox.</p></div>",
      "<div class=\"kg-card kg-button-card\"><a href=\"#\">See all the pictures</a></div>",
      "<div class=\"kg-card kg-callout-card\"><div class=\"kg-callout-emoji\">💡</div><div class=\"kg-callout-text\">Subscribe to get our letter.</div></div>",
      "<div class=\"subscription-widget-wrap\"><p class=\"cta-caption\">Coast is a reader-supported publication.</p></div>",
      "<p>Coast Letters is a reader-supported publication. Consider becoming a member.</p>",
      "<p>Thanks for reading! Subscribe for free to receive new posts.</p>",
      "<p>¡Gracias por leer! Suscríbete gratis.</p>", "<p>Suscríbete para recibir el boletín.</p>",
      "<p>اشترك في نشرتنا البريدية.</p>",
      "<p><em>If you liked this, follow me for more stories.</em></p>",
      "<div class=\"digest-post-embed\"><p>Another story of the coast.</p></div>",
      "<p class=\"button-wrapper\"><a href=\"#\"><span>Share the letter</span></a></p>",
      "<div class=\"footnote\"><a class=\"footnote-number\">1</a><div><p>It went out six years ago.</p></div></div>",
      "<p><a class=\"more-link\" href=\"x\">Continue reading <span>A light again</span></a></p>",
      "<div class=\"jp-relatedposts\"><h3>Related</h3><p>Another story.</p></div>",
      "<figure class=\"wp-block-embed-wordpress\"><blockquote class=\"wp-embedded-content\"><a>Another story</a></blockquote></figure>",
      "<div class=\"wp-block-buttons\"><div class=\"wp-block-button\"><a>Buy the book of the coast</a></div></div>",
      "<img src=\"https://pixel.example/1x1.gif?id=7\" width=\"1\" height=\"1\" alt=\"\">",
      "<div class=\"feedflare\"><img src=\"http://feeds.example/~r/x\"></div>",
    ])
  func added(box: String) throws {
    let read = try Self.item("<p>\(Self.first)</p>\(box)<p>\(Self.last)</p>\(box)")
    #expect(read.article.body.map(\.text) == [Self.first, Self.last])
    #expect(!read.isSummary)
  }

  @Test(
    "sentences that only look like that are read",
    arguments: [
      "<p>Subscribers of the theatre, 4,000 of them, were told on Monday that the season had ended, the director said, and that they would be paid back in full before the first of May next year, whatever the court decides about the building, its roof and all that lies under the roof, which has leaked for years.</p>",
      "<p>The letter, first published in 1911, was read aloud.</p>",
      "<div class=\"kg-card kg-callout-card\"><div class=\"kg-callout-text\">The tower is open on Sundays.</div></div>",
      "<p>The more they read, the less they knew.</p>", "<p>Se publicó el informe ayer.</p>",
      "<p>The minister [of the sea] said so […] and left.</p>",
    ])
  func kept(html: String) throws {
    let read = try Self.item("<p>\(Self.first)</p>\(html)<p>\(Self.last)</p>")
    #expect(read.article.body.count == 3)
    #expect(!read.isSummary)
  }

  @Test(
    "an item that is only a summary says so, without the mark of the cut",
    arguments: [
      "<p>\(first) […]</p>",
      "<p>\(first) [&#8230;]</p><p>The post A light again appeared first on Coast.</p>", "\(first)",
      "<p>\(first)… <a href=\"x\" class=\"more-link\">Continue reading <span>A light again</span></a></p>",
      "<p>\(first) [...]</p>", "<p>\(first)</p><p><a href=\"x\">Read more</a></p>",
      "<p>\(first) Leer más »</p>",
      "<p>\(first) [&hellip;] <a href=\"x\">Seguir leyendo</a></p>",
      "<p>\(first) … اقرأ المزيد</p>",
    ])
  func summary(description: String) throws {
    let read = try Self.item("", description: description)
    #expect(read.article.body.map(\.text) == [Self.first])
    #expect(read.isSummary)
    #expect(read.warnings.contains(FeedText.summaryWarning))
    #expect(try Self.item("<p>\(Self.first) […]</p>").isSummary)
    #expect(try !Self.item("<p>\(Self.first)</p>", description: description).isSummary)
  }

  @Test(
    "the description is a standfirst where it is not the text's beginning",
    arguments: [
      ("The tower had been closed for six years.", "The tower had been closed for six years."),
      ("<p>The light of Port Ellen will burn again before the […]</p>", nil),
      (
        "<p>The light of Port Ellen will burn again […]</p><p>The post A appeared first on Coast.</p>",
        nil
      ),
      ("The light of Port Ellen will burn again before the summer...", nil), ("Short", nil),
      ("", nil),
    ])
  func standfirst(description: String, expected: String?) throws {
    let read = try Self.item("<p>\(Self.first)</p><p>\(Self.last)</p>", description: description)
    #expect(read.article.standfirst == expected)
  }

  @Test("what is dropped keeps its place when what the system adds, or a last heading, goes")
  func places() throws {
    let added = "<p>The post A light again appeared first on Coast.</p>"
    let table = "<table><tr><td>1</td></tr></table>"
    for (html, position) in [
      ("\(added)<p>\(Self.first)</p>\(table)<p>\(Self.last)</p>", 1),
      ("<p>\(Self.first)</p><p>\(Self.last)</p>\(added)\(table)", 2),
    ] {
      let read = try Self.item(html)
      #expect(read.article.body.map(\.text) == [Self.first, Self.last])
      #expect(read.dropped.first { $0.text == "1" }?.position == position)
      #expect(read.dropped.contains { $0.text.hasPrefix("The post") })
    }
  }

  @Test("Medium's first heading is the subtitle, others' is a heading")
  func medium() throws {
    let html =
      "<h4>And who pays for the stairs</h4><p>\(Self.first)</p><h3>The stairs</h3><p>\(Self.last)</p>"
    let read = try Self.item(html, more: "<generator>Medium</generator>").article
    #expect(read.standfirst == "And who pays for the stairs")
    #expect(read.body.map(\.text) == [Self.first, "The stairs", Self.last])
    #expect(try Self.item(html).article.body.first?.kind == .heading)
  }

  @Test("a note's mark does not part the words around it")
  func noteMark() throws {
    let read = try Self.item(
      "<p>It burns<a class=\"footnote-anchor\" href=\"#f\">1</a>, they say.</p><p>\(Self.last)</p>")
    #expect(read.article.body.first?.text == "It burns, they say.")
  }
}
