// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Parts of addresses and of sports pages: `Apt. 4B`, `No 10`, `10/1 favourite`, `2h30`.
struct EnglishPlaces: Sendable {
  let numbers: EnglishNumbers

  var rules: [Rule] {
    [
      Rule("address", .letters, flat),
      Rule("address", .letters, number),
      Rule("odds", .joints, odds),
      Rule("time", .digits, hours),
      Rule("time", .digits, minutes),
    ]
  }

  private static let flats: [String: String] = [
    "apt": "apartment", "apartment": "apartment", "flat": "flat", "ste": "suite", "suite": "suite",
    "unit": "unit", "gate": "gate", "room": "room", "rm": "room", "bldg": "building",
    "fl": "floor", "seat": "seat", "row": "row", "terminal": "terminal", "block": "block",
    "building": "building", "platform": "platform", "court": "court",
  ]

  /// Reads `Apt. 4B`, `gate 12A`: a letter behind the number is no billion.
  private func flat(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard token.core != "RM", let name = Self.flats[token.lower],
      token.trail.isEmpty || token.trail == ".",
      let next = line[index + 1], next.lead.isEmpty || next.lead == "#"
    else { return nil }
    var scanner = Scanner(next.core)
    _ = scanner.accept("#")
    guard let digits = scanner.digits(), digits.utf8.count <= 4, let value = Int(digits) else {
      return nil
    }
    let isShort = name != token.lower
    let letters = scanner.rest
    guard letters.isEmpty || letters.utf8.count == 1 && letters.first?.isUppercase == true else {
      return nil
    }
    guard !letters.isEmpty || isShort || next.lead == "#" else { return nil }
    let spoken = value > 100 && value % 100 > 0 ? numbers.pairs(value) : numbers.cardinal(value)
    let number = value < 1000 && value > 100 || value >= 1000 ? spoken : numbers.cardinal(value)
    return Verbalization(
      name + " " + number + (letters.isEmpty ? "" : " " + letters), tokens: 2)
  }

  /// Reads `No 10` in the British manner, without a stop; "No 5 people" would be no way to begin.
  private func number(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard token.core == "No", token.trail.isEmpty, let next = line.joined(after: index),
      next.core.utf8.count <= 4, next.core.utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    if let after = line.joined(after: index + 1),
      after.lower.hasSuffix("s") || after.lower == "people",
      !after.isCapitalised, after.core.utf8.count > 3, !after.lower.hasSuffix("says")
    {
      return nil
    }
    return Verbalization("number")
  }

  private static let bets: Set<String> = [
    "odds", "favourite", "favorite", "favourites", "favorites", "shot", "outsider", "outsiders",
    "chance", "bet", "price", "on", "against",
  ]

  /// Reads `10/1 odds`, `at 9/2`, `the 7/4 favourite`.
  private func odds(_ line: Line, _ index: Int) -> Verbalization? {
    let parts = line.tokens[index].core.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let first = Int(parts[0]), let last = Int(parts[1]), first > last,
      (1...200).contains(first), (1...20).contains(last)
    else { return nil }
    let isTold =
      line.word(after: index).map { Self.bets.contains($0) } ?? false
      || line.hasWord(in: ["odds", "priced", "bookmakers", "bookies"], before: index, within: 6)
    guard isTold else { return nil }
    return Verbalization(numbers.cardinal(first) + " to " + numbers.cardinal(last))
  }

  /// Reads `12m 58s`, `12min 58sec`: so many minutes and seconds.
  private func minutes(_ line: Line, _ index: Int) -> Verbalization? {
    var first = Scanner(line.tokens[index].core)
    guard let next = line.joined(after: index), let minutes = first.digits(),
      minutes.utf8.count <= 2, ["m", "min", "mins"].contains(first.rest)
    else { return nil }
    var second = Scanner(next.core)
    guard let seconds = second.digits(), let rest = Int(seconds), rest < 60,
      ["s", "sec", "secs"].contains(second.rest)
    else { return nil }
    return Verbalization(
      numbers.cardinal(minutes) + (minutes == "1" ? " minute " : " minutes ")
        + numbers.cardinal(rest) + (rest == 1 ? " second" : " seconds"), tokens: 2,
      stop: line.closingStop(after: index + 1))
  }

  /// Reads `2h30`, `1h05m`: so many hours and minutes.
  private func hours(_ line: Line, _ index: Int) -> Verbalization? {
    var scanner = Scanner(line.tokens[index].core)
    guard let hours = scanner.digits(), hours.utf8.count <= 2, scanner.accept("h") else {
      return nil
    }
    var tokens = 1
    // "3h 42m", "3hrs 42mins"
    _ = scanner.accept("rs") || scanner.accept("r")
    if scanner.isAtEnd, let next = line.joined(after: index) {
      scanner = Scanner(next.core)
      guard next.core.hasSuffix("m") || next.core.hasSuffix("min") || next.core.hasSuffix("mins")
      else {
        return nil
      }
      tokens = 2
    }
    guard let minutes = scanner.digits(), minutes.utf8.count == 2 || tokens == 2,
      let rest = Int(minutes), rest < 60
    else { return nil }
    _ = scanner.accept("mins") || scanner.accept("min") || scanner.accept("m")
    guard scanner.isAtEnd else { return nil }
    let hour = numbers.cardinal(hours) + (hours == "1" ? " hour" : " hours")
    guard rest > 0 else { return Verbalization(hour, tokens: tokens) }
    return Verbalization(
      hour + " " + numbers.cardinal(rest) + (rest == 1 ? " minute" : " minutes"), tokens: tokens)
  }
}
