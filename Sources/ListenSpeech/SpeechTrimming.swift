// SPDX-License-Identifier: GPL-3.0-or-later

extension Speech {
  /// The speech without the engine's own silence after it, so that a profile's pause is exact.
  ///
  /// 20 ms stay, for the last sound to ring out.
  func trimmed() -> Speech {
    let threshold: UInt16 = 16
    guard let last = samples.lastIndex(where: { $0.magnitude >= threshold }) else { return self }
    let end = min(samples.count, last + 1 + sampleRate / 50)
    guard end < samples.count else { return self }
    var result = self
    result.samples.removeSubrange(end...)
    return result
  }
}
