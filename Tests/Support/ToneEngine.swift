// SPDX-License-Identifier: GPL-3.0-or-later
public import ListenCore
internal import Synchronization

/// An engine for tests: every word sounds for a tenth of a second, then comes a short silence.
public final class ToneEngine: SpeechEngine {
  /// As in a real engine.
  public let version = "tone 1"
  /// Hertz.
  public let sampleRate = 22_050
  private let requests = Mutex<[String]>([])
  private let failure: SpeechError?

  /// An engine that speaks, or one that throws `failure`.
  public init(failing failure: SpeechError? = nil) { self.failure = failure }

  /// Texts that were spoken, in the order of asking.
  public var spoken: [String] { requests.withLock { $0 } }

  /// A tone a word.
  public func speak(_ utterance: Utterance) async throws(SpeechError) -> Speech {
    if let failure { throw failure }
    // No engine has this one.
    if utterance.voice.origin == .engine(name: "xx") { throw .voiceUnusable("xx") }
    requests.withLock { $0.append(utterance.text) }
    var speech = Speech(samples: [], sampleRate: sampleRate)
    for (range, text) in SpokenText.tokens(of: utterance.text) where text != " " {
      speech.marks.append(.init(offset: range.lowerBound, sample: speech.samples.count))
      speech.samples += (0..<2_205).map { $0 % 50 < 25 ? 9_000 : -9_000 }
      speech.samples += [Int16](repeating: 0, count: 441)
    }
    return speech
  }

  /// The text itself.
  public func phonemes(_ utterances: [Utterance]) async throws(SpeechError) -> [String] {
    utterances.map(\.text)
  }
}
