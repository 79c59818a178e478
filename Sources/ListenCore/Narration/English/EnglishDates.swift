// SPDX-License-Identifier: GPL-3.0-or-later

/// Dates, years, decades and spans of years.
struct EnglishDates: Sendable {
  let numbers: EnglishNumbers
  /// 1/7 is January 7.
  let isMonthFirst: Bool

  static let months: [String: String] = {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    var months: [String: String] = ["sept": "September"]
    for name in names {
      months[name.lowercased()] = name
      months[name.lowercased().prefix(3).description] = name
    }
    return months
  }()
  static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  static let weekdays: [String: String] = [
    "mon": "Monday", "tue": "Tuesday", "tues": "Tuesday", "wed": "Wednesday", "weds": "Wednesday",
    "thu": "Thursday", "thur": "Thursday", "thurs": "Thursday", "fri": "Friday",
    "sat": "Saturday", "sun": "Sunday",
  ]
  /// A four-digit number before these is a count.
  private static let counted: Set<String> = [
    "people", "men", "women", "children", "dead", "wounded", "injured", "feet", "percent", "km",
    "miles", "police", "staff", "square", "kilometres", "kilometers", "metres", "meters",
    "tonnes", "tons", "pages", "more", "others", "other", "acres", "hectares",
  ]
  /// A four-digit number after these is a count.
  private static let counting: Set<String> = [
    "about", "around", "some", "than", "nearly", "almost", "least", "over", "approximately",
    "roughly", "only", "all", "another", "additional", "estimated", "divide",
  ]
  /// A four-digit number after these is a year.
  private static let dating: Set<String> = [
    "in", "since", "by", "from", "until", "till", "of", "the", "before", "after", "during",
    "early", "late", "mid", "year", "circa", "c", "spring", "summer", "autumn", "winter", "fall",
    "and", "between", "for", "through",
  ]

  var rules: [Rule] {
    [
      Rule("date", .digits, numericDate),
      Rule("date", .letters, monthFirst),
      Rule("date", .digits, dayFirst),
      Rule("date", .letters, weekday),
      Rule("year", .digits, decade),
      Rule("range", .digits, years),
      Rule("year", .digits, year),
    ]
  }

  /// `2025-01-22`, `17/01/2025`, `1.2.2025`, `9/11`, `1/24`.
  private func numericDate(_ line: Line, _ index: Int) -> Verbalization? {
    let core = line.tokens[index].core
    guard core.utf8.count <= 10, core.utf8.count >= 3 else { return nil }
    var scanner = Scanner(core)
    guard let first = scanner.digits(), let mark = scanner.next,
      mark == "/" || mark == "-" || mark == ".", scanner.accept(mark),
      let second = scanner.digits()
    else { return nil }
    if scanner.isAtEnd { return shortDate(line, index, first, second, mark) }
    guard scanner.accept(mark), let third = scanner.digits(), scanner.isAtEnd,
      let a = Int(first), let b = Int(second), let c = Int(third)
    else { return nil }
    if first.utf8.count == 4, second.utf8.count <= 2, third.utf8.count <= 2 {
      return date(year: a, digits: 4, month: b, day: c)
    }
    guard first.utf8.count <= 2, second.utf8.count <= 2,
      third.utf8.count == 4 || (third.utf8.count == 2 && mark != ".")
    else { return nil }
    guard third.utf8.count == 4 || mark == "/" else { return nil }
    let monthFirst = isMonthFirst ? a <= 12 : b > 12
    return date(
      year: c, digits: third.utf8.count, month: monthFirst ? a : b, day: monthFirst ? b : a)
  }

  private func date(year: Int, digits: Int, month: Int, day: Int) -> Verbalization? {
    guard (1...12).contains(month), (1...31).contains(day), digits == 2 || year >= 1000
    else { return nil }
    let spoken = digits == 2 && year < 10 ? "oh " + numbers.cardinal(year) : numbers.year(year)
    guard let spoken else { return nil }
    return Verbalization(dayAndMonth(day, Self.monthNames[month - 1]) + " " + spoken)
  }

  private func dayAndMonth(_ day: Int, _ month: String) -> String {
    let ordinal = numbers.ordinal(String(day))
    return isMonthFirst ? "\(month) \(ordinal)" : "the \(ordinal) of \(month)"
  }

