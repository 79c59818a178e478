// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Forms that belong to no other table: `2:03:44`, `niñ@s`, `los 80s`, `del NE`, `ene-mar`, `55"`,
/// `5*`, `#8M`, `km/h`.
struct SpanishForms: Sendable {
  let numbers: SpanishNumbers
  let units: SpanishUnits

  /// The rules that come before those for mail addresses.
  var first: [Rule] {
    [
      Rule("gender", .signs, genders),
      Rule("electronic", [.signs, .digits], movement),
    ]
  }

  var rules: [Rule] {
    [
      Rule("time", .digits, lap),
      Rule("time", .digits, hours),
      Rule("year", .digits, decade),
      Rule("date", .joints, months),
      Rule("direction", .capitals, direction),
      Rule("measure", .digits, inches),
      Rule("measure", .joints, lone),
      Rule("symbol", .signs, stars),
    ]
  }

  /// Reads `2:03:44`, `1:23,456`, `9:58.74`.
  private func lap(_ line: Line, _ index: Int) -> Verbalization? {
    guard let lap = LapForm(line.tokens[index].core) else { return nil }
    var words = ""
    if let hours = lap.hours {
      words = numbers.cardinal(hours, .feminine) + (hours == 1 ? " hora " : " horas ")
    }
    words += numbers.cardinal(lap.minutes, .masculine) + (lap.minutes == 1 ? " minuto" : " minutos")
    words += lap.hours == nil ? " " : " y "
    let seconds = lap.seconds == 1 && lap.fraction == nil ? " segundo" : " segundos"
    guard let fraction = lap.fraction else {
      return Verbalization(words + numbers.cardinal(lap.seconds, .masculine) + seconds)
    }
    let zeros = fraction.prefix { $0 == "0" }.map { _ in "cero " }.joined()
    let rest = fraction.drop { $0 == "0" }
    return Verbalization(
      words + numbers.cardinal(lap.seconds) + " coma " + zeros
        + (rest.isEmpty ? "" : numbers.cardinal(String(rest))) + seconds)
  }

  /// Reads `10:00-12:30 h`, `9.30-14.00 h`.
  private func hours(_ line: Line, _ index: Int) -> Verbalization? {
    var scanner = Scanner(line.tokens[index].core)
    guard let from = ClockForm(&scanner, halves: []), from.hasMinutes, from.second == nil,
      scanner.acceptDash(), let to = ClockForm(&scanner, halves: []), to.hasMinutes, scanner.isAtEnd
    else { return nil }
    let unit =
      line.joined(after: index).map { ["h", "hs", "hrs", "horas"].contains($0.lower) } ?? false
    guard from.mark == ":" || unit else { return nil }
    func words(_ clock: ClockForm) -> String {
      let hour = numbers.cardinal(clock.hour, .feminine)
      guard clock.minute > 0 else { return hour }
      return hour + " y "
        + (clock.minute == 30 && clock.hour <= 12 ? "media" : numbers.cardinal(clock.minute))
    }
    return Verbalization(
      words(from) + " a " + words(to), tokens: unit ? 2 : 1,
      stop: unit ? line.closingStop(after: index + 1) : .keep)
  }

  /// Reads `80s` behind "los", `2000s`.
  private func decade(_ line: Line, _ index: Int) -> Verbalization? {
    var scanner = Scanner(line.tokens[index].core)
    guard let digits = scanner.digits(), digits.utf8.count == 2 || digits.utf8.count == 4,
      let value = Int(digits), value % 10 == 0, scanner.accept("s") || scanner.accept("'s"),
      scanner.isAtEnd,
      ["los", "años", "de", "aquellos"].contains(line.word(before: index) ?? "")
    else { return nil }
    return Verbalization(numbers.cardinal(value))
  }

