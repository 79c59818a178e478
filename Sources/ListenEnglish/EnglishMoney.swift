// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Amounts of money.
struct EnglishMoney: Sendable {
  let numbers: EnglishNumbers

  /// The names of a currency and of its hundredth part.
  struct Currency: Sendable {
    var one: String
    var many: String
    var cent: String?
    var cents: String?
  }

  /// The currencies of the table, by their signs and by their codes.
  private static let tables = {
    var signs: [(sign: String, currency: Currency)] = []
    var codes: [String: Currency] = [:]
    for row in EnglishTables.currencies.rows {
      let currency = Currency(
        one: row["one"], many: row["many"], cent: row.text("cent"), cents: row.text("cents"))
      signs += row.list("signs").map { ($0, currency) }
      for code in row.list("codes") { codes[code] = currency }
    }
    return (signs: signs, codes: codes)
  }()

  /// ISO 4217 codes, and short names that stand apart from the figures.
  private static let codes = tables.codes

  private static let notation = MoneyNotation(
    signs: tables.signs, magnitudes: magnitudes, periods: periods.mapValues { "per " + $0 },
    allowsTilde: true
  ) { scanner, isSigned, _ in
    scanner.numeral(.commaThousands, signed: isSigned)
  }

  static let magnitudes: [String: String] = [
    "k": "thousand", "K": "thousand", "m": "million", "M": "million", "mn": "million",
    "mln": "million", "mio": "million", "b": "billion", "B": "billion", "bn": "billion",
    "bln": "billion", "tn": "trillion", "trn": "trillion", "trln": "trillion",
    "t": "trillion", "T": "trillion",
    "cr": "crore", "crores": "crore", "lakhs": "lakh", "lac": "lakh",
  ]
  static let magnitudeWords: Set<String> = [
    "thousand", "million", "billion", "trillion", "crore", "crores", "cr", "lakh", "lakhs", "lac",
    "bn", "mn", "tn", "trn", "m", "hundred", "mln", "mio", "bln", "trln",
  ]
  private static let periods: [String: String] = [
    "d": "day", "day": "day", "wk": "week", "week": "week", "mo": "month", "month": "month",
    "yr": "year", "year": "year", "hr": "hour", "h": "hour", "hour": "hour", "kg": "kilogram",
    "mt": "metric ton",
    "lb": "pound", "oz": "ounce", "t": "tonne", "tonne": "tonne", "barrel": "barrel",
    "bbl": "barrel",
    "mwh": "megawatt hour", "kwh": "kilowatt hour", "person": "person", "share": "share",
    "min": "minute", "minute": "minute", "mile": "mile", "night": "night", "head": "head",
    "unit": "unit", "gallon": "gallon", "gal": "gallon", "litre": "litre", "liter": "liter",
    "acre": "acre", "hectare": "hectare", "ha": "hectare", "ton": "ton", "game": "game",
  ]

  var rules: [Rule] {
    [
      Rule("money", .signs, amount),
      Rule("money", .digits, pence),
      Rule("money", [.digits, .capitalised], code),
      Rule("money", .shortWord, leading),
    ]
  }

  private typealias Amount = MoneyForm<Currency>.Amount

  private func amount(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard token.core.utf8.count <= 40 else { return nil }
    var scanner = Scanner(token.core)
    guard var form = MoneyForm(&scanner, Self.notation) else { return nil }
    let period = form.period.map { " " + $0 } ?? ""
    if let start = form.start {
      guard start.currency != nil, scanner.isAtEnd else { return nil }
      form.amount.currency = form.amount.currency ?? start.currency
      var tokens = 1
      if form.amount.magnitude == nil, let found = magnitude(line, index) {
        form.amount.magnitude = found.words
        tokens += found.tokens
      }
      let isShared =
        start.magnitude == nil && form.amount.magnitude != nil && !start.numeral.isGrouped
      let first = isShared ? numbers.spoken(start.numeral) : words(start)
      return Verbalization(first + " to " + words(form.amount) + period, tokens: tokens)
    }
    guard form.amount.currency != nil else { return nil }
    guard period.isEmpty else { return Verbalization(words(form.amount) + period) }
    // "$5USD" says its currency twice.
    if form.amount.magnitude == nil { _ = scanner.accept("USD") }
    if scanner.acceptDash() { return joined(form.amount, scanner.rest) }
    let tail = scanner.rest
    guard tail.isEmpty || tail == "+" || tail == "'s" || tail == "’s" else { return nil }
    var tokens = 1
    var stop = Verbalization.Stop.keep
    if tail.isEmpty, form.amount.magnitude == nil, let found = magnitude(line, index) {
      form.amount.magnitude = found.words
      tokens += found.tokens
      stop = found.stop
    }
    let isLong = form.amount.numeral.integer.utf8.filter { $0 != UInt8(ascii: "0") }.count > 3
    let isAdjective =
      tail.isEmpty && !isLong
      && EnglishAdjectives.isAdjective(line, from: index, to: index + tokens - 1)
    let plus = tail == "+" ? " plus" : tail
    return Verbalization(
      words(form.amount, isAdjective: isAdjective) + plus, tokens: tokens, stop: stop)
  }