  private func shortDate(
    _ line: Line, _ index: Int, _ first: String, _ second: String, _ mark: Unicode.Scalar
  ) -> Verbalization? {
    guard mark == "/", let a = Int(first), let b = Int(second) else { return nil }
    // The attacks are a name, said digit by digit in every region.
    if a == 9, b == 11, first == "9" { return Verbalization("nine eleven") }
    if a == 7, b == 7, first == "7" { return Verbalization("seven seven") }
    let (month, day) = isMonthFirst ? (a, b) : (b, a)
    guard (1...12).contains(month), (1...31).contains(day), first.utf8.count <= 2 else {
      return nil
    }
    let previous = line.word(before: index)
    let isTold = previous == "on" && line.word(after: index).map { $0 != "of" } ?? true
    // No everyday fraction has such a denominator.
    let isNoFraction = day > 12 && ![16, 20, 25, 32, 64].contains(day) && isMonthFirst
    guard isTold || (isNoFraction && previous != "a") else { return nil }
    return Verbalization(dayAndMonth(day, Self.monthNames[month - 1]))
  }

  /// `Jan. 17, 2025`, `May 16`, `July 1506`, `Jan-15-2020`, `Feb 2022`.
  private func monthFirst(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    if token.traits.contains(.joints) { return dashedDate(token.core) }
    guard let month = Self.months[token.lower], token.trail.isEmpty || token.trail == "." else {
      return nil
    }
    // "may" and "march" in small letters are verbs, "mar" and "dec" may be anything.
    guard let next = line[index + 1], next.lead.isEmpty, let first = next.core.unicodeScalars.first,
      Scanner.isDigit(first)
    else {
      guard token.hasStop, token.isCapitalised, token.core.utf8.count < month.utf8.count,
        token.lower != "may", token.lower != "mar", token.lower != "jan" || line[index + 1] != nil
      else { return nil }
      return Verbalization(month, stop: .endOnly)
    }
    if !token.isCapitalised, token.lower == "may" || token.lower == "mar" || token.lower == "march",
      !isFullDate(line, index)
    {
      return nil
    }
    guard let day = dayNumber(next.lower) else {
      guard next.core.utf8.count == 4, let value = Int(next.core), let year = numbers.year(value)
      else {
        guard token.core.utf8.count < month.utf8.count else { return nil }
        return Verbalization(month, stop: .drop)
      }
      return Verbalization("\(month) \(year)", tokens: 2)
    }
    let spokenDay = numbers.ordinal(String(day))
    if next.trail == "," || next.trail.isEmpty, let last = line[index + 2], last.lead.isEmpty,
      let year = plainYear(last.core), next.trail == "," || yearFollows(line, index + 2)
    {
      let comma = next.trail.isEmpty ? "" : ","
      return Verbalization("\(month) \(spokenDay)\(comma) \(year)", tokens: 3)
    }
    return Verbalization("\(month) \(spokenDay)", tokens: 2)
  }

  private func isFullDate(_ line: Line, _ index: Int) -> Bool {
    guard let next = line[index + 1] else { return false }
    if plainYear(next.core) != nil { return true }
    return dayNumber(next.lower) != nil
      && line[index + 2].map { plainYear($0.core) != nil } ?? false
  }

  private func yearFollows(_ line: Line, _ index: Int) -> Bool {
    line[index].map { $0.core.utf8.count == 4 } ?? false
  }

  /// `Jan-15-2020`, `Jan-15`, `15-Jan-2020`.
  private func dashedDate(_ core: String) -> Verbalization? {
    let parts = core.split(separator: "-").map(String.init)
    guard parts.count == 2 || parts.count == 3 else { return nil }
    let year = parts.count == 3 ? plainYear(parts[2]) : ""
    guard let year else { return nil }
    let tail = year.isEmpty ? "" : " " + year
    if let month = Self.months[parts[0].lowercased()], let day = dayNumber(parts[1]) {
      return Verbalization(dayAndMonth(day, month) + tail)
    }
    if parts.count == 3, let day = dayNumber(parts[0]),
      let month = Self.months[parts[1].lowercased()]
    {
      return Verbalization(dayAndMonth(day, month) + tail)
    }
    return nil
  }

