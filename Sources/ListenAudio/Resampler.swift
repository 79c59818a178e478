// SPDX-License-Identifier: GPL-3.0-or-later
internal import CSoxr

/// Converts the sample rate of mono sound with libsoxr at its quality "HQ".
///
/// It takes the sound piece by piece: libsoxr keeps pending input as 64-bit numbers, so a sound
/// handed over whole takes ten times its own memory (measured).
struct Resampler: ~Copyable {
  private let handle: soxr_t
  private let rate: Int
  private let target: Int
  private var taken = 0
  private var made = 0

  /// The number of samples to hand over at once: 1.5 s of speech.
  static let piece = 1 << 15

  /// A converter from `rate` to `target` hertz; nil if libsoxr refuses.
  init?(from rate: Int, to target: Int) {
    var format = soxr_io_spec(SOXR_INT16_I, SOXR_INT16_I)
    // Dither is noise with a random seed, but the output must always have the same bytes.
    format.flags = UInt(SOXR_NO_DITHER)
    var quality = soxr_quality_spec(UInt(SOXR_HQ), 0)
    var failure: soxr_error_t?
    guard
      let handle = soxr_create(Double(rate), Double(target), 1, &failure, &format, &quality, nil),
      failure == nil
    else { return nil }
    self.handle = handle
    self.rate = rate
    self.target = target
  }

  deinit { soxr_delete(handle) }

  /// The output that `samples` and the earlier input allow so far; nil if libsoxr fails.
  mutating func process(_ samples: ArraySlice<Int16>) -> [Int16]? {
    let room = samples.count * target / rate + Self.piece
    var used = 0
    var isWhole = true
    let result = [Int16](unsafeUninitializedCapacity: room) { output, count in
      samples.withUnsafeBufferPointer { input in
        let failure = soxr_process(
          handle, input.baseAddress, input.count, &used, output.baseAddress, room, &count)
        isWhole = failure == nil && used == input.count
      }
    }
    taken += samples.count
    made += result.count
    return isWhole ? result : nil
  }

  /// The remaining output.
  ///
  /// With the earlier output, it has exactly as many samples as the sound has at the new rate,
  /// rounded up. Nil if libsoxr fails.
  mutating func finish() -> [Int16]? {
    let rest = (taken * target + rate - 1) / rate - made
    guard rest > 0 else { return rest == 0 ? [] : nil }
    let result = [Int16](unsafeUninitializedCapacity: rest) { output, count in
      var done = 0
      while count < rest {
        let place = output.baseAddress?.advanced(by: count)
        guard soxr_process(handle, nil, 0, nil, place, rest - count, &done) == nil, done > 0 else {
          break
        }
        count += done
      }
    }
    made += result.count
    return result
  }

  /// All of `samples` at another rate; nil if libsoxr fails.
  static func resample(_ samples: [Int16], from rate: Int, to target: Int) -> [Int16]? {
    guard var resampler = Resampler(from: rate, to: target) else { return nil }
    var result: [Int16] = []
    result.reserveCapacity(samples.count * target / rate + 1)
    for start in stride(from: 0, to: samples.count, by: piece) {
      guard let part = resampler.process(samples[start..<min(start + piece, samples.count)]) else {
        return nil
      }
      result += part
    }
    guard let rest = resampler.finish() else { return nil }
    return result + rest
  }
}
