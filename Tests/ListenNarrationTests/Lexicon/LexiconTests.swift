// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenCore
import Testing

@testable import ListenNarration

@Suite struct LexiconTests {
  static let names =
    LexiconFixture.phoneme("Xi", ipa: "ʃiː")
    + LexiconFixture.phoneme("Xi Jinping", ipa: "ʃiː dʒɪnˈpɪŋ")
    + LexiconFixture.phoneme("Putin", ipa: "ˈpuːtən")
    + LexiconFixture.phoneme("Houthi", "Huthi", ipa: "ˈhuːθi")
    + LexiconFixture.phoneme("Le Monde", ipa: "lə ˈmɔːnd")
    + LexiconFixture.phoneme("Xerox", ipa: "ˈzɪɹɑːks")
    + LexiconFixture.phoneme("IOF", ipa: "aɪ oʊ ɛf")
    + LexiconFixture.phoneme("sheikh", ipa: "ʃeɪk")
    + LexiconFixture.phoneme("Sana'a", ipa: "səˈnɑː")
    + LexiconFixture.phoneme("Ben-Gvir", ipa: "bɛn ɡəˈvɪɹ")
    + LexiconFixture.phoneme("Hong Kong", ipa: "ˌhɑːŋ ˈkɑːŋ")

  @Test(
    "Words are matched longest first, with their endings and by parts",
    arguments: [
      ("Xi said", "[[S'i:]] said"),
      ("President Xi Jinping said", "President [[S'i: dZInp'IN]] said"),
      ("Xi Jinping's visit", "[[S'i: dZInp'INz]] visit"),
      ("Putin’s and Putin's", "[[p'u:t@nz]] and [[p'u:t@nz]]"),
      ("the Houthis", "the [[h'u:Tiz]]"),
      ("the Houthis' ships", "the [[h'u:Tiz]] ships"),
      ("the Huthi movement", "the [[h'u:Ti]] movement"),
      ("Le Monde's report", "[[l'@ m'O:ndz]] report"),
      ("Xerox's", "[[z'IrA:ksIz]]"),
      ("three sheikhs", "three [[S'eIks]]"),
      ("a pro-Putin rally", "a pro-[[p'u:t@n]] rally"),
      ("Putin-era laws", "[[p'u:t@n]]-era laws"),
      ("the Putin-Xi talks", "the [[p'u:t@n S'i:]] talks"),
      ("Sana’a and Sanaʿa", "[[s@n'A:]] and [[s@n'A:]]"),
      ("Ben Gvir and Ben-Gvir", "[[b'En g@v'i@3]] and [[b'En g@v'i@3]]"),
      ("Hong Kong-based", "[[h,A:N k'A:N]]-based"),
      ("Hong Konger", "Hong Konger"),
      ("Xis", "Xis"),
      ("Putin-", "Putin-"),
      ("-", "-"),
    ])
  func matching(text: String, said: String) throws {
    let lexicon = try LexiconFixture.lexicon(Self.names)
    #expect(LexiconFixture.said(text, by: lexicon) == said)
  }

  @Test(
    "Case: as written, in capitals where the text is, any where the entry has no capital",
    arguments: [
      ("Sheikh SHEIKH sheikh", false, "[[S'eIk]] [[S'eIk]] [[S'eIk]]"),
      ("putin", false, "putin"),
      ("PUTIN", false, "[[p'u:t@n]]"),
      ("PUTIN'S", false, "[[p'u:t@nz]]"),
      ("Leo XI", false, "Leo XI"),
      ("XI SPEAKS", true, "[[S'i:]] SPEAKS"),
      ("iof Iof IOF", false, "iof Iof [['aI 'oU 'Ef]]"),
    ])
  func letterCase(text: String, inCapitals: Bool, said: String) throws {
    let lexicon = try LexiconFixture.lexicon(Self.names)
    #expect(LexiconFixture.said(text, by: lexicon, inCapitals: inCapitals) == said)
  }

  @Test("A later file overrides an earlier one, and the longer entry still wins")
  func layers() throws {
    let lexicon = try LexiconFixture.lexicon(
      Self.names,
      LexiconFixture.alias("Putin", words: "the president")
        + LexiconFixture.phoneme("xi", ipa: "ksiː"))
    #expect(LexiconFixture.said("Putin's Xi", by: lexicon) == "the president's [[ks'i:]]")
    #expect(LexiconFixture.said("Xi Jinping", by: lexicon) == "[[S'i: dZInp'IN]]")
  }

