// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Abbreviations of Spanish words (the list of the Academia, and those of newspapers).
package enum SpanishAbbreviations {
  static let rules = [
    Rule("abbreviation", .letters, era),
    Rule("abbreviation", [.letters, .signs], number),
    Rule("abbreviation", .letters, word),
  ]

  /// The context in which a short form is an abbreviation.
  package enum Use: String, Sendable {
    /// A title before a name, with or without a stop: "Sr.".
    case title
    /// A title before a name, with a stop: "Mons.".
    case stoppedTitle = "stopped title"
    /// A short form anywhere, with a stop: "máx.".
    case stopped
    /// A short form before a number: "pág.".
    case numbered = "number"
    /// A short form anywhere: "etc".
    case always
  }

  /// The words and the contexts of short forms, by these in lower case.
  package static let words: [String: (String, Use)] = SpanishTables.abbreviations.lookup(
    by: "short"
  ) { row in
    Use(rawValue: row["use"]).map { (row["words"], $0) }
  }

  /// The short forms that no name follows: a capital after their stop begins a sentence.
  package static let closing = Set(
    SpanishTables.abbreviations.rows.filter { $0["closes"] == "yes" }.flatMap { $0.list("short") })

  /// Words that begin sentences, in lower case.
  package static let sentenceStarters: Set<String> = [
    "el", "la", "los", "las", "un", "una", "unos", "unas", "lo", "en", "de", "del", "al", "a",
    "por",
    "para", "con", "sin", "según", "sobre", "tras", "ante", "desde", "hasta", "entre", "durante",
    "este",
    "esta", "estos", "estas", "ese", "esa", "eso", "esto", "aquel", "su", "sus", "se", "no", "si",
    "ya", "y",
    "pero", "aunque", "cuando", "como", "que", "quien", "también", "además", "así", "mientras",
    "después",
    "antes", "hoy", "ayer", "muchos", "muchas", "algunos", "algunas", "todos", "todas", "es", "son",
    "fue",
    "fueron", "era", "hay", "había", "sin", "yo", "él", "ella", "ellos", "nosotros", "cada", "otro",
    "otra",
  ]

  /// Reads `a. C.`, `d. C.`, `p. ej.`, `S. M.`, `a. e. c.`.
  private static func era(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    if token.core == "a.C" || token.core == "a.c" {
      return Verbalization("antes de Cristo", stop: line.closingStop(after: index))
    }
    if token.core == "d.C" || token.core == "d.c" {
      return Verbalization("después de Cristo", stop: line.closingStop(after: index))
    }
    if token.core == "M", token.trail.isEmpty, line[index - 1]?.hasDigits == true,
      line.word(after: index) == "de"
    {
      return Verbalization("millones")
    }
    // "el s. XIX"
    if token.core == "s" || token.core == "ss", token.trail == ".",
      let next = line.tokens.dropFirst(index + 1).first,
      next.lead.isEmpty, next.core.allSatisfy({ "IVX-–".contains($0) }), next.core.first != "-"
    {
      return Verbalization(token.core == "s" ? "siglo" : "siglos", stop: .drop)
    }
    if token.core == "p.p" || token.core == "pp.pp" {
      return Verbalization("puntos porcentuales", stop: .endOnly)
    }
    if token.core == "p.b" || token.core == "pp.bb" {
      return Verbalization("puntos básicos", stop: .endOnly)
    }
    if token.core == "i.a" { return Verbalization("interanual", stop: .endOnly) }
    // "(n. 1962)", "Ana Gil, m. 1980"
    if token.trail == ".", ["n", "m", "f"].contains(token.core),
      token.lead.contains("(") || line[index - 1]?.trail == ",",
      let next = line[index + 1], next.lead.isEmpty, next.core.utf8.count == 4,
      (1000...2100).contains(Int(next.core) ?? 0)
    {
      return Verbalization(token.core == "n" ? "nacido en" : "fallecido en", stop: .drop)
    }
    // "en el km 45"
    if token.core == "km", token.trail.isEmpty, line[index - 1]?.hasDigits != true,
      line.joined(after: index)?.core.unicodeScalars.first.map(Scanner.isDigit) == true
    {
      return Verbalization("kilómetro")
    }
    if token.core == "M.N" { return Verbalization("moneda nacional", stop: .endOnly) }
    if token.core == "p.ej" { return Verbalization("por ejemplo", stop: .drop) }
    if token.core == "y/o" { return Verbalization("y o") }
    if token.lower == "ec" || token.lower == "aec", token.trail.isEmpty || token.trail == ".",
      let before = line[index - 1],
      before.hasDigits || RomanNumeral.value(of: before.core) != nil
    {
      return Verbalization(
        token.lower == "ec" ? "era común" : "antes de la era común", stop: .endOnly)
    }
    guard token.core.utf8.count == 1, token.trail == ".", let next = line[index + 1],
      next.lead.isEmpty, next.hasStop
    else { return nil }
    switch (token.core, next.core) {
    case ("a", "C"), ("a", "c"):
      return Verbalization("antes de Cristo", tokens: 2, stop: line.closingStop(after: index + 1))
    case ("d", "C"), ("d", "c"):
      return Verbalization("después de Cristo", tokens: 2, stop: line.closingStop(after: index + 1))
    case ("i", "a"):
      return Verbalization("interanual", tokens: 2, stop: line.closingStop(after: index + 1))
    case ("p", "ej"): return Verbalization("por ejemplo", tokens: 2, stop: .drop)
    case ("S", "M"): return Verbalization("su majestad", tokens: 2, stop: .drop)
    case ("q", "e"), ("Q", "E"): return nil
    case ("S", "A"):
      return Verbalization("sociedad anónima", tokens: 2, stop: line.closingStop(after: index + 1))
    case ("S", "L"):
      return Verbalization("sociedad limitada", tokens: 2, stop: line.closingStop(after: index + 1))
    default: return nil
    }
  }

  /// Reads `No. 12`, `N.º 12`, `Nº 1`, `nros. 3 y 4`.
  private static func number(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    switch token.lower {
    case "no", "nos", "nro", "nros", "nr":
      guard token.trail == ".", line[index + 1]?.hasDigits == true else { return nil }
      return Verbalization(token.lower.hasSuffix("s") ? "números" : "número", stop: .drop)
    case "n.º", "nº", "n°", "n.°", "№": return Verbalization("número", stop: .drop)
    case let joined
    where joined.hasPrefix("nº") && joined.utf8.dropFirst(3).allSatisfy({ (48...57).contains($0) })
      && joined.utf8.count > 3:
      return Verbalization("número " + joined.dropFirst(2))
    case "pº", "p.º": return Verbalization("paseo", stop: .drop)
    case "bº", "b.º": return Verbalization("barrio", stop: .drop)
    case "mª", "m.ª": return Verbalization("María", stop: .drop)
    case "d.ª": return Verbalization("doña", stop: .drop)
    case "n.os", "n.ºs", "nºs": return Verbalization("números", stop: .drop)
    default: return nil
    }
  }

  private static func word(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard token.core.utf8.count <= 8, let (word, use) = words[token.lower],
      token.core != "C"
    else { return nil }
    if token.isCapitals, token.core.utf8.count > 1, !["C/", "Dª", "D.ª"].contains(token.core) {
      return nil
    }
    // "en el min. 87", "(min. 45+2)"
    if token.lower == "min", line[index + 1]?.hasDigits == true,
      ["el", "al", "del", "en", "un"].contains(line.word(before: index) ?? "")
        || token.lead.hasSuffix("(")
    {
      return Verbalization("minuto", stop: .drop)
    }
    if word.hasPrefix("usted"), let before = line[index - 1], before.hasDigits {
      return Verbalization(
        before.core == "1" ? "unidad" : "unidades", stop: line.closingStop(after: index))
    }
    let next = line[index + 1]
    // "2.ª temp." is a season; "c. 12" may be a street.
    if token.lower == "temp", token.hasStop, line[index - 1]?.hasDigits == true {
      return Verbalization("temporada", stop: .endOnly)
    }
    if token.core == "c", next.map({ $0.core.utf8.count < 3 }) ?? true { return nil }
    let hasName =
      next?.traits.contains(.letters) == true && (token.trail.isEmpty || token.trail == ".")
    let spoken = Verbalization(word, stop: .drop)
    let stop = closing.contains(token.lower) ? line.closingStop(after: index) : .endOnly
    switch use {
    case .title:
      // "sta" and "da" are words of other languages, "sr." before a name in small letters is not.
      guard hasName, token.hasStop || token.isCapitalised && next?.isCapitalised == true else {
        return nil
      }
      return spoken
    case .stoppedTitle:
      let needsCapital = token.lower == "d" || token.lower == "pl" || token.lower == "dir"
      let isAvenue = token.lower == "av" && next?.hasDigits == true
      guard hasName || isAvenue, token.hasStop,
        !needsCapital || token.isCapitalised && next?.isCapitalised == true
      else { return nil }
      if token.lower == "d", line[index - 1]?.isCapitalised == true { return nil }
      return spoken
    case .stopped:
      guard token.hasStop, next != nil || token.lower != "da" && token.lower != "ed" else {
        return nil
      }
      if token.lower == "da", next?.traits.contains(.letters) != true { return nil }
      return Verbalization(extreme(line, index) ?? word, stop: stop)
    case .always: return Verbalization(word, stop: stop)
    case .numbered:
      let isNumber =
        next.map {
          $0.hasDigits || $0.isCapitals && RomanNumeral.value(of: $0.core) != nil
        } ?? false
      guard isNumber, token.trail.isEmpty || token.trail == ".",
        token.hasStop || token.core.utf8.count > 3
      else {
        if token.lower == "cap", token.hasStop, next?.isCapitalised == true {
          return Verbalization("capitán", stop: .drop)
        }
        return nil
      }
      return spoken
    }
  }

  /// The words for `máx` and `mín` in agreement with the noun before: "la velocidad máx", "valores mín".
  private static func extreme(_ line: Line, _ index: Int) -> String? {
    let token = line.tokens[index]
    guard token.lower == "máx" || token.lower == "mín" else { return nil }
    let stem = token.lower == "máx" ? "máxim" : "mínim"
    let before = line[index - 1]?.lower ?? ""
    let isFeminine =
      // At the beginning of a sentence newspapers use this abbreviation for a temperature.
      token.isCapitalised || ["la", "las", "temp", "temps"].contains(before)
      || SpanishCounts.agreement(with: before) == .feminine
    let isMany = !token.isCapitalised && before.count > 2 && before.hasSuffix("s")
    return stem + (isFeminine ? "a" : "o") + (isMany ? "s" : "")
  }
}
