// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Amounts of money in Spanish.
struct SpanishMoney: Sendable {
  let numbers: SpanishNumbers
  private let notation: MoneyNotation<Currency>

  /// `region` is a country in lower case ("mx"), nil for none.
  init(numbers: SpanishNumbers, region: String?) {
    self.numbers = numbers
    // The signs of a region's own currency win over those of the table.
    var home: [(sign: String, currency: Currency)] = []
    if let region, Self.pesoCountries.contains(region) { home.append(("$", Self.peso)) }
    if region == "ni" { home.append(("c$", Self.codes["nio"] ?? Self.peso)) }
    // "MX$300" is a Mexican's own peso.
    let own = ["mx": "mx$", "ar": "ar$", "cl": "clp$", "co": "col$", "uy": "uy$", "do": "rd$"]
    if let region, let sign = own[region] { home.append((sign, Self.peso)) }
    notation = MoneyNotation(
      signs: home + Self.tables.signs, codes: Self.codes.filter { $0.key.utf8.count > 1 },
      magnitudes: Self.magnitudes, periods: Self.periods
    ) { [marks = numbers.marks] scanner, _, isMoney in
      Self.numeral(&scanner, marks, isMoney: isMoney)
    }
  }

  /// The countries in which `$` is a peso.
  private static let pesoCountries: Set<String> = ["mx", "ar", "cl", "co", "uy", "cu", "do"]

  /// The names of a currency and of its hundredth part.
  struct Currency: Sendable {
    var one: String
    var many: String
    var isFeminine = false
    var cent: String?
    var cents: String?
  }

  /// The currencies of the table, by their signs and by their codes, both in lower case.
  private static let tables = {
    var signs: [(sign: String, currency: Currency)] = []
    var codes: [String: Currency] = [:]
    for row in SpanishTables.currencies.rows {
      let currency = Currency(
        one: row["one"], many: row["many"], isFeminine: row["gender"] == "feminine",
        cent: row.text("cent"), cents: row.text("cents"))
      signs += row.list("signs").map { ($0, currency) }
      for code in row.list("codes") { codes[code] = currency }
    }
    return (signs: signs, codes: codes)
  }()
  private static let codes = tables.codes
  private static let peso = Currency(
    one: "peso", many: "pesos", cent: "centavo", cents: "centavos")

  /// A number: "$1,500.50" tells by its two marks which one parts thousands, and no price has a
  /// thousandth, so that "$1,500" is as Mexicans write it.
  private static func numeral(
    _ scanner: inout Scanner, _ marks: Numeral.Marks, isMoney: Bool
  ) -> Numeral? {
    let rest = scanner.rest
    let hasBoth =
      rest.firstIndex(of: ",").map { comma in
        rest.lastIndex(of: ".").map { $0 > comma } ?? false
      } ?? false
    guard var number = scanner.numeral(hasBoth ? .commaThousands : marks, signed: false) else {
      return nil
    }
    if isMoney, number.mark == ",", let thousands = number.fraction, thousands.utf8.count == 3,
      number.integer.utf8.count <= 3, !number.integer.hasPrefix("0")
    {
      number.integer += thousands
      number.fraction = nil
      number.isGrouped = true
    }
    return number
  }

  private static let magnitudes: [String: String] = [
    "m": "millones", "mm": "millones", "mill": "millones", "mll": "millones",
    "millones": "millones",
    "millón": "millón",
    "billones": "billones", "billón": "billón", "mil": "mil", "k": "mil", "bn": "mil millones",
    "trillones": "trillones", "mdd": "millones", "tn": "billones",
  ]

  /// Currencies by the short forms of Mexican papers for millions of them.
  private static let sums: [String: Currency] = {
    var sums = ["mdp": peso]
    sums["mdd"] = codes["usd"]
    sums["mde"] = codes["eur"]
    return sums
  }()

  var rules: [Rule] {
    [
      Rule("money", [.signs, .digits, .letters], amount)
    ]
  }

