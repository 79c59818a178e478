// SPDX-License-Identifier: GPL-3.0-or-later
import ListenTesting
import Testing

@testable import ListenArticle

@Suite("Twice the document takes twice the time, whatever its shape", .serialized)
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

  @Test("by processor time, the best of up to eight", arguments: shapes)
  func growth(shape: Shape) {
    func time(_ count: Int) -> Double {
      let source = Source(name: "x", bytes: Array(shape.make(count).utf8), format: shape.format)
      return ProcessorTime.of { _ = try? ArticleReader().read(source) }
    }
    _ = time(shape.size / 8)
    var (small, large) = (time(shape.size), time(2 * shape.size))
    // 20 ms for the clock. Other tests share the caches, so a measurement is only ever too long: the
    // shortest of several counts, and growth by the square is never within the bound.
    for _ in 1..<8 where large > 2.2 * small + 0.02 {
      (small, large) = (min(small, time(shape.size)), min(large, time(2 * shape.size)))
    }
    #expect(large <= 2.2 * small + 0.02, "\(small) s, then \(large) s")
  }
}
