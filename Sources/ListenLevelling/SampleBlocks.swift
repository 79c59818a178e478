// SPDX-License-Identifier: GPL-3.0-or-later

/// Operations on all samples of a recording.
///
/// The loops are deliberately plain so that the compiler can vectorize them: no index is checked,
/// nothing can overflow, and sums are of whole numbers.
enum SampleBlocks {
  /// The number of samples in a block.
  static let size = 32

  /// The highest magnitude in each block of ``size`` samples, or one more, and at most 32,767; the
  /// last block may be short.
  static func peaks(_ samples: UnsafeBufferPointer<Int16>) -> [Int16] {
    let whole = samples.count / size
    return [Int16](unsafeUninitializedCapacity: whole + 1) { output, count in
      for block in 0..<whole {
        output[block] = peak(samples, from: block * size, count: size)
      }
      count = whole
      if whole * size < samples.count {
        output[whole] = peak(samples, from: whole * size, count: samples.count - whole * size)
        count += 1
      }
    }
  }

  @inline(__always)
  private static func peak(
    _ samples: UnsafeBufferPointer<Int16>, from start: Int, count: Int
  ) -> Int16 {
    var highest: Int16 = 0
    for index in start..<start + count {
      // `−x − 1` of a negative number has no overflow; the one is given back to all at last.
      highest = max(highest, samples[index] ^ (samples[index] >> 15))
    }
    return highest == .max ? highest : highest + 1
  }

  /// `samples` multiplied by `gain`, rounded to the nearest (ties to even) and clamped to 16 bits.
  static func scaled(_ samples: [Int16], by gain: Float) -> [Int16] {
    [Int16](unsafeUninitializedCapacity: samples.count) { output, count in
      count = samples.count
      samples.withUnsafeBufferPointer { source in
        for index in 0..<source.count { output[index] = scaled(source[index], by: gain) }
      }
    }
  }

  /// One sample, in the same way.
  ///
  /// A number of 16 bits added to 1.5 × 2²³ lies in the lowest bits of the sum, rounded, so that a
  /// conversion that could overflow is not needed.
  @inline(__always)
  static func scaled(_ sample: Int16, by gain: Float) -> Int16 {
    let value = Float(sample) * gain
    let held: Float = value > 32767 ? 32767 : (value < -32768 ? -32768 : value)
    let bits = Int32(bitPattern: (held + 12_582_912).bitPattern)
    return Int16(truncatingIfNeeded: bits &- 0x4B40_0000)
  }

  /// Multiplies each of `samples` by `gain` and its own factor, with the same rounding, and writes
  /// as many into `output`.
  static func scale(
    _ samples: UnsafeBufferPointer<Int16>, by gain: Float, and factors: [Float],
    into output: UnsafeMutableBufferPointer<Int16>
  ) {
    precondition(factors.count == samples.count && output.count == samples.count)
    factors.withUnsafeBufferPointer { factors in
      for index in 0..<samples.count {
        output[index] = scaled(samples[index], by: gain * factors[index])
      }
    }
  }

  /// Lowers each of `values` in `range` to `limit`.
  @inline(__always)
  static func lower(
    _ values: UnsafeMutableBufferPointer<Float>, _ range: Range<Int>, to limit: Float
  ) {
    for index in range { values[index] = values[index] < limit ? values[index] : limit }
  }

  /// Numbers from 0 to 1 multiplied by `unit` and rounded to the nearest; `unit` is at most 2²².
  static func wholes(_ values: [Float], times unit: Float) -> [Int32] {
    [Int32](unsafeUninitializedCapacity: values.count) { output, count in
      count = values.count
      values.withUnsafeBufferPointer { source in
        for index in 0..<source.count {
          output[index] =
            Int32(bitPattern: (source[index] * unit + 12_582_912).bitPattern) &- 0x4B40_0000
        }
      }
    }
  }

  /// Each of `values` divided by `divisor`.
  static func quotients(_ values: [Int32], by divisor: Float) -> [Float] {
    [Float](unsafeUninitializedCapacity: values.count) { output, count in
      count = values.count
      values.withUnsafeBufferPointer { source in
        for index in 0..<source.count { output[index] = Float(source[index]) / divisor }
      }
    }
  }

  /// The sum of the squares of `samples`.
  static func energy(_ samples: UnsafeBufferPointer<Int16>) -> Double {
    var sum: Int64 = 0
    for index in 0..<samples.count {
      let value = Int32(samples[index])
      sum &+= Int64(value &* value)
    }
    return Double(sum)
  }
}
