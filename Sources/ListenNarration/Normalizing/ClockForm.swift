// SPDX-License-Identifier: GPL-3.0-or-later

/// A time of day in figures, such as `10:45`, `9.30`, `21:51:31` or `5pm`.
package struct ClockForm: Sendable, Hashable {
  /// A half of the day, by a clock of twelve hours.
  package enum Half: Sendable, Hashable {
    case morning
    case afternoon
  }

  /// The hour, 0 to 24.
  package var hour: Int
  /// The minute, 0 to 59.
  package var minute: Int
  /// The second, 0 to 59; nil if none is written.
  package var second: Int?
  /// The mark between hour and minutes; nil if there are no minutes.
  package var mark: Unicode.Scalar?
  /// The word or letters after the figures, such as "pm".
  package var half: Half?

  /// Whether minutes are written.
  package var hasMinutes: Bool { mark != nil }

  /// A time.
  package init(hour: Int, minute: Int = 0, mark: Unicode.Scalar? = nil) {
    self.hour = hour
    self.minute = minute
    self.mark = mark
  }

  /// The time at the scanner's place, with its half of the day where one of `halves` follows; nil where
  /// the figures are no time.
  ///
  /// - Parameters:
  ///   - scanner: Where the figures begin; it is left behind the time.
  ///   - halves: How a language writes them against the figures.
  package init?(_ scanner: inout Scanner, halves: [(text: String, half: Half)]) {
    guard let digits = scanner.digits(), digits.utf8.count <= 2, let hour = Int(digits), hour <= 24
    else { return nil }
    self.init(hour: hour)
    if let mark = scanner.next, mark == ":" || mark == ".", let after = scanner.peek(1),
      Scanner.isDigit(after)
    {
      scanner.position += 1
      guard let minutes = scanner.digits(), minutes.utf8.count == 2, let minute = Int(minutes),
        minute < 60
      else { return nil }
      self.minute = minute
      self.mark = mark
      if scanner.accept(":") {
        guard let seconds = scanner.digits(), let second = Int(seconds), second < 60 else {
          return nil
        }
        self.second = second
      }
    }
    for (text, half) in halves where scanner.accept(text) {
      self.half = half
      break
    }
  }

  /// The half of the day in the tokens after `index`, `p.m.` or `p. m.`, and how many they are.
  package static func half(_ line: Line, after index: Int) -> (half: Half, tokens: Int)? {
    guard let next = line.joined(after: index) else { return nil }
    switch next.lower {
    case "a.m", "am": return (.morning, 1)
    case "p.m", "pm": return (.afternoon, 1)
    case "a", "p":
      guard next.trail == ".", line[index + 2]?.lower == "m", line[index + 2]?.hasStop == true
      else { return nil }
      return (next.lower == "a" ? .morning : .afternoon, 2)
    default: return nil
    }
  }
}
