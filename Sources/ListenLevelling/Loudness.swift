// SPDX-License-Identifier: GPL-3.0-or-later

/// How loud a sound is, by ITU-R BS.1770-4 and EBU R 128.
public struct Loudness: Sendable, Hashable, Codable {
  /// Integrated loudness in LUFS, the one channel heard from two speakers; nil for silence.
  public var integrated: Double?
  /// The highest true peak in dBTP; nil for silence.
  public var truePeak: Double?

  /// A loudness; both are kept to a hundredth.
  public init(integrated: Double?, truePeak: Double?) {
    self.integrated = integrated.map(Self.rounded)
    self.truePeak = truePeak.map(Self.rounded)
  }

  /// What every article is brought to, in LUFS: Apple's and AES TD1008's level for speech.
  public static let target = -16.0
  /// What no file may exceed, in dBTP.
  public static let highestPeak = -1.0

  private static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}
