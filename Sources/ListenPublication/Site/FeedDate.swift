// SPDX-License-Identifier: GPL-3.0-or-later
public import ListenArticle
internal import ListenFiles

/// A moment in the form that feeds use, in English whatever the machine's locale.
///
/// If an article states less than that, the month and day default to the first and the time to
/// 00:00; a time without a zone counts as UTC.
///
/// ```swift
/// FeedDate("2025-01-22T10:45+03:00")?.mail  // "Wed, 22 Jan 2025 10:45:00 +0300"
/// FeedDate("2025-01-22")?.mail              // "Wed, 22 Jan 2025 00:00:00 +0000"
/// ```
public struct FeedDate: Sendable, Hashable, Comparable {
  /// Seconds since the beginning of 1970 in UTC.
  public let seconds: Int
  /// The offset of its time zone from UTC, in minutes east.
  public let offsetMinutes: Int

  /// The moment `seconds` after the beginning of 1970 in UTC.
  public init(seconds: Int, offsetMinutes: Int = 0) {
    self.seconds = seconds
    self.offsetMinutes = offsetMinutes
  }

  /// The moment of `date`; nil if the calendar has no such day or the day no such time.
  public init?(_ date: PublicationDate) {
    let (month, day) = (date.month ?? 1, date.day ?? 1)
    let (hour, minute) = (date.hour ?? 0, date.minute ?? 0)
    let offset = date.offsetMinutes ?? 0
    guard (1...9999).contains(date.year), (1...12).contains(month),
      (1...CivilTime.days(in: month, of: date.year)).contains(day), (0...23).contains(hour),
      (0...59).contains(minute), (0...60).contains(date.second ?? 0),
      (-1439...1439).contains(offset)
    else { return nil }
    // A leap second is written as the one before: readers of mail dates refuse 60.
    let second = min(59, date.second ?? 0)
    seconds =
      CivilTime.dayNumber(date.year, month, day) * 86_400 + hour * 3600 + (minute - offset) * 60
      + second
    offsetMinutes = offset
  }

  /// The moment in an ISO 8601 text such as a manifest's `datePublished`, which may end after the
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

  /// Compares by time.
  public static func < (a: FeedDate, b: FeedDate) -> Bool { a.seconds < b.seconds }

  /// The date in the form of RFC 2822, section 3.3, with the weekday and a numeric zone.
  public var mail: String {
    let local = seconds + offsetMinutes * 60
    let number = CivilTime.floor(local, 86_400)
    let (year, month, day) = CivilTime.day(number)
    let time = local - number * 86_400
    let size = abs(offsetMinutes)
    return
      "\(CivilTime.weekday(number)), \(CivilTime.padded(day, 2)) \(CivilTime.months[month - 1]) "
      + "\(CivilTime.padded(year, 4)) \(CivilTime.padded(time / 3600, 2)):"
      + "\(CivilTime.padded(time / 60 % 60, 2)):\(CivilTime.padded(time % 60, 2)) "
      + "\(offsetMinutes < 0 ? "-" : "+")\(CivilTime.padded(size / 60, 2))\(CivilTime.padded(size % 60, 2))"
  }

  /// The day in UTC, ISO 8601.
  package var day: String {
    let (year, month, day) = CivilTime.day(CivilTime.floor(seconds, 86_400))
    return "\(CivilTime.padded(year, 4))-\(CivilTime.padded(month, 2))-\(CivilTime.padded(day, 2))"
  }

  /// The moment in UTC, ISO 8601, such as `2025-01-22T07:45:00Z`.
  package var utc: String {
    let time = seconds - CivilTime.floor(seconds, 86_400) * 86_400
    return
      "\(day)T\(CivilTime.padded(time / 3600, 2)):\(CivilTime.padded(time / 60 % 60, 2)):"
      + "\(CivilTime.padded(time % 60, 2))Z"
  }
}
