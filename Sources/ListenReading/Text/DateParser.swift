// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// Reads when an article was published, in any of the usual ways to write that.
///
/// ```swift
/// DateParser.parse("Published: Jan. 22, 2025 at 10:45 a.m. GMT+3")?.description
/// // "2025-01-22T10:45+03:00"
/// DateParser.parse("الأربعاء 22 كانون الثاني 2025 10:45")?.description  // "2025-01-22T10:45"
/// DateParser.parse("2 hours ago")                                      // nil
/// ```
enum DateParser {
  /// A date inside a text.
  struct Match: Sendable, Hashable {
    /// The date.
    var date: PublicationDate
    /// The range of the date with its time, in Unicode scalars of the text.
    var range: Range<Int>
    /// Whether the text says that this is when the article was changed, not published.
    var isUpdate: Bool
  }

  /// The date of publication that `text` gives: the first date that isn't called an update; `isMonthFirst` says
  /// that 5/6/2025 is of May, as Americans write.
  static func parse(_ text: String, isMonthFirst: Bool = false) -> PublicationDate? {
    let found = matches(in: text, isMonthFirst: isMonthFirst)
    return
      (found.first { !$0.isUpdate && $0.date.day != nil } ?? found.first { $0.date.day != nil }
      ?? found.first)?.date
  }

  /// All dates in `text`, which should be a line and not a book.
  static func matches(in text: String, isMonthFirst: Bool = false) -> [Match] {
    guard text.unicodeScalars.contains(where: { DateToken.digit($0) != nil }) else { return [] }
    let tokens = DateToken.tokens(of: text)
    var found: [Match] = []
    var index = 0
    var floor = 0
    while index < tokens.count {
      var day = DayScanner(tokens: tokens, index: index, isMonthFirst: isMonthFirst)
      guard let date = day.scan(), !isBroken(tokens, index, day.end) else {
        index += 1
        continue
      }
      let time = TimeScanner(tokens: tokens)
      let clock =
        date.day == nil ? nil : time.after(day.end) ?? time.before(index, notBefore: floor)
      let first = min(index, clock?.tokens.lowerBound ?? index)
      let end = max(day.end, clock?.tokens.upperBound ?? day.end)
      var complete = date
      if let clock {
        complete = PublicationDate(
          year: date.year, month: date.month, day: date.day, hour: clock.hour,
          minute: clock.minute, second: clock.second,
          offsetMinutes: clock.zone.flatMap { TimeZones.offset(of: $0, on: date) })
      }
      found.append(
        Match(
          date: complete, range: tokens[first].range.lowerBound..<tokens[end - 1].range.upperBound,
          isUpdate: isUpdate(tokens, before: first, from: floor)))
      index = end
      floor = end
    }
    return found
  }

  /// Whether a number of the date goes on into something else, as in a telephone number.
  private static func isBroken(_ tokens: [DateToken], _ start: Int, _ end: Int) -> Bool {
    if start > 1, !tokens[start].isSpaced, tokens[start].number != nil,
      tokens[start - 1].isMark(in: "-/."), !tokens[start - 1].isSpaced,
      tokens[start - 2].number != nil
    {
      return true
    }
    return false
  }

  private static func isUpdate(_ tokens: [DateToken], before index: Int, from floor: Int) -> Bool {
    let words = tokens[max(floor, index - 8)..<index].compactMap(\.word)
    guard let last = words.lastIndex(where: { updates.contains($0) }) else { return false }
    return !words[last...].contains { publications.contains($0) }
  }

  /// Words, folded, that say that a date is of a change.
  static let updates = ReadingWords.set(\.dates.updates).union(PublicationWords.updates)
  /// Words, folded, that say that it is of the publication.
  static let publications = ReadingWords.set(\.dates.publications).union(
    PublicationWords.publications)
}
