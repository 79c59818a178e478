// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenLevelling
import Testing

@testable import ListenAudio

/// The peak of an encoded stretch, found in a few of its frames.
@Suite struct MP3HearingTests {
  @Test(
    "The peak in the frames near the sound's own peak is that of all frames",
    arguments: Sound.voiced)
  func peak(_ sound: Sound) throws {
    let samples = sound.samples
    let top = samples.withUnsafeBufferPointer { TruePeak.peak($0) }
    let whole = try chunk(samples, .whole).tally
    let near = try chunk(samples, .peaks(top)).tally
    #expect(near.powers.isEmpty, "all of it was decoded")
    #expect(abs(20 * log10(near.peak / whole.peak)) < 0.001)
    #expect(whole.peak / top < 1.06)
  }

  @Test("Frames that have no part of the recording's peak are not decoded")
  func quiet() throws {
    let tally = try chunk(Sound.vowels(110).samples, .peaks(0.99)).tally
    #expect(tally.powers.isEmpty && tally.peak == 0)
  }

  @Test(
    "A sound that encoding raises by more than speech is heard as a whole", arguments: [1, 0.7])
  func rough(_ scale: Float) throws {
    let samples = Sound.hiss.samples
    let top = samples.withUnsafeBufferPointer { TruePeak.peak($0) }
    let whole = try chunk(samples, .whole, scale: scale).tally
    let near = try chunk(samples, .peaks(top), scale: scale).tally
    #expect(near.powers == whole.powers && near.peak == whole.peak)
    #expect(near.peak > 1.06 * top * Double(scale))
  }

  @Test("The frames are the same whatever is heard of them")
  func frames() throws {
    let samples = Sound.vowels(180).samples
    #expect(try chunk(samples, .whole).frames == chunk(samples, .peaks(0.5)).frames)
  }

  private func chunk(_ samples: [Int16], _ hearing: MP3Hearing, scale: Float = 1) throws -> MP3Chunk
  {
    try MP3Chunk(
      samples, rate: MP3Hearing.rate, scale: scale, isFirst: true, isLast: true, hearing: hearing)
  }

  enum Sound: Sendable {
    /// Pulses of this many hertz through a formant, in syllables of different loudness.
    case vowels(Double)
    /// Short bursts in silence, like stops.
    case stops
    /// A tone of this many hertz that grows.
    case tone(Double)
    /// Noise without its highest frequencies.
    case hiss

    static let voiced: [Sound] = [
      .vowels(90), .vowels(110), .vowels(205), .stops, .tone(300), .tone(2500),
    ]

    /// Twelve seconds, up to −2 dB.
    var samples: [Int16] {
      var state: UInt32 = 4711
      func random() -> Double {
        state = state &* 1_664_525 &+ 1_013_904_223
        return Double(Int32(bitPattern: state)) / Double(Int32.max)
      }
      var last = 0.0
      let values = (0..<12 * MP3Hearing.rate).map { index in
        let time = Double(index) / Double(MP3Hearing.rate)
        switch self {
        case .vowels(let hertz):
          let since = time.truncatingRemainder(dividingBy: 1 / hertz)
          let loud = pow(sin(.pi * time / 0.23), 2) * (0.6 + 0.4 * sin(0.9 * time))
          return loud * exp(-400 * since) * sin(2 * .pi * 620 * since)
        case .stops:
          let since = time.truncatingRemainder(dividingBy: 0.31)
          return exp(-60 * since) * sin(2 * .pi * 900 * since) * (0.5 + 0.04 * time)
        case .tone(let hertz): return sin(2 * .pi * hertz * time) * (0.2 + 0.05 * time)
        case .hiss:
          let now = random()
          defer { last = now }
          return last + now
        }
      }
      let most = values.reduce(0) { max($0, abs($1)) }
      return values.map { Int16($0 / most * 0.79 * 32767) }
    }
  }
}
