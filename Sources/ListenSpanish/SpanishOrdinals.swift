// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Spanish ordinals and the names of fractions.
struct SpanishOrdinals: Sendable {
  let numbers: SpanishNumbers

  private static let ones = [
    "", "primero", "segundo", "tercero", "cuarto", "quinto", "sexto", "séptimo", "octavo",
    "noveno", "décimo", "undécimo", "duodécimo", "decimotercero", "decimocuarto",
    "decimoquinto", "decimosexto", "decimoséptimo", "decimoctavo", "decimonoveno", "vigésimo",
    "vigesimoprimero", "vigesimosegundo", "vigesimotercero", "vigesimocuarto", "vigesimoquinto",
    "vigesimosexto", "vigesimoséptimo", "vigesimoctavo", "vigesimonoveno",
  ]
  private static let tens = [
    "", "décimo", "vigésimo", "trigésimo", "cuadragésimo", "quincuagésimo", "sexagésimo",
    "septuagésimo", "octogésimo", "nonagésimo",
  ]
  private static let hundreds = [
    "", "centésimo", "ducentésimo", "tricentésimo", "cuadringentésimo", "quingentésimo",
    "sexcentésimo", "septingentésimo", "octingentésimo", "noningentésimo",
  ]

  /// The ordinal in the masculine: "vigesimoprimero"; nil where there is none in use.
  func masculine(_ value: Int) -> String? {
    guard value > 0, value < 1_000_000 else {
      return value % 1_000_000 == 0 ? power(value) : nil
    }
    var words: [String] = []
    let (thousands, rest) = value.quotientAndRemainder(dividingBy: 1000)
    if thousands == 1 { words.append("milésimo") }
    if thousands > 1 { words.append(joined(thousands) + "milésimo") }
    if rest >= 100 { words.append(Self.hundreds[rest / 100]) }
    let small = rest % 100
    if small > 0, small < 30 { words.append(Self.ones[small]) }
    if small >= 30 {
      words.append(Self.tens[small / 10])
      if small % 10 > 0 { words.append(Self.ones[small % 10]) }
    }
    return words.joined(separator: " ")
  }

  /// The ordinal of a power of ten from a million on: "millonésimo", "cienmillonésimo".
  private func power(_ value: Int) -> String? {
    guard value > 0, value < 1_000_000_000 else { return nil }
    let count = value / 1_000_000
    return (count == 1 ? "" : joined(count)) + "millonésimo"
  }

  /// The cardinal as the first part of one word: "quinientos" before "milésimo".
  private func joined(_ value: Int) -> String {
    numbers.cardinal(value, .masculine).replacing(" y ", with: "i").replacing(" ", with: "")
  }

  /// The ordinal in the form that `ending` asks for: "o", "a", "er", "os", "as".
  func spoken(_ value: Int, ending: String) -> String? {
    guard let words = masculine(value) else { return nil }
    switch ending {
    case "a", "as":
      let feminine = words.split(separator: " ").map { $0.dropLast() + "a" }
      return feminine.joined(separator: " ") + (ending == "as" ? "s" : "")
    case "os": return words + "s"
    case "er", "r":
      return words.hasSuffix("primero") || words.hasSuffix("tercero")
        ? String(words.dropLast()) : words
    default: return words
    }
  }

  /// The name of a fraction's lower part, "tercio", "doceavo", "milésimo"; nil if "sobre" is said.
  func denominator(_ value: Int) -> String? {
    switch value {
    case 2: return "medio"
    case 3: return "tercio"
    case 4...10: return Self.ones[value]
    case 11...99:
      let word = numbers.cardinal(value).replacing(" y ", with: "i")
      let plain = word.replacing("é", with: "e").replacing("ó", with: "o")
      return (plain.hasSuffix("a") || plain.hasSuffix("e") ? plain : plain) + "avo"
    case 100, 200, 300, 400, 500, 600, 700, 800, 900: return Self.hundreds[value / 100]
    case 1000...999_999 where value % 1000 == 0 && (value / 1000 < 10 || value % 10_000 == 0):
      return masculine(value)
    case 1_000_000... where value % 1_000_000 == 0: return power(value)
    default: return nil
    }
  }

  var rules: [Rule] {
    [
      Rule("ordinal", .digits, ordinal),
      Rule("ordinal", .digits, partOfYear),
      Rule("fraction", [.digits, .signs], fraction),
    ]
  }

