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

  /// The places at which the curve exceeds `level`: the number of the sample before each, and the
  /// magnitude, with 32,768 as full scale like `level`.
  static func places(_ samples: UnsafeBufferPointer<Int16>, above level: Float) -> [(
    index: Int, magnitude: Float
  )] {
    var places: [(index: Int, magnitude: Float)] = []
    // The curve between the samples of a voice is hardly half as high again as they are.
    let near = Int32(0.65 * level)
    func isNear(_ index: Int) -> Bool {
      samples.indices.contains(index) && abs(Int32(samples[index])) >= near
    }
    for block in blocks(SampleBlocks.peaks(samples), near: near) {
      let start = block * SampleBlocks.size
      for index in start..<min(start + SampleBlocks.size, samples.count) {
        // A peak after this sample counts as its own, so the one before a near one is looked at too.
        guard isNear(index) || isNear(index + 1) || isNear(index - 1) else { continue }
        let magnitude = magnitude(samples, index)
        if magnitude > level { places.append((index, magnitude)) }
      }
    }
    return places
  }

  /// The numbers of the samples after which the curve exceeds `level`, a factor of full scale.
  public static func places(_ samples: [Int16], above level: Double) -> [Int] {
    samples.withUnsafeBufferPointer { places($0, above: Float(level * 32768)).map(\.index) }
  }

  /// The blocks that hold a sample of `near` or more, and their neighbours.
  private static func blocks(_ peaks: [Int16], near: Int32) -> [Int] {
    var blocks: [Int] = []
    for (index, peak) in peaks.enumerated() where Int32(peak) >= near {
      for block in max(0, index - 1)...min(peaks.count - 1, index + 1)
      where block > blocks.last ?? -1 { blocks.append(block) }
    }
    return blocks
  }

  /// The highest magnitude in all of `samples`, as a factor of full scale.
  public static func peak(_ samples: UnsafeBufferPointer<Int16>) -> Double {
    peak(samples, within: samples.indices)
  }

  /// The highest magnitude at the samples of `range`, as a factor of full scale; `samples` has what
  /// is before and after them.
  public static func peak(_ samples: UnsafeBufferPointer<Int16>, within range: Range<Int>)
    -> Double
  {
    let blocks = SampleBlocks.peaks(UnsafeBufferPointer(rebasing: samples[range]))
    guard let highest = blocks.max(), highest > 0 else { return 0 }
    // No point of the curve that matters lies far from the highest samples.
    let near = UInt16(Int(highest) * 7 / 10)
    var result: Float = 0
    for (block, peak) in blocks.enumerated() where peak.magnitude >= near {
      let start = range.lowerBound + block * SampleBlocks.size
      for index in start..<min(start + SampleBlocks.size, range.upperBound)
      where samples[index].magnitude >= near {
        result = max(result, max(magnitude(samples, index - 1), magnitude(samples, index)))
      }
    }
    return Double(result) / 32768
  }
}
