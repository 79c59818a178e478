// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenArticle
import ListenCore
import ListenTesting
import Testing

@testable import ListenNarration

/// Pauses beside the full names of persons, with our English lexicons.
@Suite struct NameBreaksTests {
  private static let lexicon = Result {
    try Lexicon.load(
      ["en-news.pls", "en-persons.pls"].map(LexiconFixture.shipped), language: "en-US",
      languages: .standard)
  }

  /// `text` with a bar for each pause.
  private static func barred(_ text: String) throws -> String {
    let lexicon = try Self.lexicon.get()
    let breaks = NameBreaks(
      finder: NameFinder(names: lexicon.persons, words: try #require(lexicon.pack.names)),
      milliseconds: 105)
    let normalizer = Languages.standard.normalizer(for: "en", pronunciations: lexicon)
    let plain = normalizer.normalize(text)
    let said = breaks.applied(to: plain)
    #expect(said.spoken == plain.spoken && said.spans == plain.spans)
    var result = ""
    for piece in said.pieces {
      let scalars = Array(text.unicodeScalars)[piece.source]
      result += Token.string(scalars)
      if piece.sounds.contains(.phonemes("_:", spelling: "")) {
        #expect(piece.rule == "name break")
        result += "| "
      }
    }
    return result
  }

  @Test(
    "A pause stands on both sides of a full name",
    arguments: [
      // The given name, the family name or the office shows that it is a name.
      "Voters in the north backed | Ulf Holmqvist | last month.",
      "Nobody expected | Jean-Luc Favre | to come.",
      "The council asked | Tomek Lukashenka | for papers.",
      "A note from President | Ondaja Brekk | was found.",
      "They met the singer | Ondaja Brekk | in a hall.",
      // Small words, initials, marks and three words inside a name.
      "The seat of | Ursula von der Heide | was empty.",
      "Guards saw | Karim al-Masri | at the gate.",
      "A bench named after | John D. Kessler | stood there.",
      "The words of | Maeve O'Hanlon | were read.",
      "Then | Sofía Gómez Peralta | wrote again.",
      "Reports say | Xi Jinping | will visit.",
      "On Monday | Ulf Holmqvist | met reporters.",
      "Former Prime Minister | Mette Sorgaard | agreed.",
    ])
  func bothSides(_ barred: String) throws {
    #expect(try Self.barred(barred.replacing("| ", with: "")) == barred)
  }

  @Test(
    "Punctuation, a genitive, a joining word and the edge of the text need no pause",
    arguments: [
      "Ulf Holmqvist | met reporters.", "The prize went to | Ulf Holmqvist.",
      "The winner, Ulf Holmqvist, smiled.", "Said the winner: Ulf Holmqvist | won.",
      "The winner (Ulf Holmqvist) smiled.", "The winner – Ulf Holmqvist – smiled.",
      "The car of | Ulf Holmqvist's sister.", "She met | Ulf Holmqvist and Anna Berglund | there.",
      "The guest was “Ulf Holmqvist”.",
    ])
  func oneSide(_ barred: String) throws {
    #expect(try Self.barred(barred.replacing("| ", with: "")) == barred)
  }

  @Test("A form of address stays with its name")
  func titles() throws {
    for text in [
      "The court heard | Mr. Ulf Holmqvist | for an hour.",
      "The court heard | Sheikh Karim Mansour | for an hour.",
    ] {
      #expect(try Self.barred(text.replacing("| ", with: "")) == text)
    }
  }

  @Test("Only the first mention in a paragraph is set off, whatever stands before the family name")
  func first() throws {
    let text =
      "Yesterday | Ulf Holmqvist | spoke. Later Ulf Holmqvist left. Holmqvist was tired. Then "
      + "| Anna Berglund | spoke."
    #expect(try Self.barred(text.replacing("| ", with: "")) == text)
  }

  @Test(
    "What is no person's name has no pauses",
    arguments: [
      "A train to New York was late.", "The White House said nothing.",
      "He lives in San Francisco Heights now.", "They ran at Robert Koch Institute yesterday.",
      "She read The Daily Telegraph at home.", "On Monday Morning nothing came.",
      "The US Senate will vote.", "Shares of Deutsche Bank rose.", "When Putin met them it rained.",
      "Russian Putin critics left.", "The Hariri Hospital was hit.", "Ukraine's Zelensky said no.",
      "In Lake Victoria Basin fish died.", "THE PRESIDENT ULF HOLMQVIST SPOKE AGAIN",
      "President Trump said no.", "Mr Holmqvist said no.", "The Ulf was dry.",
      "She met Eva Lind, Ulf Holmqvist and Anna Berglund there.",
      "She met Eva Lind, Ulf Holmqvist, and Anna Berglund there.",
      "Flights from Charles de Gaulle Airport resumed.", "", "Anna", "—",
    ])
  func none(_ text: String) throws {
    #expect(try Self.barred(text) == text)
  }

  @Test("Paragraphs and quotations have them, titles, bylines, headings and lists do not")
  func kinds() throws {
    let scratch = try Scratch()
    let json = #"{"language": "en", "voice": "en-us", "namePause": 105, "lexicons": ["p.pls"]}"#
    try Data(json.utf8).write(to: scratch.url.appendingPathComponent("p.json"))
    let names = #"<lexeme role="say:given"><grapheme>Oswin</grapheme></lexeme>"#
    try Data(LexiconFixture.document(names, language: "en").utf8)
      .write(to: scratch.url.appendingPathComponent("p.pls"))
    let library = VoiceLibrary(folders: [scratch.url.path])
    let text = "Today Oswin Tarn came."
    let article = Article(
      title: text, language: "en",
      body: [Block.Kind.paragraph, .heading, .listItem, .quotation].map {
        Block($0, text)
      })
    let script = try Narrator(library: library, profile: library.profile(named: "p"))
      .script(for: article)
    let pauses = script.segments.map { segment in
      segment.text.pieces.count { $0.rule == NameBreaks.rule }
    }
    #expect(
      script.segments.map(\.kind) == [.title, .paragraph, .heading, .listItem, .quotation])
    #expect(pauses == [0, 2, 0, 0, 2])
    var silent = try library.profile(named: "p")
    silent.namePauseMilliseconds = 0
    let plain = try Narrator(library: library, profile: silent).script(for: article)
    #expect(plain.segments.allSatisfy { $0.text.pieces.allSatisfy { $0.rule == nil } })
  }

  @Test(
    "A longer pause has more of the engine's", arguments: [(50, 1), (105, 1), (165, 2), (330, 5)])
  func lengths(milliseconds: Int, count: Int) {
    #expect(
      SpokenText.Sound.pause(milliseconds: milliseconds, spelling: "")
        == .phonemes(String(repeating: "_:", count: count), spelling: ""))
  }
}
