// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Numbers of chapters and seasons with a zero before them (`Capítulo 02`), and thousands with a
/// comma, as in most of America (`1,500 personas`, `2,300 millones`).
struct SpanishGroups: Sendable {
  let numbers: SpanishNumbers
  /// Whether the comma is the decimal mark for certain, as in Spain, Argentina and Chile.
  let hasDecimalComma: Bool

  private static let counted: Set<String> = [
    "capítulo", "capítulos", "capitulo", "temporada", "temporadas", "episodio", "episodios",
    "parte",
    "tomo", "volumen", "página", "páginas", "lección", "paso", "pasos", "semana", "día", "nivel",
    "ronda", "jornada", "fecha", "etapa", "fase", "tema", "unidad", "sección", "artículo", "figura",
    "tabla", "cuadro", "ejercicio", "acto", "escena", "libro", "pista", "grado", "grupo", "equipo",
    "partido", "pregunta", "respuesta", "regla", "anexo", "módulo", "serie", "carrera", "número",
    "núm", "nº", "cap", "vol", "pág", "zona", "distrito", "sector", "puesto", "mes", "año", "andén",
    "vía", "puerta", "plataforma", "edición", "tipo", "clase", "categoría", "lámina", "ep", "mesa",
    "vuelta", "entrada", "lugar", "posición", "video", "vídeo", "foto",
  ]
  private static let scales: Set<String> = [
    "mil", "millón", "millones", "billón", "billones", "mdd", "mdp",
  ]

  var rules: [Rule] {
    [
      Rule("serial", .digits, counted),
      Rule("cardinal", .digits, thousands),
    ]
  }

  /// Reads `02` of "Capítulo 02", `02-04` of "episodios 02-04".
  private func counted(_ line: Line, _ index: Int) -> Verbalization? {
    guard let form = DigitGroups.numbered(line, index, behind: Self.counted) else { return nil }
    let end = form.last.map { " a " + numbers.cardinal($0) } ?? ""
    return Verbalization(numbers.cardinal(form.first) + end)
  }

  /// Reads `1,500 personas`, `2,300 millones`, `12,345 votos`, `1,500.50`: three digits behind the comma
  /// that count things in the plural are thousands; `3,125 km` are not.
  private func thousands(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard token.core.contains(","), token.core.utf8.count <= 16 else { return nil }
    var scanner = Scanner(token.core)
    guard var number = scanner.numeral(.commaThousands), scanner.isAtEnd, number.isGrouped else {
      return nil
    }
    // Both marks: the first parts thousands.
    if number.fraction != nil {
      number.mark = "."
      return Verbalization(numbers.spoken(number))
    }
    guard number.integer.utf8.count <= 6, let next = line.joined(after: index) else { return nil }
    let isRound = number.integer.hasSuffix("00")
    guard !hasDecimalComma || isRound else { return nil }
    let isScale = Self.scales.contains(next.lower)
    guard isScale || isPlural(line, index + 1) else { return nil }
    let agreement: SpanishNumbers.Agreement =
      isScale ? .masculine : SpanishCounts.agreement(with: next.lower)
    return Verbalization(numbers.spoken(number, agreement))
  }

  /// A noun in the plural, in small letters, that is no unit of measure.
  private func isPlural(_ line: Line, _ index: Int) -> Bool {
    guard let next = line[index], next.core.utf8.count > 3, !next.isCapitalised,
      next.lower.hasSuffix("s"), !Self.measures.contains(next.lower)
    else { return false }
    return SpanishCounts.agreement(with: next.lower) != .none
  }

  /// Units that are measured to three places too.
  private static let measures: Set<String> = [
    "kilos", "kilogramos", "gramos", "litros", "segundos", "grados", "puntos",
  ]
}
