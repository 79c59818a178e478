// SPDX-License-Identifier: GPL-3.0-or-later
import ListenTesting
import Testing

@testable import ListenArticle
@testable import ListenReading

@Suite("Four times the document takes four times the time, whatever its shape", .serialized)
struct ReaderGrowthTests {
  /// A document of a repeated shape.
  struct Shape: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var format: Source.Format
    var size: Int
    var make: @Sendable (Int) -> String

    init(
      _ name: String, _ format: Source.Format, _ size: Int,
      _ make: @escaping @Sendable (Int) -> String
    ) {
      (testDescription, self.format, self.size, self.make) = (name, format, size, make)
    }
  }

  static func many(_ piece: String) -> @Sendable (Int) -> String {
    { "# T\n\n" + String(repeating: piece, count: $0) + "\n\nThe text.\n" }
  }

  static let shapes: [Shape] = [
    Shape("brackets", .markdown, 20_000) {
      "# T\n\n" + String(repeating: "[", count: $0) + "a" + String(repeating: "]", count: $0)
    },
    Shape("open brackets", .markdown, 40_000, many("[")),
    Shape("stars", .markdown, 20_000, many("*a ")),
    Shape("underscores", .markdown, 20_000, many("_a")),
    Shape("images and links", .markdown, 10_000, many("![[]()")),
    Shape("links", .markdown, 10_000, many("[a](<b")),
    Shape("quotations", .markdown, 40_000, many(">")),
    Shape("items", .markdown, 5_000, many("- a\n")),
    Shape("tags", .markdown, 10_000, many("<Ab c={")),
    Shape("tables", .markdown, 4_000, many("<table>\n\n")),
    Shape("notes", .markdown, 10_000, many("[^a")),
    Shape("comments", .markdown, 10_000, many("{/* ")),
    Shape("items in items, and empty lines", .markdown, 20_000) {
      String(repeating: "- ", count: $0) + "x" + String(repeating: "\n", count: $0) + "a"
    },
    Shape("brackets of YAML", .markdown, 40_000) {
      "---\na: " + String(repeating: "[", count: $0) + "\n---\n\nText."
    },
    Shape("names of YAML", .markdown, 4_000) { count in
      "---\n" + (0..<count).map { "a\($0): b\n" }.joined() + "---\n\nText."
    },
    Shape("values that YAML refuses", .markdown, 4_000) { count in
      "---\n" + (0..<count).map { "a\($0): b: c\n" }.joined() + "---\n\nText."
    },
    Shape("tables of TOML", .markdown, 4_000) {
      "+++\n" + String(repeating: "[[a]]\nb = 1\n", count: $0) + "+++\n\nText."
    },
    Shape("braces of JSON", .markdown, 40_000) { String(repeating: "{\"a\":", count: $0) },
    Shape("attributes of a feed", .feed, 20_000) { count in
      "<rss " + (0..<count).map { "a\($0)=\"1\"" }.joined(separator: " ")
        + "><channel></channel></rss>"
    },
    Shape("attributes in an item", .feed, 20_000) { count in
      "<rss><channel><item><p " + (0..<count).map { "a\($0)=\"1\"" }.joined(separator: " ")
        + "/></item></channel></rss>"
    },
    Shape("depth of a feed", .feed, 20_000) { "<rss>" + String(repeating: "<a>", count: $0) },
    Shape("items of a feed", .feed, 1_000) { count in
      "<rss><channel>"
        + (0..<count).map {
          "<item><title>T\($0)</title><description>Text \($0).</description></item>"
        }.joined()
        + "</channel></rss>"
    },
    Shape("shortcodes of a feed", .feed, 10_000) {
      "<rss><channel><item><description>" + String(repeating: "[caption a=1]", count: $0)
        + "</description></item></channel></rss>"
    },
  ]

  /// A page of a repeated piece beside an article.
  static func page(_ make: @escaping @Sendable (Int) -> String) -> @Sendable (Int) -> String {
    { count in
      """
      <html><head><title>The light is mended | The Shore</title></head><body><h1>The light is mended</h1>
      <article><p>The keeper of the light said that the lamp would be mended before winter, and nobody doubts it.</p>
      \(make(count))</article></body></html>
      """
    }
  }

  static func pageOf(_ piece: String) -> @Sendable (Int) -> String {
    page { String(repeating: piece, count: $0) }
  }

  static let pages: [Shape] = [
    Shape("paragraphs of a letter", .html, 4_000, pageOf("<p>a")),
    Shape(
      "attributes of one tag", .html, 50_000,
      page { count in
        "<p " + (0..<count).map { "a\($0)=\"1\"" }.joined(separator: " ") + ">The text.</p>"
      }),
    Shape(
      "one attribute of great length", .html, 400_000,
      page {
        "<p class=\"" + String(repeating: "date author ", count: $0 / 12) + "\">The text.</p>"
      }),
    Shape("depth of divisions", .html, 4_000, pageOf("<div>The lamp ")),
    Shape("depth of bold", .html, 4_000, pageOf("<b>The lamp ")),
    Shape("depth of lists", .html, 2_000, pageOf("<ul><li>The lamp ")),
    Shape("depth of quotations", .html, 2_000, pageOf("<blockquote>The lamp was lit. ")),
    Shape("depth of tables", .html, 500, pageOf("<table><tr><td>The lamp ")),
    Shape(
      "unclosed paragraphs", .html, 4_000, pageOf("<p>The lamp was lit again, and nobody saw it. ")),
    Shape("unclosed links", .html, 4_000, pageOf("<a href=\"/a\">The lamp ")),
    Shape("closing tags alone", .html, 20_000, pageOf("</div></p>The lamp ")),
    Shape(
      "rows of a table", .html, 1_000,
      page { count in
        "<table>"
          + String(repeating: "<tr><th>Boat</th><td>3</td><td>1 May 2024</td></tr>", count: count)
          + "</table>"
      }),
    Shape(
      "cells of a row", .html, 4_000,
      page { count in
        "<table><tr>" + String(repeating: "<td>Gull 3</td>", count: count) + "</tr></table>"
      }),
    Shape("small elements", .html, 10_000, pageOf("<i>a</i>")),
    Shape("empty elements", .html, 20_000, pageOf("<span></span>")),
    Shape("breaks of lines", .html, 10_000, pageOf("The lamp<br>")),
    Shape(
      "cards", .html, 2_000,
      pageOf("<div class=\"card\"><a href=\"/a\">The lamp on the long shore is mended</a></div>")),
    Shape("dates", .html, 2_000, pageOf("<time datetime=\"2024-05-01\">1 May 2024</time> ")),
    Shape("lines with dates", .html, 2_000, pageOf("<p>Published: 1 May 2024 by Jane Roe</p>")),
    Shape(
      "authors", .html, 2_000,
      pageOf("<span class=\"author\"><a rel=\"author\" href=\"/author/a\">Jane Roe</a></span> ")),
    Shape(
      "labels", .html, 2_000, pageOf("<dt>Date</dt><dd>The lamp</dd><dt>Author</dt><dd>x</dd>")),
    Shape(
      "comments", .html, 1_000,
      pageOf(
        "<div class=\"comment\"><p class=\"author\">Jane Roe</p><p>The lamp was lit, I saw it.</p></div>"
      )),
    Shape("headings", .html, 4_000, pageOf("<h2>The lamp</h2>")),
    Shape(
      "properties", .html, 4_000, pageOf("<span itemprop=\"author datePublished\">Jane Roe</span>")),
    Shape("metas", .html, 4_000, pageOf("<meta name=\"author\" content=\"Jane Roe\">")),
    Shape("entities", .html, 40_000, pageOf("&amp;&eacute;")),
    Shape("comments of HTML", .html, 10_000, pageOf("<!-- a -->The lamp ")),
    Shape("open comments of HTML", .html, 20_000, pageOf("<!-- a ")),
    Shape("angles", .html, 40_000, pageOf("<")),
    Shape(
      "depth of data", .html, 20_000,
      page {
        "<script type=\"application/ld+json\">" + String(repeating: "{\"author\":", count: $0)
          + "</script>"
      }),
    Shape(
      "items of data", .html, 4_000,
      page {
        "<script type=\"application/ld+json\">["
          + String(repeating: "{\"@type\":\"Article\",\"@id\":\"a\",\"name\":\"b\"},", count: $0)
          + "1]</script>"
      }),
    Shape(
      "ordered items", .html, 2_000,
      page { "<ol>" + String(repeating: "<li>The lamp", count: $0) + "</ol>" }),
    Shape("raised figures", .html, 4_000, pageOf("10<sup>6</sup> ")),
    Shape("words without an end", .html, 400_000, pageOf("a")),
  ]

  @Test("by processor time, the best of up to eight", arguments: shapes + pages)
  func growth(shape: Shape) {
    func time(_ count: Int) -> Double {
      let bytes = Array(shape.make(count).utf8)
      let source = Source(name: "x", bytes: bytes, format: shape.format)
      return ProcessorTime.of { _ = try? ArticleReader().read(source) }
    }
    _ = time(shape.size / 8)
    var (small, large) = (time(shape.size / 2), time(2 * shape.size))
    // Two doublings, each within 2.2, and 20 ms for the clock. Whatever else runs shares the caches, so a
    // measurement is only ever too long: the shortest of several counts.
    for _ in 1..<8 where large > 4.84 * small + 0.02 {
      (small, large) = (min(small, time(shape.size / 2)), min(large, time(2 * shape.size)))
    }
    #expect(large <= 4.84 * small + 0.02, "\(small) s, then \(large) s")
  }
}
