// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Codes of offices, programs and markets: `TX 78701`, `SW1A 1AA`, `2019/790`, `22-451`, `BBB-`,
/// `#FF5733`, `1.5e-3`, `EUR/USD`.
struct EnglishCodes: Sendable {
  let numbers: EnglishNumbers

  var rules: [Rule] {
    [
      Rule("address", .digits, zip),
      Rule("address", [.digits, .capitals], postcode),
      Rule("serial", .joints, act),
      Rule("rating", [.signs, .joints, .capitals], rating),
      Rule("serial", .digits, hexadecimal),
      Rule("formula", .digits, exponent),
      Rule("money", .joints, pair),
      Rule("serial", .digits, flight),
      Rule("date", .digits, fiscal),
      Rule("measure", .joints, aperture),
      Rule("serial", .letters, mixed),
    ]
  }

  /// Reads `78701` behind the name of a state.
  private func zip(_ line: Line, _ index: Int) -> Verbalization? {
    let core = line.tokens[index].core
    guard core.utf8.count == 5 || core.utf8.count == 10, let before = line[index - 1],
      before.isCapitals || before.hasStop, before.trail.isEmpty || before.hasStop,
      EnglishAbbreviations.isState(before.core), line[index - 2]?.trail == ","
    else { return nil }
    let parts = core.split(separator: "-")
    guard parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      parts[0].utf8.count == 5
    else { return nil }
    return Verbalization(parts.map { numbers.spelled(String($0)) }.joined(separator: ", "))
  }

  /// Reads `SW1A 1AA`, as the British Post has it.
  private func postcode(_ line: Line, _ index: Int) -> Verbalization? {
    let outward = line.tokens[index].core
    guard (2...4).contains(outward.utf8.count), let inward = line.joined(after: index)?.core,
      inward.utf8.count == 3, inward.first?.isNumber == true,
      inward.dropFirst().allSatisfy({ $0.isASCII && $0.isUppercase }),
      outward.allSatisfy({ $0.isASCII && ($0.isUppercase || $0.isNumber) }),
      outward.first?.isUppercase == true, outward.dropFirst().contains(where: \.isNumber)
    else { return nil }
    return Verbalization(spelled(outward) + ", " + spelled(inward), tokens: 2)
  }

  /// Letters and digits one by one; the numbers of districts are said whole.
  private func spelled(_ code: String) -> String {
    var words: [String] = []
    var scanner = Scanner(code)
    while let next = scanner.next {
      if let digits = scanner.digits() {
        words.append(numbers.cardinal(digits))
      } else {
        let letters = scanner.take { !Scanner.isDigit($0) && $0 != " " }
        guard !letters.isEmpty else { break }
        words.append(EnglishInitialisms.letters(letters))
      }
      _ = next
    }
    return words.joined(separator: " ")
  }

  private static let acts: Set<String> = [
    "directive", "regulation", "decision", "resolution", "act", "law", "case", "bill", "no",
    "order",
    "docket", "number", "file", "notice", "report",
  ]

  /// Reads `2019/790` of a directive, `22-451` of a case.
  private func act(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard token.hasDigits, token.core.utf8.count <= 10, let before = line[index - 1],
      before.trail.isEmpty || before.hasStop,
      Self.acts.contains(before.lower) || before.core == "(EU)" || before.core == "EU"
    else { return nil }
    let parts = token.core.split(omittingEmptySubsequences: false) { "/-–".contains($0) }
    guard parts.count == 2,
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let first = Int(parts[0]), let last = Int(parts[1])
    else { return nil }
    func piece(_ value: Int, _ digits: Substring) -> String {
      if digits.utf8.count == 4, let year = numbers.year(value) { return year }
      if digits.utf8.count == 3, value % 100 > 0, value >= 100 { return numbers.pairs(value) }
      return digits.hasPrefix("0")
        ? numbers.spelled(String(digits)) : numbers.cardinal(String(digits))
    }
    // A season or a span of pages is none: "No. 3-5".
    guard
      token.core.contains("/")
        ? parts[0].utf8.count == 4 || parts[1].utf8.count == 4
        : parts[0].utf8.count == 2 && parts[1].utf8.count >= 3
    else { return nil }
    return Verbalization(piece(first, parts[0]) + ", " + piece(last, parts[1]))
  }

