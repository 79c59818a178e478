// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation

/// Brings speech to its level: one gain, and a limiter that lowers the surroundings of each peak
/// that would exceed the ceiling.
///
/// The limiter looks 20 ms ahead and back, longer than a period of any voice, so that it turns the
/// level down without bending the wave. It works on each stretch alone: between segments lies
/// silence.
struct Leveller: Sendable {
  /// Applied to all samples; 1 leaves them as they are.
  let gain: Float

  /// Of the curve between the samples, 1 being full scale.
  ///
  /// −2 dBTP: encoding to MP3 at 64 kbit/s moved peaks by less than 0.7 dB in all that was measured.
  static let ceiling: Float = 0.794

  /// The gain that brings sound of this loudness to the target; silence is left as it is, and
  /// nothing is raised by more than 20 dB.
  static func gain(for integrated: Double?) -> Float {
    guard let integrated else { return 1 }
    return Float(pow(10, min(20, Loudness.target - integrated) / 20))
  }

  /// `samples` at the new level, and whether the limiter had anything to do.
  func level(_ samples: [Int16], sampleRate: Int) -> (samples: [Int16], isLimited: Bool) {
    let scale = gain / 32768
    var raised = [Float](repeating: 0, count: samples.count)
    var highest: Float = 0
    samples.withUnsafeBufferPointer { source in
      raised.withUnsafeMutableBufferPointer { target in
        for index in source.indices {
          let value = Float(source[index]) * scale
          target[index] = value
          highest = max(highest, abs(value))
        }
      }
    }
    var isLimited = false
    if highest >= Self.ceiling / 2, let factors = factors(raised, reach: sampleRate / 50) {
      for index in raised.indices { raised[index] *= factors[index] }
      isLimited = true
    }
    let levelled = [Int16](unsafeUninitializedCapacity: raised.count) { output, count in
      raised.withUnsafeBufferPointer { source in
        for index in source.indices {
          let value = (source[index] * 32768).rounded(.toNearestOrEven)
          output[index] = Int16(max(-32768, min(32767, value)))
        }
      }
      count = raised.count
    }
    return (levelled, isLimited)
  }

  /// By what each sample is to be multiplied, at most 1; nil where nothing is too high.
  private func factors(_ samples: [Float], reach: Int) -> [Float]? {
    var needed: [(index: Int, factor: Float)] = []
    samples.withUnsafeBufferPointer { buffer in
      for index in buffer.indices {
        let next = index + 1 < buffer.count ? abs(buffer[index + 1]) : 0
        guard max(abs(buffer[index]), next) >= Self.ceiling / 2 else { continue }
        let peak = TruePeak.magnitude(buffer, index)
        if peak > Self.ceiling { needed.append((index, Self.ceiling / peak)) }
      }
    }
    guard !needed.isEmpty else { return nil }
    var factors = [Float](repeating: 1, count: samples.count)
    for (index, factor) in needed {
      // A peak lies between two samples, so the reach is one longer ahead.
      let start = max(0, index - reach)
      let end = min(samples.count, index + reach + 2)
      for at in start..<end where factors[at] > factor { factors[at] = factor }
    }
    // Two running means, together as wide as the reach, make the steps slopes; what the peak needs
    // holds over all of their width.
    return smoothed(smoothed(factors, half: reach / 2), half: reach / 2)
  }

  private func smoothed(_ values: [Float], half: Int) -> [Float] {
    let width = Float(2 * half + 1)
    return [Float](unsafeUninitializedCapacity: values.count) { output, count in
      count = values.count
      values.withUnsafeBufferPointer { source in
        let last = source.count - 1
        // In whole numbers, so that the running sum does not drift: a factor is at most 1.
        func value(_ index: Int) -> Int32 { Int32(source[max(0, min(last, index))] * 262_144) }
        var sum = (-half...half).reduce(Int32(0)) { $0 + value($1) }
        for index in 0...last {
          output[index] = Float(sum) / 262_144 / width
          sum += value(index + half + 1) - value(index - half)
        }
      }
    }
  }
}
