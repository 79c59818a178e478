// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Measures and percentages.
struct EnglishUnits: Sendable {
  let numbers: EnglishNumbers
  /// Whether units are spelled as in America: "kilometer", which the American voice says right.
  let isAmerican: Bool

  /// Units that are read only against their number: "12 pp" are pages.
  private static let attached: Set<String> = ["pc", "pp", "bp", "ppt"]
  /// Nouns before which "100m" are metres, in the singular; "2m people" is two million.
  private static let events: Set<String> = [
    "race", "sprint", "final", "freestyle", "hurdles", "relay", "backstroke", "butterfly",
    "breaststroke", "pool", "dash", "champion", "tower", "wave", "waves", "record",
  ]
  private static let metric: Set<String> = [
    "high", "tall", "long", "wide", "deep", "race", "sprint", "final", "freestyle", "hurdles",
    "relay", "backstroke", "butterfly", "breaststroke", "above", "below", "away", "apart", "radius",
    "pool", "dash", "champion", "tower", "wave", "waves", "record",
  ]

  /// The names of one and of many by sign.
  private static let units: [String: (one: String, many: String)] = EnglishTables.units.lookup(
    by: "signs"
  ) { row in
    row["use"] == "per" ? nil : (row["one"], row["many"])
  }
  /// The names of one by the sign behind a slash.
  private static let perUnits = EnglishTables.units.lookup(by: "signs") { row in
    row["use"] == "per" ? row["one"] : nil
  }

  static func isUnit(_ word: String) -> Bool { units[word] != nil && word != "t" }

  var rules: [Rule] {
    [
      Rule("percent", .any, percent),
      Rule("measure", [.digits, .signs, .joints], measure),
      Rule("measure", [.digits, .signs], inches),
      Rule("spelling", .shortWord, spelling),
    ]
  }

  /// Reads `kilometre`, which the American voice says as nobody does, in the American spelling.
  private func spelling(_ line: Line, _ index: Int) -> Verbalization? {
    guard isAmerican else { return nil }
    switch line.tokens[index].core {
    case "kilometre": return Verbalization("kilometer")
    case "kilometres": return Verbalization("kilometers")
    default: return nil
    }
  }

  /// Reads `5-10%`, `1 - 2%`, `-0.4%`, `7.5 %`, `20–25 percent`.
  ///
  /// A plain `5%` the engine reads itself.
  private func percent(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard token.hasDigits else { return nil }
    var scanner = Scanner(token.core)
    let about = scanner.accept("~") ? "about " : ""
    guard let first = scanner.numeral(.commaThousands) else { return nil }
    if scanner.isAtEnd, token.trail.isEmpty {
      if line[index + 1]?.core == "%", about.isEmpty, first.sign == nil {
        return Verbalization(numbers.spoken(first) + " percent", tokens: 2)
      }
      guard let dash = line[index + 1], ["-", "–"].contains(dash.text), let last = line[index + 2],
        last.core.hasSuffix("%")
      else { return nil }
      var tail = Scanner(last.core)
      guard let second = tail.numeral(.commaThousands, signed: false), tail.accept("%"),
        tail.isAtEnd
      else { return nil }
      return Verbalization(
        about + numbers.spoken(first) + " to " + numbers.spoken(second) + " percent", tokens: 3)
    }
    if scanner.accept("%") {
      if scanner.isAtEnd {
        guard first.sign != nil || !about.isEmpty else { return nil }
        return Verbalization(about + numbers.spoken(first) + " percent")
      }
      guard scanner.acceptDash() else { return nil }
    } else {
      guard scanner.acceptDash() else { return nil }
    }
    guard let second = scanner.numeral(.commaThousands, signed: false), scanner.accept("%"),
      scanner.isAtEnd
    else { return nil }
    let span = numbers.spoken(first) + " to " + numbers.spoken(second)
    return Verbalization(about + span + " percent")
  }