  @Test("The five kinds of rule")
  func rules() throws {
    func transcribe(text: String, language: String) -> String? {
      language == "fr" && text == "Élysée" ? "elizˈe" : nil
    }
    let lexicon = try LexiconFixture.lexicon(
      """
      <lexeme><grapheme>HTS</grapheme><alias>Tahrir al-Sham</alias></lexeme>
      <lexeme role="say:word"><grapheme>UNRWA</grapheme></lexeme>
      <lexeme role="say:letters"><grapheme>Isi</grapheme></lexeme>
      <lexeme role="say:fr"><grapheme>Élysée</grapheme></lexeme>
      <lexeme role="say:letters"><grapheme>MI6</grapheme></lexeme>
      <lexeme><grapheme>Xi</grapheme><phoneme>ʃiː</phoneme></lexeme>
      """, transcribe: transcribe)
    let said = LexiconFixture.said("HTS UNRWA's Isi Élysée MI6 Xi", by: lexicon)
    #expect(
      said == "Tahrir al-Sham unrwa's [[,aI ,Es 'aI]] [[eIliz'eI]] M I 6 [[S'i:]]")
  }

  @Test("Roles mark parts of persons' names, with a pronunciation, another role or neither")
  func persons() throws {
    let lexicon = try LexiconFixture.lexicon(
      """
      <lexeme role="say:given"><grapheme>Oswin</grapheme><grapheme>Abd al-Tarn</grapheme></lexeme>
      <lexeme role="say:person"><grapheme>Xi Jinping</grapheme><phoneme>ʃiː dʒɪnˈpɪŋ</phoneme></lexeme>
      <lexeme role="say:word say:person say:given"><grapheme>UTA</grapheme></lexeme>
      <lexeme role="say:person"><grapheme>al-Sana’a</grapheme></lexeme>
      """)
    #expect(LexiconFixture.said("Oswin met Xi Jinping UTA", by: lexicon).hasPrefix("Oswin met [["))
    #expect(LexiconFixture.said("UTA", by: lexicon) == "uta")
    let persons = lexicon.persons
    #expect(["Oswin", "Oswin-Maria", "Abd", "UTA"].allSatisfy(persons.begin))
    #expect(!["Xi", "oswin", "OSWIN", "al-Tarn", "Maria-Oswin"].contains(where: persons.begin))
    #expect(persons.ending(["President", "Xi", "Jinping"]) == 2)
    #expect(persons.ending(["Anna", "UTA"]) == 1 && persons.ending(["al-Sana'a"]) == 1)
    #expect(persons.ending(["Jinping"]) == nil && persons.ending(["Oswin"]) == nil)
  }

  @Test("Spelling stands beside the phonemes as the text has it")
  func spelling() throws {
    let lexicon = try LexiconFixture.lexicon(Self.names)
    let match = try #require(lexicon.match(["XI", "JINPING’S"], inCapitals: true))
    #expect(match.count == 2)
    #expect(match.sounds.map(\.spelling) == ["XI JINPING’S"])
    let compound = try #require(lexicon.match(["pro-Putin-Xi"]))
    #expect(compound.sounds.map(\.spelling).joined() == "pro-Putin-Xi")
  }

  @Test("A file in another language adds nothing; one of the language serves its regions")
  func languages() throws {
    let english = LexiconFixture.phoneme("Xi", ipa: "ʃiː")
    #expect(try LexiconFixture.lexicon(english, language: "en").count == 1)
    #expect(Lexicon.serves("en", voice: "en-US"))
    #expect(Lexicon.serves("EN-us", voice: "en-US"))
    #expect(!Lexicon.serves("en-GB", voice: "en-US"))
    #expect(!Lexicon.serves("es", voice: "est"))
  }

  @Test(
    "Spanish plurals", arguments: [("los Trumps", "los [[tr'umps]]"), ("hutíes", "[[ut'ies]]")])
  func spanish(text: String, said: String) throws {
    let lexicon = try LexiconFixture.lexicon(
      LexiconFixture.phoneme("Trump", ipa: "tɾump") + LexiconFixture.phoneme("hutí", ipa: "uˈti"),
      language: "es")
    #expect(LexiconFixture.said(text, by: lexicon) == said)
  }
}

@Suite struct LexiconPropertyTests {
  @Test("Whatever is matched spells the words that it stands for")
  func spelling() throws {
    let lexicon = try LexiconFixture.english.get()
    let text =
      "Xi’s pro-Putin-Xi talks in Côte d’Ivoire with Ansar Allah’s Houthis -Xi- Xi- a-b PUTIN'S"
    let words = text.split(separator: " ")
    for index in words.indices {
      guard let match = lexicon.match(words, at: index) else { continue }
      #expect(
        match.sounds.map(\.spelling).joined()
          == words[index..<(index + match.count)].joined(separator: " "))
    }
  }

  @Test("Words at the ends of a text, and none at all")
  func edges() throws {
    let lexicon = try LexiconFixture.lexicon(LexiconTests.names)
    #expect(lexicon.match([]) == nil)
    #expect(lexicon.match(["Xi"], at: 1) == nil)
    #expect(lexicon.match(["", "Xi"]) == nil)
    #expect(lexicon.match(["Le"]) == nil)
    #expect(Lexicon(language: "fi").match(["Xi"]) == nil)
  }

  @Test("The look-up takes a time that the length of the text decides", .timeLimit(.minutes(1)))
  func linear() throws {
    let lexicon = try LexiconFixture.english.get()
    let long = Substring(String(repeating: "Xi-", count: 50_000) + "Xi")
    #expect(lexicon.match([long]) == nil)
    let words = [Substring](repeating: "Mao", count: 1_000)
    for index in words.indices { _ = lexicon.match(words, at: index) }
  }
}