  /// Reads `1.º`, `2ª`, `3.er`, `1 001.ᵉʳ`, `28°`.
  private func ordinal(_ line: Line, _ index: Int) -> Verbalization? {
    var text = line.tokens[index].core
    var tokens = 1
    if line.tokens[index].traits.isDisjoint(with: [.letters, .signs]),
      let next = line.joined(after: index), next.hasDigits, text.utf8.count <= 3
    {
      text += next.core
      tokens = 2
      var scanner = Scanner(next.core)
      guard scanner.digits()?.utf8.count == 3, !scanner.isAtEnd else { return nil }
    }
    var scanner = Scanner(text)
    guard let numeral = scanner.numeral(numbers.marks, signed: false), numeral.isInteger,
      let value = numeral.value
    else { return nil }
    _ = scanner.accept(".")
    let endings = [
      "º": "o", "ª": "a", "°": "o", "er": "er", "ᵉʳ": "er", "ro": "o", "ra": "a", "do": "o",
      "da": "a", "to": "o", "ta": "a", "os": "os", "as": "as", "ᵒ": "o", "ᵃ": "a", "ᵒˢ": "os",
      "ᵃˢ": "as", "mo": "o", "ma": "a", "vo": "o", "va": "a", "no": "o", "na": "a",
    ]
    guard let ending = endings[scanner.rest] else { return nil }
    // "una máxima de 35º", "a 20º"
    if scanner.rest == "º", value > 12, tokens == 1,
      ["de", "a", "los", "hasta", "y", "entre", "sobre"].contains(line.word(before: index) ?? ""),
      SpanishCounts.agreement(with: line.word(after: index)) == .none
    {
      return Verbalization(numbers.cardinal(value, .masculine) + " grados")
    }
    if scanner.rest == "°" {
      // "180°": no one counts so far.
      if value > 31, tokens == 1, SpanishCounts.agreement(with: line.word(after: index)) == .none {
        return Verbalization(numbers.cardinal(value, .masculine) + " grados")
      }
      // "28°" is an ordinal before a noun, degrees before a scale or a point of the compass.
      guard let next = line.word(after: index), next.utf8.count > 2 else {
        return line[index + 1] == nil && !line.isPart && tokens == 1 && index == 0
          ? spoken(value, ending: ending).map { Verbalization($0) } : nil
      }
      let degrees: Set<String> = ["norte", "sur", "este", "oeste", "bajo", "sobre", "centígrados"]
      guard !degrees.contains(next) else { return nil }
    }
    return spoken(value, ending: ending).map { Verbalization($0, tokens: tokens) }
  }

  /// Reads `3T`, `1S`: quarters and halves of a year, behind "el", "del", "al".
  private func partOfYear(_ line: Line, _ index: Int) -> Verbalization? {
    let names = ["T": ("trimestre", 4), "S": ("semestre", 2)]
    let core = line.tokens[index].core
    // "1T24", "3T2023"
    if [4, 6].contains(core.utf8.count),
      let (name, last) = names[String(core.dropFirst().prefix(1))],
      let value = Int(core.prefix(1)), (1...last).contains(value),
      let year = Int(core.dropFirst(2)),
      core.utf8.dropFirst(2).allSatisfy({ (48...57).contains($0) })
    {
      let whole = year < 100 ? 2000 + year : year
      return spoken(value, ending: "er").map {
        Verbalization($0 + " " + name + " de " + numbers.cardinal(whole))
      }
    }
    guard core.utf8.count == 2, let (name, last) = names[String(core.suffix(1))],
      let value = Int(core.prefix(1)), (1...last).contains(value),
      let before = line.word(before: index), ["el", "del", "al"].contains(before)
    else { return nil }
    return spoken(value, ending: "er").map { Verbalization($0 + " " + name) }
  }

  /// Reads `1/3`, `-1/3`, `3 3/5`, `½`.
  private func fraction(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard token.core.utf8.count <= 24 else { return nil }
    var scanner = Scanner(token.core)
    let sign = scanner.sign() == "-" ? "menos " : ""
    if let parts = parts(&scanner), scanner.isAtEnd {
      if parts == (24, 7) { return Verbalization("veinticuatro siete") }
      if parts == (9, 11) { return Verbalization("nueve once") }
      if parts.above == parts.below, parts.above > 12, sign.isEmpty {
        return Verbalization(numbers.cardinal(parts.above) + " " + numbers.cardinal(parts.below))
      }
      // "una tensión de 120/80"
      if parts.above > parts.below,
        line.joined(after: index)?.core == "mmHg"
          || line.hasWord(in: ["tensión", "presión"], before: index, within: 3)
      {
        let words = numbers.cardinal(parts.above) + " sobre " + numbers.cardinal(parts.below)
        guard line.joined(after: index)?.core == "mmHg" else { return Verbalization(words) }
        return Verbalization(words + " milímetros de mercurio", tokens: 2)
      }
      if sign.isEmpty, let words = shares(parts, of: line.word(after: index)) {
        return Verbalization(words)
      }
      // "½ litro", "1/2 hora"
      let counted = SpanishCounts.agreement(with: line.word(after: index))
      if parts == (1, 2), counted != .none, sign.isEmpty {
        return Verbalization(counted == .feminine ? "media" : "medio")
      }
      return Verbalization(
        sign + measured(words(parts), line, index, 1).words,
        tokens: measured(words(parts), line, index, 1).tokens)
    }
    scanner.position = sign.isEmpty ? 0 : 1
    guard let digits = scanner.digits(), digits.utf8.count <= 4 else { return nil }
    let whole = sign + numbers.cardinal(digits)
    if let parts = parts(&scanner), scanner.isAtEnd {
      if parts == (1, 2), let half = halves(digits, line, after: index) {
        return Verbalization(sign + half, tokens: 2)
      }
      return Verbalization(whole + " y " + words(parts, afterWhole: true))
    }
    guard scanner.isAtEnd, let next = line.joined(after: index) else { return nil }
    var second = Scanner(next.core)
    guard let parts = parts(&second), second.isAtEnd, parts.below > 1 else { return nil }
    if parts == (1, 2), let half = halves(digits, line, after: index + 1) {
      return Verbalization(sign + half, tokens: 3)
    }
    let (words, tokens) = measured(
      whole + " y " + words(parts, afterWhole: true), line, index + 1, 2, isMixed: true)
    return Verbalization(words, tokens: tokens)
  }

