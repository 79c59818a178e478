// SPDX-License-Identifier: GPL-3.0-or-later

/// A sum of money in figures, or a range of two, as it is written in one token: `$3.5bn`, `-€2.4m`,
/// `500€`, `5M€/month`, `$5-10m`, `$5m-$10m`.
///
/// A language says it; words in further tokens ("million", "euros") are the language's to find.
package struct MoneyForm<Currency: Sendable>: Sendable {
  /// A number with what stands against it.
  package struct Amount: Sendable {
    /// The figures.
    package var numeral: Numeral
    /// The currency, nil where none is written.
    package var currency: Currency?
    /// The word for the short form behind the figures, nil where there is none.
    package var magnitude: String?

    /// An amount.
    package init(numeral: Numeral, currency: Currency?, magnitude: String? = nil) {
      self.numeral = numeral
      self.currency = currency
      self.magnitude = magnitude
    }
  }

  /// The amount, or the last one of a range.
  package var amount: Amount
  /// The first amount of a range, nil where there is only one.
  package var start: Amount?
  /// The words for the period after a slash, such as "per month".
  package var period: String?

  /// The sum at the scanner's place, which is left behind it; nil where there is no number.
  ///
  /// - Parameters:
  ///   - scanner: The scanner of the token.
  ///   - notation: The language's signs and short forms.
  ///   - currency: The currency that was read already, in the token before or at this one's beginning.
  package init?(
    _ scanner: inout Scanner, _ notation: MoneyNotation<Currency>, currency: Currency? = nil
  ) {
    let start = scanner.position
    guard let first = Self.amount(&scanner, notation, currency) else {
      scanner.position = start
      return nil
    }
    amount = first
    let end = scanner.position
    if scanner.acceptDash() {
      if let second = Self.amount(&scanner, notation, nil, after: first) {
        self.start = first
        amount = second
      } else {
        scanner.position = end
      }
    }
    period = notation.period(&scanner)
  }

  /// One number with the signs and letters against it.
  private static func amount(
    _ scanner: inout Scanner, _ notation: MoneyNotation<Currency>, _ known: Currency?,
    after first: Amount? = nil
  ) -> Amount? {
    let sign = scanner.sign()
    if sign == nil, notation.allowsTilde { _ = scanner.accept("~") }
    let before = known ?? notation.sign(&scanner)
    let isMoney = before != nil || first?.currency != nil
    guard var numeral = notation.numeral(&scanner, sign == nil && first == nil, isMoney) else {
      return nil
    }
    numeral.sign = sign ?? numeral.sign
    var amount = Amount(numeral: numeral, currency: before)
    if before == nil, let found = notation.symbol(&scanner) {
      (amount.currency, amount.magnitude) = (found.currency, found.magnitude)
      return amount
    }
    let mark = scanner.position
    let letters = scanner.take { Scanner.isLetter($0) }
    if let magnitude = notation.magnitudes[letters], isMoney || scanner.isAtEnd {
      amount.magnitude = magnitude
    } else if !isMoney, let currency = notation.codes[letters] {
      amount.currency = currency
    } else {
      scanner.position = mark
    }
    return amount
  }
}
