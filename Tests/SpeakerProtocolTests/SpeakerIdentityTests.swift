// SPDX-License-Identifier: GPL-3.0-or-later
import SpeakerProtocol
import Testing

@Suite struct SpeakerIdentityTests {
  @Test(
    "A speaker's account of itself is read; what is unknown is passed over",
    arguments: [
      ("1.51", "", "1.51", [.speech, .phonemes], "1.51"),
      (
        "1.51\nname espeak-ng\nabilities speech phonemes words", "espeak-ng", "1.51",
        [.speech, .phonemes, .words], "1.51"
      ),
      ("2, x 3\nname piper\nabilities speech sing", "piper", "2, x 3", [.speech], "piper 2, x 3"),
      ("7\ncolour red\nname two words\n", "two words", "7", [.speech, .phonemes], "two words 7"),
      ("", "", "", [.speech, .phonemes], ""),
    ] as [(String, String, String, Set<Request.Kind>, String)])
  func reading(
    text: String, name: String, version: String, abilities: Set<Request.Kind>, key: String
  ) {
    let identity = SpeakerIdentity(text)
    #expect(identity.name == name)
    #expect(identity.version == version)
    #expect(identity.abilities == abilities)
    #expect(identity.key == key)
  }

  @Test("It is read back as it was written")
  func roundTrip() {
    let identity = SpeakerIdentity(name: "piper", version: "2", abilities: [.words, .speech])
    #expect(identity.text == "2\nname piper\nabilities speech words")
    #expect(SpeakerIdentity(identity.text) == identity)
  }

  @Test("Phonemes of any length come in frames that fit, cut between characters")
  func phonemes() {
    let text = String(repeating: "aɪ", count: 5_000)
    let frames = Frame.phonemes(of: text, line: 4)
    var joined = ""
    for frame in frames {
      #expect(frame.encoded.count <= Frame.maximumSize)
      guard case .phonemes(4, let part) = frame else { continue }
      joined += part
    }
    #expect(frames.count == 4 && joined == text)
    #expect(Frame.phonemes(of: "", line: 0).isEmpty)
  }
}