  /// Reads halves behind their noun: "tres horas y media", "dos años y medio".
  private func halves(_ digits: String, _ line: Line, after index: Int) -> String? {
    guard let noun = line.joined(after: index) else { return nil }
    if let unit = SpanishUnits.units[noun.core], noun.core != "a" {
      return numbers.cardinal(digits, unit.isFeminine ? .feminine : .masculine) + " "
        + (digits == "1" ? unit.one : unit.many) + (unit.isFeminine ? " y media" : " y medio")
    }
    guard noun.lower.hasSuffix("s"), !noun.isCapitalised else { return nil }
    let counted = SpanishCounts.agreement(with: noun.lower)
    guard counted != .none else { return nil }
    return numbers.cardinal(digits, counted) + " "
      + (digits == "1" ? singular(noun.core) : noun.core)
      + (counted == .feminine ? " y media" : " y medio")
  }

  /// The singular of a noun: "hora" for "horas", "mes" for "meses".
  private func singular(_ noun: String) -> String {
    if noun.hasSuffix("ciones") { return noun.dropLast(5) + "ión" }
    let stem = noun.dropLast(2)
    let dropsVowel = noun.hasSuffix("es") && stem.last.map { "lrnds".contains($0) } == true
    return String(dropsVowel && noun != "padres" ? stem : noun.dropLast(1))
  }

  /// Reads a unit after a fraction: "medio milímetro", "tres y tres quintos de metro".
  private func measured(
    _ words: String, _ line: Line, _ index: Int, _ tokens: Int, isMixed: Bool = false
  ) -> (words: String, tokens: Int) {
    guard let next = line.joined(after: index), let unit = SpanishUnits.units[next.core],
      next.core != "a"
    else { return (words, tokens) }
    let isHalf = words == "un medio"
    let half = unit.isFeminine ? "media " : "medio "
    return (isHalf ? half + unit.one : words + " de " + unit.one, tokens + 1)
  }

  /// Reads shares of a noun: "tres cuartas partes", "la tercera parte".
  private func shares(_ parts: (above: Int, below: Int), of noun: String?) -> String? {
    guard noun == "partes" || noun == "parte", (3...10).contains(parts.below), parts.above < 10,
      let name = masculine(parts.below)
    else { return nil }
    let ordinal = (name == "tercero" ? "tercer" : String(name.dropLast())) + "a"
    return numbers.cardinal(parts.above, .feminine) + " " + ordinal + (parts.above == 1 ? "" : "s")
  }

  private func parts(_ scanner: inout Scanner) -> (above: Int, below: Int)? {
    let start = scanner.position
    if let scalar = scanner.next, let parts = FractionSigns.parts[scalar] {
      scanner.position += 1
      return parts
    }
    guard let above = scanner.digits(), scanner.accept("/"),
      let numeral = scanner.numeral(numbers.marks, signed: false), let below = numeral.value,
      let value = Int(above), above.utf8.count <= 4, below > 1,
      // "Ley 39/2015"
      !(1901...2099).contains(below) || below == 2000,
      // "la temporada 2024/25"
      !(1900...2099).contains(value) || below != (value + 1) % 100
    else {
      scanner.position = start
      return nil
    }
    return (value, below)
  }

  private func words(_ parts: (above: Int, below: Int), afterWhole: Bool = false) -> String {
    let (above, below) = parts
    if afterWhole, above == 1, below == 2 { return "medio" }
    guard let name = denominator(below) else {
      return numbers.cardinal(above) + " sobre " + numbers.cardinal(below)
    }
    return numbers.cardinal(above, .masculine) + " " + name + (above == 1 ? "" : "s")
  }
}
