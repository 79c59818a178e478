// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import ListenLevelling
internal import ListenNarration
internal import ListenSpeech

/// The gains that bring the voices of a recording to the loudness of the one that speaks longest.
///
/// Voices of one engine differ by several LU, which a listener hears wherever a quotation begins.
struct VoiceBalance: Sendable {
  /// The speech of one voice.
  struct Part: Sendable {
    var origin: EngineVoice.Origin
    var samples: Int
    var tally: LoudnessTally
  }

  private let gains: [EngineVoice.Origin: Float]

  /// The largest change in LU.
  private static let most = 12.0
  /// A difference in LU that nobody hears.
  private static let least = 0.5

  /// The balance that leaves every voice as it is.
  static let none = VoiceBalance([])

  /// The balance of `parts`, in the order of the recording.
  init(_ parts: [Part]) {
    var order: [EngineVoice.Origin] = []
    var lengths: [EngineVoice.Origin: Int] = [:]
    var tallies: [EngineVoice.Origin: LoudnessTally] = [:]
    for part in parts {
      if lengths[part.origin] == nil { order.append(part.origin) }
      lengths[part.origin, default: 0] += part.samples
      tallies[part.origin, default: LoudnessTally()] =
        tallies[part.origin, default: LoudnessTally()] + part.tally
    }
    var main = order.first
    for origin in order where lengths[origin, default: 0] > main.map({ lengths[$0] ?? 0 }) ?? 0 {
      main = origin
    }
    var gains: [EngineVoice.Origin: Float] = [:]
    if let main, let target = tallies[main]?.integrated {
      for origin in order where origin != main {
        guard let own = tallies[origin]?.integrated, abs(target - own) >= Self.least else {
          continue
        }
        gains[origin] = Float(pow(10, min(Self.most, max(-Self.most, target - own)) / 20))
      }
    }
    self.gains = gains
  }

  /// The gain of one voice.
  func gain(of voice: EngineVoice) -> Float { gains[voice.origin] ?? 1 }

  /// Whether the balance changes any of `voices`.
  func changes(_ voices: [EngineVoice]) -> Bool { voices.contains { gain(of: $0) != 1 } }

  /// The speech at the level of the others.
  func balanced(_ speech: Speech, _ voice: EngineVoice) -> Speech {
    let gain = gain(of: voice)
    guard gain != 1 else { return speech }
    var result = speech
    result.samples =
      Leveller(gain: gain).level(speech.samples, sampleRate: speech.sampleRate).samples
    return result
  }
}
