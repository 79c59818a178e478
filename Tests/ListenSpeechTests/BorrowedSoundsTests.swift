// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenNarration
import ListenTesting
import Synchronization
import Testing

@testable import ListenSpeech

@Suite struct BorrowedSoundsTests {
  @Test("A voice file names the own voice, what is alike, and the words")
  func reading() throws {
    let file = """
      // listen: sounds of es, where β=b ɛ=e
      // listen: words agua pero
      language es
      // listen: words tres
      """
    let promise = try #require(BorrowedSounds(file: file))
    #expect(promise.own == "es")
    #expect(promise.alike == ["β": "b", "ɛ": "e"])
    #expect(promise.words == ["agua", "pero", "tres"])
    #expect(BorrowedSounds(file: "language es\nphonemes id\n") == nil)
  }

  @Test(
    "What differs beyond what is meant is found",
    arguments: [
      (["aβa", "sɛs"], ["aba", "ses"], []),
      (["aβa", "sɛs"], ["ama", "ses"], ["one"]),
      (["aβa", "sɛs"], ["aba", ""], ["two"]),
      (["aba", "ses"], ["aβa", "ses"], ["one"]),
    ])
  func differences(own: [String], ours: [String], expected: [String]) throws {
    let promise = try #require(
      BorrowedSounds(file: "// listen: sounds of es, where β=b ɛ=e\n// listen: words one two\n"))
    #expect(promise.differences(own: own, ours: ours) == expected)
  }

  /// IPA of a word by a voice file with `lines`, and the warnings.
  private func said(_ lines: String) async throws -> (ipa: [String], warnings: [String]) {
    let scratch = try Scratch()
    let path = scratch.url.appendingPathComponent("voice").path
    try lines.write(toFile: path, atomically: true, encoding: .utf8)
    let warnings = Warnings()
    let pool = try SpeakerPool(speaker: Products.speaker, count: 1) { warnings.add($0) }
    let voice = EngineVoice(origin: .file(path: path, digest: lines))
    let words = ["ciudad", "agua"].map { Utterance(SpokenText(verbatim: $0), voice: voice) }
    return (try await pool.phonemes(words), warnings.all)
  }

  @Test("A voice that keeps its promise speaks itself", .tags(.engine))
  func kept() async throws {
    let (ipa, warnings) = try await said(
      """
      // listen: sounds of es, where β=b ð=d ɣ=ɡ
      // listen: words ciudad agua
      language es
      phonemes id
      replace 00 B b
      replace 00 D d
      replace 00 Q g
      replace 00 r r.
      """)
    #expect(ipa == ["θjudˈad", "ˈaɡwa"])
    #expect(warnings == [])
  }

  @Test("Where it does not, the engine's own voice speaks, and one warning says so", .tags(.engine))
  func broken() async throws {
    let (ipa, warnings) = try await said(
      """
      // listen: sounds of es, where ð=d
      // listen: words ciudad agua
      language es
      phonemes id
      replace 00 B b
      replace 00 D m
      replace 00 Q g
      replace 00 r r.
      """)
    #expect(ipa == ["θjuðˈad", "ˈaɣwa"])
    #expect(warnings.count == 1)
    #expect(warnings.first?.contains("ciudad") == true)
  }
}

private final class Warnings: Sendable {
  private let lines = Mutex<[String]>([])
  func add(_ line: String) { lines.withLock { $0.append(line) } }
  var all: [String] { lines.withLock { $0 } }
}
