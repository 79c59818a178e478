// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenCore
import Testing

@testable import ListenNarration

@Suite struct LexiconErrorTests {
  static let header = """
    <lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" \
    xmlns:say="urn:listen:say" alphabet="ipa" xml:lang="en-US">
    """

  static func check(_ text: String) throws -> LexiconCheck {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent(UUID().uuidString + ".pls")
    try text.write(to: url, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: url) }
    return LexiconCheck(url)
  }

  @Test(
    "Each fault is told with its line",
    arguments: [
      (
        "\n<lexeme><grapheme>A</grapheme><phoneme>ɬa</phoneme></lexeme>", 2,
        "no sound for \"ɬ\" in \"ɬa\" (en-US)"
      ),
      ("<lexeme>\n<phoneme>a</phoneme></lexeme>", 1, "<lexeme> without a word in a <grapheme>"),
      ("<lexeme><grapheme>A</grapheme></lexeme>", 1, "\"A\" has neither <phoneme> nor <alias>"),
      ("<lexeme><grapheme>A</grapheme>\n\n<alias> </alias></lexeme>", 3, "<alias> without text"),
      (
        "<lexeme><grapheme>—</grapheme><alias>dash</alias></lexeme>", 1,
        "<lexeme> without a word in a <grapheme>"
      ),
      (
        "\n<lexeme><grapheme>A</grapheme><phoneme alphabet=\"x-sampa\">A</phoneme></lexeme>", 2,
        "phonemes in the alphabet \"x-sampa\""
      ),
      ("<lexeme role=\"say:sing\"><grapheme>A</grapheme></lexeme>", 1, "unknown role \"say:sing\""),
      (
        "<lexeme><grapheme>A</grapheme><alias>b</alias></lexeme>\n"
          + "<lexeme><grapheme>A</grapheme><alias>c</alias></lexeme>", 2,
        "\"A\" stands on line 1 already"
      ),
      (
        "\n<lexeme>", 2,
        "not well-formed XML: Premature end of data in tag lexicon line 1"
      ),
    ])
  func faults(body: String, line: Int, reason: String) throws {
    let check = try Self.check(Self.header + body + "</lexicon>")
    #expect(check.faults.map(\.line) == [line])
    #expect(check.faults.map { $0.description.hasSuffix(".pls:\(line): " + reason) } == [true])
    #expect(!check.isSound)
  }

  @Test(
    "What is no lexicon is told as such",
    arguments: [
      ("", LexiconError.Problem.malformed("Document is empty")),
      ("<html/>", .root("html")),
      ("<lexicon/>", .root("lexicon")),
      (header.replacing("xml:lang=\"en-US\"", with: "") + "</lexicon>", .noLanguage),
      ("<!DOCTYPE lexicon [<!ENTITY a \"b\">]>" + header + "</lexicon>", .documentType),
    ])
  func notALexicon(text: String, problem: LexiconError.Problem) throws {
    #expect(try Self.check(text).faults.map(\.problem) == [problem])
  }

  @Test("An entity that names a file is not opened")
  func externalEntity() throws {
    let text = """
      <!DOCTYPE lexicon [<!ENTITY a SYSTEM "/etc/hostname">]>
      \(Self.header)<lexeme><grapheme>A</grapheme><alias>&a;</alias></lexeme></lexicon>
      """
    #expect(try Self.check("\n" + text).faults.map(\.problem) == [.documentType])
    #expect(try Self.check("\n" + text).faults.map(\.line) == [2])
  }

  @Test("A missing file, and a remedy")
  func missing() {
    let check = LexiconCheck(URL(fileURLWithPath: "/nowhere/names.pls"))
    #expect(check.faults.count == 1 && check.faults.first?.line == nil)
    let error = LexiconError(
      file: "a.pls", line: 3, problem: .symbol("'", ipa: "'a", language: "es"))
    #expect(error.remedy == "write \"ˈ\"")
  }

  @Test("Entries for tokens marked with somebody's role are left out; a sound file is listed")
  func listing() throws {
    let check = try Self.check(
      Self.header.replacing("xmlns:say", with: "xmlns:pos=\"urn:pos\" xmlns:say") + """
        <lexeme role="pos:verb"><grapheme>read</grapheme><phoneme>ɹiːd</phoneme></lexeme>
        <lexeme><grapheme>Xi</grapheme><grapheme>Hsi</grapheme><phoneme>ʃiː</phoneme></lexeme>
        <lexeme><grapheme>HTS</grapheme><alias>Tahrir &amp; Sham</alias></lexeme>
        <lexeme role="say:given"><grapheme>Oswin</grapheme></lexeme>
        <lexeme role="say:person pos:noun"><grapheme>Tarn</grapheme></lexeme></lexicon>
        """)
    #expect(check.isSound && check.language == "en-US")
    #expect(check.entries.map(\.grapheme) == ["Xi", "Hsi", "HTS", "Oswin", "Tarn"])
    #expect(
      check.entries.map(\.said) == [
        "[[S'i:]]", "[[S'i:]]", "Tahrir & Sham", "a given name", "a person's name",
      ])
  }

  @Test("The report has entries and faults in the order of the file")
  func report() throws {
    let check = try Self.check(
      Self.header + "\n<lexeme><grapheme>B</grapheme><phoneme>b'iː</phoneme></lexeme>\n"
        + "<lexeme><grapheme>Xi</grapheme><phoneme>ʃiː</phoneme></lexeme></lexicon>")
    #expect(
      check.report.map { $0.replacing(check.file, with: "a.pls") } == [
        "a.pls:2: no sound for \"'\" in \"b'iː\" (en-US); write \"ˈ\"",
        "a.pls:3: Xi → [[S'i:]]",
      ])
  }

  @Test("What a report quotes cannot break its line or command a terminal")
  func oneLine() throws {
    let check = try Self.check(
      Self.header + "\n<lexeme><grapheme>X\u{9B}i</grapheme><alias>\u{2028}she</alias></lexeme>\n"
        + "<lexeme><grapheme>A</grapheme><phoneme alphabet=\"\u{7F}\">a</phoneme></lexeme></lexicon>"
    )
    #expect(
      check.report.map { $0.replacing(check.file, with: "a.pls") } == [
        "a.pls:2: X\\u{9B}i → she",
        "a.pls:3: phonemes in the alphabet \"\\u{7F}\"; "
          + "write IPA, and alphabet=\"ipa\" on <lexicon>",
      ])
  }
}
