// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Years, decades and spans of years.
struct EnglishYears: Sendable {
  let numbers: EnglishNumbers

  /// Words before which a four-digit number is a count.
  private static let counted: Set<String> = [
    "people", "men", "women", "children", "dead", "wounded", "injured", "feet", "percent", "km",
    "miles", "police", "staff", "square", "kilometres", "kilometers", "metres", "meters",
    "tonnes", "tons", "pages", "more", "others", "other", "acres", "hectares",
  ]
  /// Words behind which a four-digit number is a count.
  private static let counting: Set<String> = [
    "about", "around", "some", "than", "nearly", "almost", "least", "over", "approximately",
    "roughly", "only", "all", "another", "additional", "estimated", "divide",
  ]
  /// Words behind which a four-digit number is a year.
  private static let dating: Set<String> = [
    "in", "since", "by", "from", "until", "till", "of", "the", "before", "after", "during",
    "early", "late", "mid", "year", "circa", "c", "spring", "summer", "autumn", "winter", "fall",
    "and", "between", "for", "through",
  ]

  var rules: [Rule] {
    [
      Rule("year", .digits, circa),
      Rule("year", .digits, decade),
      Rule("range", .digits, years),
      Rule("year", .digits, year),
    ]
  }

  /// Reads `c.1850`, `c1850`.
  private func circa(_ line: Line, _ index: Int) -> Verbalization? {
    var scanner = Scanner(line.tokens[index].core)
    guard scanner.accept("c"), scanner.accept(".") || scanner.scalars.count == 5,
      let digits = scanner.digits(), (3...4).contains(digits.utf8.count), scanner.isAtEnd,
      let value = Int(digits), value >= 100
    else { return nil }
    return Verbalization("circa " + (numbers.year(value) ?? numbers.cardinal(value)))
  }

  /// Reads `1990s`, `'90s`, `1960s-80s`, `90's`.
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
      let value = Int(digits),
      // "the late 00s", "the '10s"
      let words = digits == "00" ? "two thousands" : digits == "10" ? "tens" : numbers.decade(value)
    else { return nil }
    _ = scanner.accept(where: { $0 == "'" || $0 == "’" })
    guard scanner.accept("s") else { return nil }
    return (words, digits.utf8.count == 2)
  }

  /// Reads `2019–2021`, `1939-45`, `2024-25`, `1425 - 1400`.
  private func years(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    var scanner = Scanner(token.core)
    guard let first = scanner.digits(), first.utf8.count == 4, let start = Int(first),
      (1000...2100).contains(start), let from = numbers.year(start)
    else { return nil }
    if scanner.isAtEnd {
      guard token.trail.isEmpty, let dash = line[index + 1],
        dash.lead + dash.core + dash.trail != "",
        ["-", "–", "—"].contains(dash.text), let last = line[index + 2], last.lead.isEmpty
      else { return nil }
      // "the 2019 – 20 season"
      if last.core.utf8.count == 2, last.core.utf8.allSatisfy({ (48...57).contains($0) }),
        let end = Int(last.core), end > start % 100, line[index + 3]?.text != dash.text
      {
        return Verbalization("\(from) to \(numbers.cardinal(end))", tokens: 3)
      }
      guard last.core.utf8.count == 4, let end = Int(last.core),
        (start...2100).contains(end)
          || EnglishTimes.era(line, after: index + 2) != nil, let to = numbers.year(end)
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

  /// Reads `1985`, `in 1066`, `1999's`, `2012`; not `1500 people`.
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
    if digits.utf8.count <= 4, let era = EnglishTimes.era(line, after: index),
      value >= 1000 || era.hasPrefix("a") && value >= 100
    {
      return numbers.year(value).map { Verbalization($0 + tail) }
    }
    guard digits.utf8.count == 4, digits.utf8.first != UInt8(ascii: "0") else { return nil }
    let previous = line.word(before: index)
    if let link = line.word(after: index), link == "to" || link == "and" || link == "or",
      EnglishTimes.era(line, after: index + 2) != nil, value >= 1000
    {
      return numbers.year(value).map { Verbalization($0) }
    }
    let isDated =
      previous.map { Self.dating.contains($0) || EnglishDates.months[$0] != nil } ?? false
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
}
