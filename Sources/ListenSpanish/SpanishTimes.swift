// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Spanish clock times with the part of the day and the zone.
struct SpanishTimes: Sendable {
  let numbers: SpanishNumbers

  private static let zones: Set<String> = [
    "gmt", "utc", "est", "edt", "pst", "pdt", "cst", "cet", "cest", "et", "art", "brt", "clt",
    "pet",
  ]

  private static let halves: [(text: String, half: ClockForm.Half)] = [
    ("a.m", .morning), ("p.m", .afternoon), ("am", .morning), ("pm", .afternoon),
  ]

  var rules: [Rule] {
    [
      Rule("time", .digits, hours),
      Rule("time", .digits, time),
      Rule("time", .digits, lone),
    ]
  }

  /// Reads `GMT-3`, `UTC+1:30` where no time stands before it.
  private func lone(_ line: Line, _ index: Int) -> Verbalization? {
    zone(line, index).map { Verbalization(String($0.words.dropFirst()), tokens: $0.tokens) }
  }

  /// Reads `2 h 30 min`, `12h02m00s`, `10 h utc+1:30`.
  private func hours(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    var scanner = Scanner(token.core)
    guard let digits = scanner.digits(), digits.utf8.count <= 2, let hour = Int(digits), hour <= 24
    else { return nil }
    if scanner.accept("h"), let minutes = scanner.digits(), let minute = Int(minutes), minute < 60 {
      _ = scanner.accept("m")
      if scanner.digits() != nil { _ = scanner.accept("s") }
      guard scanner.isAtEnd else { return nil }
      return Verbalization(words(ClockForm(hour: hour, minute: minute, mark: ".")))
    }
    guard scanner.isAtEnd, line.word(after: index) == "h" else { return nil }
    if let next = line.joined(after: index + 1), let minute = Int(next.core), minute < 60,
      line.joined(after: index + 2)?.lower == "min"
    {
      // "tardó 1 h 30 min" is no time of the day.
      if let before = line.word(before: index), before != "las", before != "la" {
        return Verbalization(
          numbers.cardinal(hour, .feminine) + (hour == 1 ? " hora y " : " horas y ")
            + numbers.cardinal(minute, .masculine) + (minute == 1 ? " minuto" : " minutos"),
          tokens: 4, stop: line.closingStop(after: index + 3))
      }
      return Verbalization(
        words(ClockForm(hour: hour, minute: minute, mark: ".")), tokens: 4)
    }
    if let zone = zone(line, index + 2), line[index + 1]?.trail.isEmpty == true {
      return Verbalization(
        numbers.cardinal(hour, .feminine) + zone.words, tokens: 2 + zone.tokens)
    }
    return nil
  }

  /// Reads `5:02 p.m.`, `10 a. m.`, `13:30`, `a las 9:05`, `20:00 gmt-3`, `21:00 h`.
  private func time(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard token.core.utf8.count <= 12 else { return nil }
    var scanner = Scanner(token.core)
    guard var clock = ClockForm(&scanner, halves: Self.halves), clock.second == nil else {
      return nil
    }
    var tail = ""
    if !scanner.isAtEnd {
      guard clock.hasMinutes, scanner.rest == "h" || scanner.rest == "hs" else { return nil }
      tail = " horas"
    }
    var tokens = 1
    var stop = clock.half == nil ? Verbalization.Stop.keep : line.closingStop(after: index)
    if clock.half == nil, tail.isEmpty, let half = ClockForm.half(line, after: index) {
      clock.half = half.half
      tokens += half.tokens
      stop = line.closingStop(after: index + tokens - 1)
    }
    if clock.half == nil, tail.isEmpty, clock.hasMinutes, let next = line.joined(after: index),
      ["h", "hs", "hrs"].contains(next.lower)
    {
      tail = " horas"
      tokens += 1
      stop = line.closingStop(after: index + tokens - 1)
    }
    let zone = self.zone(line, index + tokens)
    let isZoned =
      zone != nil && (line[index + tokens - 1]?.trail.isEmpty == true || clock.half != nil)
    if clock.half == nil, !clock.hasMinutes { return nil }
    if clock.mark == ".", clock.half == nil, tail.isEmpty, !isZoned {
      // "13.30" alone, or "a las 13.30": anything else is a decimal.
      let previous = line.word(before: index)
      let isTold =
        previous == "las" || previous == "la" && clock.hour == 1
        // "de 9.00 a 14.00 h"
        || ["a", "y"].contains(line.word(after: index) ?? "")
          && line[index + 2]?.core.contains(".") == true
          && ["h", "hs", "horas"].contains(line.word(after: index + 2) ?? "")
      guard isTold || line.tokens.count == 1 && !line.isPart && clock.hour > 12 else { return nil }
    }
    if let zone, isZoned, let last = line[index + tokens] {
      let hasBrackets = last.lead == "(" && last.trail.hasPrefix(")")
      return Verbalization(
        words(clock) + tail + zone.words, tokens: tokens + zone.tokens,
        stop: line.closingStop(after: index + tokens + zone.tokens - 1),
        trailTaken: hasBrackets ? 1 : 0)
    }
    let isWhole = !tail.isEmpty || line.word(after: index + tokens - 1) == "horas"
    if tail == " horas", clock.minute > 0 { tail = "" }
    return Verbalization(words(clock, isWhole: isWhole) + tail, tokens: tokens, stop: stop)
  }

  private func zone(_ line: Line, _ index: Int) -> (words: String, tokens: Int)? {
    guard let token = line[index], token.lead.isEmpty || token.lead == "(" else { return nil }
    var scanner = Scanner(token.lower)
    let name = scanner.take { Scanner.isLetter($0) }
    guard Self.zones.contains(name), token.isCapitals || name != "art" && name != "pet" else {
      return nil
    }
    var words = " " + SpanishInitialisms.letters(name.uppercased())
    if let sign = scanner.accept(where: { $0 == "+" || $0 == "-" }), let hours = scanner.digits() {
      words += (sign == "+" ? " más " : " menos ")
      let minutes = scanner.accept(":") ? scanner.digits() : nil
      // The hour is feminine, unless it is only a count.
      words += numbers.cardinal(hours, minutes == nil ? .none : .feminine)
      if let minutes { words += " " + numbers.cardinal(minutes) }
    }
    return scanner.isAtEnd ? (words, 1) : nil
  }

  private func words(_ clock: ClockForm, isWhole: Bool = false) -> String {
    var words = numbers.cardinal(clock.hour, .feminine)
    if clock.hasMinutes, clock.minute > 0 {
      // "las veinte treinta horas": a half is of the clock's twelve hours.
      let isOfficial = isWhole || clock.hour > 12 && clock.mark == ":" && clock.minute > 9
      let isHalf = clock.minute == 30 && (clock.mark == "." || clock.half != nil)
      words += isOfficial ? clock.minute > 9 ? " " : " cero " : " y "
      words += isHalf && !isOfficial ? "media" : numbers.cardinal(clock.minute)
    }
    switch clock.half {
    case .morning: words += clock.hour == 12 ? " de la noche" : " de la mañana"
    case .afternoon: words += (8...11).contains(clock.hour) ? " de la noche" : " de la tarde"
    case nil: break
    }
    return words
  }
}
