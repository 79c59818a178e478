// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// The words for a slash between words: "litros por día", "casos por cien mil", "niños o niñas".
struct SpanishRates: Sendable {
  let numbers: SpanishNumbers
  let units: SpanishUnits

  private static let bases: Set<String> = [
    "día", "semana", "mes", "año", "hora", "minuto", "segundo", "noche", "persona", "habitante",
    "hogar", "cabeza", "kilómetro", "milla", "metro", "litro", "kilogramo", "kilo", "tonelada",
    "hectárea", "turno", "partido", "acción", "unidad", "niño", "alumno", "paciente", "visita",
    "viaje", "asiento", "habitación", "usuario", "vehículo", "coche", "barril", "galón", "página",
    "empleado", "trabajador", "familia", "dosis", "trimestre", "temporada", "cliente", "voto",
    "hab",
  ]
  private static let alternatives: [String: String] = [
    "él/ella": "él o ella", "ella/él": "ella o él", "sí/no": "sí o no", "si/no": "sí o no",
    "el/la": "el o la", "los/las": "los o las", "un/una": "un o una", "n/a": "no aplica",
    "s/n": "sin número", "los/as": "los o las", "las/os": "las o los", "un/a": "un o una",
    "unos/as": "unos o unas", "del/la": "del o de la", "al/la": "al o a la", "el/los": "el o los",
    "este/a": "este o esta", "su/s": "su o sus", "24/7": "veinticuatro siete",
  ]

  var rules: [Rule] { [Rule("rate", .joints, rate)] }

  /// Reads `litros/día`, `casos/100.000`, `mg/kg/día`, `personas/km²`, `niños/as`.
  private func rate(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard (3...40).contains(token.core.utf8.count), token.core.contains("/") else { return nil }
    if let words = Self.alternatives[token.lower] { return Verbalization(words) }
    let parts = token.core.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard (2...3).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    if parts.count == 2, let both = genders(parts[0], parts[1]) { return Verbalization(both) }
    guard var words = counted(parts[0], line, index) else { return nil }
    for part in parts.dropFirst() {
      guard let base = base(part) else { return nil }
      words += " por " + base
    }
    return Verbalization(words)
  }

  /// Both forms of `niños/as` or `alumno/a` in words; nil if `ending` is no ending of `word`.
  private func genders(_ word: String, _ ending: String) -> String? {
    guard word.utf8.count > 3, ending == "a" || ending == "as" || ending == "-a" || ending == "-as"
    else { return nil }
    let bare = ending.hasPrefix("-") ? String(ending.dropFirst()) : ending
    let own = bare == "as" ? "os" : "o"
    if word.hasSuffix(own) { return word + " o " + word.dropLast(own.count) + bare }
    return bare == "a" && word.hasSuffix("r") ? word + " o " + word + "a" : nil
  }

  private func counted(_ part: String, _ line: Line, _ index: Int) -> String? {
    var scanner = Scanner(part)
    if let number = scanner.numeral(numbers.marks, signed: false) {
      guard !scanner.isAtEnd, let unit = units.unit(scanner.rest) else { return nil }
      let agreement = unit.isFeminine ? SpanishNumbers.Agreement.feminine : .masculine
      return numbers.spoken(number, agreement) + " " + (number.isOne ? unit.one : unit.many)
    }
    if part == "hab." || part == "hab" { return "habitantes" }
    let isCounted = line[index - 1]?.hasDigits == true && line.word(before: index) != nil
    if isCounted, let unit = units.unit(part) { return unit.many }
    guard part.utf8.count > 3, part.hasSuffix("s"), part == part.lowercased(),
      part.allSatisfy(\.isLetter)
    else { return nil }
    return part
  }

  private func base(_ part: String) -> String? {
    let lower = part.lowercased()
    if lower == "hab" { return "habitante" }
    if Self.bases.contains(lower) { return lower }
    if let unit = units.unit(part) { return unit.one }
    var scanner = Scanner(part)
    guard let number = scanner.numeral(numbers.marks, signed: false), scanner.isAtEnd,
      number.isGrouped || number.integer.hasSuffix("00")
    else { return nil }
    return numbers.spoken(number)
  }
}
