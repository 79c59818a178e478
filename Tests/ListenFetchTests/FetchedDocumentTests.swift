// SPDX-License-Identifier: GPL-3.0-or-later
import FetchProtocol
import Foundation
import ListenCore
import Testing

@testable import ListenFetch

@Suite struct FetchedDocumentTests {
  private static let text =
    "<p>The ferry to the outer islands left on time, and the harbour master said that nobody had "
    + "complained since the timetable was printed anew.</p><p>A second boat follows in spring, as "
    + "soon as the pier has been made longer &amp; safer.</p>"

  private static let rss = """
    <?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:odd="urn:odd"><channel><title>Harbour &amp; News</title>
      <language>en-GB</language><ttl>90</ttl><image><title>Logo</title></image>
      <item><title>In full</title><link>https://example.org/full</link><guid isPermaLink="false">one</guid>
      <dc:creator>Ada Byron</dc:creator><pubDate>Mon, 30 Nov 2026 08:00:00 GMT</pubDate><odd:score>7</odd:score>
      <category>Sea</category><content:encoded><![CDATA[\(text)]]></content:encoded></item>
      <item><title>In short</title><link>https://example.org/short</link><description>The ferry…</description></item>
      <item><title>Without a text</title><guid>https://example.org/bare</guid></item></channel></rss>
    """

  private static let atom = """
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="es"><title>Puerto</title><author><name>Redacción</name></author>
      <entry><title>Completa</title><id>urn:1</id><updated>2026-11-29T08:00:00Z</updated><author><name>Ana Ruiz</name></author>
      <link rel="self" href="https://example.org/api/1"/><link href="https://example.org/uno"/>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">\(text)</div></content></entry></feed>
    """

  @Test("An item alone is read as it is in its feed", arguments: [rss, atom])
  func alone(feed: String) throws {
    let whole = try ArticleReader().read(Source(name: "feed", bytes: Array(feed.utf8)))
    let items = try #require(FeedItems(Array(feed.utf8))).items.filter(FeedItems.isWhole)
    #expect(items.count == 1)
    let item = try #require(items.first)
    let alone = try ArticleReader().read(Source(name: "feed", bytes: item.document))
    #expect(alone.map(\.article) == whole.filter { !$0.isSummary }.map(\.article))
    #expect(alone.first?.article.body.count == 2)
  }

