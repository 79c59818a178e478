// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenCore
import ListenTesting
import Testing

/// Word times of real articles, spoken by the real engine.
@Suite(.tags(.engine), .enabled(if: FileManager.default.fileExists(atPath: Products.speaker)))
struct SpokenWordsTests {
  private static let samples = ["harbour-en.txt", "tren-es.txt", "water-ar.txt"].map {
    Products.package.appendingPathComponent("samples/" + $0).path
  }
  private static let seed = Products.shared.appendingPathComponent("seed/page-dump-en.txt").path

  @Test(
    "Every word of the samples has one interval, in order, inside its sound", arguments: samples)
  func sampleArticles(path: String) async throws { try await check(path) }

  @Test("Every word of the seed article has one interval", .enabled(if: Products.hasShared))
  func seedArticle() async throws { try await check(Self.seed) }

  private func check(_ path: String) async throws {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    let reading = try #require(try ArticleReader().read(Source(name: path, bytes: bytes)).first)
    let voices = Products.package.appendingPathComponent("voices").path
    let script = try Narrator(library: VoiceLibrary(folders: [voices]))
      .script(for: reading.article)
    let pool = try SpeakerPool(speaker: Products.speaker, count: 2)
    for segment in script.segments {
      let utterance = Utterance(segment.text, voice: segment.voice)
      let speech = try await pool.speak(utterance)
      let words = WordTiming.words(of: segment.text, utterance, speech)
      let source = Array(segment.text.source.unicodeScalars)
      let heard = words.map { String(String.UnicodeScalarView(source[$0.text])) }
      let written = segment.text.source.split(separator: " ").map(String.init)
      func isWord(_ text: String) -> Bool {
        text.unicodeScalars.contains {
          $0.properties.isAlphabetic || $0.properties.numericType != nil
        }
      }
      #expect(heard.filter(isWord) == written.filter(isWord))
      var position = 0
      for (word, text) in zip(words, heard) {
        #expect(word.samples.lowerBound >= position && !word.samples.isEmpty, "\(text)")
        position = word.samples.upperBound
      }
      #expect(position == speech.samples.count)
    }
  }
}
