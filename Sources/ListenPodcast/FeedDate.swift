// SPDX-License-Identifier: GPL-3.0-or-later
public import ListenArticle

/// A moment as a feed gives it, in English whatever the machine speaks.
///
/// An article may give less: what is missing of a day is its first (month, day) and 00:00, and a
/// time without a zone is taken as UTC.
///
/// ```swift
/// FeedDate("2025-01-22T10:45+03:00")?.mail  // "Wed, 22 Jan 2025 10:45:00 +0300"
/// FeedDate("2025-01-22")?.mail              // "Wed, 22 Jan 2025 00:00:00 +0000"
/// ```
public struct FeedDate: Sendable, Hashable, Comparable {
  /// Seconds since 1970 began in UTC.
  public let seconds: Int
  /// Minutes east of UTC in which it is written.
  public let offsetMinutes: Int

  static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
  static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// The moment `seconds` after 1970 began in UTC.
  public init(seconds: Int, offsetMinutes: Int = 0) {
    self.seconds = seconds
    self.offsetMinutes = offsetMinutes
  }

  /// The moment that `date` names, nil where the calendar has no such day or the day no such time.
  public init?(_ date: PublicationDate) {
    let (month, day) = (date.month ?? 1, date.day ?? 1)
    let (hour, minute) = (date.hour ?? 0, date.minute ?? 0)
    let offset = date.offsetMinutes ?? 0
    guard (1...9999).contains(date.year), (1...12).contains(month),
      (1...Self.days(in: month, of: date.year)).contains(day), (0...23).contains(hour),
      (0...59).contains(minute), (0...60).contains(date.second ?? 0),
      (-1439...1439).contains(offset)
    else { return nil }
    // A leap second is written as the one before: readers of mail dates refuse 60.
    let second = min(59, date.second ?? 0)
    seconds =
      Self.dayNumber(date.year, month, day) * 86_400 + hour * 3600 + (minute - offset) * 60 + second
    offsetMinutes = offset
  }

  /// The moment of an ISO 8601 text such as a manifest's `datePublished`, which may end after the
  /// year, the month, the day or the time.
  public init?(_ iso: String) {
    let pattern =
      /(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?(Z|[+-]\d\d:\d\d)?)?)?)?/
      .asciiOnlyDigits()
    guard let match = iso.wholeMatch(of: pattern), let year = Int(match.1) else { return nil }
    let offset = match.7.flatMap { zone -> Int? in
      guard let hours = Int(zone.dropFirst().prefix(2)), let minutes = Int(zone.suffix(2)) else {
        return 0
      }
      return (hours * 60 + minutes) * (zone.first == "-" ? -1 : 1)
    }
    self.init(
      PublicationDate(
        year: year, month: match.2.flatMap { Int($0) }, day: match.3.flatMap { Int($0) },
        hour: match.4.flatMap { Int($0) }, minute: match.5.flatMap { Int($0) },
        second: match.6.flatMap { Int($0) }, offsetMinutes: offset))
  }

  /// The earlier is less.
  public static func < (a: FeedDate, b: FeedDate) -> Bool { a.seconds < b.seconds }

  /// RFC 2822, section 3.3, with the weekday and a numeric zone.
  public var mail: String {
    let local = seconds + offsetMinutes * 60
    let number = Self.floor(local, 86_400)
    let (year, month, day) = Self.civil(number)
    let time = local - number * 86_400
    let size = abs(offsetMinutes)
    return "\(Self.weekday(number)), \(Self.padded(day, 2)) \(Self.months[month - 1]) "
      + "\(Self.padded(year, 4)) \(Self.padded(time / 3600, 2)):"
      + "\(Self.padded(time / 60 % 60, 2)):\(Self.padded(time % 60, 2)) "
      + "\(offsetMinutes < 0 ? "-" : "+")\(Self.padded(size / 60, 2))\(Self.padded(size % 60, 2))"
  }

  /// The day in UTC, ISO 8601.
  var day: String {
    let (year, month, day) = Self.civil(Self.floor(seconds, 86_400))
    return "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
  }

  /// Days from 1 January 1970 to a day of the Gregorian calendar; years begin in March here, so
  /// that a leap day is the last.
  static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let from = month <= 2 ? year - 1 : year
    let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return from * 365 + floor(from, 4) - floor(from, 100) + floor(from, 400) + ofYear - 719_468
  }

  /// Such as `Wed`, of the day `number` days after 1 January 1970, a Thursday.
  static func weekday(_ number: Int) -> String { weekdays[number + 4 - 7 * floor(number + 4, 7)] }

  static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func civil(_ number: Int) -> (year: Int, month: Int, day: Int) {
    // The Gregorian mean year; off by one at most.
    var year = 1970 + floor(number * 10_000, 3_652_425)
    while dayNumber(year + 1, 1, 1) <= number { year += 1 }
    while dayNumber(year, 1, 1) > number { year -= 1 }
    var month = 1
    while month < 12, dayNumber(year, month + 1, 1) <= number { month += 1 }
    return (year, month, number - dayNumber(year, month, 1) + 1)
  }

  private static func floor(_ value: Int, _ divisor: Int) -> Int {
    value >= 0 ? value / divisor : -((divisor - 1 - value) / divisor)
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
