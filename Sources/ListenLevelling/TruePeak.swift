// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation

/// The peaks of the curve between the samples, at four points for each sample, by the interpolation
/// of BS.1770-4, annex 2, with a windowed sinc of 12 taps for each phase.
///
/// In voices the curve never exceeds twice the highest sample near it, so it is computed only where
/// a sample reaches half of the level in question.
public enum TruePeak {
  /// The number of taps of the interpolation.
  static let taps = 12
  /// The tap of the sample before the points.
  static let center = 5
  /// The coefficients of each tap, for the sample itself and for the points at a quarter, a half
  /// and three quarters after it.
  private static let coefficients: [SIMD4<Float>] = (0..<taps).map { tap in
    var lanes = SIMD4<Float>(tap == center ? 1 : 0, 0, 0, 0)
    for quarter in 1...3 {
      // The weight of the sample at `tap − 5` from the one before the point.
      let distance = Double(tap - center) - Double(quarter) / 4
      let window = 0.5 + 0.5 * cos(.pi * distance / 6.25)
      lanes[quarter] = Float(window * sin(.pi * distance) / (.pi * distance))
    }
    return lanes
  }

  /// The highest magnitude of the curve from sample `index` up to the next one, with 32,768 as full
  /// scale; silence is assumed before the first sample and after the last.
  static func magnitude(_ samples: UnsafeBufferPointer<Int16>, _ index: Int) -> Float {
    let start = index - center
    let inside = max(0, -start)..<min(taps, samples.count - start)
    let sums = coefficients.withUnsafeBufferPointer { coefficients in
      var sums = SIMD4<Float>()
      for tap in inside { sums += coefficients[tap] * Float(samples[start + tap]) }
      return sums
    }
    return max(max(abs(sums[0]), abs(sums[1])), max(abs(sums[2]), abs(sums[3])))
  }

  /// The highest magnitude in all of `samples`, as a factor of full scale.
  public static func peak(_ samples: UnsafeBufferPointer<Int16>) -> Double {
    let blocks = SampleBlocks.peaks(samples)
    guard let highest = blocks.max(), highest > 0 else { return 0 }
    // No point of the curve that matters lies far from the highest samples.
    let near = UInt16(Int(highest) * 7 / 10)
    var result: Float = 0
    for (block, peak) in blocks.enumerated() where peak.magnitude >= near {
      let start = block * SampleBlocks.size
      for index in start..<min(start + SampleBlocks.size, samples.count)
      where samples[index].magnitude >= near {
        result = max(result, max(magnitude(samples, index - 1), magnitude(samples, index)))
      }
    }
    return Double(result) / 32768
  }
}
