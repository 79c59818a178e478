// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenCore
import ListenTesting
import Testing

@testable import ListenNarration

@Suite struct SentenceSplitterTests {
  @Test(
    "A sentence ends at its last mark, not at one inside it",
    arguments: [
      (
        "en", "Gov. Lee left at 5 p.m. He had $2.5bn.",
        ["Gov. Lee left at 5 p.m.", "He had $2.5bn."]
      ),
      (
        "en", "John F. Adams met Dr. Roy. They talked.",
        ["John F. Adams met Dr. Roy.", "They talked."]
      ),
      ("en", "“We won!” she said. Did they?", ["“We won!” she said.", "Did they?"]),
      ("en", "It is in the U.S. Navy. And you?", ["It is in the U.S. Navy.", "And you?"]),
      ("en", "No. 5 is alive. No. It is not.", ["No. 5 is alive.", "No.", "It is not."]),
      ("en", "• One thing • Another", ["• One thing", "• Another"]),
      ("es", "El Sr. Ruiz llegó. ¿Qué dijo?", ["El Sr. Ruiz llegó.", "¿Qué dijo?"]),
      ("es", "Subió un 3.5 % en EE. UU. según él.", ["Subió un 3.5 % en EE. UU. según él."]),
      ("ar", "وصل د. سامي أمس. ماذا قال؟ لا شيء.", ["وصل د. سامي أمس.", "ماذا قال؟", "لا شيء."]),
      ("es", "Vino a las 5 p.m. Llegó tarde.", ["Vino a las 5 p.m.", "Llegó tarde."]),
      ("es", "Vive en EE. UU. Vive bien.", ["Vive en EE. UU.", "Vive bien."]),
      ("es", "Pesa 3 kg. Mide poco.", ["Pesa 3 kg.", "Mide poco."]),
      ("en", "He came at 5 p.m. Police left.", ["He came at 5 p.m.", "Police left."]),
      ("en", "He came at 5p.m. Monday with us.", ["He came at 5p.m. Monday with us."]),
      ("en", "It is 6 p.m. Moscow time.", ["It is 6 p.m. Moscow time."]),
      ("ar", "انتهى عام 2010 م. وقال ذلك.", ["انتهى عام 2010 م.", "وقال ذلك."]),
      ("en", "", []),
      ("en", "   ", []),
    ])
  func sentences(language: String, text: String, expected: [String]) {
    let scalars = Array(text.unicodeScalars)
    let found = SentenceSplitter.sentences(in: text, language: language)
    #expect(found.map { String(String.UnicodeScalarView(scalars[$0])) } == expected)
  }

  @Test(
    "Time grows no faster than the text",
    arguments: [". ", "a. ", "• ", "A. B ", "? ", "1. ", "5 p.m. ", "a . "])
  func linear(unit: String) {
    func spent(_ count: Int) -> Double {
      let text = String(repeating: unit, count: count)
      return ProcessorTime.of { _ = SentenceSplitter.sentences(in: text, language: "en") }
    }
    _ = spent(10)
    // Ten times the text, where a hundred times the time would be quadratic.
    let (first, second) = (spent(1_000), spent(10_000))
    #expect(second < 30 * first + 0.05, "\(first) s, \(second) s")
  }
}
