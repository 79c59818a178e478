// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Sums of money with a sign or a code.
///
/// A noun that the text does not have is said without case ending, as broadcasters say the names of
/// foreign currencies, but in the number that the sum asks for.
enum ArabicMoney {
  static let rules = [Rule("money", .digits, sum), Rule("money", .capitals, leading)]

  /// Reads `USD 100`, `EUR 20 مليون`.
  private static func leading(_ line: Line, _ index: Int) -> Verbalization? {
    guard line.tokens[index].core.utf8.count == 3,
      let currency = currencies[line.tokens[index].core],
      let next = line.joined(after: index),
      let numeral = ArabicForms.numeral(ArabicForms.plain(next.core))
    else { return nil }
    if let scale = line.joined(after: index + 1).flatMap({ magnitudes[$0.core] }) {
      return Verbalization(
        ArabicNumbers.decimal(numeral) + " " + scale + " " + noun(currency, 1), tokens: 3)
    }
    return Verbalization(amount(numeral, currency, isOblique: false), tokens: 2)
  }

  /// The names of one and of three to ten units of a currency, and of its hundredth.
  private struct Currency: Sendable {
    var one: String
    var few: String
    /// The adjective after the noun, which names its country.
    var adjective = ""
    var isFeminine = false
    var cent: String?
    var cents: String?
  }

  /// The currencies by sign and by code.
  private static let currencies: [String: Currency] = {
    var currencies: [String: Currency] = [:]
    for row in ArabicTables.currencies.rows {
      let currency = Currency(
        one: row["one"], few: row["few"], adjective: row["adjective"],
        isFeminine: row["gender"] == "feminine", cent: row.text("cent"), cents: row.text("cents"))
      for sign in row.list("signs") + row.list("codes") { currencies[sign] = currency }
    }
    return currencies
  }()

  /// The signs, those with full stops also with one at their end: `د.ك.`.
  private static let notation = MoneyNotation(
    signs: currencies.flatMap { sign, currency in
      (sign.contains(".") ? [sign, sign + "."] : [sign]).map { ($0, currency) }
    }, magnitudes: magnitudes
  ) { scanner, _, _ in
    ArabicForms.numeral(&scanner)
  }

  private static let magnitudes: [String: String] = [
    "مليون": "مليون", "ملايين": "ملايين", "مليار": "مليار", "مليارات": "مليارات", "ألف": "ألف",
    "آلاف": "آلاف", "تريليون": "تريليون", "تريليونات": "تريليونات", "بليون": "بليون",
    "m": "مليون", "mn": "مليون", "bn": "مليار", "b": "مليار", "M": "مليون", "B": "مليار",
    "k": "ألف",
    "K": "ألف",
  ]

  /// Reads `$20.50`, `20$`, `€3.5 مليار`, `9د.ك`, `5 د.ك`.
  private static func sum(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    var scanner = Scanner(ArabicForms.plain(token.core))
    let prefix = ArabicCounts.prefix(&scanner)
    guard let form = MoneyForm(&scanner, notation), form.start == nil, scanner.isAtEnd else {
      return nil
    }
    var tokens = 1
    let numeral = form.amount.numeral
    var currency = form.amount.currency
    var magnitude = form.amount.magnitude ?? ""
    var last = index
    if currency != nil, magnitude.isEmpty, let next = line.joined(after: last),
      let scale = magnitudes[next.core]
    {
      magnitude = scale
      tokens += 1
      last += 1
    } else if currency == nil, magnitude.isEmpty, let next = line.joined(after: last),
      let scale = magnitudes[next.core], let sign = line.joined(after: last + 1),
      let found = currencies[sign.core]
    {
      // `12 مليون €`, `50 مليون د.ك.`
      magnitude = scale
      currency = found
      tokens += 2
      last += 2
    } else if currency == nil, let next = line.joined(after: last),
      let found = currencies[next.core]
    {
      currency = found
      tokens += 1
      last += 1
    }
    guard let currency else { return nil }
    var words = prefix
    let isOblique = ArabicForms.agreement(line, index, value: nil, prefix: prefix).isOblique
    if !magnitude.isEmpty {
      words += ArabicNumbers.decimal(numeral, ArabicNumbers.Agreement(isOblique: isOblique))
      words += " " + magnitude + " " + noun(currency, 1)
    } else {
      words += amount(numeral, currency, isOblique: isOblique)
    }
    let isAbbreviated = line.tokens[last].core.contains(".") && !line.tokens[last].hasDigits
    return Verbalization(words, tokens: tokens, stop: isAbbreviated ? .endOnly : .keep)
  }

  /// Whole units and hundredths in words: `عشرون دولار وخمسون سنت`.
  private static func amount(
    _ numeral: Numeral, _ currency: Currency, isOblique: Bool
  ) -> String {
    let agreement = ArabicNumbers.Agreement(
      gender: currency.isFeminine ? .feminine : .masculine, isOblique: isOblique, isConstruct: true)
    let digits = String(numeral.integer.drop { $0 == "0" })
    let whole = digits.isEmpty ? 0 : (Int(digits) ?? Int.max)
    let hundredths = numeral.fraction.map { Int(($0 + "0").prefix(2)) ?? 0 } ?? 0
    var words = numeral.isNegative ? "سالب " : ""
    if whole > 0 || hundredths == 0 { words += counted(digits, whole, currency, agreement) }
    guard hundredths > 0 else { return words }
    if whole > 0 { words += " و" }
    guard let cent = currency.cent, let cents = currency.cents else {
      return words + ArabicNumbers.cardinal(String(hundredths))
    }
    let parts = Currency(one: cent, few: cents)
    let own = ArabicNumbers.Agreement(isOblique: isOblique, isConstruct: true)
    return words + counted(String(hundredths), hundredths, parts, own)
  }

  private static func counted(
    _ digits: String, _ value: Int, _ currency: Currency, _ agreement: ArabicNumbers.Agreement
  ) -> String {
    let number = ArabicNumbers.cardinal(digits, agreement)
    return number + " " + noun(currency, value)
  }

  private static func noun(_ currency: Currency, _ value: Int) -> String {
    let name = (3...10).contains(value % 100) ? currency.few : currency.one
    return currency.adjective.isEmpty ? name : name + " " + currency.adjective
  }
}
