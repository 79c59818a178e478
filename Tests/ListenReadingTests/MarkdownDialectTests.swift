// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import ListenArticle
@testable import ListenReading

@Suite("Markdown in the dialects of site generators")
struct MarkdownDialectTests {
  static func read(_ text: String) throws(ReadingError) -> Reading {
    try ArticleReader().read(Source(name: "a.md", bytes: Array(text.utf8), format: .markdown))[0]
  }

  static func blocks(_ text: String) -> [MarkdownBlock] {
    MarkdownParser.blocks(of: Array(text.utf8)[...])
  }

  @Test(
    "what is no prose is left out, and what stands around it is read",
    arguments: [
      ("Before.\n\n| a | b |\n|---|:-:|\n| 1 | 2 |\nAfter.", ["Before.", "After."], ["table"]),
      (
        "Text.[^1]\n\n[^1]: A note\n    with more.\n[^b]: Another.", ["Text."],
        ["footnote", "footnote"]
      ),
      ("{{< figure src=\"x.jpg\" >}}\nThe text.", ["The text."], ["template"]),
      ("{% include \"a\" %}\n\nThe text.\n{: .lead}", ["The text."], ["template", "template"]),
      ("Before.\n\n```swift\nlet a = 1\n```\n\n    more code\n", ["Before."], ["code", "code"]),
      ("<!-- a\n\ncomment -->\nText.\n\nMore.", ["Text.", "More."], ["markup"]),
      (
        "<table>\n<tr><td>a</td></tr>\n\n<tr><td>b</td></tr>\n</table>\n\nText.", ["Text."],
        ["markup", "markup"]
      ),
      (
        "<video src=\"a.mp4\">\n\nNo video here.\n\n</video>\n\nText.", ["Text."],
        ["markup", "markup", "markup"]
      ),
      ("<svg><text>drawn</text></svg> The text.", ["The text."], []),
      ("Write `[^1]` and `{% x %}`.", ["Write [^1] and {% x %}."], []),
      ("<table>\n\nIt never ends.", ["It never ends."], ["markup"]),
    ])
  func leftOut(text: String, read: [String], reasons: [String]) {
    var texts: [String] = []
    var dropped: [String] = []
    for block in Self.blocks(text) {
      switch block {
      case .text(_, let text): texts.append(text)
      case .dropped(_, let reason): dropped.append(reason)
      default: Issue.record("\(block)")
      }
    }
    #expect(texts == read)
    #expect(dropped == reasons)
  }

  @Test(
    "HTML in Markdown is read as HTML, its text as Markdown",
    arguments: [
      (
        "<div class=\"x\">\nThe **harbour** opens.\n</div>",
        [MarkdownBlock.text(.paragraph, "The harbour opens.")]
      ),
      ("<blockquote>\n<p>At last.</p>\n</blockquote>", [.text(.quotation, "At last.")]),
      (
        "<h2>The vote</h2>\n\nIt rained.",
        [.heading(level: 2, "The vote"), .text(.paragraph, "It rained.")]
      ),
      ("> <div>It rained.</div>", [.text(.quotation, "It rained.")]),
      ("<details>\n\nIt rained.\n\n</details>", [.text(.paragraph, "It rained.")]),
    ])
  func html(text: String, expected: [MarkdownBlock]) {
    #expect(Self.blocks(text) == expected)
  }

  @Test(
    "raised numbers are powers behind digits and measures, and marks of notes elsewhere",
    arguments: [
      ("10<sup>6</sup> fish", "10⁶ fish"), ("5 km<sup>2</sup>", "5 km²"),
      ("so said<sup>2</sup>.", "so said."),
      ("2<sup>-3</sup>", "2⁻³"), ("the 5<sup>th</sup>", "the 5th"), ("H<sub>2</sub>O", "H2O"),
    ])
  func raised(text: String, expected: String) {
    #expect(Self.blocks(text) == [.text(.paragraph, expected)])
  }

  @Test(
    "modules and components of MDX",
    arguments: [
      ("import Chart from '../Chart'\n\nThe text.", ["The text."]),
      ("import {\n  A,\n  B\n} from \"x\"\nimport 'style.css'\n\nThe text.", ["The text."]),
      ("export const meta = {\n  title: 'x',\n\n  other: [1]\n}\n\nThe text.", ["The text."]),
      ("export default function Layout(p) {\n  return p\n}\n\nThe text.", ["The text."]),
      (
        "<Callout type=\"info\">Mind **the** quay.</Callout>\n\nThe text.",
        ["Mind the quay.", "The text."]
      ),
      ("<Note>\n\nMind the quay.\n\n</Note>", ["Mind the quay."]),
      ("The text <Chart data={[1, 2]} onClick={() => a > b} /> goes on.", ["The text goes on."]),
      ("<Chart\n  data={{a: 1}}\n  title=\"x\"\n/>\n\nThe text.", ["The text."]),
      ("{/* not\nread */}\n\nThe {/* nor this */}text.", ["The text."]),
      ("import duties rose, said the minister.", ["import duties rose, said the minister."]),
      ("export earnings fell.", ["export earnings fell."]),
    ])
  func mdx(text: String, read: [String]) throws {
    #expect(try Self.read(text).article.body.map(\.text) == read)
  }

