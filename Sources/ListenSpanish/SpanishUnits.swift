// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Measures, percentages, and counts that agree with what is counted.
struct SpanishUnits: Sendable {
  let numbers: SpanishNumbers

  struct Unit: Sendable {
    var one: String
    var many: String
    var isFeminine = false
  }

  /// The units by sign.
  static let units = SpanishTables.units.lookup(by: "signs") { row in
    row["use"] == "per"
      ? nil : Unit(one: row["one"], many: row["many"], isFeminine: row["gender"] == "feminine")
  }
  /// The names of one by the sign behind a slash.
  private static let perUnits = SpanishTables.units.lookup(by: "signs") { row in
    row["use"] == "per" ? row["one"] : nil
  }
  /// Signs that have many other meanings against a number.
  private static let risky: Set<String> = [
    "s", "t", "V", "W", "L", "g", "l", "A", "N", "J", "cv", "mb",
  ]
  /// Signs that have many other meanings behind a blank.
  private static let attached: Set<String> = ["A", "N", "J", "gal", "mb", "cal", "mol", "kn"]

  var rules: [Rule] {
    [
      Rule("percent", [.digits, .signs], percent),
      Rule("measure", .digits, measure),
    ]
  }

  /// Reads `5-10%`, `-8,52 %`, `1 - 2 %`; a plain `5%` the engine reads itself.
  private func percent(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    var scanner = Scanner(token.core)
    guard token.core.utf8.count <= 24, let first = scanner.numeral(numbers.marks) else {
      return nil
    }
    let isSigned = first.sign != nil
    if scanner.isAtEnd, token.trail.isEmpty, isSigned, line[index + 1]?.core == "%" {
      return Verbalization(numbers.spoken(first) + " por ciento", tokens: 2)
    }
    let hasSign = scanner.accept("%")
    if hasSign, scanner.isAtEnd {
      return isSigned ? Verbalization(numbers.spoken(first) + " por ciento") : nil
    }
    guard scanner.acceptDash(), let second = scanner.numeral(numbers.marks, signed: false) else {
      return nil
    }
    let words = numbers.spoken(first) + " a " + numbers.spoken(second) + " por ciento"
    if scanner.accept("%"), scanner.isAtEnd { return Verbalization(words) }
    guard scanner.isAtEnd, token.trail.isEmpty, line[index + 1]?.core == "%" else { return nil }
    return Verbalization(words, tokens: 2)
  }

  /// Reads `120 km/h`, `50 m²`, `-5 °C`, `10kg`, `40 ° k`.
  private func measure(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard token.core.utf8.count <= 32 else { return nil }
    var scanner = Scanner(token.core)
    guard var number = scanner.numeral(numbers.marks) else { return nil }
    var from: Numeral?
    if scanner.acceptDash(), let second = scanner.numeral(numbers.marks, signed: false) {
      from = number
      number = second
    }
    var tokens = 1
    let sign: String
    if scanner.isAtEnd {
      // "20 000 km²"
      if from == nil, !number.isGrouped, number.isInteger, number.integer.utf8.count <= 3 {
        while let next = line.joined(after: index + tokens - 1), next.core.utf8.count == 3,
          next.core.utf8.allSatisfy({ (48...57).contains($0) }), tokens < 4
        {
          number.integer += next.core
          tokens += 1
        }
      }
      guard let next = line.joined(after: index + tokens - 1) else { return nil }
      tokens += 1
      guard !Self.attached.contains(next.core) else { return nil }
      if next.core == "°", let scale = line.joined(after: index + tokens - 1),
        ["k", "c", "f"].contains(scale.lower)
      {
        let name = ["k": "kelvin", "c": "Celsius", "f": "Fahrenheit"][scale.lower] ?? ""
        return Verbalization(numbers.spoken(number) + " grados " + name, tokens: tokens + 1)
      }
      sign = next.core
    } else {
      var rest = scanner.rest
      // "30° C"
      if rest == "°" || rest == "º", let scale = line.joined(after: index),
        ["C", "F"].contains(scale.core)
      {
        rest += scale.core
        tokens += 1
      }
      sign = rest
      guard !Self.risky.contains(sign) else { return nil }
    }
    guard let unit = unit(sign) else { return nil }
    // "a las 21 h" tells the time as "21:00 h" does.
    let agreement = unit.isFeminine ? SpanishNumbers.Agreement.feminine : .masculine
    let isOne = number.isOne && from == nil
    let start = from.map { numbers.spoken($0) + " a " } ?? ""
    let stop: Verbalization.Stop =
      [
        "min", "h", "s", "seg", "hs", "hr", "hrs", "km", "kg", "m", "cm", "l", "g", "gr", "ml",
        "mm", "pulg", "cal", "gal",
      ].contains(sign)
      ? line.closingStop(after: index + tokens - 1) : line.unitStop(after: index + tokens - 1)
    return Verbalization(
      start + numbers.spoken(number, agreement) + " " + (isOne ? unit.one : unit.many),
      tokens: tokens, stop: stop)
  }

  /// The unit for `km`, `km/h`, `€/m²`; nil if `sign` is none.
  func unit(_ sign: String) -> Unit? {
    if let unit = Self.units[sign] { return unit }
    let parts = sign.split(separator: "/")
    guard parts.count == 2, let unit = Self.units[String(parts[0])],
      let per = Self.perUnits[String(parts[1])]
    else { return nil }
    return Unit(
      one: unit.one + " por " + per, many: unit.many + " por " + per, isFeminine: unit.isFeminine)
  }
}
