// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenCore

/// A moment in HTTP's notation, in whole seconds (RFC 9110, section 5.6.7), independent of the
/// locale.
public struct HTTPDate: Sendable, Hashable, Comparable {
  /// Seconds since the beginning of 1970 in UTC.
  public let seconds: Int

  /// The moment `seconds` after the beginning of 1970.
  public init(seconds: Int) { self.seconds = seconds }

  /// The date in the form `Sun, 06 Nov 1994 08:49:37 GMT`.
  public var field: String {
    let parts = calendar
    let weekday = CivilTime.weekday(days)
    let year = CivilTime.padded(parts.year, 4)
    return "\(weekday), \(two(parts.day)) \(CivilTime.months[parts.month - 1]) \(year) "
      + "\(two(parts.hour)):\(two(parts.minute)):\(two(parts.second)) GMT"
  }

  /// The date in the form of access logs, `06/Nov/1994:08:49:37 +0000`.
  var logged: String {
    let parts = calendar
    return "\(two(parts.day))/\(CivilTime.months[parts.month - 1])/\(parts.year):"
      + "\(two(parts.hour)):\(two(parts.minute)):\(two(parts.second)) +0000"
  }

  /// The date in ISO 8601, `1994-11-06T08:49:37Z`.
  var iso8601: String {
    let parts = calendar
    return "\(CivilTime.padded(parts.year, 4))-\(two(parts.month))-\(two(parts.day))"
      + "T\(two(parts.hour)):\(two(parts.minute)):\(two(parts.second))Z"
  }

  /// Whole days since 1970; negative before that.
  private var days: Int { CivilTime.floor(seconds, 86400) }

  private var calendar: (year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int) {
    let rest = seconds - days * 86400
    let (year, month, day) = CivilTime.day(days)
    return (year, month, day, rest / 3600, rest / 60 % 60, rest % 60)
  }

  private func two(_ value: Int) -> String { CivilTime.padded(value, 2) }

  /// Reads all three forms that a recipient must accept.
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
    guard let month = CivilTime.months.firstIndex(of: parts.month),
      let day = CivilTime.number(parts.day, 1...2),
      var year = CivilTime.number(parts.year, 2...4), parts.year.utf8.count != 3,
      (1...31).contains(day), time.count == 3,
      let hour = CivilTime.number(time[0], 2...2), let minute = CivilTime.number(time[1], 2...2),
      let second = CivilTime.number(time[2], 2...2), hour < 24, minute < 60, second < 61
    else { return nil }
    // Two digits, as in RFC 850: never a moment far ahead.
    if parts.year.utf8.count == 2 { year += year < 70 ? 2000 : 1900 }
    guard (1...9999).contains(year) else { return nil }
    guard day <= CivilTime.days(in: month + 1, of: year) else { return nil }
    let days = CivilTime.dayNumber(year, month + 1, day)
    seconds = days * 86400 + hour * 3600 + minute * 60 + second
    // A leap second past the last year.
    guard calendar.year <= 9999 else { return nil }
  }

  /// Compares by time.
  public static func < (a: HTTPDate, b: HTTPDate) -> Bool { a.seconds < b.seconds }
}
