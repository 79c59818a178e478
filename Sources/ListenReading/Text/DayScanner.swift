// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles

/// Reads a calendar day (or a month, or nothing) at a place in a row of tokens.
struct DayScanner {
  private let tokens: [DateToken]
  private let start: Int
  /// 5/6/2025 is of May and not of June, as Americans write it.
  private let isMonthFirst: Bool
  /// The token after the date, once it was read.
  private(set) var end: Int

  /// A scanner at `index`.
  init(tokens: [DateToken], index: Int, isMonthFirst: Bool = false) {
    self.tokens = tokens
    self.isMonthFirst = isMonthFirst
    start = index
    end = index
  }

  /// The date that begins here.
  mutating func scan() -> PublicationDate? {
    if let number = tokens[start].number {
      return tokens[start].digits == 4
        ? yearFirst(number)
        : tokens[start].digits == 8 ? compact(number) : dayFirst(number)
    }
    return monthFirst() ?? inEra()
  }

  /// 2025-01-22, 2025/1/22, 2025 January 22, 2025年1月22日, 2025년 1월 22일, and with points as in Hungarian.
  private mutating func yearFirst(_ year: Int) -> PublicationDate? {
    if let separator = token(1), separator.isMark(in: "-/."), let month = token(2)?.number,
      token(3)?.kind == separator.kind, let day = token(4)?.number
    {
      return made(year, month, day, length: 5)
    }
    if let date = inSigns(year, from: 1) { return date }
    // "2022 m. kovo 9 d.", "2022. gada 9. marts", "2022. március 9."
    var index = skip(start + 1, words: Self.afterYear, marks: ".")
    index = skip(index, words: Self.afterYear, marks: ".")
    if let (month, length) = month(at: index), let day = number(at: index + length),
      tokens[index + length].digits <= 2
    {
      return made(year, month, day, length: index + length + 1 - start)
    }
    if index > start + 1, let day = number(at: index), tokens[index].digits <= 2 {
      let next = skip(index + 1, words: [], marks: ".")
      if let (month, length) = month(at: next) {
        return made(year, month, day, length: next + length - start)
      }
    }
    return nil
  }

  /// 1月22日 after a year and its sign.
  private mutating func inSigns(_ year: Int, from index: Int) -> PublicationDate? {
    guard let sign = token(index)?.word, Self.yearSigns.contains(sign),
      let month = token(index + 1)?.number, let second = token(index + 2)?.word,
      Self.monthSigns.contains(second), let day = token(index + 3)?.number
    else { return nil }
    let isClosed = token(index + 4)?.word.map(Self.daySigns.contains) == true
    return made(year, month, day, length: index + (isClosed ? 5 : 4))
  }

  /// 令和4年1月22日: the years of a Japanese era; its first one is called 元.
  private mutating func inEra() -> PublicationDate? {
    guard let word = tokens[start].word else { return nil }
    for (name, before) in Self.eras where word.hasPrefix(name) {
      if word == name, let year = token(1)?.number, tokens[start + 1].digits <= 2 {
        return inSigns(before + year, from: 2)
      }
      guard word == name + "元年", let month = token(1)?.number,
        token(2)?.word.map(Self.monthSigns.contains) == true, let day = token(3)?.number
      else { return nil }
      return made(before + 1, month, day, length: token(4)?.word == "日" ? 5 : 4)
    }
    return nil
  }

  private static let eras = [("令和", 2018), ("平成", 1988), ("昭和", 1925)]
  private static let yearSigns: Set<String> = ["年", MonthNames.folded("년")]
  private static let monthSigns: Set<String> = ["月", MonthNames.folded("월")]
  private static let daySigns: Set<String> = ["日", MonthNames.folded("일")]
  private static let afterYear: Set<String> = ["m", "gada", "god", "г"]

  /// 20250122, only where a time follows (20250122T104500Z).
  private mutating func compact(_ digits: Int) -> PublicationDate? {
    guard token(1)?.word == "t" else { return nil }
    return made(digits / 10_000, digits / 100 % 100, digits % 100, length: 1)
  }

  /// 22 January 2025, 22nd of January, 2025, 22 de enero de 2025, 22/01/2025, 22.1.25.
  private mutating func dayFirst(_ first: Int) -> PublicationDate? {
    guard tokens[start].digits <= 2, (1...31).contains(first) else { return nil }
    var index = start + 1
    if let separator = token(1), separator.isMark(in: "/.-"), !separator.isSpaced,
      let second = token(2)?.number, !(token(2)?.isSpaced ?? true),
      token(3)?.kind == separator.kind, let third = token(4), let year = third.number,
      third.digits == 4 || (third.digits == 2 && !separator.isMark("-"))
    {
      let fullYear = third.digits == 2 ? (year < 70 ? 2000 : 1900) + year : year
      if first > 12 || second <= 12 && !isMonthFirst && !isAmericanClock(start + 5) {
        return made(fullYear, second, first, length: 5)
      }
      return made(fullYear, first, second, length: 5)
    }
    index = skip(index, words: Self.ordinals, marks: ".°-")
    index = skip(index, words: Self.beforeMonth, marks: "")
    index = skip(index, words: [], marks: "'’")
    guard let (month, length) = month(at: index) else { return nil }
    index += length
    index = skip(index, words: Self.beforeYear, marks: ".,،-/'’")
    index = skip(index, words: Self.beforeYear, marks: ".,،-")
    guard let year = yearNumber(at: index) else { return nil }
    return made(year, month, first, length: index + 1 - start)
  }

