// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import ListenArticle
@testable import ListenReading

@Suite struct HTMLReaderTests {
  static let first = """
    The harbour council voted on Tuesday to rebuild the old lighthouse, which a storm had damaged in \
    March, and to open it to visitors.
    """
  static let second = """
    Engineers said the work would take two years, cost about 3 million, and leave the lamp burning \
    through every winter night.
    """
  static let third = """
    Fishing crews welcomed the decision; many of them, they said, still steer by that light when \
    their instruments fail.
    """

  static func read(_ html: String) throws -> Reading {
    let source = Source(name: "page.html", bytes: Array(html.utf8))
    return try #require(try HTMLReader().read(source).first)
  }

  /// The article in a page with the usual things around it.
  static func page(_ inside: String, head: String = "") -> String {
    """
    <!doctype html><html lang="en"><head><title>Harbour votes for its light | The Shore</title>
    <meta property="og:site_name" content="The Shore">\(head)</head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
    <div class="content"><article><h1>Harbour votes for its light</h1>\(inside)</article></div>
    <footer><p>All words and pictures belong to The Shore, its readers, and the sea.</p></footer>
    </body></html>
    """
  }

  static func texts(_ inside: String) throws -> [String] {
    try read(page(inside)).article.body.map(\.text)
  }

  @Test("The paragraphs are the body; menu and footer are not")
  func body() throws {
    let reading = try Self.read(
      Self.page("<p>\(Self.first)</p><p>\(Self.second)</p><p>\(Self.third)</p>"))
    #expect(reading.article.body.map(\.text) == [Self.first, Self.second, Self.third])
    #expect(reading.article.title == "Harbour votes for its light")
    #expect(reading.article.source == "The Shore")
    #expect(reading.article.language == "en")
    #expect(reading.dropped.contains { $0.text == "Home" && $0.reason == "menu" })
    #expect(reading.dropped.contains { $0.reason == "title" })
  }

