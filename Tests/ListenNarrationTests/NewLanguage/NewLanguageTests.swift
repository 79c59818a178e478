// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenArticle
import ListenCore
import ListenPages
import ListenTesting
import Testing

@testable import ListenNarration

@Suite("A language is added by one value")
struct NewLanguageTests {
  private static let languages = Languages([.english, .esperanto], fallback: .english)

  @Test(
    "Its four rules read text, with regions or without",
    arguments: [
      ("Ĝi kostis €25.", "Ĝi kostis dudek kvin eŭroj."),
      ("1% el 40", "unu procento el kvardek"),
      (
        "S-ro Blua aĉetis pomojn, pirojn ktp. La vendisto dankis.",
        "sinjoro Blua aĉetis pomojn, pirojn kaj tiel plu. La vendisto dankis."
      ),
      ("en la jaro 1887", "en la jaro 1887"),
    ])
  func rules(written: String, spoken: String) {
    for tag in ["eo", "EO", "eo-DE", "eo_XX"] {
      #expect(Self.languages.normalizer(for: tag).normalize(written).spoken == spoken)
    }
  }

  @Test("Its marks part sentences")
  func sentences() {
    let text = "La d-ro Blua venis. La pluvo ĉesis."
    let found = SentenceSplitter.sentences(in: text, marks: Self.languages.marks(for: "eo"))
    #expect(found == [0..<19, 20..<35])
  }

  @Test("Its lexicon knows its endings, letters and sounds")
  func lexicon() throws {
    let scratch = try Scratch()
    let file = scratch.url.appendingPathComponent("eo.pls")
    try Data(
      """
      <lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon"
        xmlns:say="urn:listen:say" alphabet="ipa" xml:lang="eo">
        <lexeme><grapheme>Betono</grapheme><phoneme>betono</phoneme></lexeme>
        <lexeme role="say:letters"><grapheme>BKT</grapheme></lexeme>
      </lexicon>
      """.utf8
    ).write(to: file)
    let lexicon = try Lexicon.load([file], language: "eo", languages: Self.languages)
    #expect(
      lexicon.match(["Betonojn"]) == nil
        && lexicon.match(["Betonon"])?.sounds
          == [.phonemes("betonon", spelling: "Betonon")]
    )
    #expect(lexicon.match(["BKT"])?.sounds == [.phonemes("b,o k,o t'o", spelling: "BKT")])
  }

  @Test("It says who wrote an article, and when, and its pages speak it")
  func words() {
    let date = PublicationDate(year: 2025, month: 3, day: 4)
    let byline = Self.languages.byline(for: "eo")
      .text(byline: ["Ada Blua", "Bo Verda"], source: nil, published: date)
    #expect(byline == "De Ada Blua kaj Bo Verda, 4-a de marto 2025.")
    let pack = Self.languages.pack(for: "eo-x-ours")
    #expect(pack.opening.title(day: "4-a de marto") == "Novaĵoj de la 4-a de marto")
    #expect(pack.feed.readArticle == "Legi la artikolon")
    #expect(pack.page.count(1) == "1 artikolo" && pack.page.count(7) == "7 artikoloj")
    let player = String(decoding: PlayerModule.bytes(Self.languages), as: UTF8.self)
    #expect(player.contains("eo:[\"Aŭskulti\","))
    #expect(!player.contains("],es:["))
  }

  @Test("A language without a pack is said as written, in the words of the fallback")
  func unknown() {
    let text = "5% kostar 1887 kr. Det regnar."
    #expect(Self.languages.normalizer(for: "sv-SE").normalize(text).spoken == text)
    let pack = Self.languages.pack(for: "sv-SE")
    #expect(pack.page.language == "en" && pack.feed.readArticle == "Read the article")
    #expect(pack.rules == nil && pack.inflections("regnars").isEmpty)
    let date = PublicationDate(year: 2025, month: 3, day: 4)
    let byline = Self.languages.byline(for: "sv")
      .text(byline: ["A", "B", "C"], source: nil, published: date)
    #expect(byline == "A, B, C, 2025-03-04.")
    #expect(pack.opening.title(day: "2025-03-04") == "2025-03-04" && pack.opening.lead == nil)
  }
}