  /// `17 January 2025`, `4 July`, `25 jul 2012`, `9th of April 1928`.
  private func dayFirst(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    if token.traits.contains(.joints) { return daySpan(line, index) }
    guard let day = dayNumber(token.lower), token.trail.isEmpty else { return nil }
    let isOrdinal = token.traits.contains(.letters)
    guard !isOrdinal || line.word(after: index) != "of" else { return nil }
    guard let next = line[index + 1], next.lead.isEmpty, let month = Self.months[next.lower]
    else { return nil }
    let isShort = next.core.utf8.count < month.utf8.count
    let last = line[index + 2]
    let year = last.flatMap { $0.lead.isEmpty ? plainYear($0.core) : nil }
    if !next.isCapitalised, year == nil,
      next.lower == "may" || next.lower == "mar" || next.lower == "march" || next.lower == "dec"
    {
      return nil
    }
    // "3 May have died": a verb follows a capital May only at the start of a headline.
    let the = line.word(before: index) == "the" ? "" : "the "
    let words = "\(the)\(numbers.ordinal(String(day))) of \(month)"
    let parts = next.trail.isEmpty || next.trail == "," || (isShort && next.trail == ".")
    guard let year, parts else {
      return Verbalization(words, tokens: 2, stop: isShort ? .endOnly : .keep)
    }
    return Verbalization(words + (next.trail == "," ? ", " : " ") + year, tokens: 3)
  }

  /// Reads `9-11 September`.
  private func daySpan(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    var scanner = Scanner(token.core)
    guard let first = scanner.digits(), first.utf8.count <= 2, scanner.acceptDash(),
      let last = scanner.digits(), last.utf8.count <= 2, scanner.isAtEnd, token.trail.isEmpty,
      let next = line[index + 1], next.lead.isEmpty, next.isCapitalised,
      let month = Self.months[next.lower], let end = Int(last), (1...31).contains(end)
    else { return nil }
    let isShort = next.core.utf8.count < month.utf8.count
    return Verbalization(
      "the \(numbers.ordinal(first)) to the \(numbers.ordinal(last)) of \(month)", tokens: 2,
      stop: isShort ? .endOnly : .keep)
  }

  /// `Fri.`, `Mon.` with a date or the end of the line after it.
  private func weekday(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard token.isCapitalised, let name = Self.weekdays[token.lower],
      token.trail == "." || token.trail == ".,"
    else { return nil }
    guard token.lower != "sun" && token.lower != "sat" || line[index + 1]?.isCapitalised == true
    else { return nil }
    return Verbalization(name, stop: .drop)
  }

  /// `1990s`, `'90s`, `1960s-80s`, `90's`.
  private func decade(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    // "1980 s", as some feeds have it.
    let isApart = token.core.utf8.count == 4 && line.joined(after: index)?.core == "s"
    var scanner = Scanner(isApart ? token.core + "s" : token.core)
    guard let first = decade(&scanner) else { return nil }
    let hasMark =
      token.lead.hasSuffix("'") || token.lead.hasSuffix("’") || token.lead.hasSuffix("‘")
    if scanner.isAtEnd {
      if isApart { return Verbalization(first.words, tokens: 2) }
      if first.isShort, !hasMark, !line.isPart {
        let previous = line.word(before: index)
        guard let previous, ["the", "from", "early", "late", "mid"].contains(previous) else {
          return nil
        }
      }
      return Verbalization(first.words, leadTaken: hasMark ? 1 : 0)
    }
    guard scanner.acceptDash() else { return nil }
    _ = scanner.accept(where: { $0 == "'" || $0 == "’" })
    guard let second = decade(&scanner), scanner.isAtEnd else { return nil }
    return Verbalization("\(first.words) to \(second.words)", leadTaken: hasMark ? 1 : 0)
  }

  private func decade(_ scanner: inout Scanner) -> (words: String, isShort: Bool)? {
    guard let digits = scanner.digits(), digits.utf8.count == 4 || digits.utf8.count == 2,
      let value = Int(digits), let words = numbers.decade(value)
    else { return nil }
    _ = scanner.accept(where: { $0 == "'" || $0 == "’" })
    guard scanner.accept("s") else { return nil }
    return (words, digits.utf8.count == 2)
  }

