// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Ordinals, spans, scores, sums, and numbers with a magnitude or a sign.
struct EnglishCounts: Sendable {
  let numbers: EnglishNumbers

  /// Words after which a dash between two numbers is a minus sign.
  private static let sums: Set<String> = ["solve", "calculate", "compute", "equation", "sum"]

  var rules: [Rule] {
    [
      Rule("ordinal", .digits, ordinal),
      Rule("math", .signs, sum),
      Rule("cardinal", .digits, spacedMagnitude),
      Rule("range", .digits, range),
      Rule("cardinal", .digits, magnitude),
      Rule("cardinal", [.digits, .signs], signed),
    ]
  }

  /// Reads `21st` and `1,000th`.
  ///
  /// An ending that does not fit decides nothing.
  private func ordinal(_ line: Line, _ index: Int) -> Verbalization? {
    let core = line.tokens[index].lower
    var scanner = Scanner(core)
    guard let numeral = scanner.numeral(.commaThousands, signed: false), numeral.isInteger else {
      return nil
    }
    let ending = scanner.rest
    guard ["st", "nd", "rd", "th"].contains(ending) else { return nil }
    // A wrong ending is read as it stands: nobody knows what is wrong, the number or the ending.
    guard ending == Self.ending(numeral.integer) else {
      // "a 15st striker"
      if ending == "st", let value = numeral.value, (6...40).contains(value) {
        return Verbalization(numbers.cardinal(value) + " stone")
      }
      return Verbalization(numbers.cardinal(numeral.integer) + " " + ending)
    }
    return Verbalization(numbers.ordinal(numeral.integer))
  }

  private static func ending(_ digits: String) -> String {
    if digits.utf8.count > 1, digits.utf8.dropLast().last == UInt8(ascii: "1") { return "th" }
    switch digits.last {
    case "1": return "st"
    case "2": return "nd"
    case "3": return "rd"
    default: return "th"
    }
  }

  /// Reads `1+1`, `13+5+9`, `1-4=5`, `2*3`.
  private func sum(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard token.hasDigits, token.core.utf8.count <= 32,
      token.core.contains("=") || token.core.contains("+") || token.core.contains("*")
    else { return nil }
    var scanner = Scanner(token.core)
    guard let first = scanner.numeral(.commaThousands) else { return nil }
    var words = numbers.spoken(first)
    var count = 1
    while let sign = scanner.accept(where: { "+-−=*×÷".unicodeScalars.contains($0) }) {
      guard let next = scanner.numeral(.commaThousands, signed: false) else { return nil }
      let names: [Unicode.Scalar: String] = [
        "+": "plus", "=": "equals", "*": "times", "×": "times", "÷": "divided by",
      ]
      words += " " + (names[sign] ?? "minus") + " " + numbers.spoken(next)
      count += 1
    }
    return scanner.isAtEnd && count > 1 ? Verbalization(words) : nil
  }

