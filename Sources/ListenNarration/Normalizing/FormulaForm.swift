// SPDX-License-Identifier: GPL-3.0-or-later

/// Powers, equations and sums with letters: `10⁶`, `5²`, `x²`, `E=mc²`, `3×10⁸ m/s`, `Ca²⁺`, `2^10`.
package struct FormulaForm: Sendable {
  /// A language's words for the parts.
  package struct Words: Sendable {
    var squared: String
    var cubed: String
    /// Behind its base: "to the sixth", of digits and a sign.
    var power: @Sendable (_ exponent: String) -> String
    /// Letters one by one.
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

    package init(
      squared: String, cubed: String, power: @escaping @Sendable (_ exponent: String) -> String,
      letters: @escaping @Sendable (String) -> String, operators: [Unicode.Scalar: String],
      marks: Numeral.Marks, number: @escaping @Sendable (Numeral) -> String,
      unit: @escaping @Sendable (String) -> (one: String, many: String)?, single: Set<String>,
      greek: Set<String>
    ) {
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
    return Rule("formula", [.signs, .pictures], form.reading)
  }

  private func reading(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
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

  /// `5×3`, `10÷2`, `√2`: digits and signs of arithmetic alone.
  private func isSum(_ core: String) -> Bool {
    core.unicodeScalars.contains { "×÷√≈≠=".unicodeScalars.contains($0) }
      && core.unicodeScalars.contains(where: Scanner.isDigit)
      && core.unicodeScalars.allSatisfy {
        Scanner.isDigit($0) || "×÷√≈≠=+-−.,".unicodeScalars.contains($0)
      }
  }

  private func isFormula(_ core: String) -> Bool {
    if isSum(core) { return true }
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

  /// Short runs letter by letter; "sin", "log" and names of Greek letters are words.
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
