// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenCore
import ListenTesting
import SpeakerProtocol
import Testing

@testable import ListenSpeech

/// The words of a text with their phonemes, as a network gets them.
@Suite(.tags(.engine)) struct SpelledWordsTests {
  /// Each word as written and as said, `|` at the end of a clause.
  private func spelled(_ text: String, _ voice: String) throws -> [String] {
    let speaker = try CheckedSpeaker(SpeakerProgram(Products.speaker), patience: 60)
    _ = try speaker.ready()
    let answer = try speaker.ask(Request(kind: .words, voice: .name(voice), text: text))
    #expect(answer.outcome == .done && answer.samples.isEmpty)
    let scalars = Array(text.unicodeScalars)
    return answer.words.enumerated().map { index, word in
      var written = String.UnicodeScalarView()
      written.append(contentsOf: scalars[(word.position - 1)..<(word.position - 1 + word.length)])
      return "\(String(written))=\(answer.phonemes[UInt32(index)] ?? "")"
    }
  }

  @Test(
    "A word has its place and the phonemes that are spoken for it, lexicon and all",
    arguments: [
      (
        "The call, with [[S'i:]] there.", "en-us",
        ["The=ðə", "call=kˈɔːl", "with=wɪð", "S=ʃˈiː", "there=ðˈɛɹ"]
      ),
      ("In the end", "en-us", ["In=ɪnðɪ", "end=ˈɛnd"]),
      ("10 km", "en-us", ["10=tˈɛn", "km=kˌeɪˈɛm"]),
      ("¿Qué dijo?", "es", ["Qué=kˈe", "dijo=ðˈixo"]),
      ("Año nuevo.", "es", ["Año=ˈaɲo", "nuevo=nwˈeβo"]),
      ("قَالَ هَذَا", "ar", ["قَالَ=qˈaːla", "هَذَا=hˈaðaː"]),
      ("", "en-us", []), ("…", "en-us", []),
    ] as [(String, String, [String])])
  func words(text: String, voice: String, expected: [String]) throws {
    #expect(try spelled(text, voice) == expected)
  }

  @Test(
    "A pause in brackets is a word without phonemes, and the words around it keep theirs",
    arguments: [
      (
        "Aide [[_:]]Anna [[b'E@g]] [[_:]]said so.",
        ["Aide=ˈeɪd", "_:=", "Anna=ˈænə", "b=bˈɛəɡ", "_:=", "said=sˈɛd", "so=sˈoʊ"]
      ),
      ("[[_:]]Anna said so.", ["_:=", "Anna=ˈænə", "said=sˈɛd", "so=sˈoʊ"]),
      ("Seen by Anna [[_:]]", ["Seen=sˈiːn", "by=baɪ", "Anna=ˈænə", "_:="]),
      ("Seen [[_:]] [[_:]]by Anna.", ["Seen=sˈiːn", "_:=", "_:=", "by=baɪ", "Anna=ˈænə"]),
      (
        "Seen by Anna [[_:]], twice [[_:]]so.",
        ["Seen=sˈiːn", "by=baɪ", "Anna=ˈænə", "_:=", "twice=twˈaɪs", "_:=", "so=sˈoʊ"]
      ),
      (
        "Once, [[_:]]by Anna, she said [[_:]]so.",
        ["Once=wˈʌns", "_:=", "by=baɪ", "Anna=ˈænə", "she=ʃiː", "said=sˈɛd", "_:=", "so=sˈoʊ"]
      ),
      ("[[_:]]", ["_:="]),
    ] as [(String, [String])])
  func pauses(text: String, expected: [String]) throws {
    #expect(try spelled(text, "en-us") == expected)
  }

  @Test("A thousand words come one by one")
  func many() throws {
    let words = try spelled(String(repeating: "one two, ", count: 500), "en-us")
    #expect(words.count == 1_000)
    #expect(Set(words) == ["one=wˈʌn", "two=tˈuː"])
  }
}
