// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Numbers whose groups are parted by blanks (`1 300 000`, `10 000`), and those of chapters and
/// seasons with a zero before them (`Chapter 01`).
struct EnglishGroups: Sendable {
  let numbers: EnglishNumbers

  /// Nouns that a number with a leading zero counts.
  private static let counted: Set<String> = [
    "chapter", "season", "episode", "part", "volume", "page", "section", "lesson", "step", "week",
    "day", "level", "round", "item", "figure", "table", "exercise", "unit", "issue", "act", "scene",
    "book", "stage", "phase", "track", "side", "grade", "group", "team", "heat", "game", "match",
    "question", "answer", "task", "rule", "tip", "appendix", "module", "series", "race", "hole",
    "ep", "vol", "pt", "no", "number", "article", "square", "platform", "gate", "lane", "box",
    "chapters", "episodes", "pages", "seasons", "parts", "slide", "video", "photo", "draft",
    "edition", "type", "class", "category", "zone", "area", "district", "ward", "sector", "site",
    "quarter", "month", "year", "hour", "minute", "inning", "lap", "set", "place", "position",
  ]

  var rules: [Rule] {
    [
      Rule("serial", .digits, counted),
      Rule("cardinal", .digits, grouped),
    ]
  }

  /// Reads `01` of "Chapter 01", `02–04` of "episodes 02–04".
  private func counted(_ line: Line, _ index: Int) -> Verbalization? {
    guard let form = DigitGroups.numbered(line, index, behind: Self.counted) else { return nil }
    let end = form.last.map { " to " + numbers.cardinal($0) } ?? ""
    return Verbalization(numbers.cardinal(form.first) + end)
  }

  /// Reads `1 300 000`, `1 300 000.50`; two groups only where the blank keeps them together or the second
  /// is round.
  private func grouped(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard var found = DigitGroups.spaced(line, index) else { return nil }
    // "Form 1 040", "10 000" are numbers; "21 300" may be two.
    let isSure =
      found.tokens > 2 || found.isGlued
      || found.digits.hasSuffix("000") && token.core.utf8.count < 4
    guard isSure else { return nil }
    var words = numbers.cardinal(found.digits)
    if let fraction = found.fraction { words += " point " + numbers.spelled(fraction) }
    if let suffix = found.suffix {
      guard suffix == "%" else { return nil }
      words += " percent"
    }
    // "10 000 m"
    if found.suffix == nil, let unit = line.joined(after: index + found.tokens - 1),
      let name = EnglishUnits(numbers: numbers, isAmerican: !numbers.saysAnd).unit(unit.core),
      unit.core.utf8.count < 6
    {
      words += " " + name.many
      found.tokens += 1
    }
    return Verbalization(words, tokens: found.tokens)
  }
}
