// SPDX-License-Identifier: GPL-3.0-or-later

/// A duration of sound in whole microseconds: finer than a sample, and exact in sums.
public struct PlayingTime: Sendable, Hashable, Comparable {
  /// The duration in microseconds.
  public var microseconds: Int

  /// A duration of `microseconds`.
  public init(microseconds: Int) { self.microseconds = microseconds }

  /// The duration of `samples` at `rate` hertz, rounded to the microsecond.
  public init(samples: Int, rate: Int) {
    // Whole seconds are computed separately, so that the product fits whatever a file says.
    let (seconds, rest) = samples.quotientAndRemainder(dividingBy: rate)
    microseconds = seconds * 1_000_000 + (rest * 1_000_000 + rate / 2) / rate
  }

  /// Seconds, to the millisecond.
  package var millisecondsInSeconds: Double { Double((microseconds + 500) / 1000) / 1000 }

  /// The upper bound, 36,000 years in microseconds.
  ///
  /// Texts with a longer duration are rejected; sums stop at the bound.
  private static let longest = 1 << 60

  /// The duration in an ISO 8601 text such as `PT1M3.25S`; nil if the text has another form or an
  /// implausible value.
  public init?(_ text: String) {
    guard text.hasPrefix("PT") else { return nil }
    var total = 0
    var number = ""
    for character in text.dropFirst(2) {
      switch character {
      case "0"..."9", ".": number.append(character)
      case "H", "M", "S":
        guard let value = Self.micros(number) else { return nil }
        let (part, isTooLong) = value.multipliedReportingOverflow(
          by: character == "H" ? 3600 : character == "M" ? 60 : 1)
        guard !isTooLong, part <= Self.longest - total else { return nil }
        total += part
        number = ""
      default: return nil
      }
    }
    guard number.isEmpty else { return nil }
    microseconds = total
  }

  /// Compares by length.
  public static func < (a: PlayingTime, b: PlayingTime) -> Bool { a.microseconds < b.microseconds }

  /// The duration of one sound after the other.
  public static func + (a: PlayingTime, b: PlayingTime) -> PlayingTime {
    let (sum, isTooLong) = a.microseconds.addingReportingOverflow(b.microseconds)
    return PlayingTime(microseconds: isTooLong ? longest : min(longest, sum))
  }

  /// ISO 8601 in seconds, as `PT12.345678S`.
  public var iso8601: String { "PT\(seconds)S" }

  /// Seconds in decimal notation, without trailing zeros.
  public var seconds: String {
    let whole = microseconds / 1_000_000
    var fraction = String(1_000_000 + microseconds % 1_000_000).dropFirst()
    while fraction.hasSuffix("0") { fraction = fraction.dropLast() }
    return fraction.isEmpty ? "\(whole)" : "\(whole).\(fraction)"
  }

  /// Hours, minutes, seconds and thousandths, as `00:01:03.250`.
  public var timestamp: String {
    let all = (microseconds + 500) / 1000
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(all / 3_600_000, 2)):\(padded(all / 60_000 % 60, 2)):"
      + "\(padded(all / 1000 % 60, 2)).\(padded(all % 1000, 3))"
  }

  /// Minutes and seconds for display, as `3:07`.
  public var clock: String {
    let all = (microseconds + 500_000) / 1_000_000
    let (hours, minutes, seconds) = (all / 3600, all / 60 % 60, all % 60)
    let tail = seconds < 10 ? "0\(seconds)" : "\(seconds)"
    return hours > 0
      ? "\(hours):\(minutes < 10 ? "0" : "")\(minutes):\(tail)" : "\(minutes):\(tail)"
  }

  private static func micros(_ number: String) -> Int? {
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = Int(parts[0]) else { return nil }
    guard (0...longest / 1_000_000 - 1).contains(whole) else { return nil }
    guard parts.count == 2 else { return whole * 1_000_000 }
    let fraction = parts[1].prefix(6)
    guard let value = Int(fraction + String(repeating: "0", count: 6 - fraction.count)) else {
      return nil
    }
    return whole * 1_000_000 + value
  }
}