  @Test("What an item leads to, and how long the feed holds")
  func links() throws {
    let feed = try #require(FeedItems(Array(Self.rss.utf8)))
    #expect(
      feed.items.map(\.link) == [
        "https://example.org/full", "https://example.org/short", "https://example.org/bare",
      ])
    #expect(feed.items.map(FeedItems.isWhole) == [true, false, false])
    #expect(feed.minutes == 90)
    let atom = try #require(FeedItems(Array(Self.atom.utf8))?.items.first)
    #expect(atom.link == "https://example.org/uno" && atom.changed == "2026-11-29T08:00:00Z")
  }

  @Test("JSON Feed's items, one document each")
  func json() throws {
    let feed = #"""
      {"version": "https://jsonfeed.org/version/1.1", "title": "A \"B\"", "home_page_url": "https://example.org/\n", "language": "en", "items": [
        {"id": "1", "url": "https://example.org/1", "title": "One", "content_html": "\#(Self.text)"},
        {"id": "2", "url": "https://example.org/2", "title": "Two", "summary": "Soon."}]}
      """#
    let items = try #require(FeedItems(Array(feed.utf8))).items
    #expect(items.map(FeedItems.isWhole) == [true, false])
    let reading = try ArticleReader().read(Source(name: "item", bytes: items[0].document))
    #expect(reading.map(\.article.title) == ["One"])
    #expect(reading.first?.article.source == "A \"B\"")
  }

  @Test(
    "What is no feed is none",
    arguments: [
      "", "<html><body><item/></body></html>", "{}", #"{"items": []}"#, "text", "<rss", "<urlset/>",
    ])
  func noFeed(text: String) { #expect(FeedItems(Array(text.utf8)) == nil) }

  @Test("A sitemap's pages, the newest first, without its pictures")
  func sitemap() throws {
    let text = """
      \u{FEFF}<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="urn:n"
        xmlns:image="urn:i"><url><loc>https://example.org/a</loc></url>
        <url><image:image><image:loc>https://example.org/p.png</image:loc></image:image>
        <loc> https://example.org/b </loc><lastmod>2026-01-02</lastmod></url>
        <url><loc>https://example.org/c</loc><n:news><n:publication_date>2026-03-04T05:06Z</n:publication_date>
        </n:news></url></urlset>
      """
    let sitemap = try #require(Sitemap(Array(text.utf8)))
    #expect(!sitemap.isIndex)
    #expect(
      sitemap.entries.map(\.url) == [
        "https://example.org/c", "https://example.org/b", "https://example.org/a",
      ])
    #expect(sitemap.entries.map(\.changed) == ["2026-03-04T05:06Z", "2026-01-02", nil])
    let listed = Sitemap(Array("https://example.org/a\r\nhttps://example.org/b\n".utf8))
    #expect(listed?.entries.count == 2)
    #expect(Sitemap(Array("https://example.org/a\nand more".utf8)) == nil)
    #expect(Sitemap(Array("<html><urlset></html>".utf8)) == nil)
    #expect(
      Sitemap(
        Array("<sitemapindex><sitemap><loc>https://a.org/</loc></sitemap>\n</sitemapindex>".utf8))?
        .isIndex == true)
  }

  @Test(
    "How long an answer holds",
    arguments: [
      ("cache-control: max-age=600", 600), ("cache-control: Public, Max-Age=60, x", 60),
      ("cache-control: no-cache, max-age=600", 0), ("cache-control: max-age=600\nage: 500", 100),
      ("cache-control: max-age=600\nage: 900", 0), ("cache-control: max-age=99999999", 86_400),
      ("expires: Mon, 30 Nov 2026 12:05:00 GMT\ndate: Mon, 30 Nov 2026 12:00:00 GMT", 300),
      ("expires: 0\ndate: Mon, 30 Nov 2026 12:00:00 GMT", 0), ("etag: \"a\"", 0),
      ("cache-control: max-age=x", 0),
    ])
  func freshness(header: String, expected: Int) {
    let fields = header.split(separator: "\n").compactMap { FetchField(line: String($0)) }
    #expect(Freshness.seconds(FetchResponse(status: 200, fields: fields)) == expected)
  }

  @Test(
    "How long a host wants to be left alone",
    arguments: [
      ("120", 1_120), ("0", 1_000), ("-5", 1_000), ("999999999", 87_400),
      ("Thu, 01 Jan 1970 01:00:00 GMT", 3_600), ("soon", nil),
      ("Thu, 31 Feb 1970 01:00:00 GMT", nil),
    ] as [(String, Int?)])
  func retry(value: String, expected: Int?) {
    let response = FetchResponse(status: 429, fields: [FetchField("retry-after", value)])
    #expect(Freshness.retry(response, now: 1_000) == expected)
  }

  @Test(
    "A page gets what only its answer told",
    arguments: [
      (
        "<html><head><title>x", "text/html; charset=windows-1251",
        "<html><head><meta charset=\"windows-1251\"><link rel=\"canonical\" href=\"https://example.org/a?b&amp;c\"><title>x"
      ),
      (
        "<!DOCTYPE html><header>x", "text/html",
        "<!DOCTYPE html><link rel=\"canonical\" href=\"https://example.org/a?b&amp;c\"><header>x"
      ),
      (
        "<html><head><meta charset=utf-8><link rel=canonical href=/>", "text/html; charset=x",
        "<html><head><meta charset=utf-8><link rel=canonical href=/>"
      ),
      ("<p>x</p>", "text/html", "<p>x</p>"),
      (
        "<html><head>\"", "text/html; charset=\"><script>",
        "<html><head><link rel=\"canonical\" href=\"https://example.org/a?b&amp;c\">\""
      ),
    ])
  func page(page: String, type: String, expected: String) throws {
    let url = try #require(WebURL("https://example.org/a?b&c"))
    let bytes = PageDocument.bytes(Array(page.utf8), type: type, url: url)
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }

  @Test("Damaged gzip data ends, and so does what is too large")
  func gunzip() {
    // An empty file, compressed.
    let empty: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0]
    #expect((try? Gunzip.bytes(empty, most: 1)) == [])
    for count in [0, 2, 9, 12, 19] {
      #expect(throws: Gunzip.Fault.self) { try Gunzip.bytes(Array(empty.prefix(count)), most: 1) }
    }
  }
}
