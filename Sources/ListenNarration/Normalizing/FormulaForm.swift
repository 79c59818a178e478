// SPDX-License-Identifier: GPL-3.0-or-later

/// Powers, equations and sums with letters: `10⁶`, `5²`, `x²`, `E=mc²`, `3×10⁸ m/s`, `Ca²⁺`, `2^10`.
package struct FormulaForm: Sendable {
  /// A language's words for the parts.
  package struct Words: Sendable {
    var squared: String
    var cubed: String
    /// The words after a base, "to the sixth", for digits and a sign.
    var power: @Sendable (_ exponent: String) -> String
    /// The letters of an initialism one by one.
    var letters: @Sendable (String) -> String
    var operators: [Unicode.Scalar: String]
    var marks: Numeral.Marks
    var number: @Sendable (Numeral) -> String
    /// A unit in the singular and the plural, nil for what is none.
    var unit: @Sendable (String) -> (one: String, many: String)?
    /// Words before a unit in the singular: "per m²".
    var single: Set<String>
    /// Names of Greek letters, which folding put in their place.
    var greek: Set<String>
    /// The word between a function and its variable: "of".
    var of: String?

    package init(
      squared: String, cubed: String, power: @escaping @Sendable (_ exponent: String) -> String,
      letters: @escaping @Sendable (String) -> String, operators: [Unicode.Scalar: String],
      marks: Numeral.Marks, number: @escaping @Sendable (Numeral) -> String,
      unit: @escaping @Sendable (String) -> (one: String, many: String)?, single: Set<String>,
      greek: Set<String>, of: String? = nil
    ) {
      self.of = of
      self.squared = squared
      self.cubed = cubed
      self.power = power
      self.letters = letters
      self.operators = operators
      self.marks = marks
      self.number = number
      self.unit = unit
      self.single = single
      self.greek = greek
    }
  }

  let words: Words

  package static func rule(_ words: Words) -> Rule {
    let form = FormulaForm(words: words)
    return Rule("formula", [.signs, .pictures, .joints, .bare], form.reading)
  }

  private func reading(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    if let sign = spaced(line, index) { return sign }
    guard (2...64).contains(token.core.utf8.count), isFormula(token.core) else { return nil }
    if let unit = words.unit(token.core) {
      let isOne = line.word(before: index).map { words.single.contains($0) } ?? false
      return Verbalization(isOne ? unit.one : unit.many)
    }
    // "25×7 m" are two sides.
    if isSum(token.core), let next = line.joined(after: index), words.unit(next.core) != nil {
      return nil
    }
    guard let said = terms(token.core == "E=mc2" ? "E=mc²" : token.core) else { return nil }
    // "3×10⁸ m/s"
    if let next = line.joined(after: index), let unit = words.unit(next.core),
      token.core.unicodeScalars.first.map(Scanner.isDigit) == true
    {
      return Verbalization(said + " " + unit.many, tokens: 2)
    }
    return Verbalization(said)
  }

  /// Reads `a > b`, `10 − 3 = 7`, `10 ÷ 2`: a sign with blanks around it, between numbers and letters.
  private func spaced(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    let text = token.text.unicodeScalars
    guard text.count == 1, let sign = text.first, let name = words.operators[sign], sign != "/",
      let before = line[index - 1], let after = line[index + 1], before.trail.isEmpty,
      after.lead.isEmpty, isOperand(before.core), isOperand(after.core)
    else { return nil }
    // A dash between numbers is a span where no sum follows.
    if "-–*".unicodeScalars.contains(sign) {
      guard line[index + 2]?.text == "=" || line[index - 2]?.text == "=" else { return nil }
    }
    return Verbalization(
      name, leadTaken: token.lead.isEmpty ? 0 : 1, trailTaken: token.trail.isEmpty ? 0 : 1)
  }

  /// Whether `core` is a number, one letter, the name of a Greek one, or a formula.
  private func isOperand(_ core: String) -> Bool {
    guard let first = core.unicodeScalars.first else { return false }
    return Scanner.isDigit(first) || (0x660...0x669).contains(first.value)
      || core.unicodeScalars.count == 1 && Scanner.isLetter(first) || words.greek.contains(core)
      || isFormula(core)
  }

  /// Whether `core` compares a letter or two with a number: `p<0.001`, `n>30`.
  private func isComparison(_ core: String) -> Bool {
    var scanner = Scanner(core)
    let letters = scanner.take { Scanner.isLetter($0) }
    guard (1...2).contains(letters.unicodeScalars.count),
      scanner.accept(where: { $0 == "<" || $0 == ">" }) != nil
    else { return false }
    return scanner.next.map(Scanner.isDigit) == true
  }

  /// Whether `core` is a function of one letter: `f(x)`, `P(A)`.
  private func isFunction(_ core: String) -> Bool {
    let scalars = Array(core.unicodeScalars)
    return scalars.count == 4 && scalars[1] == "(" && scalars[3] == ")"
      && scalars[0].isASCII && Scanner.isLetter(scalars[0]) && Scanner.isLetter(scalars[2])
  }

  /// Whether `core` is digits and signs of arithmetic alone: `5×3`, `10÷2`, `√2`.
  private func isSum(_ core: String) -> Bool {
    core.unicodeScalars.contains { "×÷√≈≠=".unicodeScalars.contains($0) }
      && core.unicodeScalars.contains(where: Scanner.isDigit)
      && core.unicodeScalars.allSatisfy {
        Scanner.isDigit($0) || "×÷√≈≠=+-−.,".unicodeScalars.contains($0)
      }
  }

  private func isFormula(_ core: String) -> Bool {
    if isSum(core) || isComparison(core) { return true }
    if words.of != nil, isFunction(core) { return true }
    var hasLetter = false
    var hasEquals = false
    for scalar in core.unicodeScalars {
      if Scanner.isRaised(scalar) || scalar == "^" { return true }
      hasLetter = hasLetter || Scanner.isLetter(scalar)
      hasEquals = hasEquals || "=≈≠≤≥".unicodeScalars.contains(scalar)
    }
    return hasEquals && hasLetter && core.utf8.count <= 16 && !core.contains("&")
  }

  /// The terms in words, nil where something in it is no part of a formula.
  private func terms(_ core: String) -> String? {
    if let of = words.of, isFunction(core) {
      let letters = core.filter(\.isLetter).map { self.letters(String($0)) }
      return letters.joined(separator: " " + of + " ")
    }
    var scanner = Scanner(core)
    var said: [String] = []
    var operands = 0
    while let next = scanner.next {
      if Scanner.isDigit(next) {
        guard let number = scanner.numeral(words.marks, signed: false) else { return nil }
        said.append(words.number(number))
        operands += 1
      } else if Scanner.isRaised(next) {
        guard operands > 0 else { return nil }
        said.append(exponent(scanner.take { Scanner.isRaised($0) }))
      } else if next == "^" {
        scanner.position += 1
        let isBracketed = scanner.accept("{") || scanner.accept("(")
        let sign = scanner.acceptDash() ? "-" : ""
        guard
          let digits = scanner.digits()
            ?? scanner.accept(where: { Scanner.isLetter($0) })
            .map({ String(Character($0)) })
        else { return nil }
        if isBracketed { _ = scanner.accept("}") || scanner.accept(")") }
        said.append(power(sign + digits))
      } else if Scanner.isLetter(next) {
        let letters = scanner.take { Scanner.isLetter($0) }
        said.append(self.letters(letters))
        operands += 1
      } else if next == "(" || next == ")" || next == " " {
        scanner.position += 1
      } else if let name = words.operators[next] {
        scanner.position += 1
        said.append(name)
      } else {
        return nil
      }
    }
    return operands > 0 && said.count > 1 ? said.joined(separator: " ") : nil
  }

  /// A run of letters in words: letter by letter if it is short, but "sin", "log" and Greek names as words.
  private func letters(_ run: String) -> String {
    let isWord =
      words.greek.contains(run) || run.utf8.count > 2 && run == run.lowercased()
    return isWord ? run : words.letters(run)
  }

  private func exponent(_ raised: String) -> String {
    let plain = String(raised.unicodeScalars.compactMap { Scanner.raised[$0] })
    // "Ca²⁺" has a charge.
    if let sign = plain.last, sign == "+" || sign == "-" {
      let name = words.operators[sign == "+" ? "+" : "-"] ?? ""
      let count = plain.dropLast()
      guard !count.isEmpty else { return name }
      return words.number(Numeral(integer: String(count))) + " " + name
    }
    return power(plain)
  }

  private func power(_ exponent: String) -> String {
    switch exponent {
    case "2": words.squared
    case "3": words.cubed
    default: words.power(exponent)
    }
  }
}
