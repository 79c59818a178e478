// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Roman numerals of centuries, rulers and chapters in Spanish.
struct SpanishRomanNumerals: Sendable {
  let numbers: SpanishNumbers
  let ordinals: SpanishOrdinals

  private static let counted: Set<String> = [
    "siglo", "siglos", "año", "capítulo", "tomo", "volumen", "parte", "título", "artículo", "acto",
    "escena", "fase", "grupo", "guerra", "mundial", "anexo", "sección", "libro", "tipo", "clase",
    "nivel", "vaticano", "región", "cap", "s", "ss",
    "vol", "vols", "tít", "art", "arts", "fig", "volúmenes", "capítulos", "tomos", "artículos",
    "mundial", "época", "canto",
  ]
  private static let rulers: Set<String> = [
    "alfonso", "felipe", "carlos", "fernando", "isabel", "juan", "pablo", "pedro", "luis",
    "enrique",
    "jorge", "eduardo", "guillermo", "francisco", "leopoldo", "napoleón", "benedicto", "león",
    "pío",
    "clemente", "urbano", "inocencio", "gregorio", "alejandro", "bonifacio", "julio", "sixto",
    "nicolás", "catalina", "iván", "federico", "maximiliano", "josé", "cristina", "margarita",
    "haakon", "harald", "olaf", "balduino", "alberto", "rainiero", "abdalá", "mohamed", "mohammed",
    "hasán", "hassan", "husein", "ramsés", "tutmosis", "amenofis", "ptolomeo", "cleopatra", "darío",
    "jerjes", "artajerjes", "constantino", "teodosio", "otón", "rodolfo", "sancho", "ramiro",
    "ordoño", "jaime", "jacobo", "ricardo", "roberto", "víctor", "humberto", "manuel", "selim",
    "solimán", "mehmed", "murad", "xxiii", "tawadros", "bartolomé", "cirilo", "esteban", "adriano",
    "abderramán", "al-hakam", "ana", "maría", "beatriz", "bernardo", "raniero",
  ]
  private static let titles: Set<String> = [
    "rey", "reina", "papa", "emperador", "emperatriz", "zar", "zarina", "sultán", "príncipe", "sah",
    "faraón", "káiser", "patriarca", "emir",
  ]
  /// Nouns that a Roman numeral before them counts.
  private static let numberedEvents: Set<String> = [
    "guerra", "congreso", "cumbre", "edición", "república", "jornadas", "festival", "asamblea",
    "conferencia", "foro", "reunión", "premio", "premios", "internacional", "legislatura",
    "concilio",
    "encuentro", "bienal", "feria", "juegos", "copa", "campeonato", "aniversario", "reich",
    "dinastía",
    "plan", "semana", "marcha", "convención", "simposio", "división", "brigada", "flota", "región",
    "duque", "duquesa", "conde", "marqués",
  ]
  private static let queens: Set<String> = ["isabel", "beatriz", "leonor", "inés", "raquel"]

  var rules: [Rule] {
    [
      Rule("roman", [.letters, .pictures], numeral)
    ]
  }

  private func numeral(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    // "siglos XV-XVI"
    let parts = token.core.split { $0 == "-" || $0 == "–" }.map {
      RomanNumeral.value(of: String($0))
    }
    if parts.count == 2, let first = parts[0], let last = parts[1], token.isCapitals,
      ["siglos", "siglo", "ss", "s", "capítulos", "tomos"].contains(line[index - 1]?.lower)
    {
      return Verbalization(numbers.cardinal(first) + " a " + numbers.cardinal(last))
    }
    guard token.core.utf8.count <= 10,
      token.core.utf8.first.map({ "IVXLCDMivxlcdm".utf8.contains($0) }) == true,
      let value = RomanNumeral.value(of: token.core)
    else { return nil }
    if let next = line.joined(after: index), token.isCapitals,
      Self.numberedEvents.contains(next.lower)
    {
      // "II Guerra Mundial", "el XXI Congreso"
      let isFeminine = SpanishCounts.agreement(with: next.lower) == .feminine
      let ending = isFeminine ? "a" : value % 10 == 1 || value % 10 == 3 ? "er" : "o"
      guard value > 20 else {
        return ordinals.spoken(value, ending: ending).map { Verbalization($0) }
      }
      return Verbalization(numbers.cardinal(value, isFeminine ? .feminine : .masculine))
    }
    guard let before = line[index - 1] else {
      // A numeral that is all there is.
      guard line.tokens.count == 1, !line.isPart, token.core != "mi", token.core != "di",
        token.core != "vi",
        token.core != "mil", token.core != "D", token.core != "C", token.core != "M",
        token.core != "L",
        token.core.utf8.count > 2 || token.isCapitals
      else { return nil }
      return ordinals.masculine(value).map { Verbalization($0) }
    }
    guard token.lead.isEmpty, before.trail.isEmpty || before.trail == "." else { return nil }
    let previous = before.lower
    if Self.counted.contains(previous), before.trail.isEmpty || previous.utf8.count <= 4 {
      // "la S. D. Eibar" is no century.
      guard previous.utf8.count > 2 || !before.isCapitalised else { return nil }
      guard token.isCapitals || previous == "siglo" || previous == "año" else { return nil }
      return Verbalization(numbers.cardinal(value))
    }
    guard token.isCapitals else {
      return nil
    }
    // "siglos XIX y XX", "XIX-XX"
    if previous == "y" || previous == "al" || previous == "a" || previous == "o",
      let first = line[index - 2], first.isCapitals, RomanNumeral.value(of: first.core) != nil
    {
      return Verbalization(numbers.cardinal(value))
    }
    let isRank = line.hasWord(in: Self.titles, before: index, within: 3)
    if Self.rulers.contains(previous) || isRank && before.isCapitalised {
      guard value <= 40 else { return nil }
      let isQueen = previous.hasSuffix("a") || Self.queens.contains(previous)
      guard value <= 10 else { return Verbalization(numbers.cardinal(value)) }
      return ordinals.spoken(value, ending: isQueen ? "a" : "o").map { Verbalization($0) }
    }
    // "la XX edición", "el XXI Congreso"
    if previous == "la" || previous == "el", token.core.utf8.count > 1, value <= 100,
      token.core.allSatisfy({ "IVXL".contains($0) }), let next = line[index + 1],
      next.traits.contains(.letters), token.trail.isEmpty
    {
      let ending = previous == "la" ? "a" : value % 10 == 1 || value % 10 == 3 ? "er" : "o"
      return value <= 20
        ? ordinals.spoken(value, ending: ending).map { Verbalization($0) }
        : Verbalization(numbers.cardinal(value))
    }
    guard token.core.utf8.count > 1, token.core.allSatisfy({ "IVX".contains($0) }), value <= 30,
      before.isCapitalised
    else { return nil }
    return Verbalization(numbers.cardinal(value))
  }
}
