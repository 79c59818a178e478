// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Amounts of money in Spanish.
struct SpanishMoney: Sendable {
  let numbers: SpanishNumbers
  /// The currencies that `$` and `C$` stand for in the region.
  private let home: [(sign: String, currency: Currency)]

  /// `region` is a country in lower case ("mx"), nil for none.
  init(numbers: SpanishNumbers, region: String?) {
    self.numbers = numbers
    var home: [(sign: String, currency: Currency)] = []
    if let region, Self.pesoCountries.contains(region) { home.append(("$", Self.peso)) }
    if region == "ni" {
      home.insert(("c$", Self.currency("córdoba", "córdobas", "centavo")), at: 0)
    }
    // "MX$300" is a Mexican's own peso.
    let own = ["mx": "mx$", "ar": "ar$", "cl": "clp$", "co": "col$", "uy": "uy$", "do": "rd$"]
    if let region, let sign = own[region] { home.insert((sign, Self.peso), at: 0) }
    self.home = home
  }

  /// The countries in which `$` is a peso.
  private static let pesoCountries: Set<String> = ["mx", "ar", "cl", "co", "uy", "cu", "do"]

  struct Currency: Sendable {
    var one: String
    var many: String
    var isFeminine = false
    var cent: String?
    var cents: String?
  }

  private static func currency(
    _ one: String, _ many: String, _ cent: String? = nil, feminine: Bool = false
  ) -> Currency {
    Currency(one: one, many: many, isFeminine: feminine, cent: cent, cents: cent.map { $0 + "s" })
  }

  private static let pound = Currency(
    one: "libra", many: "libras", isFeminine: true, cent: "penique", cents: "peniques")
  private static let dollar = currency("dólar", "dólares", "centavo")
  private static let peso = currency("peso", "pesos", "centavo")

  /// Signs, the longest first.
  private static let signs: [(sign: String, currency: Currency)] = [
    ("us$", dollar), ("u$s", dollar), ("u$d", dollar),
    ("mx$", currency("peso mexicano", "pesos mexicanos", "centavo")),
    ("ar$", currency("peso argentino", "pesos argentinos", "centavo")),
    ("clp$", currency("peso chileno", "pesos chilenos")),
    ("cl$", currency("peso chileno", "pesos chilenos")),
    ("col$", currency("peso colombiano", "pesos colombianos", "centavo")),
    ("cop$", currency("peso colombiano", "pesos colombianos", "centavo")),
    ("uy$", currency("peso uruguayo", "pesos uruguayos", "centavo")),
    ("$u", currency("peso uruguayo", "pesos uruguayos", "centavo")),
    ("rd$", currency("peso dominicano", "pesos dominicanos", "centavo")),
    ("ca$", currency("dólar canadiense", "dólares canadienses", "centavo")),
    ("c$", currency("dólar canadiense", "dólares canadienses", "centavo")),
    ("au$", currency("dólar australiano", "dólares australianos", "centavo")),
    ("a$", currency("dólar australiano", "dólares australianos", "centavo")),
    ("nz$", currency("dólar neozelandés", "dólares neozelandeses", "centavo")),
    ("b/.", currency("balboa", "balboas", "centésimo")),
    ("mex$", currency("peso mexicano", "pesos mexicanos", "centavo")),
    ("r$", currency("real", "reales", "centavo")),
    ("hk$", currency("dólar de Hong Kong", "dólares de Hong Kong", "centavo")),
    ("s/.", currency("sol", "soles", "céntimo")), ("s/", currency("sol", "soles", "céntimo")),
    ("bs.", currency("bolívar", "bolívares", "céntimo")),
    ("gs.", currency("guaraní", "guaraníes")), ("¢", currency("centavo", "centavos")),
    ("$", dollar), ("€", currency("euro", "euros", "céntimo")), ("£", pound),
    ("¥", currency("yen", "yenes")), ("₡", currency("colón", "colones", "céntimo")),
    ("₩", currency("won", "wones")), ("₹", currency("rupia", "rupias", feminine: true)),
    ("₽", currency("rublo", "rublos", "kopek")), ("₪", currency("séquel", "séqueles")),
    ("₺", currency("lira", "liras", feminine: true)), ("₲", currency("guaraní", "guaraníes")),
    ("₱", peso), ("₿", currency("bitcoin", "bitcoins")),
  ]
  /// Codes and short names, in lower case.
  private static let codes: [String: Currency] = [
    "usd": dollar, "eur": currency("euro", "euros", "céntimo"), "gbp": pound,
    "crc": currency("colón costarricense", "colones costarricenses", "céntimo"),
    "hnl": currency("lempira", "lempiras", "centavo"),
    "gtq": currency("quetzal", "quetzales", "centavo"),
    "q": currency("quetzal", "quetzales", "centavo"),
    "nio": currency("córdoba", "córdobas", "centavo"),
    "mxn": currency("peso mexicano", "pesos mexicanos", "centavo"),
    "ars": currency("peso argentino", "pesos argentinos", "centavo"),
    "cop": currency("peso colombiano", "pesos colombianos", "centavo"),
    "clp": currency("peso chileno", "pesos chilenos"),
    "uyu": currency("peso uruguayo", "pesos uruguayos"),
    "dop": currency("peso dominicano", "pesos dominicanos", "centavo"),
    "cup": currency("peso cubano", "pesos cubanos", "centavo"),
    "pen": currency("sol", "soles", "céntimo"),
    "bob": currency("boliviano", "bolivianos", "centavo"),
    "ves": currency("bolívar", "bolívares", "céntimo"),
    "brl": currency("real", "reales", "centavo"),
    "pyg": currency("guaraní", "guaraníes"), "gs": currency("guaraní", "guaraníes"),
    "hkd": currency("dólar de Hong Kong", "dólares de Hong Kong", "centavo"),
    "jpy": currency("yen", "yenes"), "cny": currency("yuan", "yuanes"),
    "rub": currency("rublo", "rublos", "kopek"),
    "chf": currency("franco suizo", "francos suizos", "céntimo"),
    "fr": currency("franco", "francos", "céntimo"),
    "kr": currency("corona", "coronas", "øre", feminine: true), "mk": currency("marco", "marcos"),
    "rs": currency("rupia", "rupias", "paisa", feminine: true),
    "ptas": currency("peseta", "pesetas", "céntimo", feminine: true),
    "pts": currency("peseta", "pesetas", "céntimo", feminine: true),
  ]
  private static let magnitudes: [String: String] = [
    "m": "millones", "mm": "millones", "mill": "millones", "mll": "millones",
    "millones": "millones",
    "millón": "millón",
    "billones": "billones", "billón": "billón", "mil": "mil", "k": "mil", "bn": "mil millones",
    "trillones": "trillones", "mdd": "millones", "tn": "billones",
  ]

