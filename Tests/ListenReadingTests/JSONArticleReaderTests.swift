// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import ListenArticle
@testable import ListenReading

@Suite struct JSONArticleReaderTests {
  static func read(_ json: String) throws(ReadingError) -> [Reading] {
    try JSONArticleReader().read(Source(name: "a.json", bytes: Array(json.utf8)))
  }

  @Test("What inspect prints is read back")
  func ownShape() throws {
    let article = try #require(
      try Self.read(
        """
        {"input": "x.html", "title": "The light", "byline": ["Ada Marsh", "Tom Reed"],
        "source": "The Shore", "published": "2024-03-05T08:30+01:00", "language": "en-GB",
        "section": "Coast", "standfirst": "A vote.", "caption": "The tower", "tags": ["sea"],
        "body": [{"kind": "heading", "text": "The vote"},
        {"kind": "paragraph", "text": "The council voted for the light."},
        {"kind": "quotation", "text": "\\u201cAt last\\u201d \\ud83d\\udea2"},
        {"kind": "listItem", "text": "A lamp"}],
        "segments": [{"index": 0}], "warnings": []}
        """
      ).first
    ).article
    #expect(article.title == "The light")
    #expect(article.byline == ["Ada Marsh", "Tom Reed"])
    #expect(article.published?.description == "2024-03-05T08:30+01:00")
    #expect(article.language == "en-GB")
    #expect(article.body.map(\.kind) == [.heading, .paragraph, .quotation, .listItem])
    #expect(article.body[2].text == "“At last” 🚢")
    #expect(article.standfirst == "A vote." && article.caption == "The tower")
  }

  @Test("One object a line is one article a line")
  func lines() throws {
    let line = "{\"body\": [{\"kind\": \"paragraph\", \"text\": \"The council voted.\"}]}\n"
    #expect(try Self.read(line + line + line).count == 3)
  }

  @Test(
    "A NewsArticle, alone, in an array or in a graph", arguments: ["%", "[%]", "{\"@graph\": [%]}"])
  func schema(shape: String) throws {
    let article = """
      {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "The light",
      "author": {"@type": "Person", "name": "Ada Marsh"}, "datePublished": "2024-03-05",
      "publisher": {"name": "The Shore"}, "inLanguage": "en",
      "articleBody": "The council voted for the light.\\n\\nIt will burn all winter.\\nSo they said."}
      """
    let found = try #require(try Self.read(shape.replacing("%", with: article)).first).article
    #expect(found.title == "The light" && found.byline == ["Ada Marsh"])
    #expect(found.source == "The Shore" && found.published?.description == "2024-03-05")
    #expect(
      found.body.map(\.text)
        == ["The council voted for the light.", "It will burn all winter. So they said."])
  }

  @Test(
    "A fault is named with its place, what was found and what would be right",
    arguments: [
      ("{\"body\": [}", "line 1, column 11", "a value"),
      ("{\n  \"title\": \"a\"\n  \"body\": []}", "line 3, column 3", "\",\" or \"}\""),
      ("{\"title\": 7, \"body\": [{\"text\": \"a\"}]}", "title", "a string"),
      ("{\"body\": {}}", "body", "an array"),
      ("{\"body\": [{\"text\": \"a\"}, {\"kind\": \"paragraph\"}]}", "body[1].text", "a string"),
      (
        "{\"body\": [{\"text\": \"a\", \"kind\": \"song\"}]}", "body[0].kind",
        "one of \"paragraph\", \"heading\", \"quotation\", \"listItem\""
      ),
      ("{\"published\": \"soon\", \"body\": [{\"text\": \"a\"}]}", "published", "an ISO 8601 date"),
    ])
  func faults(json: String, place: String, expected: String) {
    do throws(ReadingError) {
      _ = try Self.read(json)
      Issue.record("it was read")
    } catch {
      guard case .malformed(_, let found, _, let right) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(found == place)
      #expect(right == expected)
    }
  }

  @Test("Deep nesting ends with a fault, not with a crash")
  func deep() {
    #expect(throws: ReadingError.self) {
      try Self.read(String(repeating: "[", count: 100_000))
    }
  }
}
