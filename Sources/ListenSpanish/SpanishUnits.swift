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

  static let units: [String: Unit] = {
    var units: [String: Unit] = [:]
    func add(_ one: String, _ many: String, _ signs: String..., feminine: Bool = false) {
      for sign in signs { units[sign] = Unit(one: one, many: many, isFeminine: feminine) }
    }
    add("kilómetro", "kilómetros", "km", "Km", "kms", "KM")
    add("metro", "metros", "m", "mts", "mt")
    add("centímetro", "centímetros", "cm")
    add("milímetro", "milímetros", "mm")
    add("micrómetro", "micrómetros", "μm", "µm")
    add("kilómetro cuadrado", "kilómetros cuadrados", "km²", "km2")
    add("metro cuadrado", "metros cuadrados", "m²", "m2")
    add("metro cúbico", "metros cúbicos", "m³", "m3")
    add("kilómetro cúbico", "kilómetros cúbicos", "km³", "km3")
    add("centímetro cúbico", "centímetros cúbicos", "cm³", "cm3", "cc")
    add("kilogramo", "kilogramos", "kg", "Kg", "kgs", "KG")
    add("gramo", "gramos", "g", "gr", "grs")
    add("miligramo", "miligramos", "mg")
    add("litro", "litros", "l", "L", "lts")
    add("mililitro", "mililitros", "ml", "mL")
    add("hectárea", "hectáreas", "ha", "Ha", feminine: true)
    add("tonelada", "toneladas", "t", "ton", "tm", feminine: true)
    add("hora", "horas", "h", "hs", "hr", "hrs", feminine: true)
    add("minuto", "minutos", "min", "mins")
    add("segundo", "segundos", "s", "seg", "segs")
    add("vatio", "vatios", "W")
    add("kilovatio", "kilovatios", "kW", "KW")
    add("megavatio", "megavatios", "MW")
    add("gigavatio", "gigavatios", "GW")
    add("kilovatio hora", "kilovatios hora", "kWh")
    add("megavatio hora", "megavatios hora", "MWh")
    add("gigavatio hora", "gigavatios hora", "GWh")
    add("voltio", "voltios", "V")
    add("kilobyte", "kilobytes", "KB", "kB")
    add("megabyte", "megabytes", "MB")
    add("gigabyte", "gigabytes", "GB")
    add("terabyte", "terabytes", "TB")
    add("hercio", "hercios", "Hz")
    add("kilohercio", "kilohercios", "kHz")
    add("megahercio", "megahercios", "MHz")
    add("gigahercio", "gigahercios", "GHz")
    add("decibelio", "decibelios", "dB")
    add("grado Celsius", "grados Celsius", "°C", "ºC", "℃")
    add("grado Fahrenheit", "grados Fahrenheit", "°F", "ºF", "℉")
    add("grado", "grados", "°")
    add("punto básico", "puntos básicos", "pb", "pbs")
    add("punto porcentual", "puntos porcentuales", "pp")
    add("milla", "millas", "mi", feminine: true)
    add("pie", "pies", "ft")
    add("libra", "libras", "lb", "lbs", feminine: true)
    add("onza", "onzas", "oz", feminine: true)
    add("milla por hora", "millas por hora", "mph", feminine: true)
    add("kilómetro por hora", "kilómetros por hora", "kph", "kmh")
    add("hectopascal", "hectopascales", "hPa")
    add("kilopascal", "kilopascales", "kPa")
    add("milibar", "milibares", "mb", "mbar")
    add("centilitro", "centilitros", "cl", "cL")
    add("decilitro", "decilitros", "dl", "dL")
    add("microgramo", "microgramos", "μg", "µg", "mcg")
    add("nanómetro", "nanómetros", "nm")
    add("kilobit por segundo", "kilobits por segundo", "kbps", "Kbps")
    add("megabit por segundo", "megabits por segundo", "Mbps", "Mb/s", "Mbit/s")
    add("gigabit por segundo", "gigabits por segundo", "Gbps", "Gb/s")
    add("fotograma por segundo", "fotogramas por segundo", "fps", "FPS")
    add("parte por millón", "partes por millón", "ppm", feminine: true)
    add("revolución por minuto", "revoluciones por minuto", "rpm", feminine: true)
    add("latido por minuto", "latidos por minuto", "lpm")
    add("milímetro de mercurio", "milímetros de mercurio", "mmHg")
    add("miliamperio hora", "miliamperios hora", "mAh")
    add("miliamperio", "miliamperios", "mA")
    add("teravatio hora", "teravatios hora", "TWh")
    add("julio", "julios", "J")
    add("kilojulio", "kilojulios", "kJ")
    add("megajulio", "megajulios", "MJ")
    add("caloría", "calorías", "cal", feminine: true)
    add("kilocaloría", "kilocalorías", "kcal", feminine: true)
    add("caballo", "caballos", "CV", "cv", "hp")
    add("pulgada", "pulgadas", "pulg", feminine: true)
    add("yarda", "yardas", "yd", feminine: true)
    add("galón", "galones", "gal")
    add("nudo", "nudos", "kt", "kts", "kn")
    add("megatonelada", "megatoneladas", "Mt", feminine: true)
    add("megapíxel", "megapíxeles", "MP", "Mpx")
    add("milisegundo", "milisegundos", "ms")
    add("ohmio", "ohmios", "Ω", "Ω")
    add("amperio", "amperios", "A")
    add("milisievert", "milisieverts", "mSv")
    add("newton", "newtons", "N")
    add("pascal", "pascales", "Pa")
    add("mol", "moles", "mol")
    add("por mil", "por mil", "‰")
    add("millón de barriles diarios", "millones de barriles diarios", "mbd")
    add("barril diario", "barriles diarios", "bpd", "bd")
    add("centímetro cuadrado", "centímetros cuadrados", "cm²", "cm2")
    add("milla cuadrada", "millas cuadradas", "mi²", feminine: true)
    return units
  }()
  private static let perUnits: [String: String] = [
    "h": "hora", "s": "segundo", "min": "minuto", "día": "día", "kg": "kilogramo", "l": "litro",
    "m²": "metro cuadrado", "m2": "metro cuadrado", "km²": "kilómetro cuadrado", "m": "metro",
    "ha": "hectárea", "año": "año", "km2": "kilómetro cuadrado", "m³": "metro cúbico",
    "dl": "decilitro", "dL": "decilitro", "ml": "mililitro", "g": "gramo", "mol": "mol",
    "semana": "semana", "mes": "mes", "persona": "persona", "seg": "segundo", "d": "día",
    "s²": "segundo al cuadrado", "m3": "metro cúbico", "cm²": "centímetro cuadrado",
    "cm³": "centímetro cúbico", "t": "tonelada", "hora": "hora", "hab": "habitante",
  ]
  /// Signs that are much else when they stick to a number.
  private static let risky: Set<String> = [
    "s", "t", "V", "W", "L", "g", "l", "A", "N", "J", "cv", "mb",
  ]
  /// Signs that are much else behind a blank.
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

  /// `km`, `km/h`, `€/m²`.
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
