// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import ListenArticle
@testable import ListenReading

@Suite struct FeedReaderTests {
  static func read(_ xml: String) throws(ReadingError) -> [Reading] {
    try FeedReader().read(Source(name: "feed.xml", bytes: Array(xml.utf8)))
  }

  static func paragraphs(_ number: Int) -> [String] {
    [
      "Item \(number) begins with the tide, which came in at noon, and with the boats behind it.",
      "It goes on with what was caught: \(number) crates of herring, two of crab, and one old boot.",
      "It ends, as such days do, with a walk home along the wall, & with soup.",
    ]
  }

  static let spaces = """
    xmlns:content="http://purl.org/rss/1.0/modules/content/" \
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/" \
    xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
    """

  @Test("An RSS feed of 50 full items is 50 articles, each right")
  func rss() throws {
    let items = (1...50).map { number in
      let text = Self.paragraphs(number).map { "<p>\($0.replacing("&", with: "&amp;"))</p>" }
      return """
        <item><title>Catch of day \(number) &amp; night</title>
        <link>https://example.org/\(number)</link>
        <guid isPermaLink="false">tide-\(number)</guid><dc:creator>Ada Marsh</dc:creator>
        <pubDate>Tue, 0\(1 + number % 9) Mar 2024 08:\(10 + number % 50):00 -0300</pubDate>
        <category>Sea</category><category>Fish</category>
        <description>Short of \(number)</description>
        <content:encoded><![CDATA[\(text.joined())<div class="sharedaddy">Share this</div>]]>\
        </content:encoded></item>
        """
    }.joined()
    let readings = try Self.read(
      """
      <?xml version="1.0"?><rss version="2.0" \(Self.spaces)><channel><title>The Shore</title>
      <language>en-GB</language>\(items)</channel></rss>
      """)
    #expect(readings.count == 50)
    for (index, reading) in readings.enumerated() {
      let (number, article) = (index + 1, reading.article)
      #expect(article.title == "Catch of day \(number) & night")
      #expect(article.body.map(\.text) == Self.paragraphs(number))
      #expect(article.identifier == "tide-\(number)")
      #expect(article.link == "https://example.org/\(number)")
      #expect(article.byline == ["Ada Marsh"])
      #expect(article.tags == ["Sea", "Fish"])
      #expect(article.language == "en-GB")
      #expect(article.source == "The Shore")
      #expect(
        article.published?.description
          == "2024-03-0\(1 + number % 9)T08:\(10 + number % 50):00-03:00")
      #expect(reading.dropped.map(\.text) == ["Share this"])
    }
  }

  @Test("A WordPress export gives its published posts, and nothing else")
  func export() throws {
    func item(_ number: Int, type: String, status: String) -> String {
      let text = Self.paragraphs(number)
      let body =
        number.isMultiple(of: 2)
        ? text.joined(separator: "\n\n")
        : text.map { "<!-- wp:paragraph -->\n<p>\($0)</p>\n<!-- /wp:paragraph -->" }
          .joined(separator: "\n\n")
      return """
        <item><title>Day \(number)</title><link>https://example.org/?p=\(number)</link>
        <dc:creator><![CDATA[amarsh]]></dc:creator>
        <guid isPermaLink="false">https://example.org/?p=\(number)</guid>
        <content:encoded><![CDATA[[caption id="1" width="30"]<img src="a.jpg"> A boat[/caption]\
        \(body)[gallery ids="1,2"]]]></content:encoded>
        <excerpt:encoded><![CDATA[]]></excerpt:encoded><wp:post_id>\(number)</wp:post_id>
        <wp:post_date_gmt>2024-03-05 08:30:00</wp:post_date_gmt>
        <wp:status>\(status)</wp:status><wp:post_type>\(type)</wp:post_type>
        <category domain="category" nicename="sea"><![CDATA[Sea]]></category>
        <category domain="post_format" nicename="x"><![CDATA[Aside]]></category></item>
        """
    }
    var items = (1...50).map { item($0, type: "post", status: "publish") }
    items.insert(item(90, type: "page", status: "publish"), at: 3)
    items.insert(item(91, type: "post", status: "draft"), at: 9)
    items.insert(item(92, type: "attachment", status: "inherit"), at: 20)
    let readings = try Self.read(
      """
      <?xml version="1.0" encoding="UTF-8" ?><rss version="2.0" \(Self.spaces)><channel>
      <title>The Shore</title><language>en</language><wp:wxr_version>1.2</wp:wxr_version>
      <wp:author><wp:author_login>amarsh</wp:author_login>
      <wp:author_display_name>Ada Marsh</wp:author_display_name></wp:author>
      \(items.joined())</channel></rss>
      """)
    #expect(readings.count == 50)
    for (index, reading) in readings.enumerated() {
      #expect(reading.article.title == "Day \(index + 1)")
      #expect(reading.article.body.map(\.text) == Self.paragraphs(index + 1))
      #expect(reading.article.byline == ["Ada Marsh"])
      #expect(reading.article.published?.description == "2024-03-05T08:30:00")
      #expect(reading.article.tags == ["Sea"])
    }
  }

  @Test(
    "Atom's three kinds of content",
    arguments: [
      ("html", "&lt;p>One tide, two boats.&lt;/p>&lt;p>And home again.&lt;/p>"),
      (
        "xhtml",
        "<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>One tide, two boats.</p><p>And home again.</p></div>"
      ),
      ("text", "One tide, two boats.\n\nAnd home again."),
    ])
  func atom(type: String, content: String) throws {
    let readings = try Self.read(
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Shore</title>
      <author><name>Ada Marsh</name></author>
      <entry><title type="html">Tide &amp;amp; time</title><id>urn:tide:1</id>
      <link rel="self" href="https://example.org/atom"/><link href="https://example.org/?tide=1&amp;b=2"/>
      <author><name>Tom Reed</name></author><published>2024-03-05T08:30:00Z</published>
      <updated>2024-03-06T08:30:00Z</updated><category term="sea"/>
      <content type="\(type)">\(content)</content></entry></feed>
      """)
    let article = try #require(readings.first).article
    #expect(article.title == "Tide & time")
    #expect(article.body.map(\.text) == ["One tide, two boats.", "And home again."])
    #expect(article.identifier == "urn:tide:1")
    #expect(article.link == "https://example.org/?tide=1&b=2")
    #expect(article.byline == ["Tom Reed"])
    #expect(article.published?.description == "2024-03-05T08:30:00Z")
    #expect(article.tags == ["sea"])
  }

  @Test("A feed's own entities end the reading; nothing is expanded or loaded")
  func laughs() {
    var entities = "<!ENTITY a0 \"lol\">"
    for level in 1...30 {
      entities += "<!ENTITY a\(level) \"&a\(level - 1);&a\(level - 1);\">"
    }
    let feed = """
      <!DOCTYPE rss [\(entities)<!ENTITY f SYSTEM "file:///etc/passwd">]><rss><channel><item>
      <description>&a30; &f;</description></item></channel></rss>
      """
    do throws(ReadingError) {
      let readings = try Self.read(feed)
      #expect(readings.allSatisfy { $0.article.body.allSatisfy { $0.text.utf8.count < 100 } })
    } catch {
      guard case .malformed(_, let place, _, _) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(place.hasPrefix("line "))
    }
  }

  @Test("HTML's entity names and bare ampersands are forgiven, what is cut off is not")
  func forgiven() throws {
    let good = "<rss><channel><item><description>Fish&nbsp;& chips &eacute;t&eacute;.</description>"
    let readings = try Self.read(good + "</item></channel></rss>")
    #expect(readings.first?.article.body.map(\.text) == ["Fish & chips été."])
    #expect(throws: ReadingError.self) { try Self.read(good) }
  }

  @Test("XML that is no feed, and a feed without items, are no articles")
  func none() {
    for xml in ["<a/>", "<rss><channel><title>x</title></channel></rss>", "<rss/>"] {
      #expect(throws: ReadingError.self) { try Self.read(xml) }
    }
  }
}