  @Test("Headings, quotations and list items keep their kind")
  func kinds() throws {
    let reading = try Self.read(
      Self.page(
        """
        <p>\(Self.first)</p><h2>What it costs</h2><blockquote><p>\(Self.second)</p></blockquote>
        <ul><li>A new lamp, brighter than the old</li><li>A stair of stone, and a rail</li></ul>
        <p>\(Self.third)</p>
        """))
    #expect(
      reading.article.body.map(\.kind)
        == [.paragraph, .heading, .quotation, .listItem, .listItem, .paragraph])
  }

  @Test("Two line breaks end a paragraph, one does not")
  func breaks() throws {
    let html = "<div>\(Self.first)<br><br>\(Self.second)<br>\n<br/>One<br>line.</div>"
    #expect(try Self.texts(html) == [Self.first, Self.second, "One line."])
  }

  @Test(
    "Inline markup neither glues nor splits words",
    arguments: [
      ("a<b>bc</b>d", "abcd"), ("un<wbr>break", "unbreak"), ("<i>one</i> <i>two</i>", "one two"),
      ("one<br>two", "one two"), ("x<span>\n y</span>", "x y"),
      ("co&shy;op", "coop"), ("a&nbsp;&nbsp;b", "a b"), ("fish &amp; chips", "fish & chips"),
      ("word<sup><a href=\"#n1\">1</a></sup> next", "word next"),
      ("word<sup>[12]</sup>, next", "word, next"), ("the 4<sup>th</sup> of May", "the 4th of May"),
    ])
  func inline(markup: String, text: String) throws {
    let found = try Self.texts("<p>\(Self.first)</p><p>\(Self.second) \(markup).</p>")
    #expect(found.last == Self.second + " " + text + ".")
  }

  @Test(
    "Furniture inside the article goes, with its reason",
    arguments: [
      ("<div class=\"share-bar\"><a href=\"#\">Post this</a></div>", "share buttons"),
      (
        "<div class=\"newsletter-signup\"><p>Get our letter every day, free.</p></div>",
        "newsletter"
      ),
      (
        "<p>READ MORE: <a href=\"/x\">Storm takes the roof off the old mill</a></p>",
        "related links"
      ),
      ("<p><a href=\"/x\">Storm takes the roof off the old mill</a></p>", "link"),
      ("<figure><img src=a.jpg><figcaption>The tower at dusk</figcaption></figure>", "caption"),
      (
        "<div style=\"display: none\"><p>Nobody sees this, and nobody hears it.</p></div>", "hidden"
      ),
      ("<div class=\"ad\">Buy boats here, cheap, today.</div>", "advertisement"),
      ("<p>Advertisement</p>", "advertisement"),
      ("<aside><p>In other news, the ferry is late again, twice.</p></aside>", "aside"),
      (
        "<div id=\"comments\"><p>I never liked that lighthouse, to be honest.</p></div>", "comments"
      ),
      ("<div class=\"cookie-banner\"><p>We bake biscuits for you, accept?</p></div>", "notice"),
    ])
  func furniture(markup: String, reason: String) throws {
    let reading = try Self.read(
      Self.page("<p>\(Self.first)</p>\(markup)<p>\(Self.second)</p><p>\(Self.third)</p>"))
    #expect(reading.article.body.map(\.text) == [Self.first, Self.second, Self.third])
    #expect(reading.dropped.contains { $0.reason == reason && $0.position == 1 })
  }

  @Test("Cards that point to other articles are not the article")
  func cards() throws {
    let cards = (1...6).map {
      """
      <div class="card"><a href="/\($0)"><img src="x"></a><h3><a href="/\($0)">Number \($0) of the \
      stories</a></h3><p>A summary of some length, with commas, of what number \($0) says.</p></div>
      """
    }.joined()
    let html = Self.page("<p>\(Self.first)</p><p>\(Self.second)</p>")
      .replacing("</article>", with: "</article><section>\(cards)</section>")
    #expect(try Self.read(html).article.body.map(\.text) == [Self.first, Self.second])
  }

  @Test("What a page declares is taken, what it lacks is not made up")
  func metadata() throws {
    let head = """
      <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
      {"@type": "WebSite", "name": "The Shore"},
      {"@type": "NewsArticle", "headline": "Harbour votes for its light",
      "author": [{"@type": "Person", "name": "Ada Marsh"}, {"name": "Tom Reed"}],
      "datePublished": "2024-03-05T08:30:00+01:00", "articleSection": "Coast",
      "keywords": ["lighthouse", "council"], "image": {"url": "https://example.org/light.jpg"}}]}
      </script><link rel="canonical" href="https://example.org/light">
      """
    let full = try Self.read(Self.page("<p>\(Self.first)</p><p>\(Self.second)</p>", head: head))
    #expect(full.article.byline == ["Ada Marsh", "Tom Reed"])
    #expect(full.article.published?.description == "2024-03-05T08:30:00+01:00")
    #expect(full.article.section == "Coast")
    #expect(full.article.tags == ["lighthouse", "council"])
    #expect(full.article.image == "https://example.org/light.jpg")
    #expect(full.article.link == "https://example.org/light")
    let bare = try Self.read(Self.page("<p>\(Self.first)</p><p>\(Self.second)</p>"))
    #expect(bare.article.byline.isEmpty && bare.article.published == nil)
    #expect(bare.article.section == nil && bare.article.tags.isEmpty)
    #expect(bare.article.link == nil && bare.article.caption == nil)
    #expect(bare.article.standfirst == nil)
  }

  @Test("The line under the headline is the standfirst, not the body")
  func standfirst() throws {
    let line = "Two years of work, three million, and a lamp that stays lit."
    let reading = try Self.read(
      Self.page(
        "<p class=\"standfirst\">\(line)</p><div><p>\(Self.first)</p><p>\(Self.second)</p></div>"))
    let declared = try Self.read(
      Self.page(
        "<header><p>\(line)</p></header><div><p>\(Self.first)</p><p>\(Self.second)</p></div>",
        head: "<meta name=\"description\" content=\"\(line)\">"))
    #expect(declared.article.standfirst == line)
    #expect(declared.article.body.map(\.text) == [Self.first, Self.second])
    #expect(reading.article.body.map(\.text).suffix(2) == [Self.first, Self.second])
  }

  @Test("Where a script would put the text on the page, the declared text is read")
  func declaredText() throws {
    let text = (1...6).map { "\(Self.first) Part \($0)." }.joined(separator: "\\n\\n")
    let reading = try Self.read(
      """
      <html><head><title>The light</title><script type="application/ld+json">
      {"@type": "NewsArticle", "headline": "The light", "articleBody": "\(text)"}</script></head>
      <body><div id="app">Please wait.</div></body></html>
      """)
    #expect(reading.article.body.count == 6)
    #expect(reading.article.body.last?.text == Self.first + " Part 6.")
  }

  @Test("A page that says English and is Spanish is Spanish, with a warning")
  func language() throws {
    let text = """
      El consejo del puerto decidió el martes reconstruir el viejo faro, que una tormenta había \
      dañado en marzo, y abrirlo a los visitantes durante todo el verano.
      """
    let reading = try Self.read(Self.page("<p>\(text)</p><p>\(text) Así lo dijo el alcalde.</p>"))
    #expect(LanguageDetector.primary(reading.article.language) == "es")
    #expect(!reading.warnings.isEmpty)
  }
}
