// SPDX-License-Identifier: GPL-3.0-or-later

/// A date and time of publication, as precise as the article states it, without an invented time
/// zone.
public struct PublicationDate: Sendable, Hashable {
  /// The Gregorian year.
  public var year: Int
  /// The month, 1 to 12.
  public var month: Int?
  /// The day of the month, 1 to 31.
  public var day: Int?
  /// The hour, 0 to 23.
  public var hour: Int?
  /// The minute, 0 to 59.
  public var minute: Int?
  /// The second, 0 to 60.
  public var second: Int?
  /// The offset from UTC in minutes, if the article states it.
  public var offsetMinutes: Int?

  /// A date with the parts given; a part without the one before it is dropped.
  public init(
    year: Int, month: Int? = nil, day: Int? = nil, hour: Int? = nil, minute: Int? = nil,
    second: Int? = nil, offsetMinutes: Int? = nil
  ) {
    self.year = year
    self.month = month
    self.day = month == nil ? nil : day
    self.hour = self.day == nil || minute == nil ? nil : hour
    self.minute = self.hour == nil ? nil : minute
    self.second = self.minute == nil ? nil : second
    self.offsetMinutes = self.hour == nil ? nil : offsetMinutes
  }
}

extension PublicationDate {
  /// The day in an ISO 8601 text such as `2025-01-22`; nil if the calendar has no such day.
  public init?(day text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.map(\.utf8.count) == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      (1...12).contains(month)
    else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...lengths[month - 1]).contains(day) else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

extension PublicationDate: CustomStringConvertible {
  /// The date in ISO 8601, such as `2025-01-22T10:45` or `2025-01`.
  public var description: String {
    var text = padded(year, 4)
    guard let month else { return text }
    text += "-" + padded(month, 2)
    guard let day else { return text }
    text += "-" + padded(day, 2)
    guard let hour, let minute else { return text }
    text += "T" + padded(hour, 2) + ":" + padded(minute, 2)
    if let second { text += ":" + padded(second, 2) }
    if let offsetMinutes {
      let size = abs(offsetMinutes)
      text +=
        offsetMinutes == 0
        ? "Z" : (offsetMinutes < 0 ? "-" : "+") + padded(size / 60, 2) + ":" + padded(size % 60, 2)
    }
    return text
  }

  /// The day alone in ISO 8601, if year, month and day are known.
  public var calendarDay: String? {
    guard let month, let day else { return nil }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// Days since a day long ago, to tell how far two days are apart; nil where the day is not known.
  package var dayNumber: Int? {
    guard let month, let day else { return nil }
    // Years begin in March here, so that a leap day is their last.
    let year = month <= 2 ? self.year - 1 : self.year
    return 365 * year + year / 4 - year / 100 + year / 400 + ((month + 9) % 12 * 306 + 5) / 10 + day
      - 1
  }

  private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