  /// `2019–2021`, `1939-45`, `2024-25`, `1425 - 1400`.
  private func years(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    var scanner = Scanner(token.core)
    guard let first = scanner.digits(), first.utf8.count == 4, let start = Int(first),
      (1000...2100).contains(start), let from = numbers.year(start)
    else { return nil }
    if scanner.isAtEnd {
      guard token.trail.isEmpty, let dash = line[index + 1],
        dash.lead + dash.core + dash.trail != "",
        ["-", "–", "—"].contains(dash.text), let last = line[index + 2], last.lead.isEmpty,
        last.core.utf8.count == 4, let end = Int(last.core),
        (start...2100).contains(end)
          || EnglishTimes.isEra(line.word(after: index + 2)), let to = numbers.year(end)
      else { return nil }
      return Verbalization("\(from) to \(to)", tokens: 3)
    }
    guard scanner.acceptDash(), let second = scanner.digits(), let end = Int(second) else {
      return nil
    }
    let tail = scanner.rest
    guard tail.isEmpty || tail.first.map({ !$0.isNumber && $0 != "." }) == true, tail.isEmpty
    else { return nil }
    if second.utf8.count == 4, (1000...2100).contains(end), let to = numbers.year(end) {
      return Verbalization("\(from) to \(to)")
    }
    guard second.utf8.count == 2, end > start % 100 else { return nil }
    return Verbalization("\(from) to \(numbers.cardinal(end))")
  }

  /// `1985`, `in 1066`, `1999's`, `2012`; not `1500 people`.
  private func year(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    var scanner = Scanner(token.core)
    guard let digits = scanner.digits(), let value = Int(digits) else { return nil }
    let tail = scanner.rest
    // "the class of '98": one opening mark alone is an apostrophe.
    if digits.utf8.count == 2, tail.isEmpty,
      token.lead == "'" || token.lead == "’" || token.lead == "‘",
      !token.trail.contains("'"), !token.trail.contains("’"), index > 0
    {
      let words = value < 10 ? "oh " + numbers.cardinal(value) : numbers.cardinal(value)
      return Verbalization(words, leadTaken: 1)
    }
    guard tail.isEmpty || tail == "'s" || tail == "’s" else { return nil }
    if digits.utf8.count <= 4, let era = line.word(after: index), EnglishTimes.isEra(era),
      value >= 1000 || era.hasPrefix("a") && value >= 100
    {
      return numbers.year(value).map { Verbalization($0 + tail) }
    }
    guard digits.utf8.count == 4, digits.utf8.first != UInt8(ascii: "0") else { return nil }
    let previous = line.word(before: index)
    if let link = line.word(after: index), link == "to" || link == "and" || link == "or",
      EnglishTimes.isEra(line.word(after: index + 2)), value >= 1000
    {
      return numbers.year(value).map { Verbalization($0) }
    }
    let isDated = previous.map { Self.dating.contains($0) || Self.months[$0] != nil } ?? false
    guard (1100...2099).contains(value) || (isDated && (1010...1099).contains(value)) else {
      return nil
    }
    if !isDated, previous.map({ Self.counting.contains($0) }) == true { return nil }
    if let next = line.joined(after: index), tail.isEmpty {
      let isPlural =
        next.lower.hasSuffix("s") && !next.isCapitalised && next.trail != "'"
        && !next.core.contains("'") && !next.core.contains("’") && next.core.utf8.count > 3
      let isCount =
        Self.counted.contains(next.lower) || EnglishUnits.isUnit(next.core)
        || (isPlural && (!isDated || previous == "of" || previous == "for" || previous == "and"))
      if isCount { return nil }
    }
    return numbers.year(value).map { Verbalization($0 + tail) }
  }

  /// The year that stands alone in `core`, in words.
  func plainYear(_ core: String) -> String? {
    guard core.utf8.count == 4, let value = Int(core), (1000...2999).contains(value) else {
      return nil
    }
    return numbers.year(value)
  }

  /// `17`, `1st`, `22nd`.
  private func dayNumber(_ text: String) -> Int? {
    var scanner = Scanner(text)
    guard let digits = scanner.digits(), digits.utf8.count <= 2, let day = Int(digits),
      (1...31).contains(day)
    else { return nil }
    return scanner.isAtEnd || ["st", "nd", "rd", "th"].contains(scanner.rest) ? day : nil
  }
}
