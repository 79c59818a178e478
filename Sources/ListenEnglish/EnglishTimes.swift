// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Clock times with their zones, and eras.
package struct EnglishTimes: Sendable {
  let numbers: EnglishNumbers

  private static let zones: Set<String> = [
    "gmt", "utc", "bst", "est", "edt", "cet", "cest", "eet", "eest", "et", "pt", "ct", "mt", "pst",
    "pdt", "cst", "cdt", "mst", "msk", "ist", "jst", "kst", "aest", "hkt", "trt", "art", "brt",
  ]
  /// Words that go on after "p.m.", though they have a capital.
  package static let continuations: Set<String> = {
    var words: Set<String> = [
      "eastern", "central", "pacific", "mountain", "atlantic", "greenwich", "universal", "local",
      "christmas", "easter", "thanksgiving",
    ]
    words.formUnion(zones)
    words.formUnion(EnglishDates.months.keys)
    for (short, long) in EnglishDates.weekdays {
      words.formUnion([short, long.lowercased(), long.lowercased() + "s"])
    }
    words.formUnion(EnglishDates.monthNames.map { $0.lowercased() })
    return words.subtracting(["art", "mar", "et"])
  }()

  /// The treatment of the full stop after a half of the day, which "Monday" and "Moscow time"
  /// continue.
  private static func stop(_ line: Line, after index: Int) -> Verbalization.Stop {
    if line.hasWord(in: ["time"], after: index, within: 3) { return .endOnly }
    return line.closingStop(after: index, unless: continuations)
  }

  private static let eras: Set<String> = ["bc", "ad", "bce", "ce", "b.c", "a.d", "b.c.e", "c.e"]

  /// The era that stands after the token at `index`, in lower case: BC, A.D.; not the word "ad".
  static func era(_ line: Line, after index: Int) -> String? {
    guard let next = line.joined(after: index), next.isCapitals, eras.contains(next.lower) else {
      return nil
    }
    return next.lower
  }

  var rules: [Rule] {
    [
      Rule("time", .digits, four),
      Rule("time", .digits, time),
      Rule("time", .letters, meridiem),
      Rule("time", .letters, zone),
      Rule("year", .capitals, annoDomini),
    ]
  }

  /// Reads `10:45`, `5pm`, `7:30 p.m. ET`, `14:00 GMT`, `6.30pm`, `8am-5pm`, `21:51:31`.
  private func time(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard token.core.utf8.count <= 24 else { return nil }
    var scanner = Scanner(token.core)
    guard let first = clock(&scanner, line, index) else { return nil }
    if scanner.isAtEnd {
      if let reading = span(from: first, line, index) { return reading }
      // "8:30 – 9:00"
      if first.hasMinutes || first.half != nil, token.trail.isEmpty, let dash = line[index + 1],
        dash.text == "–" || dash.text == "-", let last = line[index + 2], last.lead.isEmpty
      {
        var tail = Scanner(last.core)
        if let second = clock(&tail, line, index + 2), tail.isAtEnd,
          var reading = finished(second, line, index + 2, isBare: true)
        {
          reading.words = words(first, isBare: true) + " to " + reading.words
          reading.tokens += 2
          return reading
        }
      }
      return finished(first, line, index)
    }
    if scanner.acceptDash(), let second = clock(&scanner, line, index), scanner.isAtEnd {
      let isTime = first.hasMinutes || first.half != nil || second.half != nil
      guard isTime, second.hasMinutes || second.half != nil else { return nil }
      guard var reading = finished(second, line, index, isBare: true) else { return nil }
      // "7-8pm" has no "o'clock" in it.
      reading.words = words(first, isBare: true) + " to " + reading.words
      return reading
    }
    // "11:30EST"
    let zone = scanner.rest
    guard first.hasMinutes || first.half != nil, Self.zones.contains(zone.lowercased()) else {
      return nil
    }
    return Verbalization(words(first) + " " + EnglishInitialisms.letters(zone.uppercased()))
  }

  /// Reads `10 a.m.-4 p.m.`: the half of the first hour and the second hour are one token.
  private func span(from first: ClockForm, _ line: Line, _ index: Int) -> Verbalization? {
    guard first.half == nil, let next = line.joined(after: index), next.core.utf8.count <= 16 else {
      return nil
    }
    var scanner = Scanner(next.core)
    guard let half = half(&scanner), scanner.acceptDash(),
      let last = clock(&scanner, line, index + 1), scanner.isAtEnd,
      var reading = finished(last, line, index + 1, isBare: true)
    else { return nil }
    var first = first
    first.half = half
    reading.words = words(first) + " to " + reading.words
    reading.tokens += 1
    return reading
  }

  /// Reads `0600 GMT`, `0930 hours`, as agencies write them; `1430 GMT` is read as a year is.
  private func four(_ line: Line, _ index: Int) -> Verbalization? {
    let core = line.tokens[index].core
    guard core.utf8.count == 4, core.hasPrefix("0"), let value = Int(core), value % 100 < 60,
      let next = line.joined(after: index),
      next.isCapitals && Self.zones.contains(next.lower) || next.lower == "hours"
    else { return nil }
    let (hour, minute) = value.quotientAndRemainder(dividingBy: 100)
    let start = (hour == 0 ? "" : "oh ") + numbers.cardinal(hour)
    guard minute > 0 else { return Verbalization(start + " hundred") }
    return Verbalization(start + (minute < 10 ? " oh " : " ") + numbers.cardinal(minute))
  }

  private static let halves: [(text: String, half: ClockForm.Half)] = [
    ("am", .morning), ("AM", .morning), ("pm", .afternoon), ("PM", .afternoon),
    ("a.m", .morning), ("A.M", .morning), ("p.m", .afternoon), ("P.M", .afternoon),
  ]

  private func clock(_ scanner: inout Scanner, _ line: Line, _ index: Int) -> ClockForm? {
    guard let clock = ClockForm(&scanner, halves: Self.halves) else { return nil }
    if clock.half != nil { _ = scanner.accept(".") }
    // With a full stop it is a time only where am or pm says so.
    if clock.mark == ".", clock.half == nil {
      guard let next = line.joined(after: index), scanner.isAtEnd,
        Self.half(next.lower + (next.hasStop ? "." : "")) != nil
      else { return nil }
    }
    return clock
  }

  private func half(_ scanner: inout Scanner) -> ClockForm.Half? {
    for (text, half) in Self.halves where scanner.accept(text) {
      _ = scanner.accept(".")
      return half
    }
    return nil
  }

  private static func half(_ text: String) -> ClockForm.Half? {
    switch text {
    case "am", "a.m.", "am.", "a.m": .morning
    case "pm", "p.m.", "pm.", "p.m": .afternoon
    default: nil
    }
  }

  /// Adds am or pm and the zone from the tokens that follow.
  private func finished(
    _ clock: ClockForm, _ line: Line, _ index: Int, isBare: Bool = false
  ) -> Verbalization? {
    var clock = clock
    var tokens = 1
    var stop = clock.half == nil ? Verbalization.Stop.keep : Self.stop(line, after: index)
    var zone = ""
    var last = line.tokens[index]
    if clock.half == nil, let next = line.joined(after: index) {
      // "p.m.est": the zone sticks to the half.
      let parts = next.lower.split(separator: "m", maxSplits: 1)
      if let half = Self.half(next.lower + (next.hasStop ? "." : "")) {
        clock.half = half
        tokens = 2
        stop = Self.stop(line, after: index + 1)
        last = next
      } else if parts.count == 2, let half = Self.half(parts[0] + "m."),
        Self.zones.contains(parts[1].trimmingPrefix(".").description)
      {
        clock.half = half
        tokens = 2
        zone = parts[1].trimmingPrefix(".").uppercased()
        last = next
      }
    }
    guard clock.hasMinutes || clock.half != nil else { return nil }
    if zone.isEmpty, last.trail.isEmpty || (last.trail == "." && clock.half != nil),
      let next = line[index + tokens], next.lead.isEmpty, Self.zones.contains(next.lower),
      next.isCapitals || next.lower == "est" || next.lower == "gmt"
    {
      zone = next.core.uppercased()
      tokens += 1
      stop = Self.stop(line, after: index + tokens - 1)
    }
    let tail = zone.isEmpty ? "" : " " + EnglishInitialisms.letters(zone)
    return Verbalization(words(clock, isBare: isBare) + tail, tokens: tokens, stop: stop)
  }

  private func words(_ clock: ClockForm, isBare: Bool = false) -> String {
    let half =
      switch clock.half {
      case .morning: " A.M"
      case .afternoon: " P.M"
      case nil: ""
      }
    // "00:15 am" is a quarter past twelve: with a half of the day there is no hour zero.
    let hour = numbers.cardinal(clock.half != nil && clock.hour == 0 ? 12 : clock.hour)
    if let second = clock.second {
      return "\(count(clock.hour, "hour")) \(count(clock.minute, "minute")) and "
        + count(second, "second") + half
    }
    guard clock.hasMinutes, clock.minute > 0 else {
      return hour + (clock.half == nil && !isBare ? " o'clock" : half)
    }
    let minute = numbers.cardinal(clock.minute)
    return hour + (clock.minute < 10 ? " oh " : " ") + minute + half
  }

  private func count(_ value: Int, _ unit: String) -> String {
    numbers.cardinal(value) + " " + unit + (value == 1 ? "" : "s")
  }

  /// Reads `a.m.` by itself, where a time in words stands before it.
  private func meridiem(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard token.lower == "a.m" || token.lower == "p.m" else { return nil }
    return Verbalization(token.core.uppercased(), stop: Self.stop(line, after: index))
  }

  /// Reads `AD 79`: the engine has a word "ad".
  private func annoDomini(_ line: Line, _ index: Int) -> Verbalization? {
    guard line.tokens[index].core == "AD", let next = line.joined(after: index),
      next.core.utf8.first.map({ (48...57).contains($0) }) == true
    else { return nil }
    return Verbalization("A.D")
  }

  /// Reads `GMT+3`, `UTC-5`, `GMT +4:30`.
  private func zone(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard token.lower.hasPrefix("gmt") || token.lower.hasPrefix("utc") else { return nil }
    var scanner = Scanner(token.core)
    let name = scanner.take { Scanner.isLetter($0) }
    guard name.utf8.count == 3 else { return nil }
    if scanner.isAtEnd {
      guard token.trail.isEmpty, let next = line[index + 1] else { return nil }
      var offset = Scanner(next.core)
      guard let words = difference(&offset), offset.isAtEnd else { return nil }
      return Verbalization(EnglishInitialisms.letters(name) + words, tokens: 2)
    }
    guard let words = difference(&scanner), scanner.isAtEnd else { return nil }
    return Verbalization(EnglishInitialisms.letters(name) + words)
  }

  private func difference(_ scanner: inout Scanner) -> String? {
    guard let sign = scanner.accept(where: { "+-−–".unicodeScalars.contains($0) }),
      let digits = scanner.digits(), digits.utf8.count <= 2
    else { return nil }
    let hours = numbers.cardinal(digits)
    var words = (sign == "+" ? " plus " : " minus ") + hours
    if scanner.accept(":"), let minutes = scanner.digits(), let value = Int(minutes) {
      words += value > 0 ? " " + numbers.cardinal(minutes) : " o'clock"
    }
    return words
  }
}
