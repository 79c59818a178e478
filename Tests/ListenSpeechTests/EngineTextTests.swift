// SPDX-License-Identifier: GPL-3.0-or-later
import ListenNarration
import Testing

@testable import ListenSpeech

@Suite struct EngineTextTests {
  @Test(
    "Nothing in an article is a command to the engine",
    arguments: [
      ("say [[hElloU]] now", "say   hElloU   now"), ("a [note] b", "a  note  b"),
      ("nul\u{0}here", "nul here"), ("bell\u{7}\u{1B}", "bell  "),
      ("\u{202E}txet\u{202C} \u{2066}x\u{2069}", "txet x"), ("\u{FEFF}bom", "bom"),
      ("plain, “quoted” — text…", "plain, “quoted” — text…"), ("سلام\u{200F}.", "سلام."),
    ])
  func harmless(text: String, expected: String) {
    #expect(EngineText.harmless(text) == expected)
  }

  @Test("Phonemes are handed over in brackets, without brackets of their own")
  func phonemes() {
    let sound = SpokenText.Sound.phonemes("p'u:t]]I[[n", spelling: "Putin")
    #expect(EngineText.text(of: sound) == "[[p'u:tIn]]")
  }

  @Test("A blank parts phonemes from phonemes, in one piece and in the next, and from a pause")
  func besidePhonemes() {
    let name = SpokenText.Sound.phonemes("S'i:", spelling: "Xi")
    let text = SpokenText(
      source: "to Xi Xi",
      pieces: [
        .init(source: 0..<2, sounds: [.words("to")]),
        .init(source: 2..<3, sounds: [.words(" "), .phonemes("_:", spelling: "")]),
        .init(source: 3..<5, sounds: [name]), .init(source: 5..<8, sounds: [name, name]),
      ])
    let voice = EngineVoice(origin: .engine(name: "en-us"))
    #expect(Utterance(text, voice: voice).text == "to [[_:]] [[S'i:]] [[S'i:]] [[S'i:]]")
  }
}
