// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Codes, versions, and names made of letters and digits.
struct EnglishSerials: Sendable {
  let numbers: EnglishNumbers

  /// Words behind which digits are read one by one.
  private static let codes: Set<String> = ["isbn", "issn", "pin", "otp", "code", "password"]

  var rules: [Rule] {
    [
      EnglishTelephones(numbers: numbers).rule,
      Rule("serial", .digits, code),
      Rule("serial", .digits, section),
      Rule("address", .digits, house),
      Rule("serial", .digits, version),
      Rule("serial", .digits, types),
      Rule("serial", .digits, aircraft),
      Rule("serial", .digits, name),
    ]
  }

  /// Reads `ISBN 0-19-852663-6`, `card ending in 8876`, `OTP is 4711`.
  private func code(_ line: Line, _ index: Int) -> Verbalization? {
    let core = line.tokens[index].core
    // "123/261788/2021": a long number between other numbers is a file's.
    if line.isPart, core.utf8.count >= 5, core.utf8.allSatisfy({ (48...57).contains($0) }) {
      return Verbalization(numbers.spelled(core))
    }
    guard core.utf8.contains(where: { (48...57).contains($0) }),
      core.utf8.allSatisfy({ (48...57).contains($0) || $0 == 45 || $0 == 88 })
    else { return nil }
    let previous = line.word(before: index)
    let isCode =
      previous.map { Self.codes.contains($0) || $0 == "isbn-13" } ?? false
      || line.word(before: index - 1) == "ending" && previous == "in"
      || previous == "is" && line.word(before: index - 1).map { Self.codes.contains($0) } ?? false
    guard isCode else {
      let parts = core.split(separator: "-")
      let isLong = parts.count >= 3 && core.utf8.count >= 9
      let isFile = parts.count == 2 && core.hasPrefix("0") && parts[0].utf8.count >= 3
      if isLong || isFile {
        // "02-751-1500", "978-0-13-468": numbers of telephones and books; "090-96" of a file.
        return Verbalization(parts.map { numbers.spelled(String($0)) }.joined(separator: ", "))
      }
      return nil
    }
    let groups = core.split(separator: "-").map { group in
      numbers.spelled(String(group)) + (group.hasSuffix("X") ? " X" : "")
    }
    return Verbalization(groups.joined(separator: " "))
  }

  /// Reads `401(k)`, `501(c)(3)`: hundreds apart from the rest, as tax law is quoted.
  private func section(_ line: Line, _ index: Int) -> Verbalization? {
    var scanner = Scanner(line.tokens[index].core)
    guard let digits = scanner.digits(), digits.utf8.count == 3, let value = Int(digits),
      value >= 100
    else { return nil }
    if digits == "401", scanner.accept("k"), scanner.isAtEnd {
      return Verbalization("four oh one K")
    }
    guard scanner.next == "(" else { return nil }
    let rest = value % 100
    var words = numbers.cardinal(value / 100)
    words += rest == 0 ? " hundred" : (rest < 10 ? " oh " : " ") + numbers.cardinal(rest)
    while scanner.accept("("), let part = scanner.accept(where: { $0 != ")" }), scanner.accept(")")
    {
      words += " " + String(part)
    }
    return scanner.isAtEnd ? Verbalization(words) : nil
  }

  private static let streets: Set<String> = [
    "street", "st", "avenue", "ave", "road", "rd", "drive", "dr", "lane", "ln", "boulevard", "blvd",
    "square", "sq", "court", "place", "terrace", "way", "highway",
  ]

  /// Reads `123 Circle Dr.`: a house number of three digits is said in two steps.
  private func house(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard token.core.utf8.count == 3, let value = Int(token.core), value % 100 > 0, value >= 100,
      token.trail.isEmpty
    else { return nil }
    for position in (index + 1)...(index + 4) {
      guard let next = line[position], next.isCapitalised || position > index + 1 else {
        return nil
      }
      if position > index + 1, Self.streets.contains(next.lower), next.isCapitalised {
        let rest = value % 100
        return Verbalization(
          numbers.cardinal(value / 100) + (rest < 10 ? " oh " : " ") + numbers.cardinal(rest))
      }
      guard next.trail.isEmpty, next.isCapitalised else { return nil }
    }
    return nil
  }

