// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation

/// The loudness of a sound whose parts are still arriving; the tallies of the parts add up to that
/// of the whole.
public struct LoudnessTally: Sendable {
  /// A tally, by default of no sound.
  public init(powers: [Double] = [], peak: Double = 0) {
    self.powers = powers
    self.peak = peak
  }

  /// The K-weighted mean powers of the 400 ms blocks that begin every 100 ms.
  public var powers: [Double] = []
  /// The highest true peak, as a factor of full scale.
  public var peak = 0.0

  /// The tally of one sound after the other.
  public static func + (a: LoudnessTally, b: LoudnessTally) -> LoudnessTally {
    LoudnessTally(powers: a.powers + b.powers, peak: max(a.peak, b.peak))
  }

  /// The tally of the sound multiplied by `gain`.
  public func raised(by gain: Float) -> LoudnessTally {
    let factor = Double(gain)
    return LoudnessTally(powers: powers.map { $0 * factor * factor }, peak: peak * factor)
  }

  /// The integrated loudness in LUFS; nil if no block passes the gates (BS.1770-4, annex 1): −70
  /// LUFS, then 10 LU below the mean of the blocks that passed.
  public var integrated: Double? {
    let floor = Self.power(-70)
    guard let first = mean(above: floor) else { return nil }
    return mean(above: max(floor, first / 10)).map(Self.level)
  }

  /// The loudness in rounded values.
  public var loudness: Loudness {
    Loudness(integrated: integrated, truePeak: peak > 0 ? 20 * log10(peak) : nil)
  }

  private func mean(above gate: Double) -> Double? {
    var sum = 0.0
    var count = 0
    for power in powers where power > gate {
      sum += power
      count += 1
    }
    return count == 0 ? nil : sum / Double(count)
  }

  /// The power of a block of this loudness in LUFS.
  static func power(_ level: Double) -> Double { pow(10, (level + 0.691) / 10) }

  private static func level(_ power: Double) -> Double { 10 * log10(power) - 0.691 }
}
