// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles
internal import ListenPublication

/// A parsed RFC 2822 date.
struct MailDate {
  /// The weekday as written, such as `Wed`; nil if the text has none.
  let weekday: String?
  /// The true weekday of that date.
  let rightWeekday: String
  /// The moment itself.
  let date: FeedDate

  /// The zone names of RFC 822, with their offsets in hours.
  private static let zones = [
    "GMT": 0, "UT": 0, "Z": 0, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6,
    "PST": -8, "PDT": -7,
  ]

  /// The date in `text`; nil if it contains none.
  init?(_ text: String) {
    var words = text.split(separator: " ")[...]
    if let first = words.first, first.hasSuffix(",") {
      weekday = String(first.dropLast())
      words = words.dropFirst()
    } else {
      weekday = nil
    }
    guard words.count == 5, let day = CivilTime.number(words[words.startIndex], 1...2),
      let month = CivilTime.months.firstIndex(of: String(words[words.startIndex + 1])),
      let year = CivilTime.number(words[words.startIndex + 2], 4...4),
      let offset = Self.offset(words[words.startIndex + 4])
    else { return nil }
    let time = words[words.startIndex + 3].split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(time.count), let hour = CivilTime.number(time[0], 2...2),
      let minute = CivilTime.number(time[1], 2...2),
      let second = time.count == 3 ? CivilTime.number(time[2], 2...2) : 0,
      let date = FeedDate(
        PublicationDate(
          year: year, month: month + 1, day: day, hour: hour, minute: minute, second: second,
          offsetMinutes: offset))
    else { return nil }
    self.date = date
    rightWeekday = CivilTime.weekday(CivilTime.dayNumber(year, month + 1, day))
  }

  private static func offset(_ zone: Substring) -> Int? {
    if let hours = zones[String(zone)] { return hours * 60 }
    guard zone.utf8.count == 5, zone.first == "+" || zone.first == "-",
      let digits = CivilTime.number(zone.dropFirst(), 4...4), digits % 100 < 60
    else { return nil }
    return (digits / 100 * 60 + digits % 100) * (zone.first == "-" ? -1 : 1)
  }
}
