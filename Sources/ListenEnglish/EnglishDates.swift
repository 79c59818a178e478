// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenNarration

/// Dates, and parts of years.
package struct EnglishDates: Sendable {
  let numbers: EnglishNumbers
  /// Whether 1/7 is January 7.
  let isMonthFirst: Bool

  package static let months: [String: String] = {
    var months: [String: String] = ["sept": "September"]
    for name in monthNames {
      months[name.lowercased()] = name
      months[name.lowercased().prefix(3).description] = name
    }
    return months
  }()
  static let monthNames = ReadingWords.english.monthNames
  package static let weekdays: [String: String] = [
    "mon": "Monday", "tue": "Tuesday", "tues": "Tuesday", "wed": "Wednesday", "weds": "Wednesday",
    "thu": "Thursday", "thur": "Thursday", "thurs": "Thursday", "fri": "Friday",
    "sat": "Saturday", "sun": "Sunday",
  ]
  static let dayNames: Set<String> = Set(weekdays.values.map { $0.lowercased() })

  var rules: [Rule] {
    [
      Rule("date", .digits, numericDate),
      Rule("date", .joints, monthSpan),
      Rule("date", .letters, monthFirst),
      Rule("date", .digits, dayFirst),
      Rule("date", .digits, financial),
      Rule("date", .letters, weekday),
      Rule("date", .joints, weekdays),
    ]
  }

  /// Reads `2025-01-22`, `17/01/2025`, `1.2.2025`, `9/11`, `1/24`.
  private func numericDate(_ line: Line, _ index: Int) -> Verbalization? {
    let core = line.tokens[index].core
    guard core.utf8.count <= 10, core.utf8.count >= 3 else { return nil }
    var scanner = Scanner(core)
    guard let form = CalendarForm(&scanner), scanner.isAtEnd else { return nil }
    guard let year = form.year else { return shortDate(line, index, form) }
    let (first, second) = form.figures
    let startsWithMonth = form.isYearFirst || (isMonthFirst ? first <= 12 : second > 12)
    let (month, day) = startsWithMonth ? (first, second) : (second, first)
    guard (1...12).contains(month), (1...31).contains(day), form.isShortYear || year >= 1000
    else { return nil }
    let spoken = form.isShortYear && year < 10 ? "oh " + numbers.cardinal(year) : numbers.year(year)
    guard let spoken else { return nil }
    return Verbalization(dayAndMonth(day, Self.monthNames[month - 1]) + " " + spoken)
  }

  private func dayAndMonth(_ day: Int, _ month: String) -> String {
    let ordinal = numbers.ordinal(String(day))
    return isMonthFirst ? "\(month) \(ordinal)" : "the \(ordinal) of \(month)"
  }

  private func shortDate(
    _ line: Line, _ index: Int, _ form: CalendarForm
  ) -> Verbalization? {
    guard form.mark == "/" else { return nil }
    // The attacks are a name, said digit by digit in every region.
    let core = line.tokens[index].core
    if core == "9/11" { return Verbalization("nine eleven") }
    if core == "7/7" || core == "7/07" { return Verbalization("seven seven") }
    let (first, second) = form.figures
    let (month, day) = isMonthFirst ? (first, second) : (second, first)
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    let previous = line.word(before: index)
    let isTold =
      previous == "on" && line.word(after: index).map { $0 != "of" } ?? true
      || previous == "of"
        && ["week", "weekend", "night", "morning", "evening", "day"]
          .contains(line.word(before: index - 1) ?? "")
      || previous.map { Self.weekdays[$0] != nil || Self.dayNames.contains($0) } == true
    // No everyday fraction has such a denominator.
    let isNoFraction = day > 12 && ![16, 20, 25, 32, 64].contains(day) && isMonthFirst
    guard isTold || (isNoFraction && previous != "a") else { return nil }
    return Verbalization(dayAndMonth(day, Self.monthNames[month - 1]))
  }

  /// Reads `Jan. 17, 2025`, `May 16`, `July 1506`, `Jan-15-2020`, `Feb 2022`.
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
    // "Oct. 7–8"
    var span = Scanner(next.core)
    if let first = span.digits(), first.utf8.count <= 2, span.acceptDash(),
      let last = span.digits(),
      span.isAtEnd, let end = Int(last), let start = Int(first), start < end, end <= 31
    {
      return Verbalization(
        "\(month) \(numbers.ordinal(first)) to \(numbers.ordinal(last))", tokens: 2)
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

  /// Reads `Jan-15-2020`, `Jan-15`, `15-Jan-2020`.
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

  /// Reads `17 January 2025`, `4 July`, `25 jul 2012`, `9th of April 1928`.
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

  /// Reads `1H23`, `3Q2024`: parts of a year as companies report them.
  private func financial(_ line: Line, _ index: Int) -> Verbalization? {
    var scanner = Scanner(line.tokens[index].core)
    guard let part = scanner.digits(), part.utf8.count == 1, let count = Int(part),
      (1...4).contains(count),
      let letter = scanner.accept(where: { $0 == "H" || $0 == "Q" }), letter == "Q" || count <= 2,
      let digits = scanner.digits(), digits.utf8.count == 2 || digits.utf8.count == 4,
      scanner.isAtEnd, let year = Int(digits).flatMap({ numbers.year($0) })
    else { return nil }
    let the = line.word(before: index) == "the" ? "" : "the "
    return Verbalization(
      the + numbers.ordinal(part) + (letter == "H" ? " half" : " quarter") + " of " + year)
  }

  /// Reads `Fri.`, `Mon.` with a date or the end of the line after it.
  private func weekday(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard token.isCapitalised, let name = Self.weekdays[token.lower],
      token.trail == "." || token.trail == ".,"
    else { return nil }
    guard token.lower != "sun" && token.lower != "sat" || line[index + 1]?.isCapitalised == true
    else { return nil }
    return Verbalization(name, stop: .drop)
  }

  /// The two names that a dash or a slash joins, in lower case and without their stops.
  private func pair(_ core: String) -> (String, String)? {
    let parts = core.split { $0 == "-" || $0 == "–" || $0 == "/" }.map {
      $0.hasSuffix(".") ? String($0.dropLast()) : String($0)
    }
    guard parts.count == 2, parts.allSatisfy({ $0.first?.isUppercase == true }) else { return nil }
    return (parts[0].lowercased(), parts[1].lowercased())
  }

  /// Reads `Jan.-March`, `June–July`.
  private func monthSpan(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard token.core.utf8.count <= 24, !token.core.contains("/"),
      let (first, last) = pair(token.core),
      let start = Self.months[first], let end = Self.months[last]
    else { return nil }
    return Verbalization(start + " to " + end, stop: line.closingStop(after: index))
  }

  /// Reads `Mon-Fri`, `Sat–Sun`, `Mon.-Thurs.`.
  private func weekdays(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard token.core.utf8.count <= 24, let (start, end) = pair(token.core),
      let first = Self.weekdays[start], let last = Self.weekdays[end]
    else { return nil }
    let link = token.core.contains("/") ? " and " : " to "
    return Verbalization(first + link + last, stop: line.closingStop(after: index))
  }

  /// The year that stands alone in `core`, in words.
  func plainYear(_ core: String) -> String? {
    guard core.utf8.count == 4, let value = Int(core), (1000...2999).contains(value) else {
      return nil
    }
    return numbers.year(value)
  }

  /// The day that `17`, `1st` or `22nd` is; nil if `text` is none.
  private func dayNumber(_ text: String) -> Int? {
    var scanner = Scanner(text)
    guard let digits = scanner.digits(), digits.utf8.count <= 2, let day = Int(digits),
      (1...31).contains(day)
    else { return nil }
    return scanner.isAtEnd || ["st", "nd", "rd", "th"].contains(scanner.rest) ? day : nil
  }
}
