// SPDX-License-Identifier: GPL-3.0-or-later

/// A moment as HTTP writes it, to the second (RFC 9110, section 5.6.7); no locale has a say.
public struct HTTPDate: Sendable, Hashable, Comparable {
  /// Since 1970, in UTC.
  public let seconds: Int

  /// The moment `seconds` after 1970 began.
  public init(seconds: Int) { self.seconds = seconds }

  private static let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// Such as `Sun, 06 Nov 1994 08:49:37 GMT`.
  public var field: String {
    let parts = calendar
    let weekday = Self.days[(days % 7 + 7) % 7]
    let year = String(repeating: "0", count: max(0, 4 - String(parts.year).count)) + "\(parts.year)"
    return "\(weekday), \(Self.two(parts.day)) \(Self.months[parts.month - 1]) \(year) "
      + "\(Self.two(parts.hour)):\(Self.two(parts.minute)):\(Self.two(parts.second)) GMT"
  }

  /// Such as `06/Nov/1994:08:49:37 +0000`, as access logs write it.
  var logged: String {
    let parts = calendar
    return "\(Self.two(parts.day))/\(Self.months[parts.month - 1])/\(parts.year):"
      + "\(Self.two(parts.hour)):\(Self.two(parts.minute)):\(Self.two(parts.second)) +0000"
  }

  /// Since 1970, whole ones, of which earlier ones count down.
  private var days: Int { Int((Double(seconds) / 86400).rounded(.down)) }

  private var calendar: (year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int) {
    let rest = seconds - days * 86400
    // Days since 1 March of year 0, in eras of 400 years.
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * shiftedMonth + 2) / 5 + 1, rest / 3600, rest / 60 % 60, rest % 60
    )
  }

  private static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }

  /// Reads all three forms that a recipient must take.
  public init?(field text: String) {
    let words = text.split { $0 == " " || $0 == "-" || $0 == "," }.map(String.init)
    let parts: (day: String, month: String, year: String, time: String)
    if words.count == 6, words[5] == "GMT" {
      parts = (words[1], words[2], words[3], words[4])
    } else if words.count == 5, text.utf8.count == 24 {
      parts = (words[2], words[1], words[4], words[3])
    } else {
      return nil
    }
    let time = parts.time.split(separator: ":", omittingEmptySubsequences: false)
    guard let month = Self.months.firstIndex(of: parts.month),
      let day = Self.number(parts.day, 1...2),
      var year = Self.number(parts.year, 2...4), parts.year.utf8.count != 3,
      (1...31).contains(day), time.count == 3,
      let hour = Self.number(time[0], 2...2), let minute = Self.number(time[1], 2...2),
      let second = Self.number(time[2], 2...2), hour < 24, minute < 60, second < 61
    else { return nil }
    // Two digits, as in RFC 850: never a moment far ahead.
    if parts.year.utf8.count == 2 { year += year < 70 ? 2000 : 1900 }
    guard (1...9999).contains(year) else { return nil }
    let shiftedYear = month + 1 <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * ((month + 10) % 12) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    let days = era * 146_097 + dayOfEra - 719_468
    seconds = days * 86400 + hour * 3600 + minute * 60 + second
    // A day that its month does not have, or a leap second past the last year.
    guard HTTPDate(seconds: days * 86400).calendar.day == day,
      calendar.year <= 9999
    else { return nil }
  }

  /// A number of so many digits.
  private static func number(_ text: some StringProtocol, _ digits: ClosedRange<Int>) -> Int? {
    digits.contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
      ? Int(text) : nil
  }

  /// Earlier first.
  public static func < (a: HTTPDate, b: HTTPDate) -> Bool { a.seconds < b.seconds }
}
