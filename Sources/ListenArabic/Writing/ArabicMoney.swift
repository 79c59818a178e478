// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Sums of money with a sign or a code.
///
/// A noun that the text does not have is said without case ending, as broadcasters say the names of
/// foreign currencies, but in the number that the sum asks for.
enum ArabicMoney {
  static let rules = [Rule("money", .digits, sum), Rule("money", .capitals, leading)]

  /// `USD 100`, `EUR 20 مليون`.
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

  /// A currency: one, two, three to ten; its hundredth likewise.
  private struct Currency: Sendable {
    var one: String
    var few: String
    /// The adjective after the noun, which names its country.
    var adjective = ""
    var isFeminine = false
    var cent: String?
    var cents: String?
  }

  private static let dollar = Currency(one: "دولار", few: "دولارات", cent: "سنت", cents: "سنتات")
  private static let euro = Currency(one: "يورو", few: "يورو", cent: "سنت", cents: "سنتات")
  private static let pound = Currency(
    one: "جنيه", few: "جنيهات", adjective: "إسترليني", cent: "بنس", cents: "بنسات")

  private static func arab(
    _ one: String, _ few: String, _ adjective: String, isFeminine: Bool = false
  ) -> Currency {
    Currency(one: one, few: few, adjective: adjective, isFeminine: isFeminine)
  }

  private static let currencies: [String: Currency] = [
    "$": dollar, "US$": dollar, "USD": dollar, "usd": dollar, "€": euro, "EUR": euro, "eur": euro,
    "£": pound, "GBP": pound, "¥": Currency(one: "ين", few: "ين"),
    "JPY": Currency(one: "ين", few: "ين"),
    "CNY": Currency(one: "يوان", few: "يوان"), "₪": Currency(one: "شيكل", few: "شواكل"),
    "₽": Currency(one: "روبل", few: "روبلات"),
    "₺": arab("ليرة", "ليرات", "تركية", isFeminine: true),
    "₹": Currency(one: "روبية", few: "روبيات", isFeminine: true),
    "﷼": Currency(one: "ريال", few: "ريالات"), "د.ك": arab("دينار", "دنانير", "كويتي"),
    "KWD": arab("دينار", "دنانير", "كويتي"), "kwd": arab("دينار", "دنانير", "كويتي"),
    "د.إ": arab("درهم", "دراهم", "إماراتي"), "AED": arab("درهم", "دراهم", "إماراتي"),
    "aed": arab("درهم", "دراهم", "إماراتي"), "ر.س": arab("ريال", "ريالات", "سعودي"),
    "SAR": arab("ريال", "ريالات", "سعودي"), "sar": arab("ريال", "ريالات", "سعودي"),
    "ر.ق": arab("ريال", "ريالات", "قطري"), "QAR": arab("ريال", "ريالات", "قطري"),
    "ر.ع": arab("ريال", "ريالات", "عماني"), "ر.ي": arab("ريال", "ريالات", "يمني"),
    "ج.م": arab("جنيه", "جنيهات", "مصري"), "EGP": arab("جنيه", "جنيهات", "مصري"),
    "ل.ل": arab("ليرة", "ليرات", "لبنانية", isFeminine: true),
    "ل.س": arab("ليرة", "ليرات", "سورية", isFeminine: true),
    "د.ع": arab("دينار", "دنانير", "عراقي"), "د.أ": arab("دينار", "دنانير", "أردني"),
    "د.ب": arab("دينار", "دنانير", "بحريني"), "د.ت": arab("دينار", "دنانير", "تونسي"),
    "د.ل": arab("دينار", "دنانير", "ليبي"), "د.ج": arab("دينار", "دنانير", "جزائري"),
    "د.م": arab("درهم", "دراهم", "مغربي"),
  ]

  private static let magnitudes: [String: String] = [
    "مليون": "مليون", "ملايين": "ملايين", "مليار": "مليار", "مليارات": "مليارات", "ألف": "ألف",
    "آلاف": "آلاف", "تريليون": "تريليون", "تريليونات": "تريليونات", "بليون": "بليون",
    "m": "مليون", "mn": "مليون", "bn": "مليار", "b": "مليار", "M": "مليون", "B": "مليار",
    "k": "ألف",
    "K": "ألف",
  ]

  /// `$20.50`, `20$`, `€3.5 مليار`, `9د.ك`, `5 د.ك`.
  private static func sum(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    var scanner = Scanner(ArabicForms.plain(token.core))
    let prefix = ArabicCounts.prefix(&scanner)
    var tokens = 1
    var currency = self.currency(&scanner)
    guard let numeral = ArabicForms.numeral(&scanner) else { return nil }
    var magnitude = ""
    if !scanner.isAtEnd, let scale = magnitudes[scanner.rest] {
      magnitude = scale
      scanner.position = scanner.scalars.count
    }
    if currency == nil { currency = self.currency(&scanner) }
    guard scanner.isAtEnd else { return nil }
    var last = index
    if currency != nil, magnitude.isEmpty, let next = line.joined(after: last),
      let scale = magnitudes[next.core]
    {
      magnitude = scale
      tokens += 1
      last += 1
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

  private static func currency(_ scanner: inout Scanner) -> Currency? {
    for length in stride(from: 4, through: 1, by: -1) where scanner.peek(length - 1) != nil {
      let key = Token.string(scanner.scalars[scanner.position..<(scanner.position + length)])
      if let found = currencies[key] {
        scanner.position += length
        _ = scanner.accept(".") && scanner.isAtEnd
        return found
      }
    }
    return nil
  }

  /// Whole units and hundredths: `عشرون دولار وخمسون سنت`.
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
