// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import ListenCore

@Suite struct EnglishNormalizerTests {
  static let normalizer = Normalizers.normalizer(for: "en-US")

  @Test(
    "Money is read with its magnitude, its currency and its cents",
    arguments: [
      ("worth $3.5bn today", "worth three point five billion dollars today"),
      ("(€2.4m)", "(two point four million euros)"),
      ("a £500,000 fine", "a five hundred thousand pound fine"),
      ("$4.75", "four dollars and seventy five cents"),
      ("$20m-$30m", "twenty million dollars to thirty million dollars"),
      ("$5-10 billion", "five to ten billion dollars"),
      ("₹900 crore", "nine hundred crore rupees"),
      ("-$1.5B", "minus one point five billion dollars"),
      ("costs £1.", "costs one pound."),
    ])
  func money(written: String, spoken: String) {
    #expect(Self.normalizer.normalize(written).spoken == spoken)
  }

  @Test(
    "Dates and years are read as such, numbers of things are not",
    arguments: [
      ("on Feb. 3, 2019, he", "on February third, twenty nineteen, he"),
      ("12 March 2004", "the twelfth of March two thousand four"),
      ("2023-11-05", "November fifth twenty twenty three"),
      ("3/25/2021", "March twenty fifth twenty twenty one"),
      ("in 1908", "in nineteen oh eight"),
      ("1450 soldiers", "1450 soldiers"),
      ("the 1870s", "the eighteen seventies"),
      ("the '60s", "the sixties"),
      ("1915–1923", "nineteen fifteen to nineteen twenty three"),
      ("2021-22", "twenty twenty one to twenty two"),
      ("You may go", "You may go"),
      ("They march on", "They march on"),
    ])
  func dates(written: String, spoken: String) {
    #expect(Self.normalizer.normalize(written).spoken == spoken)
  }

  @Test(
    "Initialisms are letters, acronyms and shouted words are words",
    arguments: [
      ("the UN and NATO", "the U.N and NATO"),
      ("U.S. President", "U.S President"),
      ("He left the U.S. The", "He left the U.S. The"),
      ("two NGOs", "two N.G.O's"),
      ("F-35s", "F thirty fives"),
      ("MI5", "M.I five"),
      ("BREAKING NEWS FROM THE NORTH", "BREAKING NEWS FROM THE NORTH"),
      ("US-led talks", "U.S-led talks"),
    ])
  func initialisms(written: String, spoken: String) {
    #expect(Self.normalizer.normalize(written).spoken == spoken)
  }

  @Test("A day comes before its month outside America")
  func regions() {
    let british = Normalizers.normalizer(for: "en-GB")
    #expect(british.normalize("4/7/1998").spoken == "the fourth of July nineteen ninety eight")
    #expect(british.normalize("$101").spoken == "one hundred and one dollars")
  }

  @Test("A piece covers whole tokens, and several where they are read together")
  func pieces() {
    let text = Self.normalizer.normalize("They paid $3.5 billion, twice.")
    #expect(text.pieces.map(\.source) == [0..<4, 4..<5, 5..<9, 9..<10, 10..<23, 23..<24, 24..<30])
    #expect(text.pieces.compactMap(\.rule) == ["money"])
  }

  @Test("An article gives the engine no commands")
  func commands() {
    #expect(!Self.normalizer.normalize("an [[_^_en]] [note]").spoken.contains("[["))
  }
}
