// SPDX-License-Identifier: GPL-3.0-or-later

/// The loudness of a sound, measured according to ITU-R BS.1770-4 and EBU R 128.
public struct Loudness: Sendable, Hashable, Codable {
  /// The integrated loudness in LUFS, with the single channel counted as played by two speakers;
  /// nil for silence.
  public var integrated: Double?
  /// The highest true peak in dBTP; nil for silence.
  public var truePeak: Double?

  /// A loudness with both values rounded to a hundredth.
  public init(integrated: Double?, truePeak: Double?) {
    self.integrated = integrated.map(Self.rounded)
    self.truePeak = truePeak.map(Self.rounded)
  }

  /// The target loudness of every article in LUFS, the level that Apple and AES TD1008 recommend
  /// for speech.
  public static let target = -16.0
  /// The maximum true peak of every file in dBTP.
  public static let highestPeak = -1.0

  private static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}
