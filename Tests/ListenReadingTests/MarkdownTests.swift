// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import ListenArticle
@testable import ListenReading

@Suite("Markdown is taken apart")
struct MarkdownTests {
  @Test(
    "inline markup goes, the text stays",
    arguments: [
      ("*one* **two** ***three*** _four_ ~~five~~", "one two three four five"),
      ("snake_case_name and 2 * 3 * 4", "snake_case_name and 2 * 3 * 4"),
      ("un*believ*able **bold*", "unbelievable *bold"),
      ("[text](https://example.org \"title\") end", "text end"),
      ("[a [b] c](x) [not a link] [ref][r] [r]", "a [b] c [not a link] ref r"),
      ("![alt](pic.jpg) here", "here"), ("`code *x*` done", "code *x* done"),
      ("\\*not\\* emphasis", "*not* emphasis"), ("a<br>b <span class=\"x\">c</span>", "a b c"),
      ("<https://example.org/a>", "https://example.org/a"), ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
      ("note[^1] and<sup>2</sup>", "note and"), ("[unclosed](http://x", "[unclosed](http://x"),
    ])
  func inline(source: String, expected: String) {
    let text = Array((source + "\n\n[r]: /x\n").utf8)[...]
    #expect(MarkdownParser.blocks(of: text) == [.text(.paragraph, expected)])
  }

  @Test(
    "a paragraph of nothing but the reader's own signs is no block",
    arguments: ["\u{FFF2}", "\u{FFF0}\u{FFF1}", "# \u{FFF2}"])
  func signs(paragraph: String) throws {
    let text = "# A light again\n\nThe light burns.\n\n\(paragraph)\n\nThe boats are back.\n"
    let source = Source(name: "a.md", bytes: Array(text.utf8), format: .markdown)
    let article = try ArticleReader().read(source)[0].article
    #expect(article.body.map(\.text) == ["The light burns.", "The boats are back."])
    let alone = Source(name: "a.md", bytes: Array(paragraph.utf8), format: .markdown)
    #expect(throws: (any Error).self) { try ArticleReader().read(alone) }
  }

  @Test("blocks")
  func blocks() {
    let text = """
      Title
      =====
      A line
      and its end.
      > quoted
      lazily

      2. not the first
      3) nor this
         with more

      1984. A year is an item, if it begins a block.
      # Closed #
      ***
      text
      """
    #expect(
      MarkdownParser.blocks(of: Array(text.utf8)[...]) == [
        .heading(level: 1, "Title"), .text(.paragraph, "A line and its end."),
        .text(.quotation, "quoted lazily"), .text(.listItem, "not the first"),
        .text(.listItem, "nor this with more"),
        .text(.listItem, "A year is an item, if it begins a block."),
        .heading(level: 1, "Closed"), .text(.paragraph, "text"),
      ])
  }

  @Test(
    "formats are told by content",
    arguments: [
      ("<!DOCTYPE html><html>", Source.Format.html), ("  <p>Hello</p>", .html),
      ("<?xml version=\"1.0\"?>\n<rss version=\"2.0\">", .feed), ("<feed xmlns=\"x\">", .feed),
      ("{\"title\": 1}", .json), ("[{\"a\": 1}]", .json), ("---\ntitle: x\n---\n", .markdown),
      ("# Title\n\nText.", .markdown), ("Text with **bold** and\n\n> a quotation", .markdown),
      ("A title\n\nA text.", .text), ("[   ] [Go]\n  • Home", .text), ("<3 is a heart", .text),
      ("#hashtag day\n\nText.", .text), ("– Ni** My**\n\n– Jo** Al****", .text),
    ])
  func formats(text: String, expected: Source.Format) {
    #expect(FormatSniffer.format(of: Array(text.utf8)) == expected)
  }

  @Test("Facts are as clean as the text, whoever is no name and no tag")
  func cleanFacts() throws {
    let text =
      "---\nauthor: \"R2 \u{01}\u{00}D2  9 of 7!\"\ntags: [\"\u{02}\", \"ports\u{03}\"]\n---\n\nIt rained all night."
    let article = try MarkdownReader().read(Source(name: "a.md", bytes: Array(text.utf8))).article
    #expect(article.byline == ["R2 D2 9 of 7!"] && article.tags == ["ports"])
  }
}
