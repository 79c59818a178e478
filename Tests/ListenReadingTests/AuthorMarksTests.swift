// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import ListenArticle
@testable import ListenReading

@Suite("Authors say what of a document is read")
struct AuthorMarksTests {
  static let first =
    "The light of Port Ellen will burn again before the summer, the ministry said on Monday."
  static let last =
    "Tickets go on sale in June, and children climb free, as they did before the fire."

  static func read(_ text: String, _ format: Source.Format) throws -> Reading {
    try ArticleReader().read(Source(name: "a", bytes: Array(text.utf8), format: format))[0]
  }

  static let ways = [
    "data-listen=\"skip\"", "style=\"color: red; speak: never\"", "style=\"speak:none;\"",
    "class=\"box no-audio\"",
    "class=\"listen-skip\"", "class='noaudio'",
  ]

  static func blocks(_ way: String) -> String {
    "<p>\(first)</p><p \(way)>A paragraph that is only for the eyes of those who read it, not for ears.</p>"
      + "<p>\(last.dropLast(1)) <span \(way)>(see the table)</span>.</p>"
  }

  static let expected = [first, last]

  @Test("in HTML, in a feed's HTML and in Markdown's", arguments: ways)
  func leftOut(way: String) throws {
    let html = Self.blocks(way)
    let page = try Self.read(
      "<html><body><article><h1>A light</h1>\(html)</article></body></html>", .html)
    let feed = try Self.read(
      "<rss><channel><item><title>A</title><description><![CDATA[\(html)]]></description></item></channel></rss>",
      .feed)
    let json = try Self.read(
      "{\"title\": \"A\", \"content\": \"\(html.replacing("\"", with: "\\\""))\"}", .json)
    let markdown = try Self.read(
      "\(Self.first)\n\n<p \(way)>Only for the eyes.</p>\n\n\(Self.last.dropLast(1)) <span \(way)>(see the <span>table</span>)</span>.\n",
      .markdown)
    for reading in [page, feed, json, markdown] {
      #expect(
        reading.article.body.map { $0.text.replacing(" .", with: ".") } == Self.expected)
      #expect(reading.dropped.contains { $0.reason == AuthorMarks.reason })
      #expect(reading.warnings.isEmpty)
    }
  }

  @Test(
    "in Markdown's own attributes",
    arguments: [
      "First.\n\nSecond.\n{: .no-audio}\n\nLast.",
      "First.\n\nSecond.\n{: data-listen=\"skip\"}\n\nLast.",
      "First. [Second.]{.no-audio}\n\nLast.", "First.\n\n## Second {.no-audio}\n\nLast.",
      "First.\n\n## Second {#b data-listen=\"skip\"}\n\nLast.",
      "First.\n\n<div class=\"no-audio\">\n\nSecond.\n\n<div>\n\nThird.\n\n</div>\n\nFourth.\n\n</div>\n\nLast.",
      "First. [Second [a](b).]{data-listen=skip}\n\nLast.",
    ])
  func attributes(text: String) throws {
    #expect(try Self.read(text, .markdown).article.body.map(\.text) == ["First.", "Last."])
  }

  @Test("other attributes change nothing")
  func others() throws {
    let read = try Self.read("First {.wide}\n\n[Second]{.wide}.\n{: .lead}\n", .markdown)
    #expect(read.article.body.map(\.text) == ["First {.wide}", "[Second]{.wide}."])
  }

  @Test("in the blocks of inspect's JSON")
  func blocksOfJSON() throws {
    let read = try Self.read(
      "{\"body\": [{\"text\": \"First.\"}, {\"text\": \"Second.\", \"listen\": \"skip\"}, {\"text\": \"Last.\", \"listen\": \"loud\"}]}",
      .json)
    #expect(read.article.body.map(\.text) == ["First.", "Last."])
    #expect(read.dropped.map(\.reason) == [AuthorMarks.reason])
    #expect(read.warnings.first == "body[2].listen: the mark \"loud\" has no effect")
  }

  @Test("what is there to be heard only is read, though it is hidden")
  func only() throws {
    let hidden =
      "<p hidden data-listen=\"only\">The picture shows the tower in the first light of the morning.</p>"
    let read = try Self.read(
      "<html><body><article><h1>A light</h1><p>\(Self.first)</p>\(hidden)<p>\(Self.last)</p></article></body></html>",
      .html)
    #expect(
      read.article.body.map(\.text) == [
        Self.first, "The picture shows the tower in the first light of the morning.", Self.last,
      ])
  }

  @Test("marks without effect are named with their line")
  func unknown() throws {
    let html =
      "<p>\(Self.first)</p>\n<p data-listen=\"loud\">\(Self.last)</p>\n\n<p data-listen-voice='x'>It rained all night.</p>"
    let expected = [
      "line 2: the mark data-listen=\"loud\" has no effect",
      "line 4: the mark data-listen-voice=\"x\" has no effect",
    ]
    #expect(
      try Self.read("<html><body><article>\(html)</article></body></html>", .html).warnings
        == expected)
    #expect(try Self.read(html, .markdown).warnings == expected)
    #expect(
      AuthorMarks.warnings(
        in: Array(
          "<script>\n'<p data-listen=\"x\">'</script><p data-listen=\"3\" data-listen=only>".utf8)
      ).isEmpty)
  }
}