  /// Reads `5-10`, `18–34`, `6-4`, `1 - 0`: "to", for a span and for a score.
  private func range(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard token.core.utf8.count <= 24 else { return nil }
    var scanner = Scanner(token.core)
    let about = scanner.accept("~") ? "about " : ""
    guard let first = scanner.numeral(.commaThousands, signed: false) else { return nil }
    if scanner.isAtEnd {
      guard token.trail.isEmpty, let dash = line[index + 1], ["-", "–", "—"].contains(dash.text),
        let last = line[index + 2], last.lead.isEmpty
      else { return nil }
      var tail = Scanner(last.core)
      guard let second = tail.numeral(.commaThousands, signed: false), tail.isAtEnd,
        second.integer.utf8.count <= 6,
        first.integer.utf8.first != UInt8(ascii: "0") || first.integer.utf8.count == 1
      else { return nil }
      // "2007 - 08 - 50.85" is no span.
      if let after = line.joined(after: index + 2), ["-", "–"].contains(after.text) { return nil }
      let isSum = line.hasWord(in: Self.sums, before: index, within: 4)
      return Verbalization(
        "\(about)\(spoken(first, line, index)) \(isSum ? "minus" : "to") \(spoken(second, line, index + 2))",
        tokens: 3)
    }
    // "3:1" is a ratio or a verse, a time has two digits for its minutes.
    if scanner.next == ":", first.isInteger, scanner.accept(":"), let second = scanner.digits(),
      scanner.isAtEnd, second.utf8.count == 1, let value = Int(second), value > 0
    {
      return Verbalization(numbers.spoken(first) + " to " + numbers.cardinal(value))
    }
    let firstSuffix = suffix(&scanner)
    guard scanner.acceptDash(), let second = scanner.numeral(.commaThousands, signed: false) else {
      return nil
    }
    let secondSuffix = suffix(&scanner)
    // "7-6(4)": a set and what its tie-break ended with.
    if secondSuffix.isEmpty, scanner.accept("("), let points = scanner.digits(),
      points.utf8.count <= 2, scanner.accept(")"), scanner.isAtEnd
    {
      return Verbalization(
        "\(numbers.spoken(first)) to \(numbers.spoken(second)), \(numbers.cardinal(points))")
    }
    guard scanner.isAtEnd || ["-year-old", "-year-olds"].contains(scanner.rest) else { return nil }
    let longest = max(first.integer.utf8.count, second.integer.utf8.count)
    guard longest <= 5 || first.isGrouped,
      first.integer.utf8.first != UInt8(ascii: "0")
        || first.integer.utf8.count == 1, firstSuffix.isEmpty || !secondSuffix.isEmpty
    else { return nil }
    // "1999-03" is a month, "50-50" is said without a link.
    guard second.integer.utf8.first != UInt8(ascii: "0") || second.integer.utf8.count == 1 else {
      return nil
    }
    if first == second, first.integer.utf8.count == 2, firstSuffix.isEmpty {
      return Verbalization(numbers.spoken(first) + " " + numbers.spoken(second))
    }
    let tail = scanner.rest.replacing("-", with: " ")
    return Verbalization(
      about + spoken(first, line, index) + firstSuffix + " to " + spoken(second, line, index)
        + secondSuffix + tail)
  }

  /// Pages and hours such as 1210–1230 come in pairs of digits, other numbers as they are.
  private func spoken(_ numeral: Numeral, _ line: Line, _ index: Int) -> String {
    if !numeral.isGrouped, numeral.isInteger, let value = numeral.value,
      (1100...2099).contains(value), let year = numbers.year(value)
    {
      return year
    }
    return numbers.spoken(numeral)
  }

  private func suffix(_ scanner: inout Scanner) -> String {
    let start = scanner.position
    let letters = scanner.take { Scanner.isLetter($0) }
    if let word = EnglishMoney.magnitudes[letters], letters != "t", letters != "T" {
      return " " + word
    }
    scanner.position = start
    return ""
  }

  /// Short forms of magnitudes that agencies write apart from the figures.
  private static let spacedForms: Set<String> = ["bn", "mln", "bln", "trln", "tn", "trn"]

  /// Reads `1.3 mln tonnes`, `8 bn people`, `1.2-1.4 bln barrels`.
  private func spacedMagnitude(_ line: Line, _ index: Int) -> Verbalization? {
    guard let next = line.joined(after: index), Self.spacedForms.contains(next.core),
      let magnitude = EnglishMoney.magnitudes[next.core]
    else { return nil }
    var scanner = Scanner(line.tokens[index].core)
    guard let first = scanner.numeral(.commaThousands) else { return nil }
    var words = numbers.spoken(first)
    if scanner.acceptDash() {
      guard let second = scanner.numeral(.commaThousands, signed: false) else { return nil }
      words += " to " + numbers.spoken(second)
    }
    guard scanner.isAtEnd else { return nil }
    return Verbalization(
      words + " " + magnitude, tokens: 2, stop: line.unitStop(after: index + 1))
  }

