// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Days of the week in their short forms: "Tue – Wed", "Sat 10–4", "SAT 05/09".
///
/// "Mon", "Wed", "Sat" and "Sun" are other words too, and need a date, a time or another day beside
/// them.
enum EnglishWeekdays {
  static let rules = [
    Rule("date", .letters, span),
    Rule("date", .letters, day),
  ]

  private static let sure: Set<String> = ["tue", "tues", "thu", "thur", "thurs", "fri", "weds"]
  private static let links: Set<String> = ["to", "and", "&", "or", "through", "thru", "until"]
  private static let openers: Set<String> = [
    "every", "each", "next", "last", "due", "open", "closed", "this", "until", "till", "by", "from",
    "through", "thru", "daily", "opens", "closes", "starts", "ends", "late", "early",
  ]
  private static let parts: Set<String> = [
    "morning", "mornings", "night", "nights", "evening", "evenings", "afternoon", "afternoons",
    "am",
    "pm", "noon", "midnight",
  ]

  /// Reads `Tue – Wed`, `Mon to Fri`.
  private static func span(_ line: Line, _ index: Int) -> Verbalization? {
    guard let first = name(line[index]), opens(line, index), let link = line[index + 1],
      ["-", "–", "—", "to", "thru", "through"].contains(link.text), let last = line[index + 2],
      last.lead.isEmpty, let second = name(last)
    else { return nil }
    return Verbalization(
      first + " to " + second, tokens: 3, stop: line.closingStop(after: index + 2))
  }

  private static func day(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard let name = name(token),
      opens(line, index) || token.trail.first.map({ ",:;)".contains($0) }) == true
    else { return nil }
    let isShouted = token.isCapitals
    let isSure = sure.contains(token.lower) && (!isShouted || token.core.utf8.count > 3)
    guard isSure || hasEvidence(line, index) else { return nil }
    return Verbalization(name, stop: line.closingStop(after: index))
  }

  private static func name(_ token: Token?) -> String? {
    guard let token, token.isCapitalised, token.core.utf8.count <= 5,
      token.isCapitals || token.core.dropFirst().allSatisfy(\.isLowercase)
    else { return nil }
    return EnglishDates.weekdays[token.lower]
  }

  /// Whether nothing but a stop stands between the day and what follows.
  private static func opens(_ line: Line, _ index: Int) -> Bool {
    line.tokens[index].trail.isEmpty || line.tokens[index].trail == "."
  }

  /// Whether a date, a time, a part of the day or another day stands beside the token.
  private static func hasEvidence(_ line: Line, _ index: Int) -> Bool {
    let trail = line.tokens[index].trail
    if let next = line[index + 1], next.lead.isEmpty || next.lead == "(" {
      let isMonth = EnglishDates.months[next.lower] != nil && next.isCapitalised
      let startsNumber = next.core.unicodeScalars.first.map(Scanner.isDigit) == true
      if [",", ".,", "", ".", ":"].contains(trail), isMonth || startsNumber && isDated(next) {
        return true
      }
      if trail.isEmpty || trail == ".", parts.contains(next.lower) { return true }
      if links.contains(next.text) || [",", "/"].contains(trail) || ["-", "–"].contains(next.text) {
        let other =
          links.contains(next.text) || next.core.isEmpty || "-–".contains(next.core)
          ? line[index + 2] : next
        if name(other) != nil { return true }
      }
    }
    guard let before = line[index - 1] else { return false }
    if openers.contains(before.lower), before.trail.isEmpty, line.tokens[index].core != "Sun" {
      return true
    }
    let isLink = links.contains(before.text) || ["-", "–"].contains(before.text)
    let other = isLink ? line[index - 2] : before.trail == "," ? before : nil
    return name(other) != nil
  }

  /// Whether a token is a day, a date or a time, and no score or count: "Sat 10", "Sun 3pm", "SAT 05/09".
  private static func isDated(_ token: Token) -> Bool {
    var scanner = Scanner(token.lower)
    guard let digits = scanner.digits(), digits.utf8.count <= 2 else { return false }
    let rest = scanner.rest
    return rest.isEmpty
      || ["st", "nd", "rd", "th", "am", "pm", "a.m", "p.m"].contains(rest)
      || rest.first.map { ":./-–".contains($0) } == true
  }
}
