// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenFiles

/// Reads a calendar day (or a month, or nothing) at a place in a row of tokens.
struct DayScanner {
  private let tokens: [DateToken]
  private let start: Int
  /// The token after the date, once it was read.
  private(set) var end: Int

  /// A scanner at `index`.
  init(tokens: [DateToken], index: Int) {
    self.tokens = tokens
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
    return monthFirst()
  }

  /// 2025-01-22, 2025/1/22, 2025 January 22, 2025年1月22日.
  private mutating func yearFirst(_ year: Int) -> PublicationDate? {
    if let separator = token(1), separator.isMark(in: "-/."), let month = token(2)?.number,
      token(3)?.kind == separator.kind, let day = token(4)?.number
    {
      return made(year, month, day, length: 5)
    }
    if token(1)?.word == "年", let month = token(2)?.number, token(3)?.word == "月",
      let day = token(4)?.number
    {
      return made(year, month, day, length: token(5)?.word == "日" ? 6 : 5)
    }
    if let (month, length) = month(at: start + 1), let day = number(at: start + 1 + length) {
      return made(year, month, day, length: 2 + length)
    }
    return nil
  }

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
      let fullYear = third.digits == 2 ? 2000 + year : year
      if first > 12 || second <= 12 && !isAmericanClock(start + 5) {
        return made(fullYear, second, first, length: 5)
      }
      return made(fullYear, first, second, length: 5)
    }
    index = skip(index, words: Self.ordinals, marks: ".°-")
    index = skip(index, words: Self.beforeMonth, marks: "")
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
  private static let beforeMonth = ReadingWords.set(\.dates.beforeMonth)
  private static let beforeYear = ReadingWords.set(\.dates.beforeYear)

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
    guard index < tokens.count, tokens[index].digits == 4, let year = tokens[index].number,
      (1600...2199).contains(year)
    else { return nil }
    return year
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
