// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation

/// The peaks of the curve between the samples: four points a sample, by the interpolation of
/// BS.1770-4, annex 2, with a windowed sinc of 12 taps a phase.
///
/// The curve exceeds twice the highest sample near it in no sound of a voice, so it is computed only
/// where a sample reaches half of what is looked for.
public enum TruePeak {
  /// Of the interpolation.
  static let taps = 12
  /// The tap of the sample before the points.
  static let center = 5
  /// Coefficients for the points at a quarter, a half and three quarters after a sample.
  private static let phases: [[Float]] = (1...3).map { quarter in
    let shift = Double(quarter) / 4
    return (0..<taps).map { tap in
      // Of the sample at `tap − 5` from the one before the point.
      let distance = Double(tap - 5) - shift
      let window = 0.5 + 0.5 * cos(.pi * distance / 6.25)
      return Float(window * sin(.pi * distance) / (.pi * distance))
    }
  }

  /// The highest magnitude of the curve after sample `index` and at it.
  static func magnitude(_ samples: UnsafeBufferPointer<Float>, _ index: Int) -> Float {
    var highest = abs(samples[index])
    for phase in phases {
      var sum: Float = 0
      for tap in 0..<taps {
        let at = index + tap - 5
        if at >= 0, at < samples.count { sum += phase[tap] * samples[at] }
      }
      highest = max(highest, abs(sum))
    }
    return highest
  }

  /// The highest magnitude in all of `samples`, 1 being full scale.
  public static func peak(_ samples: UnsafeBufferPointer<Int16>) -> Double {
    let blocks = SampleBlocks.peaks(samples)
    guard let highest = blocks.max(), highest > 0 else { return 0 }
    // No point of the curve that matters lies far from the highest samples.
    let near = UInt16(Int(highest) * 7 / 10)
    var result: Float = 0
    var window = [Float](repeating: 0, count: taps)
    for (block, peak) in blocks.enumerated() where peak.magnitude >= near {
      let start = block * SampleBlocks.size
      for index in start..<min(start + SampleBlocks.size, samples.count)
      where samples[index].magnitude >= near {
        for start in [index - 1, index] {
          for tap in 0..<taps {
            let at = start + tap - center
            window[tap] = at >= 0 && at < samples.count ? Float(samples[at]) : 0
          }
          result = window.withUnsafeBufferPointer { max(result, magnitude($0, center)) }
        }
      }
    }
    return Double(result) / 32768
  }
}
