// SPDX-License-Identifier: GPL-3.0-or-later
import CEBUR128
import Foundation
import Testing

@testable import ListenLevelling

/// The meter against libebur128, another implementation of the same standard.
@Suite struct LoudnessMeterTests {
  /// Seconds, rate, and what is heard.
  @Test(arguments: [
    (0.35, 22_050, Sound.tone(997)), (0.5, 22_050, .tone(997)), (3.0, 22_050, .tone(60)),
    (12.3, 22_050, .tone(9000)), (7.77, 22_050, .noise), (20.0, 22_050, .bursts),
    (5.0, 16_000, .noise), (4.0, 48_000, .bursts), (2.0, 22_050, .silence),
  ])
  func agrees(_ seconds: Double, _ rate: Int, _ sound: Sound) {
    let samples = sound.samples(Int(seconds * Double(rate)), rate)
    let ours = LoudnessMeter(sampleRate: rate).tally(samples).integrated
    let theirs = Self.integrated(samples, rate)
    guard let ours, let theirs else {
      #expect(ours == nil && theirs == nil)
      return
    }
    #expect(abs(ours - theirs) < 0.01, "\(ours) LUFS, libebur128 says \(theirs)")
  }

  @Test func `A tone of 997 Hz at full scale is at 0 LUFS from two speakers`() throws {
    let samples = Sound.tone(997).samples(10 * 48_000, 48_000, level: 32_767)
    let integrated = try #require(LoudnessMeter(sampleRate: 48_000).tally(samples).integrated)
    // Of a hundred blocks the first three have 300, 200 and 100 ms of silence in them.
    #expect(abs(integrated - 10 * log10(1 - 0.015)) < 0.005)
  }

  @Test func `Every other sample at half the rate is as loud`() throws {
    let samples = Sound.tone(500).samples(5 * 44_100, 44_100)
    let all = try #require(LoudnessMeter(sampleRate: 44_100).tally(samples).integrated)
    let half = try #require(
      LoudnessMeter(sampleRate: 22_050).tally(samples, spacing: 2).integrated)
    // The filters' curves of two rates differ by that much.
    #expect(abs(all - half) < 0.05)
  }

  @Test func `Tallies of stretches between pauses add up to that of the whole`() throws {
    let rate = 22_050
    let pause = 3 * rate / 10
    let parts = [Sound.noise, .tone(300), .bursts].map { $0.samples(2 * rate, rate) }
    let meter = LoudnessMeter(sampleRate: rate)
    let sum = parts.reduce(LoudnessTally()) { $0 + meter.tally($1, pause: pause) }
    let whole = meter.tally(parts.flatMap { $0 + [Int16](repeating: 0, count: pause) })
    #expect(sum.powers.count == whole.powers.count)
    let (a, b) = (try #require(sum.integrated), try #require(whole.integrated))
    #expect(abs(a - b) < 0.01)
  }

  private static func integrated(_ samples: [Int16], _ rate: Int) -> Double? {
    var state = ebur128_init(1, UInt(rate), Int32(EBUR128_MODE_I.rawValue))
    defer { ebur128_destroy(&state) }
    ebur128_set_channel(state, 0, Int32(EBUR128_DUAL_MONO.rawValue))
    // Ours takes silence to be before the sound, theirs begins with the first full block.
    let padded = [Int16](repeating: 0, count: 3 * (rate / 10)) + samples
    ebur128_add_frames_short(state, padded, padded.count)
    var loudness = 0.0
    guard ebur128_loudness_global(state, &loudness) == 0, loudness.isFinite else { return nil }
    return loudness
  }

  enum Sound {
    case tone(Double)
    case noise
    case bursts
    case silence

    func samples(_ count: Int, _ rate: Int, level: Double = 8000) -> [Int16] {
      var state: UInt32 = 12345
      func random() -> Double {
        state = state &* 1_664_525 &+ 1_013_904_223
        return Double(Int32(bitPattern: state)) / Double(Int32.max)
      }
      return (0..<count).map { index in
        let time = Double(index) / Double(rate)
        let value =
          switch self {
          case .tone(let hertz): sin(2 * .pi * hertz * time)
          case .noise: random()
          case .bursts: time.truncatingRemainder(dividingBy: 1.5) < 0.9 ? random() * time / 20 : 0
          case .silence: 0.0
          }
        return Int16(value * level)
      }
    }
  }
}