  /// Millions of a currency in one short form, as Mexican papers have them.
  private static let sums: [String: Currency] = [
    "mdd": dollar, "mdp": peso, "mde": currency("euro", "euros", "céntimo"),
  ]

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
    var currency = currencySign(&scanner)
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
    // "$1,500.50" tells by its two marks which one parts thousands.
    let hasBoth =
      (scanner.rest.firstIndex(of: ",")).map { comma in
        scanner.rest.lastIndex(of: ".").map { $0 > comma } ?? false
      } ?? false
    guard
      var number = scanner.numeral(hasBoth ? .commaThousands : numbers.marks, signed: false)
    else { return nil }
    number.sign = sign
    // "$1,500", as Mexicans write it: no price has a thousandth.
    if currency != nil, number.mark == ",", let thousands = number.fraction,
      thousands.utf8.count == 3, number.integer.utf8.count <= 3, !number.integer.hasPrefix("0")
    {
      number.integer += thousands
      number.fraction = nil
      number.isGrouped = true
    }
    // "300 000 €", "US$ 1 500 000"
    if scanner.isAtEnd, number.isInteger, !number.isGrouped, number.integer.utf8.count <= 3,
      !number.integer.hasPrefix("0")
    {
      while let next = line.joined(after: index + tokens - 1), tokens < 6 {
        let digits = next.core.prefix { $0.isASCII && $0.isNumber }
        let tail = next.lower.dropFirst(digits.count)
        guard digits.utf8.count == 3, tail.isEmpty || currency == nil && symbol(String(tail)) != nil
        else {
          break
        }
        number.integer += digits
        scanner = Scanner(String(tail))
        tokens += 1
        last = next
        guard tail.isEmpty else { break }
      }
    }
    // "€5-10 millones"
    var span: Numeral?
    if currency != nil, scanner.acceptDash() {
      _ = currencySign(&scanner)
      guard let second = scanner.numeral(numbers.marks, signed: false) else { return nil }
      span = number
      number = second
    }
    // "20-30 €", "5-10 M€"
    if currency == nil, span == nil, scanner.acceptDash() {
      guard let second = scanner.numeral(numbers.marks, signed: false),
        !scanner.isAtEnd || symbol(line, index + tokens) != nil
      else { return nil }
      span = number
      number = second
    }
    var magnitude: String?
    var period = ""
    if currency == nil, let found = symbol(scanner.rest.lowercased()) {
      (currency, magnitude, period) = (found.currency, found.magnitude, found.period)
      scanner.position = scanner.scalars.count
    }
    if currency == nil { currency = currencySign(&scanner) }
    if !scanner.isAtEnd {
      let suffix = scanner.take { Scanner.isLetter($0) }
      guard scanner.isAtEnd else { return nil }
      if let word = Self.magnitudes[suffix],
        currency != nil || suffix == "k" && symbol(line, index + tokens) != nil
      {
        magnitude = word
      } else if currency == nil, let code = Self.codes[suffix], suffix.utf8.count > 1 {
        currency = code
      } else {
        return nil
      }
    }
    var stop = Verbalization.Stop.keep
    // "10k €"
    if magnitude != nil, currency == nil, let found = symbol(line, index + tokens) {
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

  private func currencySign(_ scanner: inout Scanner) -> Currency? {
    for (sign, currency) in home + Self.signs where scanner.accept(sign) { return currency }
    return nil
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

  /// A currency's sign, with its magnitude or without: `€`, `m€`, `mm$`, `€/mes`.
  private func symbol(_ text: String) -> Symbol? {
    guard (1...16).contains(text.utf8.count) else { return nil }
    for (sign, currency) in home + Self.signs where text.hasSuffix(sign) {
      let head = String(text.dropLast(sign.count))
      if head.isEmpty { return Symbol(currency: currency) }
      if let word = Self.magnitudes[head] { return Symbol(currency: currency, magnitude: word) }
    }
    guard let slash = text.lastIndex(of: "/"),
      let period = Self.periods[String(text[text.index(after: slash)...])],
      var found = symbol(String(text[..<slash]))
    else { return nil }
    found.period = " " + period
    return found
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