  /// Reads `50 km/h`, `10kg`, `-3°C`, `2-3 °C`, `25 x 7 m`, `m³/hr`.
  private func measure(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    if let height = height(line, index) { return height }
    guard token.core.utf8.count <= 32 else { return nil }
    guard token.hasDigits, let first = token.core.unicodeScalars.first,
      !Scanner.isLetter(first) || first == "µ"
    else {
      // A unit by itself: "m³/hr".
      guard token.traits.contains(.joints), token.core.contains("/"),
        token.traits.contains(.pictures) || token.traits.contains(.signs)
          || token.core.prefix(while: { $0 != "/" }).utf8.count > 1
      else { return nil }
      return unit(token.core).map { Verbalization($0.many) }
    }
    var scanner = Scanner(token.core)
    let about = scanner.accept("~") ? "about " : ""
    guard let number = scanner.numeral(.commaThousands) else { return nil }
    var words = about + numbers.spoken(number)
    var isOne = number.isOne
    var end = number
    while let between = between(&scanner) {
      guard let second = scanner.numeral(.commaThousands, signed: false) else { return nil }
      words += between + numbers.spoken(second)
      isOne = false
      end = second
    }
    if scanner.isAtEnd {
      guard token.trail.isEmpty else { return nil }
      return spaced(line, index, words: words, isOne: isOne)
    }
    let isHyphened = scanner.next == "-" && scanner.accept("-")
    var sign = scanner.rest
    // "10-yr yields", "a 30-yr. mortgage"
    if isHyphened, let span = Self.spans[sign] {
      return Verbalization(words + " " + span, stop: .endOnly)
    }
    var tail = ""
    for ending in ["-long", "-high", "-wide", "-deep", "-tall"] where sign.hasSuffix(ending) {
      sign.removeLast(ending.count)
      tail = " " + ending.dropFirst()
    }
    // "9.58s": a decade has no fraction.
    if sign == "s", number.fraction != nil { sign = "sec" }
    let isDegree = sign == "C" || sign == "F"
    if isDegree, number.sign != nil || isWeather(line, index) { sign = "°" + sign }
    guard let unit = unit(sign) else { return nil }
    if sign == "m" || sign == "t" || sign == "mn" || sign == "MP" && end.integer.utf8.count < 2 {
      let next = line.word(after: index)
      let isMetric =
        tail != "" || number.isGrouped || next.map { Self.metric.contains($0) } ?? false
        || isTrack(number, line, index)
      guard sign == "m", isMetric else { return nil }
      if let next, Self.events.contains(next) { return Verbalization(words + " " + unit.one) }
    }
    if ["V", "W", "L", "g"].contains(sign), end.integer.utf8.count > 4 { return nil }
    let isSingular =
      isOne || isHyphened || !tail.isEmpty
      || Self.technical.contains(sign) && EnglishAdjectives.isNoun(line, after: index)
      || EnglishAdjectives.isAdjective(line, from: index, to: index)
    return Verbalization(
      words + " " + (isSingular ? unit.one : unit.many) + tail, stop: line.unitStop(after: index))
  }

  /// Short forms that stand for words only behind a hyphen.
  private static let spans: [String: String] = [
    "min": "minute", "mins": "minute", "yr": "year", "yrs": "year", "wk": "week", "mo": "month",
    "hr": "hour", "sec": "second", "in": "inch", "pt": "point", "pg": "page", "lb": "pound",
  ]
  /// Units that a device is told by, in the singular before its noun: "a 65W charger".
  private static let technical: Set<String> = [
    "W", "kW", "V", "MP", "GB", "TB", "MB", "Hz", "MHz", "GHz", "mAh", "Mbps", "Gbps", "fps", "mm",
    "kWh", "hp", "cc",
  ]

  private static let weather: Set<String> = [
    "temperature", "temperatures", "degrees", "heat", "cold", "hot", "warm", "highs", "lows",
    "mercury", "weather", "freezing", "warming", "heatwave", "rise", "warmer",
    "climate",
  ]

  /// Whether the words around a number are of the weather: "temperatures of 35C", "14F heat".
  private func isWeather(_ line: Line, _ index: Int) -> Bool {
    line.hasWord(in: Self.weather, before: index, within: 6)
      || line.hasWord(in: Self.weather, after: index, within: 3)
  }

  /// Whether a number is the distance of a race: "ran the 100m in 9.8 seconds", "the women's 400m".
  private func isTrack(_ number: Numeral, _ line: Line, _ index: Int) -> Bool {
    guard let value = number.value,
      [60, 100, 200, 400, 800, 1500, 3000, 5000, 10_000].contains(value)
    else { return false }
    let after = line.word(after: index)
    if after == "in", let time = line[index + 2]?.core, time.first?.isNumber == true,
      time.contains(":") || time.contains(".")
    {
      return true
    }
    guard let before = line.word(before: index) else { return false }
    return before.hasSuffix("men's") || before.hasSuffix("men’s")
      || before == "the" && (after == nil || ["in", "and", "or", "at", "on"].contains(after))
  }

  /// Reads `6ft 2in`, `5'10"`, `6 ft 2`: "six foot two".
  private func height(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    var scanner = Scanner(token.core)
    guard let feet = scanner.digits(), feet.utf8.count == 1 else { return nil }
    if scanner.accept("'") || scanner.accept("’"), let inches = scanner.digits(),
      inches.utf8.count <= 2, scanner.isAtEnd, let mark = token.trail.first,
      mark == "\"" || mark == "”"
    {
      return Verbalization(
        "\(numbers.cardinal(feet)) foot \(numbers.cardinal(inches))", trailTaken: 1)
    }
    guard scanner.accept("ft"), scanner.isAtEnd, let next = line.joined(after: index) else {
      return nil
    }
    var second = Scanner(next.core)
    guard let inches = second.digits(), inches.utf8.count <= 2, second.accept("in"), second.isAtEnd
    else { return nil }
    return Verbalization(
      "\(numbers.cardinal(feet)) foot \(numbers.cardinal(inches))", tokens: 2,
      stop: line.closingStop(after: index + 1))
  }

