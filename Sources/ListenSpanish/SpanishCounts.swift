// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Numbers with blanks between their groups, numbers that agree with a noun, spans and scores.
struct SpanishCounts: Sendable {
  let numbers: SpanishNumbers

  private static let scales: Set<String> = [
    "millón", "millones", "billón", "billones", "trillón", "trillones",
  ]
  /// Words after a number that are not what is counted.
  private static let functional: Set<String> = [
    "de", "del", "la", "las", "el", "los", "en", "y", "a", "o", "u", "e", "por", "para", "con",
    "que",
    "se", "su", "sus", "como", "al", "un", "una", "es", "fue", "son", "más", "menos", "pero", "sin",
    "sobre", "entre", "hasta", "desde", "según", "contra", "durante", "cuando", "donde", "ante",
    "tras",
    "mil", "no", "ni", "si", "ya", "lo", "le", "les", "ha", "han", "era", "eran", "uno", "ante",
    "bajo",
    "para", "hacia", "siendo", "también", "aproximadamente", "anualmente", "mientras", "aunque",
    "nunca",
    "casi", "otra", "otro", "esta", "este", "esa", "ese", "fueron", "estaba", "estaban", "tenía",
    "tiene",
    "cada", "todavía", "ahora", "ayer",
  ]
  /// Feminine nouns that do not end in "a" or "-ión".
  private static let feminine: Set<String> = [
    "mujeres", "veces", "leyes", "partes", "calles", "noches", "naves", "sedes", "redes", "luces",
    "clases", "tardes", "muertes", "torres", "fuentes", "cárceles", "imágenes", "voces", "cruces",
    "madres", "especies", "series", "sesiones", "flores", "señales", "costumbres", "nubes",
    "frases",
    "bases", "llaves", "manos", "fotos", "motos", "radios", "órdenes", "sales", "serie", "vez",
    "cumbre", "cumbres", "bienal", "final", "finales", "gente", "sangre", "torre", "fuente", "base",
    "mujer", "parte", "clase", "especie", "ong", "crisis", "tesis", "dosis", "sedes", "pymes",
  ]
  /// Masculine nouns that end in "a".
  private static let masculine: Set<String> = [
    "días", "día", "problemas", "programas", "sistemas", "temas", "mapas", "idiomas", "planetas",
    "dilemas", "esquemas", "climas", "dramas", "poemas", "síntomas", "diplomas", "telegramas",
    "diagramas", "cometas", "kilogramas", "gramas", "panoramas", "poetas", "futbolistas",
    "policías",
    "guardias", "periodistas", "terroristas", "turistas", "artistas", "activistas", "atletas",
    "soldados", "yihadistas", "islamistas", "especialistas", "tenistas", "ciclistas", "demócratas",
    "dálmatas", "socialistas", "comunistas", "nacionalistas", "colonos", "centímetros", "césares",
    "papas",
  ]

  var rules: [Rule] {
    [
      Rule("cardinal", .digits, grouped),
      Rule("range", .digits, range),
      Rule("cardinal", .digits, agreeing),
      Rule("decimal", .digits, decimal),
      Rule("cardinal", [.digits, .signs], signed),
    ]
  }

  /// Whether what is counted is feminine, masculine or unknown.
  static func agreement(with word: String?) -> SpanishNumbers.Agreement {
    guard let word, word.utf8.count > 2, !functional.contains(word),
      word.unicodeScalars.allSatisfy({ Scanner.isLetter($0) })
    else { return .none }
    if masculine.contains(word) { return .masculine }
    if feminine.contains(word) { return .feminine }
    for ending in ["a", "as", "ción", "ciones", "sión", "siones", "dad", "dades", "tud", "tudes"]
    where word.hasSuffix(ending) {
      return .feminine
    }
    return word.hasSuffix("s") || word.hasSuffix("o") ? .masculine : .none
  }

  /// Reads `1 000 000`, `10 000 habitantes`, `3.000.000.000.000`, `200,000`.
  private func grouped(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    var scanner = Scanner(token.core)
    guard var number = scanner.numeral(numbers.marks, signed: false), scanner.isAtEnd else {
      return nil
    }
    var tokens = 1
    if !number.isGrouped, number.isInteger, number.integer.utf8.count <= 3,
      number.integer.utf8.first != UInt8(ascii: "0")
    {
      while let next = line.joined(after: index + tokens - 1), next.core.utf8.prefix(3).count == 3,
        next.core.utf8.prefix(3).allSatisfy({ (48...57).contains($0) }), tokens < 12
      {
        guard next.core.utf8.count == 3 else { return nil }
        number.integer += next.core
        tokens += 1
      }
      guard tokens > 1 else { return nil }
      // "1 000" may be two numbers, but after "página 3" it is.
      guard
        line.word(before: index).map({ !["página", "núm", "capítulo", "no"].contains($0) }) ?? true
      else { return nil }
    } else {
      // "21.000": the engine says "veintiuno mil".
      if let value = number.value, number.isGrouped, value / 1000 % 10 == 1,
        value / 1000 % 100 != 11, value >= 21_000, value < 1_000_000,
        line.joined(after: index) == nil
      {
        return Verbalization(numbers.spoken(number))
      }
      let isLong = number.integer.utf8.count > 9 && number.isInteger
      let hasCommas =
        number.isGrouped && token.core.contains(",")
        && (number.isInteger || number.mark == ".")
      guard isLong || hasCommas else { return nil }
    }
    let next = line.word(after: index + tokens - 1)
    let agreement: SpanishNumbers.Agreement =
      next.map { Self.scales.contains($0) } == true ? .masculine : Self.agreement(with: next)
    return Verbalization(numbers.spoken(number, agreement), tokens: tokens)
  }