  /// Reads `$5-a-day`, `$100-million`, `$3.5bn-plus`: the amount, and the words that a hyphen joins to it.
  private func joined(_ amount: Amount, _ rest: String) -> Verbalization? {
    let parts = rest.split(separator: "-").map(String.init)
    guard let head = parts.first, parts.allSatisfy({ $0.allSatisfy(\.isLetter) }) else {
      return nil
    }
    guard amount.magnitude == nil, let word = spelledMagnitude(head) else {
      return Verbalization(words(amount) + parts.map { " " + $0 }.joined())
    }
    var amount = amount
    amount.magnitude = word
    return Verbalization(
      words(amount, isAdjective: true) + parts.dropFirst().map { " " + $0 }.joined())
  }

  /// The magnitude in the tokens after `index`, in words, and how many tokens it is: "lakh crore"
  /// is two.
  private func magnitude(
    _ line: Line, _ index: Int
  ) -> (words: String, tokens: Int, stop: Verbalization.Stop)? {
    guard let word = line.word(after: index), let first = spelledMagnitude(word) else { return nil }
    let stop = first == word ? .keep : line.closingStop(after: index + 1)
    guard ["thousand", "lakh", "hundred"].contains(first),
      let next = line.word(after: index + 1), let second = spelledMagnitude(next)
    else { return (first, 1, stop) }
    return (
      first + " " + second, 2, second == next ? .keep : line.closingStop(after: index + 2)
    )
  }

  private func spelledMagnitude(_ word: String) -> String? {
    Self.magnitudeWords.contains(word) ? Self.magnitudes[word] ?? word : nil
  }

  private func words(_ amount: Amount, isAdjective: Bool = false) -> String {
    guard let currency = amount.currency else { return numbers.spoken(amount.numeral) }
    var numeral = amount.numeral
    if let magnitude = amount.magnitude {
      return numbers.spoken(numeral) + " " + magnitude + " "
        + (isAdjective ? currency.one : currency.many)
    }
    guard var fraction = numeral.fraction else {
      let isSingular = numeral.isOne || isAdjective
      return numbers.spoken(numeral) + " " + (isSingular ? currency.one : currency.many)
    }
    if fraction.utf8.count != 2 {
      while fraction.hasSuffix("0") { fraction.removeLast() }
      // Prices of petrol have three places: "$17.312".
      if fraction.utf8.count == 1 { fraction += "0" }
    }
    let isWhole = fraction.allSatisfy { $0 == "0" }
    if isWhole {
      numeral.fraction = nil
      return numbers.spoken(numeral) + " " + (numeral.isOne ? currency.one : currency.many)
    }
    guard amount.numeral.fraction?.utf8.count ?? 0 <= 3, fraction.utf8.count == 2,
      let cent = currency.cent, let cents = currency.cents, let value = Int(fraction)
    else {
      numeral.fraction = fraction
      return numbers.spoken(numeral) + " " + currency.many
    }
    let small = numbers.cardinal(value) + " " + (value == 1 ? cent : cents)
    numeral.fraction = nil
    if numeral.value == 0 { return (numeral.isNegative ? "minus " : "") + small }
    let large = numbers.spoken(numeral) + " " + (numeral.isOne ? currency.one : currency.many)
    return large + " and " + small
  }

  /// The short name of the currency with a code, as dealers say it: "euro", "dollar".
  static func name(ofCode code: String) -> String? {
    guard let currency = codes[code] else { return nil }
    return code == "USD" ? "dollar" : code == "GBP" ? "sterling" : currency.one
  }

