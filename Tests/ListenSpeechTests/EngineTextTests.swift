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
}
