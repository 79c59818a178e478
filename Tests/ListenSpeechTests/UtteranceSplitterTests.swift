// SPDX-License-Identifier: GPL-3.0-or-later
import ListenNarration
import Testing

@testable import ListenSpeech

@Suite struct UtteranceSplitterTests {
  private func parts(_ text: String) -> [String] { SpokenText.tokens(of: text).map(\.text) }

  private func cuts(_ text: String) -> [String] {
    let parts = parts(text)
    return UtteranceSplitter(parts).split(0..<parts.count).map { parts[$0].joined() }
  }

  @Test(
    "A text is cut at sentences, else at clauses, else in half, until it is one word",
    arguments: [
      ("One two. Three four? Five", ["One two.", " Three four?", " Five"]),
      ("He said “no.” Then left.", ["He said “no.”", " Then left."]),
      ("one, two; three", ["one,", " two;", " three"]),
      ("one two three four", ["one two ", "three four"]),
      ("one two", ["one ", "two"]), ("one", []),
      ("قال نعم؟ ثم ذهب", ["قال نعم؟", " ثم ذهب"]),
    ])
  func cut(text: String, expected: [String]) { #expect(cuts(text) == expected) }

  @Test("A monstrous word is tried on its own from the start")
  func monster() {
    let parts = parts("before " + String(repeating: "a", count: 1_000) + " after")
    #expect(UtteranceSplitter(parts).initial == [0..<2, 2..<3, 3..<5])
  }
}
