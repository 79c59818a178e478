// SPDX-License-Identifier: GPL-3.0-or-later
internal import CSoxr

/// Changes the rate of a whole stretch of mono sound by libsoxr at its quality "HQ".
enum Resampler {
  /// `samples` from `rate` to `target` hertz: exactly `samples.count * target / rate` of them; nil
  /// where libsoxr refuses.
  static func resample(_ samples: [Int16], from rate: Int, to target: Int) -> [Int16]? {
    var format = soxr_io_spec(SOXR_INT16_I, SOXR_INT16_I)
    // Dither is noise of a random seed, and the same bytes are to come out every time.
    format.flags = UInt(SOXR_NO_DITHER)
    var quality = soxr_quality_spec(UInt(SOXR_HQ), 0)
    var failure: soxr_error_t?
    guard
      let handle = soxr_create(Double(rate), Double(target), 1, &failure, &format, &quality, nil),
      failure == nil
    else { return nil }
    defer { soxr_delete(handle) }
    let size = (samples.count * target + rate - 1) / rate
    var isWhole = true
    let result = [Int16](unsafeUninitializedCapacity: size) { output, count in
      var used = 0
      var made = 0
      if soxr_process(handle, samples, samples.count, &used, output.baseAddress, size, &made) != nil
        || used != samples.count
      {
        isWhole = false
      }
      count = made
      while count < size {
        let rest = output.baseAddress?.advanced(by: count)
        guard soxr_process(handle, nil, 0, nil, rest, size - count, &made) == nil, made > 0 else {
          break
        }
        count += made
      }
    }
    return isWhole ? result : nil
  }
}