  private func amount(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard token.core.utf8.count <= 40, token.hasDigits || token.core.utf8.count <= 4 else {
      return nil
    }
    var scanner = Scanner(token.lower)
    let sign = scanner.sign()
    var currency = notation.sign(&scanner)
    if currency == nil, !token.hasDigits || scanner.next.map(Scanner.isLetter) == true {
      let start = scanner.position
      let code = scanner.take { Scanner.isLetter($0) }
      // "COP29" is a conference.
      let isOther = ["cop", "pen", "bob", "mk", "fr", "rs"].contains(code) && !scanner.isAtEnd
      currency = isOther ? nil : Self.codes[code]
      guard currency != nil, scanner.isAtEnd || scanner.next.map(Scanner.isDigit) == true else {
        scanner.position = start
        return nil
      }
    }
    var tokens = 1
    var last = token
    if scanner.isAtEnd {
      // "€ 2", "crc 5"
      let isStopped = token.trail == "." && token.core.lowercased() == "gs"
      guard currency != nil, token.trail.isEmpty || isStopped, let next = line[index + 1],
        next.hasDigits, next.lead.isEmpty,
        token.traits.contains(.signs) || token.core.utf8.count >= 2
      else { return nil }
      scanner = Scanner(next.lower)
      tokens = 2
      last = next
    }
    guard let form = MoneyForm(&scanner, notation, currency: currency), scanner.isAtEnd else {
      return nil
    }
    var number = form.amount.numeral
    if form.start == nil { number.sign = sign ?? number.sign }
    var span = form.start?.numeral
    var magnitude = form.amount.magnitude
    var period = form.period.map { " " + $0 } ?? ""
    if let start = form.start {
      span?.sign = sign ?? start.numeral.sign
      // "5€-10€" is two sums, "5-10" alone is none.
      guard start.magnitude == nil, currency != nil || start.currency == nil,
        currency != nil || form.amount.currency != nil || magnitude != nil
          || symbol(line, index + tokens) != nil
      else { return nil }
    }
    let isOpen = form.isPlain && (currency != nil || form.amount.currency == nil)
    currency = currency ?? form.amount.currency
    // "300 000 €", "US$ 1 500 000"
    if isOpen, number.isInteger, !number.isGrouped,
      number.integer.utf8.count <= 3, !number.integer.hasPrefix("0")
    {
      while let next = line.joined(after: index + tokens - 1), tokens < 6 {
        let digits = next.core.prefix { $0.isASCII && $0.isNumber }
        let tail = String(next.lower.dropFirst(digits.count))
        let found = currency == nil ? symbol(tail) : nil
        guard digits.utf8.count == 3, tail.isEmpty || found != nil else { break }
        number.integer += digits
        tokens += 1
        last = next
        guard let found else { continue }
        (currency, magnitude, period) = (found.currency, found.magnitude, found.period)
        break
      }
    }
    var stop = Verbalization.Stop.keep
    if magnitude != nil, currency == nil {
      // "10k €"
      guard magnitude == "mil", let found = symbol(line, index + tokens) else { return nil }
      (currency, period) = (found.currency, found.period)
      tokens += 1
    }
    if magnitude == nil, let next = line.joined(after: index + tokens - 1) {
      if currency != nil, next.isCapitals, next.core.utf8.count == 3,
        let code = Self.codes[next.lower]
      {
        // "$500 MXN"
        currency = code
        tokens += 1
      } else if let whole = Self.sums[next.lower] {
        currency = whole
        magnitude = "millones"
        tokens += 1
      } else if let word = Self.magnitudes[next.lower],
        currency != nil || symbol(line, index + tokens + 1) != nil,
        next.trail.isEmpty || currency != nil || next.trail == "."
      {
        magnitude = word
        tokens += 1
        last = next
        // "$3.5 mil millones"
        if word == "mil", currency != nil,
          line.word(after: index + tokens - 1) == "millones"
        {
          magnitude = "mil millones"
          tokens += 1
        }
        if currency == nil, let found = symbol(line, index + tokens) {
          (currency, period) = (found.currency, found.period)
          tokens += 1
        } else if word != next.lower {
          stop = line.closingStop(after: index + tokens - 1)
        }
      } else if currency == nil, last.trail.isEmpty,
        let found = symbol(line, index + tokens)
      {
        (currency, magnitude, period) = (found.currency, found.magnitude, found.period)
        tokens += 1
      }
    }
    guard let currency else { return nil }
    let start = span.map { numbers.spoken($0) + " a " } ?? ""
    return Verbalization(
      start + words(number, currency, magnitude) + period, tokens: tokens, stop: stop)
  }

