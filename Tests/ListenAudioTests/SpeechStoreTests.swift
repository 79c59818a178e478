// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenCore
import ListenTesting
import Testing

@Suite struct SpeechStoreTests {
  static let speech = Speech(
    samples: [0, 1, -1, .max, .min], sampleRate: 22_050,
    marks: [.init(offset: 0, sample: 0), .init(offset: 4, sample: 3)], omitted: [6..<9])

  private func utterance(_ text: String, pitch: Int = 50) -> Utterance {
    Utterance(
      SpokenText(verbatim: text), voice: EngineVoice(origin: .engine(name: "es"), pitch: pitch))
  }

  @Test("What is kept comes back")
  func roundTrip() throws {
    let scratch = try Scratch()
    let store = SpeechStore(folder: scratch.url.path)
    let key = SpeechStore.key(utterance("Hola."), engine: "1")
    #expect(store.speech(key) == nil)
    try store.keep(Self.speech, key)
    #expect(store.speech(key) == Self.speech)
    #expect(try FileManager.default.subpathsOfDirectory(atPath: scratch.url.path).count == 2)
  }

  @Test("Text, voice and engine name a speech; another of any is another name")
  func keys() {
    let keys = [
      SpeechStore.key(utterance("Hola."), engine: "1"),
      SpeechStore.key(utterance("Hola"), engine: "1"),
      SpeechStore.key(utterance("Hola.", pitch: 51), engine: "1"),
      SpeechStore.key(utterance("Hola."), engine: "2"),
    ]
    #expect(Set(keys).count == 4)
    #expect(keys[0] == SpeechStore.key(utterance("Hola."), engine: "1"))
  }

  @Test("A file that was cut, altered or emptied counts as not there", arguments: [0, 10, 27, 40])
  func damaged(length: Int) throws {
    let scratch = try Scratch()
    let store = SpeechStore(folder: scratch.url.path)
    let key = SpeechStore.key(utterance("Hola."), engine: "1")
    try store.keep(Self.speech, key)
    let path = scratch.url.appendingPathComponent(
      "\(key.prefix(2))/\(key.dropFirst(2)).speech")
    let whole = try Data(contentsOf: path)
    try whole.prefix(length).write(to: path)
    #expect(store.speech(key) == nil)
    var altered = whole
    altered[length] ^= 1
    try altered.write(to: path)
    #expect(store.speech(key) == nil)
  }
}
