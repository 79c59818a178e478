// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Measures whose unit is a sign or an abbreviation.
enum ArabicUnits {
  static let rules = [Rule("measure", .digits, measure), Rule("measure", .digits, degrees)]

  /// Reads `°40`, as right-to-left lines often have it.
  private static func degrees(_ line: Line, _ index: Int) -> Verbalization? {
    let core = ArabicForms.plain(line.tokens[index].core)
    guard core.hasPrefix("°"), let numeral = ArabicForms.numeral(String(core.dropFirst())) else {
      return nil
    }
    let agreement = ArabicNumbers.Agreement(gender: .feminine, isConstruct: true)
    let noun = (3...10).contains((numeral.value ?? 11) % 100) ? degree.few : degree.one
    return Verbalization(ArabicNumbers.decimal(numeral, agreement) + " " + noun)
  }

  private struct Unit: Sendable {
    var one: String
    var few: String
    var rest = ""
    var isFeminine = false
  }

  private static let degree = Unit(one: "درجة", few: "درجات", isFeminine: true)

  /// The units by sign.
  private static let units: [String: Unit] = {
    var units: [String: Unit] = [:]
    for row in ArabicTables.units.rows {
      let unit = Unit(
        one: row["one"], few: row["few"], rest: row.text("rest").map { " " + $0 } ?? "",
        isFeminine: row["gender"] == "feminine")
      for sign in row.list("signs") { units[sign] = unit }
    }
    return units
  }()

  /// Reads `20 كم`, `20كم`, `50 كم/س`, `-3°`, `f9`.
  private static func measure(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    var scanner = Scanner(ArabicForms.plain(token.core))
    if token.core.lowercased().hasPrefix("f") || token.core.lowercased().hasPrefix("c") {
      return temperature(token.core)
    }
    let prefix = ArabicCounts.prefix(&scanner, line, index)
    guard let numeral = ArabicForms.numeral(&scanner) else { return nil }
    var tokens = 1
    let unit: Unit
    if scanner.isAtEnd {
      guard let next = line.joined(after: index), let found = units[ArabicForms.plain(next.core)]
      else { return nil }
      // `2010 م` is a year of our era, but not on a mountain.
      if next.core == "م", let value = numeral.value, (1000...2200).contains(value),
        !numeral.isGrouped, !ArabicYears.isMetric(line, index)
      {
        return nil
      }
      unit = found
      tokens = 2
    } else {
      guard let found = units[scanner.rest] else { return nil }
      unit = found
    }
    var agreement = ArabicForms.agreement(line, index, value: numeral.value, prefix: prefix)
    agreement.gender = unit.isFeminine ? .feminine : .masculine
    agreement.isConstruct = true
    let value = numeral.value ?? 11
    let noun = (3...10).contains(value % 100) ? unit.few : unit.one
    return Verbalization(
      prefix + ArabicNumbers.decimal(numeral, agreement) + " " + noun + unit.rest, tokens: tokens)
  }

  /// A unit's name in the singular and the plural.
  static func names(of sign: String) -> (one: String, many: String)? {
    units[ArabicForms.plain(sign)].map { ($0.one + $0.rest, $0.few + $0.rest) }
  }

  /// Reads `f9`, `C20`.
  private static func temperature(_ core: String) -> Verbalization? {
    guard let numeral = ArabicForms.numeral(String(core.dropFirst())), core.utf8.count <= 4 else {
      return nil
    }
    let scale = core.lowercased().hasPrefix("f") ? "فهرنهايت" : "مئوية"
    // A capital is as likely the name of a road or of a plane.
    guard core.first?.isLowercase == true else { return nil }
    return Verbalization(ArabicNumbers.decimal(numeral) + " " + scale)
  }
}
