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

  private static func currency(_ one: String, _ cent: String? = nil) -> Currency {
    Currency(one: one, many: one + "s", cent: cent, cents: cent.map { $0 + "s" })
  }

  /// The currencies by sign; the longest sign wins.
  private static let signs: [(sign: String, currency: Currency)] = [
    ("AU$", currency("Australian dollar", "cent")), ("CAD$", currency("Canadian dollar", "cent")),
    ("AUD$", currency("Australian dollar", "cent")), ("Mex$", currency("Mexican peso")),
    ("MX$", currency("Mexican peso")), ("MXN$", currency("Mexican peso")),
    ("AR$", currency("Argentine peso")), ("COL$", currency("Colombian peso")),
    ("CLP$", currency("Chilean peso")), ("SG$", currency("Singapore dollar", "cent")),
    ("J$", currency("Jamaican dollar", "cent")), ("TT$", currency("Trinidad dollar", "cent")),
    ("Z$", currency("Zimbabwe dollar", "cent")), ("GH₵", currency("Ghanaian cedi")),
    ("GH¢", currency("Ghanaian cedi")), ("₵", currency("cedi")), ("E£", currency("Egyptian pound")),
    ("RM", Currency(one: "ringgit", many: "ringgit")),
    ("Rp", Currency(one: "rupiah", many: "rupiah")),
    ("KSh", currency("Kenyan shilling")), ("Ksh", currency("Kenyan shilling")),
    ("USh", currency("Ugandan shilling")), ("TSh", currency("Tanzanian shilling")),
    ("US$", currency("US dollar", "cent")), ("HK$", currency("Hong Kong dollar", "cent")),
    ("NZ$", currency("New Zealand dollar", "cent")), ("CA$", currency("Canadian dollar", "cent")),
    ("A$", currency("Australian dollar", "cent")), ("C$", currency("Canadian dollar", "cent")),
    ("S$", currency("Singapore dollar", "cent")), ("NT$", currency("Taiwan dollar", "cent")),
    ("R$", Currency(one: "real", many: "reais", cent: "centavo", cents: "centavos")),
    ("$", currency("dollar", "cent")), ("€", currency("euro", "cent")),
    ("£", Currency(one: "pound", many: "pounds", cent: "penny", cents: "pence")),
    ("¥", Currency(one: "yen", many: "yen")), ("₹", currency("rupee")),
    ("₩", Currency(one: "won", many: "won")), ("₽", currency("rouble", "kopeck")),
    ("₪", currency("shekel")), ("₺", Currency(one: "lira", many: "lira")),
    ("₴", currency("hryvnia")), ("₿", currency("bitcoin")),
    ("₦", Currency(one: "naira", many: "naira")),
    ("₱", currency("peso")), ("฿", Currency(one: "baht", many: "baht")),
    ("₫", Currency(one: "dong", many: "dong")),
  ]
  static let magnitudes: [String: String] = [
    "k": "thousand", "K": "thousand", "m": "million", "M": "million", "mn": "million",
    "mln": "million", "mio": "million", "b": "billion", "B": "billion", "bn": "billion",
    "bln": "billion", "tn": "trillion", "trn": "trillion", "t": "trillion", "T": "trillion",
    "cr": "crore", "crores": "crore", "lakhs": "lakh", "lac": "lakh",
  ]
  static let magnitudeWords: Set<String> = [
    "thousand", "million", "billion", "trillion", "crore", "crores", "cr", "lakh", "lakhs", "lac",
    "bn", "mn", "tn", "trn", "m", "hundred",
  ]
  private static let periods: [String: String] = [
    "d": "day", "day": "day", "wk": "week", "week": "week", "mo": "month", "month": "month",
    "yr": "year", "year": "year", "hr": "hour", "h": "hour", "hour": "hour", "kg": "kilogram",
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

  private struct Amount {
    var numeral: Numeral
    var currency: Currency?
    var magnitude: String?
  }

  private func amount(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard token.core.utf8.count <= 40 else { return nil }
    var scanner = Scanner(token.core)
    guard var first = amount(&scanner) else { return nil }
    if scanner.acceptDash() {
      let rest = scanner.rest
      var tail = Scanner(rest)
      if var second = amount(&tail) ?? bare(&tail), tail.isAtEnd, first.currency != nil {
        second.currency = second.currency ?? first.currency
        var tokens = 1
        if second.magnitude == nil, let found = magnitude(line, index) {
          second.magnitude = found.words
          tokens += found.tokens
        }
        if first.magnitude == nil, second.magnitude != nil, !first.numeral.isGrouped {
          return Verbalization(
            numbers.spoken(first.numeral) + " to " + words(second, line, index), tokens: tokens)
        }
        return Verbalization(
          words(first, line, index) + " to " + words(second, line, index), tokens: tokens)
      }
      guard first.currency != nil else { return nil }
      // "$5-a-day", "$100-million", "$3.5bn-plus"
      let parts = rest.split(separator: "-").map(String.init)
      guard let head = parts.first, parts.allSatisfy({ $0.allSatisfy(\.isLetter) }) else {
        return nil
      }
      if first.magnitude == nil, let word = spelledMagnitude(head) {
        first.magnitude = word
        let tail = parts.dropFirst().map { " " + $0 }.joined()
        return Verbalization(words(first, line, index, isAdjective: true) + tail)
      }
      return Verbalization(words(first, line, index) + parts.map { " " + $0 }.joined())
    }
    if scanner.accept("/") {
      guard let period = Self.periods[scanner.rest.lowercased()], first.currency != nil else {
        return nil
      }
      return Verbalization(words(first, line, index) + " per " + period)
    }
    let tail = scanner.rest
    guard first.currency != nil, tail.isEmpty || tail == "+" || tail == "'s" || tail == "’s" else {
      return nil
    }
    var tokens = 1
    var stop = Verbalization.Stop.keep
    if tail.isEmpty, first.magnitude == nil, let found = magnitude(line, index) {
      first.magnitude = found.words
      tokens += found.tokens
      stop = found.stop
    }
    let isLong = first.numeral.integer.utf8.filter { $0 != UInt8(ascii: "0") }.count > 3
    let isAdjective =
      tail.isEmpty && !isLong
      && EnglishAdjectives.isAdjective(line, from: index, to: index + tokens - 1)
    let plus = tail == "+" ? " plus" : tail
    return Verbalization(
      words(first, line, index, isAdjective: isAdjective) + plus, tokens: tokens, stop: stop)
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

  /// `$3.5bn`, `€2.4m`, `500 €` in one token, `-$2.45B`, `¥30B`, `€5`.
  private func amount(_ scanner: inout Scanner) -> Amount? {
    let start = scanner.position
    let sign = scanner.sign() ?? (scanner.accept("~") ? "~" : nil)
    let currency = currency(&scanner)
    guard var numeral = scanner.numeral(.commaThousands, signed: sign == nil) else {
      scanner.position = start
      return nil
    }
    if sign != "~" { numeral.sign = sign ?? numeral.sign }
    var amount = Amount(numeral: numeral, currency: currency)
    let mark = scanner.position
    let suffix = scanner.take { Scanner.isLetter($0) }
    if let magnitude = Self.magnitudes[suffix], currency != nil {
      amount.magnitude = magnitude
    } else if currency != nil, suffix == "USD" || suffix.isEmpty {
      // "$5USD" says its currency twice.
    } else {
      scanner.position = mark
    }
    if currency == nil { amount.currency = self.currency(&scanner) }
    guard amount.currency != nil else {
      scanner.position = start
      return nil
    }
    return amount
  }

  /// The second number of `$5-10m`.
  private func bare(_ scanner: inout Scanner) -> Amount? {
    guard let numeral = scanner.numeral(.commaThousands, signed: false) else { return nil }
    let suffix = scanner.take { Scanner.isLetter($0) }
    guard suffix.isEmpty || Self.magnitudes[suffix] != nil else { return nil }
    return Amount(numeral: numeral, magnitude: Self.magnitudes[suffix])
  }

  private func currency(_ scanner: inout Scanner) -> Currency? {
    for (sign, currency) in Self.signs where scanner.accept(sign) { return currency }
    return nil
  }

  private func words(
    _ amount: Amount, _ line: Line, _ index: Int, isAdjective: Bool = false
  ) -> String {
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

  /// ISO 4217 codes that news gives beside amounts.
  private static let codes: [String: Currency] = [
    "USD": currency("US dollar", "cent"), "EUR": currency("euro", "cent"),
    "GBP": Currency(one: "pound", many: "pounds", cent: "penny", cents: "pence"),
    "JPY": Currency(one: "yen", many: "yen"), "CNY": Currency(one: "yuan", many: "yuan"),
    "RMB": Currency(one: "yuan", many: "yuan"), "RUB": currency("rouble"), "INR": currency("rupee"),
    "Rs": currency("rupee"),
    "SAR": currency("Saudi riyal"), "AED": currency("dirham"), "ILS": currency("shekel"),
    "NIS": currency("shekel"), "TRY": Currency(one: "lira", many: "lira"),
    "EGP": currency("Egyptian pound"), "LBP": currency("Lebanese pound"),
    "HRK": currency("Croatian kuna"),
    "SYP": currency("Syrian pound"), "IQD": currency("Iraqi dinar"),
    "KWD": currency("Kuwaiti dinar"),
    "CHF": currency("Swiss franc"), "SEK": Currency(one: "Swedish krona", many: "Swedish kronor"),
    "NOK": Currency(one: "Norwegian krone", many: "Norwegian kroner"),
    "AUD": currency("Australian dollar", "cent"),
    "CAD": currency("Canadian dollar", "cent"), "MXN": currency("Mexican peso"),
    "BRL": Currency(one: "real", many: "reais"),
    "ZAR": Currency(one: "rand", many: "rand"), "NGN": Currency(one: "naira", many: "naira"),
    "PKR": currency("Pakistani rupee"), "kr": Currency(one: "krone", many: "kronor"),
    "Kr": Currency(one: "krone", many: "kronor"), "zł": Currency(one: "zloty", many: "zlotys"),
    "PLN": Currency(one: "zloty", many: "zlotys"), "Kč": currency("Czech crown"),
    "CZK": currency("Czech crown"), "HUF": Currency(one: "forint", many: "forints"),
    "Ft": Currency(one: "forint", many: "forints"), "RM": Currency(one: "ringgit", many: "ringgit"),
    "MYR": Currency(one: "ringgit", many: "ringgit"), "Tk": Currency(one: "taka", many: "taka"),
    "BDT": Currency(one: "taka", many: "taka"), "Rp": Currency(one: "rupiah", many: "rupiah"),
    "IDR": Currency(one: "rupiah", many: "rupiah"), "KSh": currency("Kenyan shilling"),
    "Ksh": currency("Kenyan shilling"), "KES": currency("Kenyan shilling"),
    "UGX": currency("Ugandan shilling"), "TZS": currency("Tanzanian shilling"),
    "GHS": currency("Ghanaian cedi"), "DKK": Currency(one: "Danish krone", many: "Danish kroner"),
    "ISK": Currency(one: "Icelandic krona", many: "Icelandic kronur"),
    "NZD": currency("New Zealand dollar", "cent"), "HKD": currency("Hong Kong dollar", "cent"),
    "SGD": currency("Singapore dollar", "cent"), "TWD": currency("Taiwan dollar", "cent"),
    "KRW": Currency(one: "won", many: "won"), "THB": Currency(one: "baht", many: "baht"),
    "VND": Currency(one: "dong", many: "dong"), "PHP": currency("Philippine peso"),
    "ARS": currency("Argentine peso"), "CLP": currency("Chilean peso"),
    "COP": currency("Colombian peso"), "PEN": Currency(one: "sol", many: "soles"),
    "UAH": currency("hryvnia"), "KZT": Currency(one: "tenge", many: "tenge"),
    "QAR": currency("Qatari riyal"), "OMR": currency("Omani rial"),
    "BHD": currency("Bahraini dinar"),
    "JOD": currency("Jordanian dinar"), "MAD": currency("Moroccan dirham"),
    "DZD": currency("Algerian dinar"), "TND": currency("Tunisian dinar"),
    "IRR": currency("Iranian rial"),
    "LKR": currency("Sri Lankan rupee"), "RON": Currency(one: "leu", many: "lei"),
    "BGN": Currency(one: "lev", many: "leva"), "RSD": currency("Serbian dinar"),
    "ETB": Currency(one: "birr", many: "birr"), "XAF": currency("C.F.A franc"),
    "XOF": currency("C.F.A franc"), "BTC": currency("bitcoin"),
    "ETH": Currency(one: "ether", many: "ether"),
  ]

  /// The short name of the currency with a code, as dealers say it: "euro", "dollar".
  static func name(ofCode code: String) -> String? {
    guard let currency = codes[code] else { return nil }
    return code == "USD" ? "dollar" : code == "GBP" ? "sterling" : currency.one
  }

  /// `kr 500`, `zł 50`: a currency in small letters.
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
    return Verbalization(words(amount, line, index), tokens: 2 + (sum?.tokens ?? 0))
  }

  /// `USD 5 million`, `88.5 million HRK`, `EUR2.4bn`, `500 EUR`.
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
    guard let numeral = scanner.numeral(.commaThousands, signed: false) else { return nil }
    var amount = Amount(numeral: numeral, currency: found)
    let suffix = scanner.take { Scanner.isLetter($0) }
    if !suffix.isEmpty {
      guard let word = Self.magnitudes[suffix], found != nil else { return nil }
      amount.magnitude = word
    }
    guard scanner.isAtEnd else { return nil }
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
    return Verbalization(words(amount, line, index), tokens: tokens, stop: stop)
  }

  /// `50p`, but not `1080p`.
  private func pence(_ line: Line, _ index: Int) -> Verbalization? {
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
