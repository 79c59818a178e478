// SPDX-License-Identifier: GPL-3.0-or-later

/// A number as written in digits.
package struct Numeral: Sendable, Hashable {
  /// The marks between groups of three digits, and before the fraction.
  package enum Marks: Sendable {
    /// A comma between groups, a full stop before the fraction: `1,234.56`.
    case commaThousands
    /// A full stop between groups, a comma before the fraction: `1.234,56`; `1,234,567` and `3.5` too, if
    /// they can't be anything else.
    case stopThousands
  }

  /// The sign, "-" or "+"; nil for none.
  package var sign: Unicode.Scalar?
  /// The digits before the fraction, without group marks.
  package var integer: String
  /// The digits after the mark; nil for an integer.
  package var fraction: String?
  /// Whether groups of three are marked.
  package var isGrouped = false
  /// The mark before the fraction.
  package var mark: Unicode.Scalar?

  package var isNegative: Bool { sign == "-" }
  package var isInteger: Bool { fraction == nil }
  /// The value of an integer; nil for a fraction and from 10^18 on.
  package var value: Int? { fraction == nil && integer.utf8.count <= 18 ? Int(integer) : nil }
  package var isOne: Bool { value == 1 }
}

extension Numeral {
  /// A number without a sign, of its digits.
  package init(digits: String, fraction: String?) {
    self.init(integer: digits)
    self.fraction = fraction
  }
}

extension Scanner {
  /// A minus or plus sign before a digit, a point or a currency sign.
  package mutating func sign() -> Unicode.Scalar? {
    guard let scalar = next, let after = peek(1),
      Scanner.isDigit(after) || after == "." || after.value > 0x9F || after == "$"
    else { return nil }
    switch scalar {
    case "-", "\u{2212}", "\u{2013}":
      position += 1
      return "-"
    case "+":
      position += 1
      return "+"
    default: return nil
    }
  }

  /// A number with the marks of a language.
  package mutating func numeral(_ marks: Numeral.Marks, signed: Bool = true) -> Numeral? {
    let start = position
    var numeral = Numeral(sign: signed ? sign() : nil, integer: "")
    if next == ".", let after = peek(1), Scanner.isDigit(after) {
      position += 1
      numeral.integer = "0"
      numeral.fraction = digits()
      numeral.mark = "."
      return numeral
    }
    guard let first = digits() else {
      position = start
      return nil
    }
    numeral.integer = first
    switch marks {
    case .commaThousands:
      groups(of: ",", into: &numeral)
      fraction(".", into: &numeral)
    case .stopThousands:
      groups(of: ".", into: &numeral)
      if !numeral.isGrouped { roundGroups(into: &numeral) }
      fraction(",", into: &numeral)
      if numeral.fraction == nil, !numeral.isGrouped { fraction(".", into: &numeral) }
    }
    return numeral
  }

  /// Takes groups of three digits after the first one to three.
  private mutating func groups(of mark: Unicode.Scalar, into numeral: inout Numeral) {
    guard numeral.integer.utf8.count <= 3, numeral.integer.utf8.first != UInt8(ascii: "0")
    else { return }
    while next == mark, let group = group(at: 1) {
      numeral.integer += group
      numeral.isGrouped = true
      position += 4
    }
  }

  /// Takes the groups of `200,000` and `1,234,567` in a language whose comma is the decimal mark.
  private mutating func roundGroups(into numeral: inout Numeral) {
    let start = position
    let integer = numeral.integer
    groups(of: ",", into: &numeral)
    let added = (position - start) / 4
    if added == 1, numeral.integer.hasSuffix("000") == false {
      numeral.integer = integer
      numeral.isGrouped = false
      position = start
    }
  }

  /// Exactly three digits from `offset` on.
  private func group(at offset: Int) -> String? {
    for step in 0..<3 {
      guard let scalar = peek(offset + step), Scanner.isDigit(scalar) else { return nil }
    }
    if let scalar = peek(offset + 3), Scanner.isDigit(scalar) { return nil }
    return Token.string(scalars[(position + offset)..<(position + offset + 3)])
  }

  private mutating func fraction(_ mark: Unicode.Scalar, into numeral: inout Numeral) {
    guard next == mark, let after = peek(1), Scanner.isDigit(after) else { return }
    position += 1
    numeral.fraction = digits()
    numeral.mark = mark
  }
}