  @Test(
    "front matter is YAML, TOML or JSON",
    arguments: [
      "---\ntitle: \"A light, again\"\nauthor: Ann Low\ndate: 2025-03-03\ntags: [sea, light]\nsummary: >-\n  Short\n  words.\n---\n",
      "+++\ntitle = \"A light, again\" # a comment\nauthor = 'Ann Low'\ndate = 2025-03-03\ntags = [\n  \"sea\",\n  \"light\",\n]\n[params]\nsummary = \"\"\"\nShort \\\n   words.\"\"\"\n+++\n",
      "{\n  \"title\": \"A light, again\",\n  \"author\": \"Ann Low\",\n  \"date\": \"2025-03-03\",\n  \"tags\": [\"sea\", \"light\"],\n  \"summary\": \"Short words.\"\n}\n",
      "---\ntitle: A light, again\nauthors:\n- name: Ann Low\n  url: /ann\nDate: 2025-03-03T00:00:00Z\ntags:\n  - sea\n  - light\nparams: {summary: Short words.}\n---\n",
      "+++\ntitle = \"A light, again\"\ndate = 2025-03-03\nextra.summary = \"Short words.\"\n[[authors]]\nname = \"Ann Low\"\n[taxonomies]\ntags = [\"sea\", \"light\"]\n+++\n",
      "---\nshared: &s\n  summary: Short words.\ntitle: |\n  A light, again\nauthor: [Ann Low]\ndate: 2025-03-03\ntags: sea, light\n<<: *s\n---\n",
    ])
  func frontMatter(matter: String) throws {
    let text = matter + "\nThe light of Port Ellen burns again.\n"
    #expect(FormatSniffer.format(of: Array(text.utf8)) == .markdown)
    let article = try Self.read(text).article
    #expect(article.title == "A light, again")
    #expect(article.byline == ["Ann Low"])
    #expect(article.published?.description.hasPrefix("2025-03-03") == true)
    #expect(article.tags == ["sea", "light"])
    #expect(article.standfirst == "Short words.")
    #expect(article.body.map(\.text) == ["The light of Port Ellen burns again."])
  }

  @Test(
    "values that YAML refuses and authors write are read as text",
    arguments: [
      ("title: Harbour: the vote", "Harbour: the vote"),
      ("title: [Update] The vote", "[Update] The vote"),
      ("title: @harbour says no", "@harbour says no"),
      ("title: It's a vote: now", "It's a vote: now"),
      ("title: 50% of it: gone", "50% of it: gone"), ("title: *Now* the vote", "Now the vote"),
      ("title: \"It's: a vote\"", "It's: a vote"), ("title: The vote # not this", "The vote"),
      ("title: null\nheadline: The vote", "The vote"),
    ])
  func lenient(line: String, title: String) throws {
    #expect(
      try Self.read("---\n\(line)\nauthor: Ann Low\n---\n\nIt rained.\n").article.title == title)
  }

  @Test(
    "a fault in front matter has its line",
    arguments: [
      ("---\ntitle: x\n\tauthor: y\n---\nText.", "line 3", "spaces before a key, not tabs"),
      ("---\ntitle: x\n'author: y\n---\nText.", "line 3", "a closing quotation mark"),
      ("---\n- a\n- b\n---\nText.", "line 2", "\"key: value\""),
      ("---\na: {b: c\ntitle: x\n---\nText.", "line 2", "a \"}\" that ends the names"),
      (
        "+++\ntitle = \"x\"\nauthor = Ann\n+++\nText.", "line 3",
        "a value: text stands in quotation marks"
      ),
      ("+++\ntitle = \"x\nauthor = \"y\"\n+++\nText.", "line 2", "a closing quotation mark"),
      (
        "+++\ntitle = \"x\"\ntags = [\"a\"\nauthor = \"y\"\n+++\nText.", "line 4",
        "a \"]\" that ends the list"
      ),
      ("+++\ntitle = \"x\"\nText.", "line 1", "\"+++\" after the facts"),
      ("{\n  \"title\": \"x\"\n  \"author\": \"y\"\n}\nText.", "line 3", "\",\" or \"}\""),
    ])
  func faults(text: String, place: String, expected: String) {
    do {
      _ = try Self.read(text)
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

  @Test(
    "no depth of nesting overflows the stack",
    arguments: [
      String(repeating: "> ", count: 100_000) + "The text.",
      String(repeating: "- ", count: 100_000) + "The text."
        + String(repeating: "\n", count: 100_000),
      (0..<1_500).map { String(repeating: "  ", count: $0) + "- a\n" }.joined() + "\nThe text.",
      String(repeating: "[", count: 100_000) + "The text." + String(repeating: "]", count: 100_000),
      String(repeating: "*a **b ", count: 20_000) + "The text."
        + String(repeating: "** *", count: 20_000),
      String(repeating: "<div>", count: 100_000) + "The text.",
    ])
  func deep(text: String) {
    let blocks = Self.blocks(text)
    #expect(
      blocks.contains { block in
        if case .text(_, let text) = block { return text.contains("The text.") }
        return false
      })
  }

  @Test("names nested past the limit are a fault with a line, not a crash")
  func deepNames() {
    for start in ["---\n", "---\na: "] {
      let names =
        start.hasSuffix(" ")
        ? String(repeating: "[", count: 50_000)
        : (0..<1_500).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
      do {
        _ = try Self.read(start + names + "\n---\n\nText.")
        Issue.record("it was read")
      } catch {
        guard case .malformed(_, let place, _, _) = error else {
          Issue.record("\(error)")
          continue
        }
        #expect(place.hasPrefix("line "))
      }
    }
  }
}
