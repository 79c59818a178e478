// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenCore
import ListenTesting
import Testing

@Suite("No input brings the reader down")
struct HostileTextTests {
  private static let paragraph = """
    The harbour was quiet in the morning, and the boats that had gone out at night came back \
    with less than they had hoped for, as they have done since the spring.
    """

  private func read(_ text: String, format: Source.Format? = nil) throws -> Reading {
    try ArticleReader().read(Source(name: "x", bytes: Array(text.utf8), format: format))[0]
  }

  @Test("one short paragraph is an article")
  func short() throws {
    let reading = try read("It rained.")
    #expect(reading.article.body.map(\.text) == ["It rained."])
  }

  @Test("a million letters without a space are a paragraph")
  func million() throws {
    let letters = String(repeating: "a", count: 1_000_000)
    #expect(try read(letters).article.body.count == 1)
    let text = "A title\n\n\(Self.paragraph)\n\n\(letters)\n\n\(Self.paragraph) And more.\n"
    let texts = try read(text).article.body.map(\.text)
    #expect(texts.contains(letters))
    #expect(texts.count == 3)
  }

  @Test(
    "what is no text says what it is",
    arguments: [
      ([0x1F, 0x8B, 8, 0, 0, 0, 0, 0], "gzip data"),
      (Array("%PDF-1.7 text".utf8), "a PDF document"),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "a PNG image"),
      ([0x50, 0x4B, 3, 4, 20, 0], "a zip archive"),
      ([UInt8](repeating: 0, count: 64), "binary data with NUL bytes"),
    ] as [([UInt8], String)])
  func binary(bytes: [UInt8], found: String) {
    #expect(throws: ReadingError.binary(name: "x", found: found)) {
      try ArticleReader().read(Source(name: "x", bytes: bytes))
    }
  }

  @Test(
    "nothing, white space and marks are no article", arguments: ["", "  \n\t\n", "—— ** ––\n…"])
  func nothing(text: String) {
    #expect(throws: ReadingError.self) {
      try ArticleReader().read(Source(name: "x", bytes: Array(text.utf8)))
    }
  }

  @Test("a document past the limit is refused")
  func tooLarge() {
    let bytes = [UInt8](repeating: 0x61, count: ArticleReader.sizeLimit + 1)
    #expect(throws: ReadingError.self) {
      try ArticleReader().read(Source(name: "x", bytes: bytes))
    }
  }

  @Test(
    "text in other encodings is read",
    arguments: [
      (String.Encoding.utf16, "en"), (.utf16LittleEndian, "en"), (.utf16BigEndian, "en"),
      (.isoLatin1, "en"), (.windowsCP1252, "en"),
    ])
  func encodings(encoding: String.Encoding, language: String) throws {
    let text = "Café news\n\n\(Self.paragraph) Café.\n"
    let bytes = Array(try #require(text.data(using: encoding)))
    let article = try ArticleReader().read(Source(name: "x", bytes: bytes))[0].article
    #expect(article.title == "Café news")
    #expect(article.body.last?.text.hasSuffix("Café.") == true)
    #expect(article.language == language)
  }

  @Test(
    "marks without end take linear time",
    arguments: ["[", "[a](", "*a ", "**", "> ", "- ", "`", "<a ", "![", "_a_", "&amp", "(", "1. "])
  func marks(piece: String) throws {
    for format in [Source.Format.markdown, .text] {
      func time(_ count: Int) -> Double {
        let text = "# T\n\n\(Self.paragraph)\n\n" + String(repeating: piece, count: count)
        return ProcessorTime.of { _ = try? read(text, format: format) }
      }
      _ = time(10)
      let (small, large) = (time(1_250), time(10_000))
      // Eight times the text, where 64 times the time would be quadratic.
      #expect(large < 24 * small + 0.05, "\(format): \(small) s, \(large) s")
    }
  }

  @Test(
    "front matter that is broken says where",
    arguments: [
      ("---\ntitle: \"x\nauthor: y\n---\nText.\n", "line 2"),
      ("---\ntitle: x\nno colon here\n---\nText.\n", "line 3"),
      ("---\ntitle: x\ntags: [a, b\n---\nText.\n", "line 3"),
      ("---\ntitle: x\nText.\n", "line 1"),
    ])
  func frontMatter(text: String, place: String) {
    do {
      _ = try read(text)
      Issue.record("read")
    } catch ReadingError.malformed(_, let found, _, _) {
      #expect(found == place)
    } catch {
      Issue.record("\(error)")
    }
  }

  @Test(
    "what an error quotes of a document cannot break its line or command a terminal",
    arguments: [
      ("---\ntitle: x\nno\u{1B}[31m colon\n---\nText.\n", "no\\u{1B}[31m colon"),
      ("---\ntitle: x\nno\u{202E}\u{9B}\n---\nText.\n", "no\\u{202E}\\u{9B}"),
      ("{\"title\": x\u{7}1\n}", "x\\u{7}1"),
    ])
  func quoted(text: String, quoted: String) {
    let error = #expect(throws: ReadingError.self) { try read(text) }
    let line = error?.description ?? ""
    #expect(line.contains(quoted))
    #expect(!line.unicodeScalars.contains { $0.properties.generalCategory == .control })
  }

  @Test("a name with a line break in it is told in one line")
  func name() {
    let error = ReadingError.empty(name: "a\nlisten: b")
    #expect(error.description.hasPrefix("cannot read \"a\\u{A}listen: b\": it is empty"))
  }
}
