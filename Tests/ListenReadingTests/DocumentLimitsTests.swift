// SPDX-License-Identifier: GPL-3.0-or-later
import ListenTesting
import Testing

@testable import ListenArticle
@testable import ListenReading

@Suite("What a document may hold is bounded before it is made")
struct DocumentLimitsTests {
  private func refusal(_ text: String, _ format: Source.Format) -> ReadingError? {
    do {
      _ = try ArticleReader().read(Source(name: "x", bytes: Array(text.utf8), format: format))
      return nil
    } catch { return error }
  }

  private static let shapes: [(text: String, format: Source.Format, found: String, limit: String)] =
    [
      (
        String(repeating: "a", count: 4_194_305), .text, "4194305 bytes of text",
        "4194304 bytes"
      ),
      (
        String(repeating: "a", count: 10_485_761), .html, "10485761 bytes of HTML",
        "10485760 bytes"
      ),
      (
        String(repeating: "a", count: 10_485_761), .ssml, "10485761 bytes of SSML",
        "10485760 bytes"
      ),
      (
        String(repeating: "a", count: 2_097_153), .markdown, "2097153 bytes of Markdown",
        "2097152 bytes"
      ),
      (String(repeating: "a\n", count: 200_001), .text, "too many lines", "200000"),
      (String(repeating: "a\r", count: 200_001), .text, "too many lines", "200000"),
      (String(repeating: "a\u{2029}", count: 200_001), .text, "too many lines", "200000"),
      (String(repeating: "a\n", count: 200_001), .markdown, "too many lines", "200000"),
      (String(repeating: "<p>a", count: 100_002), .html, "too many paragraphs", "100000"),
    ]

  @Test("A document past a bound is refused with the bound", arguments: shapes.indices)
  func refused(index: Int) {
    let shape = Self.shapes[index]
    #expect(
      refusal(shape.text, shape.format)
        == .tooLarge(name: "x", found: shape.found, limit: shape.limit))
  }

  @Test("Two bytes of one line end count once")
  func lineEnds() throws {
    try DocumentLimits.checkLines(of: String(repeating: "a\r\n", count: 200_000), "x")
    #expect(throws: ReadingError.self) {
      try DocumentLimits.checkLines(of: String(repeating: "a\r\n", count: 200_001), "x")
    }
  }

  private func reading(blocks: Int, dropped: Int = 0, text: String = "a") -> Reading {
    Reading(
      Article(
        language: "en", body: [Block](repeating: Block(.paragraph, text), count: blocks)),
      dropped: [Reading.Dropped](
        repeating: .init("b", reason: "menu", position: 0), count: dropped))
  }

  @Test("An article's paragraphs count with those that were left out, and so does its text")
  func article() throws {
    var limits = DocumentLimits(name: "x")
    try limits.add(reading(blocks: 99_999, dropped: 1))
    #expect(throws: ReadingError.tooLarge(name: "x", found: "too many paragraphs", limit: "100000"))
    { try limits.add(reading(blocks: 99_999, dropped: 2)) }
    let long = String(repeating: "a", count: 1 << 20)
    try limits.add(reading(blocks: 4, text: long))
    #expect(
      throws: ReadingError.tooLarge(
        name: "x", found: "5242880 bytes in one article", limit: "4194304 bytes")
    ) { try limits.add(reading(blocks: 5, text: long)) }
  }

  @Test("The articles of a document are counted, and their paragraphs in all")
  func document() throws {
    var limits = DocumentLimits(name: "x")
    for _ in 0..<5 { try limits.add(reading(blocks: 100_000)) }
    #expect(
      throws: ReadingError.tooLarge(
        name: "x", found: "too many paragraphs in all", limit: "500000")
    ) { try limits.add(reading(blocks: 1)) }
    limits = DocumentLimits(name: "x")
    let short = reading(blocks: 1)
    for _ in 0..<50_000 { try limits.add(short) }
    #expect(throws: ReadingError.tooLarge(name: "x", found: "too many articles", limit: "50000")) {
      try limits.add(short)
    }
  }
}