  /// Reads `1.01.02`, `2.6.10`, `192.168.0.1`.
  private func version(_ line: Line, _ index: Int) -> Verbalization? {
    let core = line.tokens[index].core
    let parts = core.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count >= 3, core.utf8.allSatisfy({ (48...57).contains($0) || $0 == 46 }),
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.count <= 3 })
    else { return nil }
    if parts.count == 4, parts.contains(where: { $0.utf8.count == 3 }) {
      return Verbalization(parts.map { numbers.spelled(String($0)) }.joined(separator: " dot "))
    }
    let words = parts.map { part in
      part.hasPrefix("0") ? numbers.spelled(String(part)) : numbers.cardinal(String(part))
    }
    return Verbalization(words.joined(separator: " point "))
  }

  /// `words` as one text; a hyphen follows a lone "A", which the engine would take for the article.
  private func joined(_ words: [String]) -> String {
    let text = words.joined(separator: " ")
    return words.first == "A" ? "A-" + text.dropFirst(2) : text
  }

  /// A number behind letters: three digits after one letter are said in two steps (F-117, A320, but S-300).
  private func number(_ digits: String, after words: [String]) -> String {
    guard !digits.hasPrefix("0"), digits.utf8.count <= 4, let value = Int(digits) else {
      return numbers.spelled(digits)
    }
    if value >= 1000, value % 1000 > 0 {
      // "AC1200", "BT-7274": in two steps, as years are.
      return numbers.year(value) ?? numbers.pairs(value)
    }
    guard value >= 100, value < 1000, value % 100 > 0, words.count == 1, words[0].utf8.count == 1
    else { return numbers.cardinal(value) }
    let rest = value % 100
    return numbers.cardinal(value / 100) + (rest < 10 ? " oh " : " ") + numbers.cardinal(rest)
  }

  /// Reads `737` after "Boeing".
  private func aircraft(_ line: Line, _ index: Int) -> Verbalization? {
    let core = line.tokens[index].core
    guard core.hasPrefix("7"),
      line.word(before: index) == "boeing" || core.contains("-")
        || line.word(after: index) == "max"
    else {
      return nil
    }
    let parts = core.split(separator: "-")
    guard let value = parts.first.flatMap({ Int($0) }), (700..<800).contains(value),
      value % 10 == 7,
      parts.count <= 2
    else { return nil }
    let model = "seven " + numbers.cardinal(value % 100)
    guard parts.count == 2 else { return Verbalization(model) }
    guard let variant = Int(parts[1]), (8...10).contains(variant) || variant % 100 == 0,
      variant < 1000
    else { return nil }
    return Verbalization(model + " " + numbers.cardinal(variant))
  }

  /// Reads `737s`, `990's`: "seven thirty sevens", "nine nineties".
  private func types(_ line: Line, _ index: Int) -> Verbalization? {
    var scanner = Scanner(line.tokens[index].core)
    guard let digits = scanner.digits(), digits.utf8.count == 3, let value = Int(digits),
      value % 100 > 9, value > 100, ["s", "'s", "’s"].contains(scanner.rest)
    else { return nil }
    return Verbalization(
      numbers.cardinal(value / 100) + " "
        + EnglishInitialisms.plural(numbers.cardinal(value % 100)))
  }

  /// Reads `F-16`, `F-35s`, `MI6`, `G7`, `COVID-19`, `Su-35`, `H5N1`, `B2A23C`.
  private func name(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard token.traits.contains(.letters), token.core.utf8.count <= 14,
      token.core.unicodeScalars.first.map(Scanner.isLetter) == true
    else { return nil }
    var scanner = Scanner(token.core)
    var words: [String] = []
    // Rupees.
    if ["Rs", "RM", "Rp", "Tk"].contains(token.core.prefix(2)),
      scanner.peek(2).map(Scanner.isDigit) == true
    {
      return nil
    }
    while !scanner.isAtEnd {
      if let digits = scanner.digits() {
        if words.isEmpty, scanner.isAtEnd { return nil }
        let spoken = number(digits, after: words)
        // "F-35s", "C-17s'"
        let rest = scanner.rest
        if !words.isEmpty, rest == "s" || rest == "s’" || rest == "s'" {
          words.append(EnglishInitialisms.plural(spoken))
          return Verbalization(joined(words))
        }
        if !words.isEmpty, rest == "'s" || rest == "’s" {
          return Verbalization(joined(words + [spoken]) + "'s")
        }
        if ["st", "nd", "rd", "th"].contains(rest), !words.isEmpty {
          return Verbalization(joined(words + [numbers.ordinal(digits)]))
        }
        words.append(spoken)
      } else if scanner.accept(where: { $0 == "-" || $0 == "\u{2011}" || $0 == "–" }) != nil {
        guard !words.isEmpty, !scanner.isAtEnd else { return nil }
      } else {
        let letters = scanner.take { Scanner.isLetter($0) }
        guard !letters.isEmpty else { return nil }
        if words.isEmpty {
          guard letters.utf8.count <= 6, scanner.next != nil else { return nil }
          // "ab9453" after "code is": digits one by one.
          let digits = scanner.rest
          if letters == letters.lowercased(), letters.utf8.count <= 3, digits.utf8.count >= 4,
            digits.utf8.allSatisfy({ (48...57).contains($0) })
          {
            return Verbalization(letters + " " + numbers.spelled(digits))
          }
          guard let first = EnglishInitialisms.prefix(letters) else { return nil }
          words.append(first)
        } else {
          // "A321neo"
          if scanner.isAtEnd, letters.utf8.count > 1, letters == letters.lowercased() {
            return Verbalization(joined(words + [letters]))
          }
          guard letters.utf8.count <= 3, letters == letters.uppercased() else { return nil }
          words.append(EnglishInitialisms.letters(letters))
        }
      }
    }
    guard words.count > 1 else { return nil }
    return Verbalization(joined(words))
  }
}
