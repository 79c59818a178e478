// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation

/// The K-weighting of BS.1770-4, annex 1, on eight sounds side by side: a shelf for the head, then a
/// high pass.
///
/// The standard gives coefficients for 48,000 Hz; those of other rates are of the same analogue
/// filters (B. De Man, "Evaluation of Implementations of the EBU R128 Loudness Measurement", AES
/// 145, 2018), as in libebur128.
struct KWeighting: Sendable {
  typealias Lanes = SIMD8<Float>

  /// Feed-forward and feedback coefficients of the shelf.
  private let shelf: (b0: Lanes, b1: Lanes, b2: Lanes, a1: Lanes, a2: Lanes)
  /// Feedback coefficients of the high pass, whose others are 1, −2, 1.
  private let pass: (a1: Lanes, a2: Lanes)
  /// The state of the filters (direct form II, transposed).
  private var state = (Lanes(), Lanes(), Lanes(), Lanes())

  /// The filters at `sampleRate` hertz, before any sound.
  init(sampleRate: Int) {
    func lanes(_ value: Double) -> Lanes { Lanes(repeating: Float(value)) }
    let rate = Double(sampleRate)
    do {
      let k = tan(.pi * 1681.974450955533 / rate)
      let q = 0.7071752369554196
      let high = pow(10, 3.999843853973347 / 20)
      let band = pow(high, 0.4996667741545416)
      let norm = 1 + k / q + k * k
      shelf = (
        lanes((high + band * k / q + k * k) / norm), lanes(2 * (k * k - high) / norm),
        lanes((high - band * k / q + k * k) / norm), lanes(2 * (k * k - 1) / norm),
        lanes((1 - k / q + k * k) / norm)
      )
    }
    let k = tan(.pi * 38.13547087602444 / rate)
    let q = 0.5003270373238773
    let norm = 1 + k / q + k * k
    pass = (lanes(2 * (k * k - 1) / norm), lanes((1 - k / q + k * k) / norm))
  }

  /// The sum of the squares of the weighted next `count` samples of each lane; lane `n` is at
  /// `start + n * spacing`.
  mutating func energies(
    _ sound: UnsafeBufferPointer<Int16>, from start: Int, spacing: Int, count: Int
  ) -> Lanes {
    precondition(start + 7 * spacing + count <= sound.count)
    var (s1, s2, t1, t2) = state
    var sum = Lanes()
    // Too little to be measured, and enough to keep what is left of a sound from becoming a number
    // so small that processors take their time for it.
    let floor = Lanes(repeating: 1e-9)
    for index in start..<start + count {
      let x =
        Lanes(
          Float(sound[index]), Float(sound[index + spacing]), Float(sound[index + 2 * spacing]),
          Float(sound[index + 3 * spacing]), Float(sound[index + 4 * spacing]),
          Float(sound[index + 5 * spacing]), Float(sound[index + 6 * spacing]),
          Float(sound[index + 7 * spacing])) + floor
      let y = shelf.b0 * x + s1
      s1 = shelf.b1 * x - shelf.a1 * y + s2
      s2 = shelf.b2 * x - shelf.a2 * y
      let z = y + t1
      t1 = t2 - (y + y) - pass.a1 * z
      t2 = y - pass.a2 * z
      sum += z * z
    }
    state = (s1, s2, t1, t2)
    return sum
  }
}
