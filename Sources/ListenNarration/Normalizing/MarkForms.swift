// SPDX-License-Identifier: GPL-3.0-or-later

/// Forms that are written alike in every language: stars of reviews, ratios, line-ups, and signs that
/// nobody says.
package enum MarkForms {
  /// A language's words for the parts.
  package struct Words: Sendable {
    var star: (one: String, many: String)
    /// The word between the numbers of a ratio: "to".
    var to: String
    var number: @Sendable (String) -> String
    /// The number of stars, in words that agree.
    var stars: @Sendable (String) -> String

    package init(
      star: (one: String, many: String), to: String,
      number: @escaping @Sendable (String) -> String,
      stars: (@Sendable (String) -> String)? = nil
    ) {
      self.star = star
      self.to = to
      self.number = number
      self.stars = stars ?? number
    }
  }

  package static func rules(_ words: Words) -> [Rule] {
    [
      Rule("stars", .pictures) { line, index in stars(line.tokens[index], words) },
      Rule("ratio", .digits) { line, index in ratio(line.tokens[index], words) },
      Rule("lineup", .joints) { line, index in lineup(line.tokens[index], words) },
      Rule("symbol", [.signs, .pictures]) { line, index in unsaid(line, index) },
    ]
  }

  /// Reads `★★★★☆`, `5★`.
  private static func stars(_ token: Token, _ words: Words) -> Verbalization? {
    let scalars = token.core.unicodeScalars
    guard scalars.count <= 10 else { return nil }
    let full = scalars.filter { $0 == "★" || $0 == "⭐" || $0 == "🌟" }.count
    let rest = scalars.filter { !"★⭐🌟☆\u{FE0F}".unicodeScalars.contains($0) }
    guard full > 0 else { return nil }
    if rest.isEmpty {
      guard scalars.count > 1 else { return nil }
      return Verbalization(
        words.stars(String(full)) + " " + (full == 1 ? words.star.one : words.star.many))
    }
    guard full == 1, rest.count <= 2, rest.allSatisfy(Scanner.isDigit) else { return nil }
    let count = String(String.UnicodeScalarView(rest))
    return Verbalization(
      words.stars(count) + " " + (count == "1" ? words.star.one : words.star.many))
  }

  /// Reads `1:100`, `7:3`; a time has two digits behind its colon and no more than sixty.
  private static func ratio(_ token: Token, _ words: Words) -> Verbalization? {
    let parts = token.core.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2,
      parts.allSatisfy({ part in
        (1...7).contains(part.utf8.count) && part.utf8.allSatisfy { (48...57).contains($0) }
          && part.utf8.first != UInt8(ascii: "0")
      })
    else { return nil }
    guard parts[1].utf8.count != 2 || (Int(parts[0]) ?? 0) > 24 else { return nil }
    return Verbalization(
      words.number(String(parts[0])) + " " + words.to + " "
        + words.number(String(parts[1])))
  }

  /// Reads `4-4-2`, `3-5-2`: single digits, which are said without their hyphens.
  private static func lineup(_ token: Token, _ words: Words) -> Verbalization? {
    let parts = token.core.split(whereSeparator: { $0 == "-" || $0 == "–" })
    guard (3...5).contains(parts.count), token.core.utf8.count <= 13,
      parts.allSatisfy({
        $0.utf8.count == 1 && $0.first?.isNumber == true && $0.first?.isASCII == true
      })
    else { return nil }
    return Verbalization(parts.map { words.number(String($0)) }.joined(separator: " "))
  }

  /// Reads `©2024`, `Acme®`, `™`, `✓`: marks of rights and of lists.
  private static func unsaid(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    let marks = "©®™℠✓✔☑✗✘☐◆◇○●◦‣⁃►▶▸▪■□•¶†‡".unicodeScalars
    guard token.core.unicodeScalars.contains(where: { marks.contains($0) }) else { return nil }
    let rest = token.core.unicodeScalars.filter { !marks.contains($0) && $0 != "\u{FE0F}" }
    guard !rest.isEmpty else { return Verbalization("") }
    guard
      rest.allSatisfy({
        Scanner.isLetter($0) || Scanner.isDigit($0) || "-'’.".unicodeScalars.contains($0)
      })
    else { return nil }
    return Verbalization(String(String.UnicodeScalarView(rest)))
  }
}
