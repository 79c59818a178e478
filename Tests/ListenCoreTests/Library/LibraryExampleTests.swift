// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenCore
import ListenTesting
import Testing

@Suite struct LibraryExampleTests {
  private static func installation(speaker: String) -> Installation {
    Installation(
      voices: [Products.package.appendingPathComponent("voices").path], speaker: speaker)
  }

  @Test("docs/library.md shows the example that is run here, word for word")
  func sameText() throws {
    let example = try String(
      contentsOf: Products.package.appendingPathComponent(
        "Tests/ListenCoreTests/Library/LibraryExample.swift"), encoding: .utf8)
    let document = try String(
      contentsOf: Products.package.appendingPathComponent("docs/library.md"), encoding: .utf8)
    let code = example.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
    #expect(code.first == "import ListenCore")
    #expect(document.contains("```swift\n\(code.joined(separator: "\n"))```\n"))
  }

  @Test("A text goes in, samples and the time of every word come out", .tags(.engine))
  func example() async throws {
    let text = """
      Ports agree to share cranes

      Eleven ports agreed on Thursday to share what cranes they have, officials said.

      The talks go on in Lisbon, where dock workers ask who will pay for their training.
      """
    var heard: [String] = []
    var kinds: [Segment.Kind] = []
    try await speak(text, Self.installation(speaker: Products.speaker)) {
      segment, speech, words in
      kinds.append(segment.kind)
      #expect(speech.sampleRate == 22050)
      // Nobody says more than ten words a second.
      #expect(speech.samples.count > words.count * 2205)
      let source = Array(segment.text.source.unicodeScalars)
      var end = 0
      for word in words {
        #expect(word.samples.lowerBound >= end && !word.samples.isEmpty)
        end = word.samples.upperBound
        var written = String.UnicodeScalarView()
        written.append(contentsOf: source[word.text])
        heard.append(String(written))
      }
      #expect(end <= speech.samples.count)
    }
    #expect(kinds == [.title, .paragraph, .paragraph])
    #expect(heard == text.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  @Test("Where there is no speaker, the example throws what says so")
  func missingSpeaker() async {
    await #expect(throws: SpeechError.self) {
      try await speak("Good morning.", Self.installation(speaker: "/nowhere/listen-speaker")) {
        _, _, _ in Issue.record("nothing can be heard")
      }
    }
  }
}
