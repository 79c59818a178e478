// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// The reading of a slash between words: "litres per day", "deaths per hundred thousand", "he or she".
struct EnglishRates: Sendable {
  let numbers: EnglishNumbers
  let units: EnglishUnits

  /// Words after a slash by which something is counted.
  private static let bases: [String: String] = {
    var bases: [String: String] = [
      "capita": "capita", "annum": "annum", "cent": "cent", "sqm": "square metre",
      "sqft": "square foot", "hr": "hour", "yr": "year", "mo": "month", "wk": "week",
      "min": "minute",
      "sec": "second", "km": "kilometre", "kg": "kilogram", "ha": "hectare", "lb": "pound",
    ]
    for word in [
      "day", "week", "month", "year", "hour", "minute", "second", "night", "person", "household",
      "head", "kilometre", "kilometer", "mile", "metre", "meter", "litre", "liter", "kilogram",
      "kilo", "tonne", "ton", "acre", "hectare", "shift", "game", "share", "unit", "capita",
      "child", "student", "pupil", "patient", "visit", "trip", "ride", "seat", "room", "user",
      "vehicle", "car", "barrel", "gallon", "page", "copy", "employee", "worker", "family", "dose",
      "quarter", "season", "match", "inning", "event", "session", "member", "customer", "vote",
    ] { bases[word] = word }
    return bases
  }()
  private static let alternatives: [String: String] = [
    "he/she": "he or she", "she/he": "she or he", "his/her": "his or her", "her/his": "her or his",
    "him/her": "him or her", "s/he": "she or he", "yes/no": "yes or no", "n/a": "not applicable",
    "c/o": "care of", "his/hers": "his or hers", "y/y": "year on year",
    "q/q": "quarter on quarter", "m/m": "month on month", "w/w": "week on week",
  ]

  var rules: [Rule] { [Rule("rate", .joints, rate)] }

  /// Reads `litres/day`, `cases/100,000`, `mg/kg/day`, `people/km²`, `2,000 kcal/person/day`.
  private func rate(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard (3...40).contains(token.core.utf8.count), token.core.contains("/") else { return nil }
    if let words = Self.alternatives[token.lower] { return Verbalization(words) }
    let parts = token.core.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard (2...3).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    // The first part is a number with its unit ("5mg"), a unit behind a number, or a plural.
    guard let first = counted(parts[0], line, index) else { return nil }
    var words = first
    for part in parts.dropFirst() {
      guard let base = base(part) else { return nil }
      words += " per " + base
    }
    return Verbalization(words)
  }

  private func counted(_ part: String, _ line: Line, _ index: Int) -> String? {
    var scanner = Scanner(part)
    if let number = scanner.numeral(.commaThousands, signed: false) {
      guard !scanner.isAtEnd, let unit = units.unit(scanner.rest) else { return nil }
      return numbers.spoken(number) + " " + (number.isOne ? unit.one : unit.many)
    }
    let isCounted = line[index - 1]?.hasDigits == true && line.word(before: index) != nil
    if isCounted, let unit = units.unit(part) { return unit.many }
    guard part.utf8.count > 3, part.hasSuffix("s"), part == part.lowercased(),
      part.allSatisfy(\.isLetter)
    else { return isCounted && part == "people" || part == "people" ? part : nil }
    return part
  }

  private func base(_ part: String) -> String? {
    if let word = Self.bases[part.lowercased()] { return spelled(word) }
    if let unit = units.unit(part) { return unit.one }
    var scanner = Scanner(part)
    guard let number = scanner.numeral(.commaThousands, signed: false), scanner.isAtEnd,
      number.isGrouped || number.integer.hasSuffix("00")
    else { return nil }
    return numbers.spoken(number)
  }

  /// American spelling where the engine's American voice needs it.
  private func spelled(_ word: String) -> String {
    guard units.isAmerican else { return word }
    return word.replacing("metre", with: "meter").replacing("litre", with: "liter")
  }
}