  /// Reads `21 personas`, `31 euros`, `1 millón`, `500 mujeres`, `200 mil personas`.
  private func agreeing(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    var scanner = Scanner(token.core)
    guard let number = scanner.numeral(numbers.marks, signed: false), scanner.isAtEnd,
      number.isInteger, let value = number.value, token.trail.isEmpty
    else { return nil }
    let hasOne = value % 10 == 1 && value % 100 != 11
    let hasHundreds =
      value % 1000 >= 200 || value / 1000 % 1000 >= 200
      || value >= 1000 && value / 1000 % 10 == 1 && value / 1000 % 100 != 11 && value / 1000 != 1
    guard hasOne || hasHundreds, let next = line[index + 1], next.lead.isEmpty else { return nil }
    if next.lower == "mil" {
      let counted = Self.agreement(with: line.word(after: index + 1))
      guard hasOne && value > 1 || counted == .feminine else { return nil }
      return Verbalization(numbers.spoken(number, counted == .feminine ? .feminine : .masculine))
    }
    if Self.scales.contains(next.lower) {
      return hasOne ? Verbalization(numbers.spoken(number, .masculine)) : nil
    }
    guard !next.isCapitalised else { return nil }
    let isDated =
      (1800...2100).contains(value) && !number.isGrouped
      && line.word(before: index).map { ["en", "desde", "hasta", "año", "del"].contains($0) }
        == true
    guard !isDated else { return nil }
    switch Self.agreement(with: next.lower) {
    case .none: return nil
    case .masculine:
      return hasOne ? Verbalization(numbers.spoken(number, .masculine)) : nil
    case .feminine: return Verbalization(numbers.spoken(number, .feminine))
    }
  }

  /// Reads `1,53321`, in pairs; shorter fractions the engine reads itself.
  private func decimal(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard token.core.utf8.count <= 32 else { return nil }
    var scanner = Scanner(token.core)
    guard let number = scanner.numeral(numbers.marks), scanner.isAtEnd,
      let fraction = number.fraction
    else { return nil }
    let isScale = line.word(after: index).map { Self.scales.contains($0) } ?? false
    guard fraction.utf8.count > 3 || number.sign != nil || isScale && fraction.hasSuffix("1") else {
      return nil
    }
    return Verbalization(numbers.spoken(number, isScale ? .masculine : .none))
  }

  /// Reads `10-15`, `1-0`, `1939-1945`.
  private func range(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard token.core.utf8.count <= 24 else { return nil }
    var scanner = Scanner(token.core)
    guard let first = scanner.numeral(numbers.marks, signed: false), scanner.acceptDash(),
      let second = scanner.numeral(numbers.marks, signed: false),
      first.integer.utf8.count <= 5 || first.isGrouped,
      first.integer.utf8.first != UInt8(ascii: "0") || first.integer.utf8.count == 1
    else { return nil }
    // "7-6(4)": a set and what its tie-break ended with.
    if scanner.accept("("), let points = scanner.digits(), points.utf8.count <= 2,
      scanner.accept(")"), scanner.isAtEnd
    {
      return Verbalization(
        "\(numbers.spoken(first)) a \(numbers.spoken(second)), \(numbers.cardinal(points))")
    }
    guard scanner.isAtEnd else { return nil }
    let counted = Self.agreement(with: line.word(after: index))
    let agreement = counted == .feminine ? counted : .none
    let before = line.word(before: index) ?? ""
    let isModel = ["boeing", "airbus", "embraer"].contains(before)
    let link = before == "entre" ? " y " : isModel ? " " : " a "
    return Verbalization(
      numbers.spoken(first, agreement) + link + numbers.spoken(second, counted))
  }

  /// Reads `-5`, `+3`, `~40`, `100+`, which lose their signs in the engine.
  private func signed(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard token.core.utf8.count <= 24 else { return nil }
    var scanner = Scanner(token.core)
    let names: [Unicode.Scalar: String] = [
      "~": "unos", "≈": "unos", "#": "número", "±": "más o menos", ">": "más de", "<": "menos de",
      "≥": "al menos", "≤": "como mucho", "@": "arroba",
    ]
    if let sign = scanner.next, let name = names[sign] {
      scanner.position += 1
      guard let number = scanner.numeral(numbers.marks), scanner.isAtEnd else { return nil }
      return Verbalization(name + " " + numbers.spoken(number))
    }
    guard let number = scanner.numeral(numbers.marks) else { return nil }
    if scanner.accept("+"), scanner.isAtEnd, number.sign == nil {
      return Verbalization(numbers.spoken(number) + " más")
    }
    // "4x4"
    if scanner.accept("x"), number.sign == nil, number.isInteger, let second = scanner.digits(),
      second.utf8.count <= 3, scanner.isAtEnd
    {
      return Verbalization(numbers.spoken(number) + " por " + numbers.cardinal(second))
    }
    guard number.sign != nil, scanner.isAtEnd else { return nil }
    return Verbalization(numbers.spoken(number))
  }
}