  /// Reads `ene-mar`, `enero–marzo`, `ene.-mar.`.
  private func months(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard (6...24).contains(token.core.utf8.count), !token.hasDigits else { return nil }
    let names = token.lower.split { $0 == "-" || $0 == "–" || $0 == "/" }.map {
      SpanishDates.month($0.hasSuffix(".") ? String($0.dropLast()) : String($0))
    }
    guard names.count == 2, let first = names[0], let last = names[1] else { return nil }
    return Verbalization(first + " a " + last, stop: line.unitStop(after: index))
  }

  private static let directions: [String: String] = [
    "N": "norte", "S": "sur", "E": "este", "O": "oeste", "NE": "nordeste", "SE": "sureste",
    "SO": "suroeste", "NO": "noroeste", "SW": "suroeste", "NW": "noroeste", "NNE": "nornordeste",
    "NNO": "nornoroeste", "SSE": "sursureste", "SSO": "sursuroeste", "ENE": "estenordeste",
    "ESE": "estesureste", "OSO": "oestesuroeste", "ONO": "oestenoroeste",
  ]

  /// Reads `NE` of "viento del NE", "rumbo SO".
  private func direction(_ line: Line, _ index: Int) -> Verbalization? {
    guard let name = Self.directions[line.tokens[index].core], let before = line.word(before: index)
    else { return nil }
    let near: Set<String> = [
      "viento", "vientos", "rachas", "rumbo", "dirección", "sector", "km", "kilómetros", "oleaje",
      "mar", "corriente", "zona", "cuadrante",
    ]
    guard
      near.contains(before)
        || ["del", "al", "hacia", "componente"].contains(before)
          && line.hasWord(in: near, before: index, within: 4)
    else { return nil }
    return Verbalization(name)
  }

  /// Reads `55"`, `6,5″`.
  private func inches(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    var scanner = Scanner(token.core)
    guard token.core.utf8.count <= 8, token.lead.isEmpty,
      let number = scanner.numeral(numbers.marks, signed: false)
    else { return nil }
    let isPrime = scanner.accept("″")
    guard scanner.isAtEnd else { return nil }
    if !isPrime {
      let marks = line.tokens[..<index].reduce(0) { count, word in
        count + word.text.filter { $0 == "\"" }.count
      }
      guard token.trail.first == "\"", marks.isMultiple(of: 2) else { return nil }
    }
    return Verbalization(
      numbers.spoken(number, .feminine) + (number.isOne ? " pulgada" : " pulgadas"),
      trailTaken: isPrime ? 0 : 1)
  }

  /// Reads `km/h` without its number.
  private func lone(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard !token.hasDigits, token.core.utf8.count <= 8,
      token.core.prefix(while: { $0 != "/" }).utf8.count > 1, token.core.contains("/")
    else { return nil }
    return units.unit(token.core).map { Verbalization($0.many) }
  }

  /// Reads `5*` of a hotel.
  private func stars(_ line: Line, _ index: Int) -> Verbalization? {
    let core = line.tokens[index].core
    guard core.utf8.count == 2, core.hasSuffix("*"), let count = core.first, "12345".contains(count)
    else { return nil }
    return Verbalization(
      numbers.cardinal(String(count), .feminine) + (count == "1" ? " estrella" : " estrellas"))
  }

  /// Reads `l@s niñ@s`, `tod@s`: the sign stands for both endings, and the masculine is said.
  private func genders(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    let parts = token.core.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[0].allSatisfy(\.isLetter),
      parts[1].isEmpty || parts[1] == "s"
    else { return nil }
    return Verbalization(parts[0] + "o" + parts[1])
  }

  /// Reads `#8M`: a movement named by its day.
  private func movement(_ line: Line, _ index: Int) -> Verbalization? {
    var scanner = Scanner(line.tokens[index].core)
    guard scanner.accept("#"), let digits = scanner.digits(), digits.utf8.count <= 2,
      let letter = scanner.accept(where: { ("A"..."Z").contains($0) }), scanner.isAtEnd
    else { return nil }
    return Verbalization("hashtag " + numbers.cardinal(digits) + " " + String(Character(letter)))
  }
}