  /// January 22, 2025, also with the month shortened; January 2025.
  private mutating func monthFirst() -> PublicationDate? {
    guard let (month, length) = month(at: start) else { return nil }
    var index = skip(start + length, words: [], marks: ".")
    if let day = number(at: index), tokens[index].digits <= 2 {
      index = skip(index + 1, words: Self.ordinals, marks: "")
      index = skip(index, words: [], marks: ",،.")
      if let year = yearNumber(at: index) {
        return made(year, month, day, length: index + 1 - start)
      }
      return nil
    }
    index = skip(index, words: Self.beforeYear, marks: ",")
    // "31 February 2025" is no date of February either.
    guard let year = yearNumber(at: index), start == 0 || tokens[start - 1].number == nil else {
      return nil
    }
    end = index + 1
    return PublicationDate(year: year, month: month)
  }

  /// A month's name, or two of one month ("يناير/كانون الثاني"), with how many tokens it takes.
  private func month(at index: Int) -> (Int, length: Int)? {
    guard let (month, length) = name(at: index) else { return nil }
    var next = index + length
    guard next < tokens.count, tokens[next].isMark(in: "/(-") else { return (month, length) }
    let closes = tokens[next].isMark("(")
    next += 1
    guard let (second, more) = name(at: next), second == month else { return (month, length) }
    next += more
    if closes, next < tokens.count, tokens[next].isMark(")") { next += 1 }
    return (month, next - index)
  }

  private func name(at index: Int) -> (Int, length: Int)? {
    guard index < tokens.count, let word = tokens[index].word else { return nil }
    if index + 1 < tokens.count, let second = tokens[index + 1].word,
      let month = MonthNames.month(word, second)
    {
      return (month, 2)
    }
    // Vietnamese counts its months: "tháng 3".
    if word == "thang", let month = number(at: index + 1), (1...12).contains(month) {
      return (month, 2)
    }
    return MonthNames.month(word).map { ($0, 1) }
  }

  /// 1/22/2025 rather than 22/1/2025: said by what only Americans write after it.
  private func isAmericanClock(_ index: Int) -> Bool {
    var cursor = index
    while cursor < min(tokens.count, index + 8) {
      if let word = tokens[cursor].word, Self.americanWords.contains(word) { return true }
      cursor += 1
    }
    return false
  }

  private static let ordinals = ReadingWords.set(\.dates.ordinals)
  private static let beforeMonth = ReadingWords.set(\.dates.beforeMonth).union(["d"])
  private static let beforeYear = ReadingWords.set(\.dates.beforeYear).union(["nam", "พ"])

  private static let americanWords: Set<String> = [
    "am", "pm", "est", "edt", "et", "pst", "pdt", "pt", "cst", "cdt",
  ]

  private mutating func made(
    _ year: Int, _ month: Int, _ day: Int, length: Int
  ) -> PublicationDate? {
    guard (1600...2199).contains(year), (1...12).contains(month),
      (1...CivilTime.days(in: month, of: year)).contains(day)
    else { return nil }
    end = start + length
    return PublicationDate(year: year, month: month, day: day)
  }

  private func yearNumber(at index: Int) -> Int? {
    guard index < tokens.count, tokens[index].digits == 4, let year = tokens[index].number else {
      return nil
    }
    // Thai years count from the Buddha's death.
    if (2400...2699).contains(year), index > 0, let month = tokens[index - 1].word,
      month.unicodeScalars.first.map({ (0xE00...0xE7F).contains($0.value) }) == true
    {
      return year - 543
    }
    return (1600...2199).contains(year) ? year : nil
  }

  private func number(at index: Int) -> Int? {
    index < tokens.count ? tokens[index].number : nil
  }

  private func token(_ offset: Int) -> DateToken? {
    start + offset < tokens.count ? tokens[start + offset] : nil
  }

  private func skip(_ index: Int, words: Set<String>, marks: String) -> Int {
    guard index < tokens.count else { return index }
    if let word = tokens[index].word, words.contains(word) { return index + 1 }
    return tokens[index].isMark(in: marks) ? index + 1 : index
  }
}