  /// "x" and dashes between the numbers of a measure.
  private func between(_ scanner: inout Scanner) -> String? {
    guard let after = scanner.peek(1), Scanner.isDigit(after) else { return nil }
    if scanner.acceptDash() { return " to " }
    if scanner.accept("x") || scanner.accept("×") { return " by " }
    return nil
  }

  /// Whether "pc" is percent, as in "4.3 pc in May" and "12 pc of voters"; "12 pc" may be pieces.
  private func isPercent(_ line: Line, _ index: Int) -> Bool {
    line[index + 1]?.core == "pc"
      && (line.tokens[index].core.contains(".") || line.word(after: index + 1) == "of")
  }

  private static let winds: Set<String> = [
    "wind", "winds", "gust", "gusts", "gusting", "gale", "gales", "speed", "speeds", "sustained",
  ]

  /// Reads a measure whose unit stands in the next token, or behind an "x" and another number.
  private func spaced(_ line: Line, _ index: Int, words: String, isOne: Bool) -> Verbalization? {
    guard let next = line[index + 1], next.lead.isEmpty || next.lead == "°",
      !Self.attached.contains(next.core) || isPercent(line, index)
        // "4.5 bp" are basis points, "3,000 bp" base pairs.
        || next.core == "bp" && line.tokens[index].core.contains(".")
    else { return nil }
    // "35 kt winds"
    let isWind =
      next.core == "kt"
      && (line.hasWord(in: Self.winds, before: index, within: 4)
        || line.hasWord(in: Self.winds, after: index + 1, within: 2))
    if let unit = isWind ? ("knot", "knots") : unit(next.core), next.lead.isEmpty {
      let after = line.word(after: index + 1) ?? ""
      // "3 Min Read" is a noun, whatever its homograph would be.
      if after == "read", ["min", "mins"].contains(next.lower) {
        return Verbalization(words + " minute read", tokens: 3)
      }
      let isAdjective =
        ["read", "walk", "drive", "video", "listen"].contains(after) || isWind && after == "winds"
        || EnglishAdjectives.isAdjective(line, from: index, to: index + 1)
      return Verbalization(
        words + " " + (isOne || isAdjective ? unit.one : unit.many), tokens: 2,
        stop: ["min", "sec", "hr", "ft", "oz", "lb", "lbs", "mins", "hrs"].contains(next.core)
          ? line.closingStop(after: index + 1) : unitStop(line, index + 1))
    }
    if next.lower == "sq", let last = line[index + 2] {
      let names = [
        "mi": "mile", "mile": "mile", "miles": "mile", "ft": "foot", "foot": "foot", "feet": "foot",
      ]
      let square = names[last.lower] ?? unit(last.core)?.one
      guard let square else { return nil }
      let many = square == "foot" ? "feet" : square + "s"
      return Verbalization(
        words + " square " + (isOne ? square : many), tokens: 3,
        stop: line.closingStop(after: index + 2))
    }
    guard ["x", "×", "*", "-", "–"].contains(next.text), let last = line[index + 2],
      let sign = line[index + 3], last.trail.isEmpty, let unit = unit(sign.core)
    else { return nil }
    var scanner = Scanner(last.core)
    guard let second = scanner.numeral(.commaThousands, signed: false), scanner.isAtEnd else {
      return nil
    }
    let link = next.text == "*" ? "times" : next.text == "-" || next.text == "–" ? "to" : "by"
    return Verbalization("\(words) \(link) \(numbers.spoken(second)) \(unit.many)", tokens: 4)
  }

  private static let compass: Set<String> = [
    "N", "S", "E", "W", "NE", "NW", "SE", "SW", "NNE", "NNW", "SSE", "SSW", "ENE", "ESE", "WNW",
    "WSW",
  ]

  /// The treatment of a unit's full stop, which ends no sentence before a point of the compass.
  ///
  /// An example is `120 mi. SE of Nassau`.
  private func unitStop(_ line: Line, _ index: Int) -> Verbalization.Stop {
    if let next = line.joined(stoppedAfter: index), Self.compass.contains(next.core) {
      return .drop
    }
    return line.unitStop(after: index)
  }

  /// The names of one and of many for `km`, `km/h`, `kg/m²`; nil if `sign` is no unit.
  func unit(_ sign: String) -> (one: String, many: String)? {
    guard let unit = british(sign), isAmerican else { return british(sign) }
    func american(_ word: String) -> String {
      word.replacing("metre", with: "meter").replacing("litre", with: "liter")
    }
    return (american(unit.one), american(unit.many))
  }

  private func british(_ sign: String) -> (one: String, many: String)? {
    if let unit = Self.units[sign] { return unit }
    let parts = sign.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let per = Self.perUnits[String(parts[1])] else { return nil }
    if parts[0].isEmpty { return ("per " + per, "per " + per) }
    guard let unit = Self.units[String(parts[0])] ?? (parts[0] == "cc" ? ("C.C", "C.C") : nil)
    else { return nil }
    return ("\(unit.one) per \(per)", "\(unit.many) per \(per)")
  }
}
