// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// Reads a time of day beside a date.
struct TimeScanner {
  /// A time, and the tokens that it takes.
  struct Clock {
    var hour: Int
    var minute: Int
    var second: Int?
    var zone: TimeZones.Zone?
    var tokens: Range<Int>
  }

  private let tokens: [DateToken]

  /// A scanner over `tokens`.
  init(tokens: [DateToken]) { self.tokens = tokens }

  /// The time that follows the date whose last token is before `index`.
  func after(_ index: Int) -> Clock? {
    var cursor = index
    var steps = 0
    while cursor < tokens.count, steps < 7 {
      if let clock = clock(at: cursor) { return clock }
      guard isLink(tokens[cursor]) else { return nil }
      cursor += 1
      steps += 1
    }
    return nil
  }

  /// The time that ends right before the date at `index`.
  func before(_ index: Int, notBefore floor: Int) -> Clock? {
    var start = index - 1
    while start >= max(floor, index - 14) {
      if let clock = clock(at: start),
        tokens[clock.tokens.upperBound..<max(index, clock.tokens.upperBound)].allSatisfy(isLink)
      {
        // 21:17 is found at 21 only once the scan has come down to it.
        if start == 0 || !(tokens[start - 1].isMark(":") && !tokens[start].isSpaced) {
          return clock
        }
      }
      start -= 1
    }
    return nil
  }

  /// 10:45, 10:45:30, 10.45 a.m., 10.45 GMT, 10am, 10h45, 10:45 GMT+3.
  func clock(at index: Int) -> Clock? {
    guard index < tokens.count, let hour = tokens[index].number, tokens[index].digits <= 2,
      hour <= 24
    else { return compact(at: index) }
    var cursor = index + 1
    var minute: Int?
    var second: Int?
    var needsHalf = false
    if cursor + 1 < tokens.count, let value = tokens[cursor + 1].number, value < 60,
      tokens[cursor + 1].digits == 2, !tokens[cursor + 1].isSpaced,
      tokens[cursor].isMark(in: ":.٫") || Self.hourSigns.contains(tokens[cursor].word ?? "")
    {
      needsHalf = tokens[cursor].isMark(in: ".٫")
      minute = value
      cursor += 2
      if !needsHalf, cursor + 1 < tokens.count, tokens[cursor].isMark(":"),
        let value = tokens[cursor + 1].number, value <= 60, tokens[cursor + 1].digits == 2
      {
        second = value
        cursor += 2
        if cursor + 1 < tokens.count, tokens[cursor].isMark(in: ".,"),
          tokens[cursor + 1].number != nil, !tokens[cursor + 1].isSpaced
        {
          cursor += 2
        }
      }
    }
    let half = half(at: cursor)
    if let half { cursor = half.end }
    var isHourMarked = false
    if half == nil, cursor < tokens.count,
      Self.hours.contains(tokens[cursor].word ?? "")
    {
      isHourMarked = true
      cursor += 1
    }
    let zone = TimeZones.zone(in: tokens, at: cursor)
    // "14.10" alone is a price or a version; "14.10 GMT" is a time.
    guard half != nil || (minute != nil && (!needsHalf || isHourMarked || zone != nil)) else {
      return nil
    }
    let hour24: Int
    if let half {
      guard (1...12).contains(hour) || (hour < 24 && half.isAfternoon == (hour >= 12)) else {
        return nil
      }
      hour24 = hour > 12 ? hour : hour % 12 + (half.isAfternoon ? 12 : 0)
    } else {
      hour24 = hour
    }
    guard hour24 < 24 else { return nil }
    return Clock(
      hour: hour24, minute: minute ?? 0, second: second, zone: zone?.zone,
      tokens: index..<(zone?.end ?? cursor))
  }

  /// T104500 of compact ISO 8601.
  private func compact(at index: Int) -> Clock? {
    guard index > 1, index < tokens.count, let value = tokens[index].number,
      tokens[index].digits == 6 || tokens[index].digits == 4, tokens[index - 1].word == "t",
      tokens[index - 2].digits == 8
    else { return nil }
    let minutes = tokens[index].digits == 6 ? value / 100 : value
    guard minutes / 100 < 24, minutes % 100 < 60 else { return nil }
    let zone = TimeZones.zone(in: tokens, at: index + 1)
    return Clock(
      hour: minutes / 100, minute: minutes % 100,
      second: tokens[index].digits == 6 ? value % 100 : nil, zone: zone?.zone,
      tokens: index..<(zone?.end ?? index + 1))
  }

  private func half(at index: Int) -> (isAfternoon: Bool, end: Int)? {
    guard index < tokens.count, let word = tokens[index].word else { return nil }
    if Self.morning.contains(word) { return (false, index + 1) }
    if Self.afternoon.contains(word) { return (true, index + 1) }
    // "a.m." is three tokens.
    guard word == "a" || word == "p", index + 2 < tokens.count, tokens[index + 1].isMark("."),
      tokens[index + 2].word == "m"
    else { return nil }
    let hasStop = index + 3 < tokens.count && tokens[index + 3].isMark(".")
    return (word == "p", index + (hasStop ? 4 : 3))
  }

  private func isLink(_ token: DateToken) -> Bool {
    if let word = token.word { return Self.links.contains(word) }
    return token.isMark(in: ",،-–—|.·•/@:(")
  }

  private static let links = ReadingWords.set(\.dates.links)
  private static let hours = ReadingWords.set(\.dates.hours)
  private static let hourSigns = ReadingWords.set(\.dates.hourSigns)
  private static let morning = ReadingWords.set(\.dates.morning)
  private static let afternoon = ReadingWords.set(\.dates.afternoon)
}