  private struct Symbol {
    var currency: Currency
    var magnitude: String?
    /// The period for which the sum is paid: " al mes".
    var period = ""
  }

  private static let periods: [String: String] = [
    "mes": "al mes", "año": "al año", "día": "al día", "semana": "a la semana", "h": "por hora",
    "hora": "por hora", "kg": "por kilogramo", "kilo": "por kilo", "l": "por litro",
    "litro": "por litro", "m²": "por metro cuadrado", "m2": "por metro cuadrado",
    "mwh": "por megavatio hora", "kwh": "por kilovatio hora", "t": "por tonelada",
    "tonelada": "por tonelada", "barril": "por barril", "persona": "por persona",
    "noche": "por noche", "ud": "por unidad", "unidad": "por unidad",
  ]

  /// A currency's sign and nothing else but a magnitude or a period: `€`, `m€`, `mm$`, `€/mes`.
  private func symbol(_ text: String) -> Symbol? {
    guard (1...16).contains(text.utf8.count) else { return nil }
    var scanner = Scanner(text)
    guard let found = notation.symbol(&scanner) else { return nil }
    let period = notation.period(&scanner).map { " " + $0 } ?? ""
    return scanner.isAtEnd
      ? Symbol(currency: found.currency, magnitude: found.magnitude, period: period) : nil
  }

  /// A token that is a currency's sign or code and nothing else, but for a magnitude.
  private func symbol(_ line: Line, _ index: Int) -> Symbol? {
    guard let token = line[index], token.lead.isEmpty, token.core.utf8.count <= 16 else {
      return nil
    }
    if let found = symbol(token.lower) { return found }
    guard token.core.utf8.count > 1, let code = Self.codes[token.lower],
      token.isCapitals || token.lower != "cop" && token.lower != "pen" && token.lower != "bob"
    else { return nil }
    return Symbol(currency: code)
  }

  private func words(_ number: Numeral, _ currency: Currency, _ magnitude: String?) -> String {
    let agreement = currency.isFeminine ? SpanishNumbers.Agreement.feminine : .masculine
    if let magnitude {
      let link = magnitude == "mil" ? " " : " de "
      let isMany = !number.isOne || number.fraction != nil
      let word = magnitude == "millones" && !isMany ? "millón" : magnitude
      return numbers.spoken(number, .masculine) + " " + word + link + currency.many
    }
    var whole = number
    guard var fraction = number.fraction else {
      let needsOf = number.value.map { $0 > 0 && $0 % 1_000_000 == 0 } ?? false
      return numbers.spoken(number, agreement) + (needsOf ? " de " : " ")
        + (number.isOne ? currency.one : currency.many)
    }
    whole.fraction = nil
    let isZero = whole.value == 0
    if fraction.utf8.count == 1, isZero { fraction += "0" }
    guard fraction.utf8.count == 2, let value = Int(fraction), let cent = currency.cent,
      let cents = currency.cents
    else { return numbers.spoken(number, agreement) + " " + currency.many }
    let small = numbers.cardinal(value, .masculine) + " " + (value == 1 ? cent : cents)
    if isZero { return (number.isNegative ? "menos " : "") + small }
    let large =
      numbers.spoken(whole, agreement) + " " + (whole.isOne ? currency.one : currency.many)
    return value == 0 ? large : large + " " + small
  }
}

extension MoneyForm {
  /// Whether it is one number and nothing else, but for a currency before it.
  fileprivate var isPlain: Bool { start == nil && amount.magnitude == nil && period == nil }
}
