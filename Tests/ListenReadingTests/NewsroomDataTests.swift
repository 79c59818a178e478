// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import ListenArticle
@testable import ListenReading

@Suite("What newsrooms' own systems give is read")
struct NewsroomDataTests {
  static func read(_ text: String) throws(ReadingError) -> [Reading] {
    try ArticleReader().read(Source(name: "a", bytes: Array(text.utf8)))
  }

  static let first = "The light of Port Ellen will burn again before the summer, the ministry said."
  static let second = "Tickets go on sale in June."

  /// A document in which the same article stands, whatever its shape.
  struct Sample: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var text: String
    /// The facts that this shape has no place for.
    var lacks: Set<String> = []
  }

  static let samples: [Sample] = [
    Sample(
      testDescription: "JSON Feed 1.1",
      text: """
        {"version": "https://jsonfeed.org/version/1.1", "title": "Coast Daily", "language": "en", "items": [
        {"id": "7", "url": "https://coast.example/light", "title": "A light again", "summary": "Closed for six whole years",
        "content_html": "<p>\(first)</p><p>\(second)</p>", "date_published": "2025-03-03T09:30:00Z",
        "authors": [{"name": "Ann Low"}], "tags": ["Harbour", "Sea"]}]}
        """),
    Sample(
      testDescription: "JSON Feed 1.0, text alone",
      text: """
        {"version": "https://jsonfeed.org/version/1", "title": "Coast Daily", "author": {"name": "Ann Low"}, "items": [
        {"id": "7", "url": "https://coast.example/light", "title": "A light again", "summary": "Closed for six whole years",
        "content_text": "\(first)\\n\\n\(second)", "date_published": "2025-03-03T09:30:00Z", "tags": ["Harbour", "Sea"]}]}
        """),
    Sample(
      testDescription: "ninjs 1",
      text: """
        {"uri": "7", "type": "text", "versioncreated": "2025-03-03T09:30:00+00:00", "headline": "A light again",
        "byline": "By Ann Low", "language": "en", "description_text": "Closed for six whole years", "pubstatus": "usable",
        "body_html": "<p>\(first)</p><p>\(second)</p>", "source": "Coast Daily", "url": "https://coast.example/light",
        "subject": [{"code": "1", "name": "Harbour"}, {"code": "2", "name": "Sea"}]}
        """),
    Sample(
      testDescription: "ninjs 3",
      text: """
        {"uri": "7", "type": "text", "firstCreated": "2025-03-03T09:30:00Z", "language": "en",
        "headlines": [{"role": "short", "value": "Light"}, {"role": "main", "value": "A light again"}],
        "by": "Ann Low", "people": [{"name": "Carl Brandt"}], "descriptions": [{"role": "summary", "value": "Closed for six whole years"}],
        "bodies": [{"role": "main", "contentType": "text/plain", "value": "no"},
        {"role": "main", "contentType": "text/html", "value": "<p>\(first)</p><p>\(second)</p>"}],
        "infoSources": [{"name": "Coast Daily"}], "url": "https://coast.example/light", "subjects": [{"name": "Harbour"}, {"name": "Sea"}]}
        """),
    Sample(
      testDescription: "Superdesk's list",
      text: """
        {"_items": [{"uri": "7", "slugline": "light", "headline": "A light again", "byline": "Ann Low", "versioncreated": "2025-03-03T09:30:00Z",
        "description_html": "<p>Closed for six whole years</p>", "body_html": "<p>\(first)</p><p>\(second)</p>", "source": "Coast Daily",
        "url": "https://coast.example/light", "keywords": ["Harbour", "Sea"]}, {"uri": "8", "slugline": "x", "type": "picture", "body_text": "A tower"}]}
        """),
    Sample(
      testDescription: "Arc XP",
      text: """
        {"type": "story", "version": "0.10.9", "_id": "7", "canonical_url": "https://coast.example/light", "language": "en",
        "headlines": {"basic": "A light again"}, "subheadlines": {"basic": "Closed for six whole years"},
        "credits": {"by": [{"type": "author", "name": "Ann Low"}]}, "display_date": "2025-03-03T09:30:00Z",
        "distributor": {"name": "Coast Daily"}, "taxonomy": {"tags": [{"text": "Harbour"}, {"text": "Sea"}]},
        "content_elements": [{"type": "text", "content": "\(first)"}, {"type": "image", "url": "a.jpg", "caption": "The tower"},
        {"type": "interstitial_link", "content": "Read also: the crane", "url": "/x"},
        {"type": "quote", "subtype": "pullquote", "content_elements": [{"type": "text", "content": "burn again"}]},
        {"type": "raw_html", "content": "<div>Subscribe</div>"}, {"type": "text", "content": "\(second)"}]}
        """),
    Sample(
      testDescription: "WordPress",
      text: """
        {"id": 7, "guid": {"rendered": "7"}, "date": "2025-03-03T10:30:00", "date_gmt": "2025-03-03T09:30:00", "status": "publish", "type": "post",
        "link": "https://coast.example/light", "title": {"rendered": "A <em>light</em> again"},
        "excerpt": {"rendered": "<p>Closed for six whole years</p>\\n", "protected": false},
        "content": {"rendered": "\\n<p>\(first)</p>\\n<p>\(second)</p>\\n<div class=\\"sharedaddy\\">Share this</div>", "protected": false},
        "yoast_head_json": {"og_site_name": "Coast Daily"}, "_embedded": {"author": [{"id": 1, "name": "Ann Low"}],
        "wp:term": [[{"name": "Coast", "taxonomy": "category"}], [{"name": "Harbour", "taxonomy": "post_tag"}, {"name": "Sea", "taxonomy": "post_tag"}]]}}
        """),
    Sample(
      testDescription: "Ghost",
      text: """
        {"posts": [{"id": "x", "uuid": "7", "title": "A light again", "html": "<p>\(first)</p><p>\(second)</p>", "url": "https://coast.example/light",
        "custom_excerpt": "Closed for six whole years", "published_at": "2025-03-03T09:30:00.000+00:00", "primary_author": {"name": "Ann Low"},
        "authors": [{"name": "Ann Low"}], "tags": [{"name": "Harbour"}, {"name": "Sea"}, {"name": "#hidden"}]}], "meta": {"pagination": {"page": 1}}}
        """, lacks: ["source"]),
    Sample(
      testDescription: "text in one string",
      text: """
        {"id": "7", "title": "A light again", "author": "Ann Low", "date": "2025-03-03T09:30:00Z", "summary": "Closed for six whole years",
        "body": "\(first)\\n\\n\(second)", "source": "Coast Daily", "url": "https://coast.example/light", "tags": "Harbour, Sea"}
        """),
    Sample(
      testDescription: "HTML in its content",
      text: """
        {"id": "7", "headline": "A light again", "authors": [{"first_name": "Ann", "last_name": "Low"}], "publishedAt": "2025-03-03T09:30:00Z",
        "standfirst": "Closed for six whole years", "content": "<p>\(first)</p>\\n<p>\(second)</p>", "publisher": {"name": "Coast Daily"},
        "link": "https://coast.example/light", "keywords": ["Harbour", "Sea"]}
        """),
    Sample(
      testDescription: "paragraphs in an answer",
      text: """
        {"status": "ok", "article": {"id": "7", "title": "A light again", "byline": ["Ann Low"], "published": "2025-03-03T09:30:00Z",
        "description": "Closed for six whole years", "paragraphs": ["\(first)", "\(second)"], "source": "Coast Daily",
        "url": "https://coast.example/light", "tags": [{"name": "Harbour"}, {"name": "Sea"}]}}
        """),
    Sample(
      testDescription: "Drupal's JSON:API",
      text: """
        {"jsonapi": {"version": "1.0"}, "data": {"type": "node--article", "id": "7", "attributes": {"title": "A light again",
        "created": "2025-03-03T09:30:00+00:00", "langcode": "en", "author": "Ann Low", "source": "Coast Daily", "url": "https://coast.example/light",
        "tags": ["Harbour", "Sea"], "summary": "Closed for six whole years",
        "body": {"value": "x", "format": "html", "processed": "<p>\(first)</p><p>\(second)</p>"}}}}
        """),
    Sample(
      testDescription: "NITF",
      text: """
        <?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf-3-5.dtd"><nitf><head><title>x</title><docdata><doc-id id-string="7"/>
        <date.issue norm="20250303T093000Z"/><key-list><keyword key="Harbour"/><keyword key="Sea"/></key-list></docdata>
        <pubdata ex-ref="https://coast.example/light" position.section="Coast"/></head><body><body.head><hedline><hl1>A light again</hl1></hedline>
        <note><p>Editors: embargo</p></note><byline>By <person>Ann Low</person><byttl>Staff</byttl></byline><distributor>Coast Daily</distributor>
        <dateline><location>Port Ellen</location></dateline><abstract><p>Closed for six whole years</p></abstract></body.head>
        <body.content><block><p>The light of <location>Port Ellen</location> will burn again before the summer, the ministry said.</p>
        <media media-type="image"><media-reference source="a.jpg"/><media-caption>The tower</media-caption></media><ednote>No more</ednote>
        <p>\(second)</p></block></body.content><body.end><tagline>x</tagline></body.end></body></nitf>
        """),
    Sample(
      testDescription: "NITF in NewsML, with a namespace",
      text: """
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><contentSet><inlineXML><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/">
        <head><docdata><doc-id id-string="7"/><date.issue norm="2025-03-03T09:30:00Z"/><key-list><keyword key="Harbour"/><keyword key="Sea"/></key-list></docdata>
        <pubdata ex-ref="https://coast.example/light"/></head><body><body.head><hedline><hl1>A light again</hl1><hl2>Closed for six whole years</hl2></hedline>
        <byline>Ann Low</byline><distributor>Coast Daily</distributor></body.head><body.content><p>\(first)</p><p>\(second)</p></body.content></body></nitf>
        </inlineXML></contentSet></newsItem>
        """),
  ]

  @Test("one article, in every shape", arguments: samples)
  func shapes(sample: Sample) throws {
    let readings = try Self.read(sample.text)
    #expect(readings.count == 1)
    let article = try #require(readings.first).article
    #expect(article.title == "A light again")
    #expect(article.body.map(\.text) == [Self.first, Self.second])
    #expect(article.byline == ["Ann Low"])
    #expect(article.published?.description == "2025-03-03T09:30:00Z")
    #expect(article.standfirst == "Closed for six whole years")
    #expect(article.tags == ["Harbour", "Sea"])
    #expect(article.link == "https://coast.example/light")
    #expect(article.identifier == "7")
    if !sample.lacks.contains("source") { #expect(article.source == "Coast Daily") }
    #expect(readings.first?.isSummary == false)
  }

  @Test("--from feed and --from json both read JSON Feed")
  func named() throws {
    let bytes = Array(Self.samples[0].text.utf8)
    for format in [Source.Format.feed, .json] {
      #expect(try ArticleReader().read(Source(name: "a", bytes: bytes, format: format)).count == 1)
    }
  }

  @Test(
    "what is not published is no article",
    arguments: [
      "[{\"title\": {\"rendered\": \"a\"}, \"status\": \"draft\", \"content\": {\"rendered\": \"<p>It rained.</p>\"}}]",
      "{\"title\": {\"rendered\": \"a\"}, \"status\": \"publish\", \"content\": {\"rendered\": \"\", \"protected\": true}}",
      "{\"posts\": [{\"title\": \"a\", \"uuid\": \"1\", \"status\": \"draft\", \"html\": \"<p>It rained.</p>\"}]}",
      "{\"uri\": \"1\", \"pubstatus\": \"canceled\", \"headline\": \"a\", \"body_html\": \"<p>It rained.</p>\"}",
      "{\"uri\": \"1\", \"type\": \"picture\", \"headline\": \"a\", \"body_text\": \"A tower.\"}",
      "{\"type\": \"story\", \"headlines\": {\"basic\": \"a\"}, \"content_elements\": [{\"type\": \"image\", \"caption\": \"A tower\"}]}",
      "{\"name\": \"listen\", \"version\": \"1.0\"}",
    ])
  func unpublished(text: String) {
    #expect(throws: ReadingError.self) { try Self.read(text) }
  }

  @Test("a list of posts is an article each, in its order; kinds of blocks are kept")
  func lists() throws {
    let readings = try Self.read(
      """
      [{"title": {"rendered": "One"}, "content": {"rendered": "<p>It rained &amp; blew.</p><h2>The night</h2><ul><li>a boat</li></ul>"}},
      {"title": {"rendered": "Two"}, "content": {"rendered": "<blockquote><p>At last.</p></blockquote><p>It was dry.</p>"}}]
      """)
    #expect(readings.map(\.article.title) == ["One", "Two"])
    #expect(readings[0].article.body.map(\.kind) == [.paragraph, .heading, .listItem])
    #expect(readings[1].article.body.map(\.text) == ["At last.", "It was dry."])
    let arc = try Self.read(
      """
      {"type": "results", "content_elements": [{"type": "story", "headlines": {"basic": "One"}, "content_elements": [
      {"type": "header", "level": 3, "content": "The vote"}, {"type": "text", "content": "It <b>rained</b>."},
      {"type": "list", "list_type": "unordered", "items": [{"type": "text", "content": "a boat"}, {"type": "list", "items": [{"type": "text", "content": "a net"}]}]},
      {"type": "quote", "subtype": "blockquote", "content_elements": [{"type": "text", "content": "At last."}]}]}]}
      """)
    #expect(
      arc.first?.article.body.map(\.kind) == [
        .heading, .paragraph, .listItem, .listItem, .quotation,
      ])
    #expect(
      arc.first?.article.body.map(\.text) == [
        "The vote", "It rained.", "a boat", "a net", "At last.",
      ])
  }
}
