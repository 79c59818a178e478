// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation

/// Brings speech to its level with a single gain and a limiter that lowers the sound around every
/// peak above the ceiling.
///
/// The limiter looks 20 ms ahead and back, longer than a period of any voice, so that it turns the
/// level down without bending the wave. It works on each stretch alone: between segments lies
/// silence.
public struct Leveller: Sendable {
  /// The factor applied to all samples; 1 leaves them unchanged.
  public let gain: Float

  /// A leveller with this gain.
  public init(gain: Float) { self.gain = gain }

  /// The maximum of the curve between the samples, as a fraction of full scale.
  ///
  /// −2 dBTP: encoding to MP3 at 64 kbit/s raised peaks by less than 0.7 dB in all that was measured.
  public static let ceiling: Float = 0.794

  /// The gain that brings sound of this loudness to the target, at most 20 dB; silence gets a gain
  /// of 1.
  public static func gain(for integrated: Double?) -> Float {
    guard let integrated else { return 1 }
    return Float(pow(10, min(20, Loudness.target - integrated) / 20))
  }

  /// The levelled `samples`, and the factor by which the limiter changed their power: 1 if it had
  /// nothing to do, less otherwise.
  public func level(_ samples: [Int16], sampleRate: Int) -> (samples: [Int16], power: Double) {
    let reach = sampleRate / 50
    let peaks = peaks(samples)
    var levelled = SampleBlocks.scaled(samples, by: gain)
    guard !peaks.isEmpty else { return (levelled, 1) }
    var lost = 0.0
    for region in regions(peaks, reach: reach, count: samples.count) {
      let factors = factors(region, peaks[region.peaks], reach: reach)
      levelled.withUnsafeMutableBufferPointer { levelled in
        samples.withUnsafeBufferPointer { samples in
          let before = UnsafeBufferPointer(rebasing: samples[region.samples])
          let after = UnsafeMutableBufferPointer(rebasing: levelled[region.samples])
          SampleBlocks.scale(before, by: gain, and: factors, into: after)
          lost += Double(gain) * Double(gain) * SampleBlocks.energy(before)
          lost -= SampleBlocks.energy(UnsafeBufferPointer(after))
        }
      }
    }
    let all = levelled.withUnsafeBufferPointer { SampleBlocks.energy($0) }
    return (levelled, all > 0 ? all / (all + lost) : 1)
  }

  /// A place at which the curve is too high, and the factor that lowers it enough.
  private typealias Peak = (index: Int, factor: Float)

  private func peaks(_ samples: [Int16]) -> [Peak] {
    let scale = gain / 32768
    return samples.withUnsafeBufferPointer { buffer in
      TruePeak.places(buffer, above: Self.ceiling / scale).compactMap { place in
        let peak = place.magnitude * scale
        return peak > Self.ceiling ? (place.index, Self.ceiling / peak) : nil
      }
    }
  }

  /// A stretch of samples that some peaks turn down.
  private struct Region {
    var samples: Range<Int>
    var peaks: Range<Int>
  }

  private func regions(_ peaks: [Peak], reach: Int, count: Int) -> [Region] {
    var regions: [Region] = []
    for (number, peak) in peaks.enumerated() {
      let start = max(0, peak.index - 2 * reach)
      let end = min(count, peak.index + 2 * reach + 2)
      if let last = regions.last, last.samples.upperBound >= start {
        regions[regions.count - 1].samples = last.samples.lowerBound..<end
        regions[regions.count - 1].peaks = last.peaks.lowerBound..<number + 1
      } else {
        regions.append(Region(samples: start..<end, peaks: number..<number + 1))
      }
    }
    return regions
  }

  /// The factor of each sample of a region, at most 1.
  private func factors(_ region: Region, _ peaks: ArraySlice<Peak>, reach: Int) -> [Float] {
    var factors = [Float](repeating: 1, count: region.samples.count)
    let base = region.samples.lowerBound
    factors.withUnsafeMutableBufferPointer { factors in
      for (index, factor) in peaks {
        // A peak lies between two samples, so the reach is one longer ahead.
        let start = max(base, index - reach) - base
        let end = min(region.samples.upperBound, index + reach + 2) - base
        SampleBlocks.lower(factors, start..<end, to: factor)
      }
    }
    // Two running means, together as wide as the reach, make the steps slopes; what the peak needs
    // holds over all of their width.
    return smoothed(smoothed(factors, half: reach / 2), half: reach / 2)
  }

  private func smoothed(_ values: [Float], half: Int) -> [Float] {
    // In whole numbers, so that the running sum does not drift: a factor is at most 1. The first and
    // the last value hold beyond the ends.
    let wholes = SampleBlocks.wholes(values, times: 262_144)
    let ends = [wholes.first, wholes.last].map { [Int32](repeating: $0 ?? 0, count: half + 1) }
    let padded = ends[0] + wholes + ends[1]
    let sums = [Int32](unsafeUninitializedCapacity: values.count) { output, count in
      count = values.count
      padded.withUnsafeBufferPointer { source in
        var sum = source[..<(2 * half + 1)].reduce(Int32(0), &+)
        for index in 0..<values.count {
          sum = sum &+ source[index + 2 * half + 1] &- source[index]
          output[index] = sum
        }
      }
    }
    return SampleBlocks.quotients(sums, by: 262_144 * Float(2 * half + 1))
  }
}
