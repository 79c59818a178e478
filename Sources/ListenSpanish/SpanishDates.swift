// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenNarration

/// Spanish dates; the day always comes before the month, whatever the region.
struct SpanishDates: Sendable {
  let numbers: SpanishNumbers

  static let months = ReadingWords.spanish.monthNames
  private static let names: [String: String] = {
    var names = ["setiembre": "septiembre", "sept": "septiembre", "set": "septiembre"]
    for month in months {
      names[month] = month
      names[String(month.prefix(3))] = month
    }
    return names
  }()

  /// The month with a name or its short form, in lower case.
  static func month(_ name: String) -> String? { names[name] }

  var rules: [Rule] {
    [
      Rule("date", .digits, numeric),
      Rule("year", .joints, season),
      Rule("date", .digits, dayFirst),
      Rule("date", .letters, monthFirst),
      Rule("date", .joints, weekdays),
    ]
  }

  private static let weekdayNames = [
    "lun": "lunes", "mar": "martes", "mié": "miércoles", "mie": "miércoles", "jue": "jueves",
    "vie": "viernes", "sáb": "sábado", "sab": "sábado", "dom": "domingo",
  ]

  /// Reads `Lun.-Vie.`, `sáb-dom`.
  private func weekdays(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard token.core.utf8.count <= 12 else { return nil }
    let names = token.lower.split { $0 == "-" || $0 == "–" }.map {
      Self.weekdayNames[$0.hasSuffix(".") ? String($0.dropLast()) : String($0)]
    }
    guard names.count == 2, let first = names[0], let last = names[1] else { return nil }
    return Verbalization(first + " a " + last, stop: line.unitStop(after: index))
  }

  /// Reads `17/01/2025`, `2025-01-22`, `30.2.1990`.
  private func numeric(_ line: Line, _ index: Int) -> Verbalization? {
    let core = line.tokens[index].core
    guard (3...10).contains(core.utf8.count) else { return nil }
    var scanner = Scanner(core)
    if let short = shortDate(line, index) { return short }
    guard let form = CalendarForm(&scanner), scanner.isAtEnd, let written = form.year else {
      return nil
    }
    let (first, second) = form.figures
    let (month, day) = form.isYearFirst ? (first, second) : (second, first)
    let year = form.isShortYear ? written + (written < 50 ? 2000 : 1900) : written
    guard (1...12).contains(month), (1...31).contains(day), (1000...2999).contains(year) else {
      return nil
    }
    return Verbalization(words(day, Self.months[month - 1]) + " de " + numbers.cardinal(year))
  }

  /// Reads `2024/25`, the two years of a season.
  private func season(_ line: Line, _ index: Int) -> Verbalization? {
    let parts = line.tokens[index].core.split(separator: "/")
    guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      let first = Int(parts[0]), let second = Int(parts[1]), (1900...2099).contains(first),
      second == (first + 1) % 100
    else { return nil }
    return Verbalization(numbers.cardinal(first) + " " + numbers.cardinal(second))
  }

  /// Reads `12/10` after "el", "del", "al".
  private func shortDate(_ line: Line, _ index: Int) -> Verbalization? {
    guard let previous = line.word(before: index), ["el", "del", "al"].contains(previous) else {
      return nil
    }
    var scanner = Scanner(line.tokens[index].core)
    guard let form = CalendarForm(&scanner), form.year == nil, form.mark == "/", scanner.isAtEnd,
      (1...31).contains(form.figures.first), (1...12).contains(form.figures.second),
      line.word(after: index) != "de"
    else { return nil }
    return Verbalization(words(form.figures.first, Self.months[form.figures.second - 1]))
  }

  private func words(_ day: Int, _ month: String) -> String {
    (day == 1 ? "primero" : numbers.cardinal(day)) + " de " + month
  }

  /// Reads `5 febrero`, `17 ene. 2025`, `30 julio del 2020`; `20 de marzo` the engine reads itself.
  private func dayFirst(_ line: Line, _ index: Int) -> Verbalization? {
    guard let day = day(line.tokens[index]), line.tokens[index].trail.isEmpty,
      let next = line[index + 1], next.lead.isEmpty, let month = Self.names[next.lower]
    else { return nil }
    return finished(words(day, month), line, index, month: next, tokens: 2)
  }

  /// Reads `abril 30`, `abr. 22`, `junio 11 2000`.
  private func monthFirst(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard let month = Self.names[token.lower] else { return nil }
    let isShort = token.core.utf8.count < month.utf8.count
    if token.trail.isEmpty || isShort && token.trail == ".", let next = line[index + 1],
      next.lead.isEmpty, let day = day(next)
    {
      return finished(words(day, month), line, index, month: next, tokens: 2)
    }
    guard isShort, token.lower != "mar", token.lower != "set", token.trail == ".",
      ["de", "en", "desde", "hasta"].contains(line[index - 1]?.lower ?? "")
        || line[index - 1]?.hasDigits == true
    else { return nil }
    return Verbalization(month, stop: .endOnly)
  }

  /// Adds the year, with or without "de" and "del".
  private func finished(
    _ words: String, _ line: Line, _ index: Int, month: Token, tokens: Int
  ) -> Verbalization {
    let isShort = Self.names[month.lower].map { $0.utf8.count > month.core.utf8.count } ?? false
    guard month.trail.isEmpty || month.trail == "," || isShort && month.trail == "." else {
      return Verbalization(words, tokens: tokens)
    }
    if let next = line[index + tokens], next.core.utf8.count == 4, let year = Int(next.core),
      (1000...2999).contains(year), next.lead.isEmpty
    {
      return Verbalization(words + " de " + numbers.cardinal(year), tokens: tokens + 1)
    }
    return Verbalization(words, tokens: tokens, stop: isShort ? .endOnly : .keep)
  }

  private func day(_ token: Token) -> Int? {
    guard token.core.utf8.count <= 2, let day = Int(token.core), (1...31).contains(day) else {
      return nil
    }
    return day
  }
}
