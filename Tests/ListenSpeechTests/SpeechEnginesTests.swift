// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenCore
import ListenTesting
import SpeakerProtocol
import Synchronization
import Testing

@testable import ListenSpeech

@Suite(.tags(.engine)) struct SpeechEnginesTests {
  private let standard = EngineVoice(origin: .engine(name: "en-us"))
  private let other = EngineVoice(
    origin: .model(engine: .piper, path: "/voices/x.onnx", digest: "1"))

  @Test("Each utterance is spoken by the engine of its voice; another is started once, when needed")
  func choice() async throws {
    let tone = ToneEngine()
    let starts = Mutex(0)
    let pool = try SpeakerPool(speaker: Products.speaker, count: 1)
    let engines = SpeechEngines(standard: pool) { engine throws(SpeechError) in
      starts.withLock { $0 += 1 }
      return tone
    }
    let text = SpokenText(verbatim: "Good morning.")
    let plain = try await engines.speak(Utterance(text, voice: standard))
    #expect(starts.withLock { $0 } == 0)
    let first = try await engines.speak(Utterance(text, voice: other))
    let second = try await engines.speak(Utterance(text, voice: other))
    #expect(starts.withLock { $0 } == 1)
    #expect(first == second && first != plain)
    #expect(tone.spoken == ["Good morning.", "Good morning."])
    #expect(engines.version == pool.version && engines.sampleRate == 22_050)
  }

  @Test("An engine that cannot be started is told with each utterance, the standard one goes on")
  func missing() async throws {
    let fault = SpeechError.speakerMissing(path: "piper", reason: "none")
    let pool = try SpeakerPool(speaker: Products.speaker, count: 1)
    let engines = SpeechEngines(standard: pool) { _ throws(SpeechError) in throw fault }
    let text = SpokenText(verbatim: "Good morning.")
    await #expect(throws: fault) { try await engines.speak(Utterance(text, voice: other)) }
    #expect(try await !engines.speak(Utterance(text, voice: standard)).samples.isEmpty)
  }

  @Test("The voice of another engine has a name of its own in the store")
  func fingerprint() {
    #expect(other.engine == .piper && standard.engine == .espeakNG)
    #expect(
      other.fingerprint == "piper:1 rate=165 pitch=50 range=50 gap=0 volume=100")
  }

  @Test(
    "A network has more time than the engine for the same text",
    arguments: [("Good morning.", false, 3, 60), ("Good", true, 3, 30)])
  func limits(text: String, isOneWord: Bool, engine: UInt32, network: UInt32) {
    #expect(
      standard.request(.speech, text, isOneWord: isOneWord).processorSeconds == engine)
    #expect(other.request(.speech, text, isOneWord: isOneWord).processorSeconds == network)
    #expect(other.request(.speech, text).voice == .file("/voices/x.onnx"))
  }

  @Test("Memory allows one speaker at least, and no more than are asked for")
  func memory() {
    #expect(AvailableMemory.speakers(of: 1 << 50, most: 8) == 1)
    #expect(AvailableMemory.speakers(of: 1, most: 3) == 3)
    #expect(AvailableMemory.kilobytes("MemAvailable:", in: "A: 1\nMemAvailable:  77 kB\n") == 77)
    #expect(AvailableMemory.kilobytes("MemAvailable:", in: "A: 1\n") == nil)
  }
}
