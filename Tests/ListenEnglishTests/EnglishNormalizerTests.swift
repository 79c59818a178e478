// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenCore
import ListenNarration
import Testing

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
      ("Henry II--the elder--spoke", "Henry the second--the elder--spoke"),
      ("at 00:15 am", "at twelve fifteen A.M"),
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
      ("BREAKING NEWS FROM THE NORTH", "BREAKING news from the north"),
      ("US-led talks", "U.S-led talks"),
      ("the EBRD and GCHQ", "the E.B.R.D and G.C.H.Q"),
      ("DHAKA (AP)", "DHAKA (A.P)"),
      ("R&D", "R and D"),
      ("the A320", "the A-three twenty"),
    ])
  func initialisms(written: String, spoken: String) {
    #expect(Self.normalizer.normalize(written).spoken == spoken)
  }

  @Test(
    "Abbreviations end a sentence only where one ends",
    arguments: [
      ("Gov. Ali met Dr. Roy.", "governor Ali met doctor Roy."),
      ("Acme Inc. said", "Acme incorporated said"),
      ("on Oak St. The", "on Oak street. The"),
      ("in St. Paul, Minn., on", "in saint Paul, Minnesota, on"),
      ("Rep. Cho (D-N.J.) spoke", "representative Cho (Democrat of New Jersey) spoke"),
      ("at 7 p.m. Monday", "at seven P.M Monday"),
      ("No. 4", "number 4"), ("No. It is", "No. It is"),
      ("Sarah J. Lee", "Sarah J Lee"),
    ])
  func abbreviations(written: String, spoken: String) {
    #expect(Self.normalizer.normalize(written).spoken == spoken)
  }

  @Test(
    "Measures, times, spans, fractions, numerals and addresses are read in words",
    arguments: [
      ("90km/h", "ninety kilometers per hour"), ("-4°C", "minus four degrees Celsius"),
      ("9:05", "nine oh five"), ("4pm GMT", "four P.M G.M.T"), ("8am-1pm", "eight A.M to one P.M"),
      ("ages 20–29", "ages twenty to twenty nine"), ("won 3-1", "won three to one"),
      ("5-8%", "five to eight percent"), ("3 3/4", "three and three quarters"), ("⅔", "two thirds"),
      ("Pope Pius XII", "Pope Pius the twelfth"), ("World War II", "World War two"),
      ("Malcolm X", "Malcolm X"), ("5.4m people", "five point four million people"),
      ("info@example.org", "info at example dot org"), ("#FreeThePress", "hashtag Free The Press"),
      ("example.co.uk", "example dot co dot U.K"), ("400+", "four hundred plus"),
      ("12%", "12%"), ("7,500", "7,500"), ("3.75", "3.75"),
    ])
  func forms(written: String, spoken: String) {
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
