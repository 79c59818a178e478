// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import ListenFiles

/// The values of SSML's `prosody` (SSML 1.1, section 3.2.4).
package enum Prosody {
  /// The delivery that the values ask for; nil if none is given, or one is not understood.
  package static func delivery(rate: String?, pitch: String?, volume: String?) -> Block.Mark.Saying?
  {
    guard rate != nil || pitch != nil || volume != nil else { return nil }
    var delivery = Block.Delivery()
    if let rate {
      guard let value = Self.rate(rate) else { return nil }
      delivery.rate = value
    }
    if let pitch {
      guard let value = Self.pitch(pitch) else { return nil }
      delivery.pitch = value
    }
    if let volume {
      guard let value = Self.volume(volume) else { return nil }
      delivery.volume = value
    }
    return .delivery(
      .init(rate: delivery.rate, pitch: delivery.pitch, volume: delivery.volume))
  }

  /// Percent of the voice's speed: a label, `80%`, `+10%` or a factor.
  private static func rate(_ text: String) -> Int? {
    let labels = [
      "x-slow": 60, "slow": 80, "medium": 100, "default": 100, "fast": 125, "x-fast": 150,
    ]
    if let known = labels[text] { return known }
    guard let (number, unit, isRelative) = parts(text) else { return nil }
    switch unit {
    case "%": return Int((isRelative ? 100 + number : number).rounded())
    case "" where !isRelative: return Int((100 * number).rounded())
    default: return nil
    }
  }

  /// Steps of a fiftieth of an octave: a label, `+10%` or `-2st`.
  private static func pitch(_ text: String) -> Int? {
    let labels = [
      "x-low": -25, "low": -12, "medium": 0, "default": 0, "high": 12, "x-high": 25,
    ]
    if let known = labels[text] { return known }
    guard let (number, unit, isRelative) = parts(text), isRelative else { return nil }
    switch unit {
    case "%" where number > -100: return Int((50 * log2(1 + number / 100)).rounded())
    case "st": return Int((50 * number / 12).rounded())
    default: return nil
    }
  }

  /// Percent of the voice's volume: a label or `+6dB`.
  private static func volume(_ text: String) -> Int? {
    let labels = [
      "silent": 0, "x-soft": 40, "soft": 70, "medium": 100, "default": 100, "loud": 130,
      "x-loud": 160,
    ]
    if let known = labels[text] { return known }
    guard let (number, unit, isRelative) = parts(text), isRelative, unit == "db" else { return nil }
    return Int((100 * pow(10, number / 20)).rounded())
  }

  /// A number with its unit, and whether it has a sign.
  private static func parts(_ text: String) -> (number: Double, unit: String, isRelative: Bool)? {
    let text = text.trimmed.lowercased()
    let digits = text.prefix { $0.isASCII && ($0.isNumber || "+-.".contains($0)) }
    guard let number = Double(digits), number.magnitude <= 1000 else { return nil }
    let isRelative = digits.first == "+" || digits.first == "-"
    return (number, String(text.dropFirst(digits.count)), isRelative)
  }
}
