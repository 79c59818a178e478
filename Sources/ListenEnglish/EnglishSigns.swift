// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Signs that stand between words.
enum EnglishSigns {
  static let rules = [
    Rule("symbol", [.signs, .joints], sign)
  ]

  private static func sign(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    switch token.core {
    case "*", "•", "|", "†", "‡", "·", "■", "▪", "►", "→", "★", "_", "***", "**":
      // Marks of lists and notes, and rules between columns.
      return Verbalization(token.core == "→" ? "to" : "")
    case "=": return Verbalization("equals")
    case "×": return Verbalization("times")
    case "@": return Verbalization("at")
    case "&": return Verbalization("and")
    case "↑", "▲", "⬆":
      return Verbalization(line.word(before: index) == "up" ? "" : "up")
    case "↓", "▼", "⬇":
      return Verbalization(line.word(before: index) == "down" ? "" : "down")
    case "←", "↔", "⇒", "➜", "➡", "➔": return Verbalization("")
    case "∑", "Σ": return Verbalization("the sum")
    case "∫": return Verbalization("the integral")
    case "∈": return Verbalization("in")
    case "∪": return Verbalization("union")
    case "∩": return Verbalization("intersection")
    case "∞": return Verbalization("infinity")
    case "∅": return Verbalization("the empty set")
    case "≡": return Verbalization("is equivalent to")
    case "≠": return Verbalization("is not")
    case "‰": return Verbalization("per mille")
    case "~": return line[index + 1]?.hasDigits == true ? Verbalization("about") : nil
    case "§": return Verbalization("section")
    case "§§": return Verbalization("sections")
    case "y/y": return Verbalization("year on year")
    case "q/q": return Verbalization("quarter on quarter")
    case "m/m": return Verbalization("month on month")
    case "w/": return Verbalization("with")
    case "w/o": return Verbalization("without")
    case "C++": return Verbalization("C plus plus")
    case "+":
      return line[index + 1] != nil && index > 0 ? Verbalization("plus") : nil
    default: break
    }
    if token.core.hasPrefix("*"), token.core.utf8.count > 1 {
      // "*Correction" and "**bold**"
      let word = token.core.drop { $0 == "*" }
      guard word.allSatisfy({ $0.isLetter || $0 == "*" }) else { return nil }
      return Verbalization(word.filter { $0 != "*" })
    }
    // "5*" on a hotel, "∆T", "5‰"
    if token.core.utf8.count == 2, token.core.hasSuffix("*"), let count = token.core.first,
      "12345".contains(count)
    {
      return Verbalization(EnglishNumbers(saysAnd: false).cardinal(String(count)) + " star")
    }
    if token.core.unicodeScalars.count == 2, token.core.first == "∆" || token.core.first == "Δ",
      let letter = token.core.last, letter.isLetter
    {
      return Verbalization("delta " + letter.uppercased())
    }
    if token.core.hasPrefix("§"), token.hasDigits {
      return Verbalization("section " + token.core.dropFirst())
    }
    return ampersand(token)
  }

  /// Reads `R&D`, `Q&A`, `A&M`, `AT&T`.
  private static func ampersand(_ token: Token) -> Verbalization? {
    let parts = token.core.split(separator: "&", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ (1...3).contains($0.utf8.count) }),
      parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isUppercase } })
    else { return nil }
    let letters = parts.map { EnglishInitialisms.letters(String($0)) }
    // The engine takes a lone "A" for the article unless a hyphen follows.
    return Verbalization(letters.joined(separator: letters[0] == "A" ? "-and " : " and "))
  }
}
