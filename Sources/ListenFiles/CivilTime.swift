// SPDX-License-Identifier: GPL-3.0-or-later

/// The Gregorian calendar by arithmetic, the same on every machine: days since 1 January 1970, and the
/// English names that mail, feeds and HTTP write.
package enum CivilTime {
  package static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
  package static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// Days from 1 January 1970 to a day; years begin in March here, so that a leap day is the last.
  package static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let from = month <= 2 ? year - 1 : year
    let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return from * 365 + floor(from, 4) - floor(from, 100) + floor(from, 400) + ofYear - 719_468
  }

  /// The day `number` days after 1 January 1970.
  package static func day(_ number: Int) -> (year: Int, month: Int, day: Int) {
    // The Gregorian mean year; off by one at most.
    var year = 1970 + floor(number * 10_000, 3_652_425)
    while dayNumber(year + 1, 1, 1) <= number { year += 1 }
    while dayNumber(year, 1, 1) > number { year -= 1 }
    var month = 1
    while month < 12, dayNumber(year, month + 1, 1) <= number { month += 1 }
    return (year, month, number - dayNumber(year, month, 1) + 1)
  }

  /// The weekday, such as `Wed`, of the day `number` days after 1 January 1970, a Thursday.
  package static func weekday(_ number: Int) -> String {
    weekdays[number + 4 - 7 * floor(number + 4, 7)]
  }

  /// The number of days in a month.
  package static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The quotient rounded down, for numbers before 1970 too.
  package static func floor(_ value: Int, _ divisor: Int) -> Int {
    value >= 0 ? value / divisor : -((divisor - 1 - value) / divisor)
  }

  /// The number with zeros before it.
  package static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// The number of a text of so many ASCII digits, nil for any other text.
  package static func number(_ text: some StringProtocol, _ width: ClosedRange<Int>) -> Int? {
    guard width.contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(text)
  }
}
