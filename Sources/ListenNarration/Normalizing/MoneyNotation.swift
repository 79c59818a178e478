// SPDX-License-Identifier: GPL-3.0-or-later

/// The signs, codes and short forms by which a language writes money; ``MoneyForm`` reads by them.
package struct MoneyNotation<Currency: Sendable>: Sendable {
  /// The currencies by sign, the longest sign first.
  private let signs: [(sign: String, currency: Currency)]
  /// The currencies by code, where a code may stand against the figures: "500USD".
  package let codes: [String: Currency]
  /// The words for short forms of thousands and millions: "bn", "mm".
  package let magnitudes: [String: String]
  /// The keys of ``magnitudes``, the longest first.
  private let shortForms: [String]
  /// The words for what follows a slash: "/month".
  package let periods: [String: String]
  /// Whether "~" may stand before a sum; it is not said.
  package let allowsTilde: Bool
  /// The number at the scanner's place.
  ///
  /// Its other arguments tell whether a sign of its own may stand before the digits, and whether the
  /// currency is known already.
  package let numeral: @Sendable (inout Scanner, _ isSigned: Bool, _ isMoney: Bool) -> Numeral?

  /// A notation.
  package init(
    signs: [(sign: String, currency: Currency)], codes: [String: Currency] = [:],
    magnitudes: [String: String], periods: [String: String] = [:], allowsTilde: Bool = false,
    numeral: @escaping @Sendable (inout Scanner, _ isSigned: Bool, _ isMoney: Bool) -> Numeral?
  ) {
    // Of equal signs the first wins.
    self.signs = signs.enumerated().sorted { one, other in
      let length = one.element.sign.unicodeScalars.count
      let otherLength = other.element.sign.unicodeScalars.count
      return length == otherLength ? one.offset < other.offset : length > otherLength
    }.map(\.element)
    self.codes = codes
    self.magnitudes = magnitudes
    shortForms = magnitudes.keys.sorted {
      ($1.unicodeScalars.count, $0) < ($0.unicodeScalars.count, $1)
    }
    self.periods = periods
    self.allowsTilde = allowsTilde
    self.numeral = numeral
  }

  /// The currency of the sign at the scanner's place, which is left behind it.
  package func sign(_ scanner: inout Scanner) -> Currency? {
    guard let next = scanner.next, !Scanner.isDigit(next) else { return nil }
    for (sign, currency) in signs where scanner.accept(sign) { return currency }
    return nil
  }

  /// A sign at the scanner's place, with a short form of a magnitude before it or without: "€", "m€".
  package func symbol(_ scanner: inout Scanner) -> (currency: Currency, magnitude: String?)? {
    if let currency = sign(&scanner) { return (currency, nil) }
    guard let next = scanner.next, Scanner.isLetter(next) else { return nil }
    let start = scanner.position
    for form in shortForms where scanner.accept(form) {
      if let currency = sign(&scanner) { return (currency, magnitudes[form]) }
      scanner.position = start
    }
    return nil
  }

  /// The period after a slash at the scanner's place, where nothing follows it.
  package func period(_ scanner: inout Scanner) -> String? {
    guard scanner.next == "/" else { return nil }
    let start = scanner.position
    scanner.position += 1
    guard let period = periods[scanner.rest.lowercased()] else {
      scanner.position = start
      return nil
    }
    scanner.position = scanner.scalars.count
    return period
  }
}