  /// Reads `10k`, `200K`, `2.3m people`, `10×`, `100+`, `2m`.
  private func magnitude(_ line: Line, _ index: Int) -> Verbalization? {
    let core = line.tokens[index].core
    guard core.utf8.count <= 20 else { return nil }
    var scanner = Scanner(core)
    let about = scanner.accept("~") ? "about " : ""
    guard let numeral = scanner.numeral(.commaThousands), !scanner.isAtEnd else { return nil }
    let letters = scanner.take { Scanner.isLetter($0) }
    var words = about + numbers.spoken(numeral)
    if letters == "K", ["2", "4", "5", "8"].contains(numeral.integer), numeral.isInteger {
      // "4K" is a screen or a film.
      let rest = scanner.rest
      return rest.isEmpty || rest.hasPrefix("-")
        ? Verbalization(words + " K" + rest.replacing("-", with: " ")) : nil
    }
    // "221B Baker St."
    if letters == "B", scanner.isAtEnd, let next = line.joined(after: index), next.isCapitalised,
      line.hasWord(in: ["st", "street", "road", "rd", "avenue", "ave"], after: index, within: 3)
    {
      return Verbalization(words + " B")
    }
    // "Radeon 5500M": so many millions would have been billions.
    if ["m", "M", "B", "bn", "mn"].contains(letters), numeral.integer.utf8.count > 3,
      !numeral.isGrouped
    {
      return nil
    }
    if let word = EnglishMoney.magnitudes[letters],
      !["t", "T", "cr", "b", "lakhs", "crores", "lac"].contains(letters)
    {
      words += " " + word
    } else if !letters.isEmpty {
      return nil
    } else if scanner.accept("×") {
      words += " times"
    }
    if scanner.accept("+") { words += " plus" }
    if scanner.accept("-"), !scanner.isAtEnd, scanner.next.map(Scanner.isLetter) == true,
      !letters.isEmpty
    {
      return Verbalization(words + " " + scanner.rest.replacing("-", with: " "))
    }
    let changed = !letters.isEmpty || core.hasSuffix("+") || core.hasSuffix("×")
    return scanner.isAtEnd && changed ? Verbalization(words) : nil
  }

  /// Reads `~500`, `-5`, `#4`, `# 40`, `@12`, `≥5`.
  private func signed(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard token.core.utf8.count <= 24 else { return nil }
    if token.core == "#" {
      guard token.trail.isEmpty, let next = line[index + 1], next.lead.isEmpty,
        next.core.unicodeScalars.allSatisfy(Scanner.isDigit)
      else { return nil }
      return Verbalization("number")
    }
    var scanner = Scanner(token.core)
    let names: [Unicode.Scalar: String] = [
      "~": "about", "≈": "about", "∼": "about", "#": "number", "@": "at", "≥": "at least",
      "≤": "at most",
      ">": "more than", "<": "less than", "±": "plus or minus",
    ]
    guard let sign = scanner.next, let name = names[sign] else {
      guard isSigned(token, line, index), let numeral = scanner.numeral(.commaThousands),
        scanner.isAtEnd
      else { return nil }
      return Verbalization(numbers.spoken(numeral))
    }
    scanner.position += 1
    guard let numeral = scanner.numeral(.commaThousands), scanner.isAtEnd else { return nil }
    return Verbalization(name + " " + numbers.spoken(numeral))
  }

  /// Whether a real minus sign, which the engine does not know, or a plus stands before a number.
  private func isSigned(_ token: Token, _ line: Line, _ index: Int) -> Bool {
    guard let first = token.core.unicodeScalars.first else { return false }
    return first == "\u{2212}" || first == "\u{2013}" || first == "+" || first == "-"
  }
}
