// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles

/// Dates as mail, RSS and metadata write them.
enum InternetDate {
  /// The date of `text`, such as "Mon, 18 Nov 2019 16:07:38 -0600" or "1574114858"; anything else is left to
  /// ``DateParser``.
  static func parse(_ text: String) -> PublicationDate? { parse(text, isMonthFirst: false) }

  /// The same, with the order of day and month in "5/6/2025".
  static func parse(_ text: String, isMonthFirst: Bool) -> PublicationDate? {
    let words = text.prefix(200).split(separator: " ")
    if words.count == 1, let date = fromSeconds(words[0]) ?? compact(words[0]) { return date }
    guard words.count >= 4, let zone = words.last, zone.utf8.count == 5,
      zone.first == "-" || zone.first == "+", zone.dropFirst().allSatisfy(\.isNumber),
      words[words.count - 2].contains(":")
    else { return DateParser.parse(String(text.prefix(200)), isMonthFirst: isMonthFirst) }
    // A minus after a space may be a dash; right after the seconds it is an offset.
    let local = words.dropLast().joined(separator: " ")
    return DateParser.parse(local + zone.prefix(3) + ":" + zone.suffix(2))
  }

  /// Seconds or milliseconds since 1970, of the years 1990 to 2099.
  private static func fromSeconds(_ text: Substring) -> PublicationDate? {
    guard text.utf8.count == 9 || text.utf8.count == 10 || text.utf8.count == 13,
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text)
    else { return nil }
    let seconds = text.utf8.count == 13 ? number / 1000 : number
    let (year, month, day) = CivilTime.day(seconds / 86_400)
    guard (1990...2099).contains(year) else { return nil }
    let second = seconds % 86_400
    return PublicationDate(
      year: year, month: month, day: day, hour: second / 3600, minute: second / 60 % 60,
      second: second % 60, offsetMinutes: 0)
  }

  /// 20250122, and 20250122104500 without a zone.
  private static func compact(_ text: Substring) -> PublicationDate? {
    guard text.utf8.count == 8 || text.utf8.count == 14,
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    let day = text.prefix(8)
    let iso = "\(day.prefix(4))-\(day.dropFirst(4).prefix(2))-\(day.suffix(2))"
    guard let date = PublicationDate(day: iso), (1990...2099).contains(date.year) else {
      return nil
    }
    return date
  }
}
