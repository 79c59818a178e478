// SPDX-License-Identifier: GPL-3.0-or-later
internal import CEBUR128

/// Measures the loudness of a stretch of mono sound by libebur128, heard from two speakers.
///
/// It begins with 300 ms of silence, as every stretch of a recording does after the pause before it,
/// so that the tallies of stretches measured apart add up to that of the whole.
struct LoudnessMeter: ~Copyable {
  private let state: UnsafeMutablePointer<ebur128_state>?
  /// Samples of 100 ms.
  private let step: Int
  /// Samples until the next block is full.
  private var missing: Int
  private var powers: [Double] = []
  /// Mean powers of the steps.
  private var steps: [Double] = []

  /// A meter for sound at `sampleRate` hertz.
  init(sampleRate: Int) {
    state = ebur128_init(1, UInt(sampleRate), Int32(EBUR128_MODE_M.rawValue))
    if let state { ebur128_set_channel(state, 0, Int32(EBUR128_DUAL_MONO.rawValue)) }
    step = sampleRate / 10
    missing = step
    let silence = [Int16](repeating: 0, count: 3 * step)
    if let state {
      _ = silence.withUnsafeBufferPointer {
        ebur128_add_frames_short(state, $0.baseAddress, $0.count)
      }
    }
  }

  deinit {
    var state = state
    if state != nil { ebur128_destroy(&state) }
  }

  /// Takes the next samples.
  mutating func add(_ samples: UnsafeBufferPointer<Int16>) {
    guard let state, var next = samples.baseAddress else { return }
    var count = samples.count
    while count > 0 {
      let part = min(count, missing)
      ebur128_add_frames_short(state, next, part)
      next += part
      count -= part
      missing -= part
      if missing == 0 {
        missing = step
        // The mean of four steps of 100 ms is the momentary loudness, without going over each
        // sample four times.
        var level = 0.0
        ebur128_loudness_window(state, 100, &level)
        steps.append(level.isFinite ? LoudnessTally.power(level) : 0)
        powers.append(steps.suffix(4).reduce(0, +) / 4)
      }
    }
  }

  /// Takes the next samples.
  mutating func add(_ samples: [Int16]) {
    samples.withUnsafeBufferPointer { add($0) }
  }

  /// What was measured.
  consuming func tally() -> LoudnessTally { LoudnessTally(powers: powers) }
}