  private static let rated: Set<String> = [
    "rating", "ratings", "rated", "rate", "grade", "grades", "credit", "bond", "bonds", "score",
    "downgraded", "upgraded", "outlook", "batteries", "battery", "cells",
  ]

  /// Reads `AA+`, `BBB-`, `A-`; `AAA` beside a word of ratings.
  private func rating(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard (1...4).contains(token.core.utf8.count) else { return nil }
    var scanner = Scanner(token.core)
    guard let letter = scanner.next, "ABCD".unicodeScalars.contains(letter) else { return nil }
    let letters = scanner.take { $0 == letter }
    let sign = scanner.accept { "+-−–".unicodeScalars.contains($0) }
    guard scanner.isAtEnd, letters.utf8.count <= 3, token.trail.first != "-" else { return nil }
    let name =
      switch letters.utf8.count {
      case 2: "double " + String(Character(letter))
      case 3: "triple " + String(Character(letter))
      // The engine takes a lone "A" for the article unless a hyphen follows.
      default: letter == "A" ? "A-" : String(Character(letter))
      }
    guard let sign else {
      let near =
        line.hasWord(in: Self.rated, before: index, within: 2)
        || line.hasWord(in: Self.rated, after: index, within: 1)
      // "the AA", "AAA" are motorists' clubs.
      guard near, letters.utf8.count >= 2, letter != "C", letter != "D",
        line.word(before: index) != "the"
      else { return nil }
      return Verbalization(name)
    }
    // "A-" may be the first half of "A- and B-levels".
    if sign != "+", letters.utf8.count == 1,
      line.word(after: index) == "and" || line.joined(after: index)?.hasDigits == true
    {
      return nil
    }
    return Verbalization(name + (sign == "+" ? " plus" : " minus"))
  }

  /// Reads `#FF5733`, `0x1F`.
  private func hexadecimal(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    let core = token.core
    let isColour = core.hasPrefix("#") && core.utf8.count == 7
    guard isColour || core.hasPrefix("0x") && (3...18).contains(core.utf8.count) else { return nil }
    let digits = core.dropFirst(isColour ? 1 : 2)
    guard digits.allSatisfy(\.isHexDigit), digits.contains(where: \.isLetter) || !isColour else {
      return nil
    }
    let words = digits.map { character in
      character.isNumber ? numbers.spelled(String(character)) : character.uppercased()
    }
    return Verbalization((isColour ? "" : "zero X ") + words.joined(separator: " "))
  }

  /// Reads `1.5e-3`, `2E8`: "times ten to the".
  private func exponent(_ line: Line, _ index: Int) -> Verbalization? {
    var scanner = Scanner(line.tokens[index].core)
    guard line.tokens[index].core.utf8.count <= 12,
      let base = scanner.numeral(.commaThousands), scanner.accept("e") || scanner.accept("E"),
      base.fraction != nil || scanner.next == "-" || scanner.next == "+"
    else { return nil }
    let isNegative = scanner.accept("-")
    if !isNegative { _ = scanner.accept("+") }
    guard let power = scanner.digits(), power.utf8.count <= 3, scanner.isAtEnd else { return nil }
    return Verbalization(
      numbers.spoken(base) + " times ten to the " + (isNegative ? "minus " : "")
        + (isNegative ? numbers.cardinal(power) : numbers.ordinal(power)))
  }

  /// Reads `EUR/USD`: a rate of exchange.
  private func pair(_ line: Line, _ index: Int) -> Verbalization? {
    let core = line.tokens[index].core
    guard core.utf8.count == 7 else { return nil }
    let parts = core.split(separator: "/").map(String.init)
    guard parts.count == 2, let first = EnglishMoney.name(ofCode: parts[0]),
      let second = EnglishMoney.name(ofCode: parts[1])
    else { return nil }
    return Verbalization(first + " " + second)
  }