  /// Reads `kr 500`, `zł 50`: a currency in small letters.
  private func leading(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard token.core == "kr" || token.core == "zł" || token.core == "Kč",
      let found = Self.codes[token.core],
      token.trail.isEmpty || token.trail == ".", let next = line[index + 1], next.lead.isEmpty
    else { return nil }
    var scanner = Scanner(next.core)
    guard let numeral = scanner.numeral(.commaThousands, signed: false), scanner.isAtEnd else {
      return nil
    }
    var amount = Amount(numeral: numeral, currency: found)
    let sum = magnitude(line, index + 1)
    amount.magnitude = sum?.words
    return Verbalization(words(amount), tokens: 2 + (sum?.tokens ?? 0))
  }

  /// Reads `USD 5 million`, `88.5 million HRK`, `EUR2.4bn`, `500 EUR`.
  private func code(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard token.core.utf8.count <= 24 else { return nil }
    var scanner = Scanner(token.core)
    var tokens = 1
    var found: Currency?
    if !token.hasDigits {
      guard let code = Self.codes[token.core], token.trail.isEmpty || token.trail == ".",
        let next = line[index + 1], next.hasDigits, next.lead.isEmpty
      else { return nil }
      found = code
      scanner = Scanner(next.core)
      tokens = 2
    } else if token.core.utf8.count > 3, let code = Self.codes[String(token.core.prefix(3))] {
      found = code
      scanner.position = 3
    } else if let code = ["Rs", "RM", "Rp", "Tk"].first(where: { scanner.accept($0) }) {
      found = Self.codes[code]
      _ = scanner.accept(".")
    }
    guard let digit = scanner.next, Scanner.isDigit(digit) || digit == ".",
      let form = MoneyForm(&scanner, Self.notation, currency: found), form.start == nil,
      scanner.isAtEnd, form.period == nil,
      found != nil || form.amount.magnitude == nil && form.amount.currency == nil
    else { return nil }
    var amount = form.amount
    var stop = Verbalization.Stop.keep
    if amount.magnitude == nil, let sum = magnitude(line, index + tokens - 1) {
      amount.magnitude = sum.words
      tokens += sum.tokens
      stop = sum.stop
    }
    if found == nil {
      guard let last = line.joined(after: index + tokens - 1), let code = Self.codes[last.core]
      else {
        return nil
      }
      amount.currency = code
      tokens += 1
      stop = .keep
    }
    return Verbalization(words(amount), tokens: tokens, stop: stop)
  }

  /// Reads `2.3p`, `4,812.5p`: no picture has so many lines.
  private func price(_ line: Line, _ index: Int) -> Verbalization? {
    var scanner = Scanner(line.tokens[index].core)
    guard let number = scanner.numeral(.commaThousands, signed: false),
      number.isGrouped || number.fraction != nil, scanner.accept("p")
    else { return nil }
    let words = numbers.spoken(number) + " pence"
    if scanner.isAtEnd { return Verbalization(words) }
    return Self.notation.period(&scanner).map { Verbalization(words + " " + $0) }
  }

  /// Reads `50p`, but not `1080p`.
  private func pence(_ line: Line, _ index: Int) -> Verbalization? {
    if let price = price(line, index) { return price }
    var scanner = Scanner(line.tokens[index].core)
    guard let digits = scanner.digits(), digits.utf8.count <= 3 else { return nil }
    // "shares at 318p"; "480p" is a picture.
    if digits.utf8.count == 3 {
      guard scanner.accept("p"), scanner.isAtEnd,
        ["to", "at", "from", "of", "by", "was", "and"].contains(line.word(before: index) ?? "")
      else { return nil }
      return Verbalization(numbers.cardinal(digits) + " pence")
    }
    if scanner.accept("¢"), scanner.isAtEnd {
      return Verbalization(numbers.cardinal(digits) + (digits == "1" ? " cent" : " cents"))
    }
    if scanner.accept("c"), scanner.isAtEnd,
      ["for", "at", "to", "by", "of", "from", "paid", "costs", "cost", "a", "and", "than", "or"]
        .contains(line.word(before: index))
    {
      return Verbalization(numbers.cardinal(digits) + (digits == "1" ? " cent" : " cents"))
    }
    guard scanner.accept("p") else { return nil }
    let words = numbers.cardinal(digits) + (digits == "1" ? " penny" : " pence")
    if scanner.isAtEnd { return Verbalization(words) }
    guard scanner.accept("/"), let period = Self.periods[scanner.rest] else { return nil }
    return Verbalization(words + " per " + period)
  }
}
