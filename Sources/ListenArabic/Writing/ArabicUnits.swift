// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Measures whose unit is a sign or an abbreviation.
enum ArabicUnits {
  static let rules = [Rule("measure", .digits, measure), Rule("measure", .digits, degrees)]

  /// `°40`, as right-to-left lines often have it.
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

  private static let kilometre = Unit(one: "كيلومتر", few: "كيلومترات")
  private static let metre = Unit(one: "متر", few: "أمتار")
  private static let kilogram = Unit(one: "كيلوغرام", few: "كيلوغرامات")
  private static let gram = Unit(one: "غرام", few: "غرامات")
  private static let litre = Unit(one: "لتر", few: "لترات")
  private static let millilitre = Unit(one: "مليلتر", few: "مليلترات")
  private static let milligram = Unit(one: "مليغرام", few: "مليغرامات")
  private static let degree = Unit(one: "درجة", few: "درجات", isFeminine: true)

  private static func with(_ unit: Unit, _ rest: String) -> Unit {
    var unit = unit
    unit.rest = " " + rest
    return unit
  }

  private static let units: [String: Unit] = [
    "كم": kilometre, "كلم": kilometre, "km": kilometre, "م": metre, "m": metre,
    "سم": Unit(one: "سنتيمتر", few: "سنتيمترات"), "cm": Unit(one: "سنتيمتر", few: "سنتيمترات"),
    "ملم": Unit(one: "مليمتر", few: "مليمترات"), "مم": Unit(one: "مليمتر", few: "مليمترات"),
    "mm": Unit(one: "مليمتر", few: "مليمترات"), "كغ": kilogram, "كغم": kilogram, "كجم": kilogram,
    "كلغ": kilogram, "kg": kilogram, "غ": gram, "جم": gram, "غم": gram, "ل": litre,
    "كم²": with(kilometre, "مربع"), "كم2": with(kilometre, "مربع"),
    "م²": with(metre, "مربع"), "م2": with(metre, "مربع"), "م³": with(metre, "مكعب"),
    "م3": with(metre, "مكعب"), "كم/س": with(kilometre, "في الساعة"),
    "كم/ساعة": with(kilometre, "في الساعة"), "km/h": with(kilometre, "في الساعة"),
    "م/ث": with(metre, "في الثانية"), "°": degree, "°م": with(degree, "مئوية"),
    "°C": with(degree, "مئوية"), "℃": with(degree, "مئوية"), "°F": with(degree, "فهرنهايت"),
    "مل": millilitre, "ml": millilitre, "ملل": millilitre, "ملغ": milligram, "ملغم": milligram,
    "ملجم": milligram, "مجم": milligram, "mg": milligram, "g": gram, "l": litre, "L": litre,
    "كم3": with(kilometre, "مكعب"), "كم³": with(kilometre, "مكعب"), "m²": with(metre, "مربع"),
    "m³": with(metre, "مكعب"), "kW": Unit(one: "كيلوواط", few: "كيلوواط"),
    "kWh": Unit(one: "كيلوواط ساعة", few: "كيلوواط ساعة"),
    "MWh": Unit(one: "ميغاواط ساعة", few: "ميغاواط ساعة"),
    "GW": Unit(one: "غيغاواط", few: "غيغاواط"), "TB": Unit(one: "تيرابايت", few: "تيرابايت"),
    "KB": Unit(one: "كيلوبايت", few: "كيلوبايت"), "Hz": Unit(one: "هرتز", few: "هرتز"),
    "dB": Unit(one: "ديسيبل", few: "ديسيبل"),
    "Mbps": Unit(one: "ميغابت في الثانية", few: "ميغابت في الثانية"),
    "‰": Unit(one: "في الألف", few: "في الألف"), "م/ثا": with(metre, "في الثانية"),
    "km²": with(kilometre, "مربع"), "كلم²": with(kilometre, "مربع"),
    "كلم/س": with(kilometre, "في الساعة"),
    "كلم/ساعة": with(kilometre, "في الساعة"),
    "mph": Unit(one: "ميل في الساعة", few: "أميال في الساعة"),
    "MW": Unit(one: "ميغاواط", few: "ميغاواط"), "GB": Unit(one: "غيغابايت", few: "غيغابايت"),
    "MB": Unit(one: "ميغابايت", few: "ميغابايت"), "kHz": Unit(one: "كيلوهرتز", few: "كيلوهرتز"),
    "MHz": Unit(one: "ميغاهرتز", few: "ميغاهرتز"), "GHz": Unit(one: "غيغاهرتز", few: "غيغاهرتز"),
  ]

  /// `20 كم`, `20كم`, `50 كم/س`, `-3°`, `f9`.
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

  /// `f9`, `C20`.
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