  /// Reads `MH370` behind "flight", `370` behind "flight MH": the number in steps.
  private func flight(_ line: Line, _ index: Int) -> Verbalization? {
    var first = index
    if let carrier = line[index - 1], carrier.isCapitals, carrier.core.utf8.count == 2,
      line.word(before: index) != nil
    {
      first -= 1
    }
    guard ["flight", "flights", "train"].contains(line.word(before: first) ?? "") else {
      return nil
    }
    var scanner = Scanner(line.tokens[index].core)
    let letters = scanner.take { ("A"..."Z").contains($0) }
    guard letters.utf8.count <= 3, let digits = scanner.digits(), scanner.isAtEnd,
      (3...4).contains(digits.utf8.count), let value = Int(digits), !digits.hasPrefix("0")
    else { return nil }
    let said =
      value < 1000 && value % 100 == 0 ? numbers.cardinal(value) : numbers.pairs(value)
    return Verbalization((letters.isEmpty ? "" : EnglishInitialisms.letters(letters) + " ") + said)
  }

  /// Reads `FY23`, `FY2023`, `FY23/24`: years as companies count them.
  private func fiscal(_ line: Line, _ index: Int) -> Verbalization? {
    var scanner = Scanner(line.tokens[index].core)
    guard scanner.accept("FY") else { return nil }
    _ = scanner.accept("'") || scanner.accept("’")
    guard let first = year(&scanner) else { return nil }
    guard !scanner.isAtEnd else { return Verbalization("fiscal year " + first) }
    guard scanner.accept(where: { "/-–".unicodeScalars.contains($0) }) != nil,
      let last = year(&scanner), scanner.isAtEnd
    else { return nil }
    return Verbalization("fiscal year " + first + " to " + last)
  }

  private func year(_ scanner: inout Scanner) -> String? {
    guard let digits = scanner.digits(), digits.utf8.count == 2 || digits.utf8.count == 4 else {
      return nil
    }
    return Int(digits).flatMap { numbers.year($0) }
  }

  /// Reads `f/1.8` of a lens.
  private func aperture(_ line: Line, _ index: Int) -> Verbalization? {
    var scanner = Scanner(line.tokens[index].core)
    guard scanner.accept("f/") || scanner.accept("ƒ/"),
      let number = scanner.numeral(.commaThousands, signed: false), scanner.isAtEnd
    else { return nil }
    return Verbalization("F " + numbers.spoken(number))
  }

  /// Names of small and large letters and digits that the other rules would take apart.
  private func mixed(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    let core = token.core
    // Most words are longer, or in small letters.
    guard core.utf8.count <= 8,
      core.utf8.count == 3 || !token.traits.contains(.shortWord) || token.isCapitalised
    else { return nil }
    return Self.names[core].map { Verbalization($0) }
  }

  private static let names: [String: String] = [
    "IPv4": "I.P V four", "IPv6": "I.P V six", "x86-64": "X eighty six sixty four",
    "x64": "X sixty four", "2FA": "two F.A", "GPT-4o": "G.P.T four O", "C#": "C sharp",
    "F#": "F sharp", "G#": "G sharp", "YoY": "year on year", "QoQ": "quarter on quarter",
    "MoM": "month on month", "WoW": "week on week", "aka": "also known as", "b/c": "because",
    "P/E": "P.E", "b/d": "barrels per day", "bpd": "barrels per day", "IoT": "I.O.T",
    "idk": "I.D.K", "NaCl": "N.A.C.L", "NaOH": "N.A.O.H", "KCl": "K.C.L", "HCl": "H.C.L",
    "MgO": "M.G.O", "CaO": "C.A.O", "ZnO": "Z.N.O", "LiOH": "L.I.O.H", "KBr": "K.B.R",
    "AgCl": "A.G.C.L", "mph": "miles per hour", "mpg": "miles per gallon",
    "bbl": "barrels", "km/h": "kilometers per hour", "kph": "kilometers per hour",
    "and/or": "and or", "or/and": "or and", "MiG-29": "mig twenty nine", "MiG-31": "mig thirty one",
    "MiG-21": "mig twenty one",
  ]
}
