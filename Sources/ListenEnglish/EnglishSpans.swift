// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Dates and times whose parts a dash or a slash joins across blanks: `29 Feb–2 Mar`,
/// `Nov. 2020-Jan. 2021`, `Dec 24/25`, `7pm ET/4pm PT`, `2024-05-17T14:30Z`.
struct EnglishSpans: Sendable {
  let numbers: EnglishNumbers

  var rules: [Rule] {
    [
      Rule("date", .digits, days),
      Rule("date", .letters, months),
      Rule("date", .digits, moment),
      Rule("time", .joints, zones),
    ]
  }

  private func day(_ text: String) -> String? {
    guard text.utf8.count <= 2, let day = Int(text), (1...31).contains(day) else { return nil }
    return numbers.ordinal(text)
  }

  private func month(_ text: String) -> String? {
    guard text.first?.isUppercase == true else { return nil }
    return EnglishDates.months[text.lowercased()]
  }

  /// The two halves around the only dash of `core`.
  private func halves(_ core: String, at marks: String = "-–—") -> (String, String)? {
    let parts = core.split(omittingEmptySubsequences: false) { marks.contains($0) }.map(String.init)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } ? (parts[0], parts[1]) : nil
  }

  /// Reads `29 Feb–2 Mar`, `30 April-1 May`.
  private func days(_ line: Line, _ index: Int) -> Verbalization? {
    guard let first = day(line.tokens[index].core), let joint = line.joined(after: index),
      joint.traits.contains(.joints), let (left, right) = halves(joint.core),
      let start = month(left), let last = day(right), let end = line.joined(after: index + 1),
      let stop = month(end.core)
    else { return nil }
    return Verbalization(
      "the \(first) of \(start) to the \(last) of \(stop)", tokens: 3,
      stop: end.core.utf8.count < stop.utf8.count ? .endOnly : .keep)
  }

  /// Reads `Feb. 29-March 2`, `Nov. 2020-Jan. 2021`, `Dec 24/25`.
  private func months(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard let start = month(token.core), token.trail.isEmpty || token.trail == ".",
      let joint = line[index + 1], joint.lead.isEmpty, joint.traits.contains(.joints)
    else { return nil }
    if let (left, right) = halves(joint.core, at: "/"), let first = day(left),
      let last = day(right), Int(left) ?? 0 < Int(right) ?? 0
    {
      return Verbalization("\(start) \(first) and \(last)", tokens: 2)
    }
    guard joint.trail.isEmpty || joint.trail == ".", let (left, right) = halves(joint.core),
      let stop = month(right), let end = line[index + 2], end.lead.isEmpty
    else { return nil }
    if let first = day(left), let last = day(end.core) {
      return Verbalization("\(start) \(first) to \(stop) \(last)", tokens: 3)
    }
    guard left.utf8.count == 4, end.core.utf8.count == 4, let from = Int(left),
      let to = Int(end.core),
      let first = numbers.year(from), let last = numbers.year(to)
    else { return nil }
    return Verbalization("\(start) \(first) to \(stop) \(last)", tokens: 3)
  }

  /// Reads `2024-05-17T14:30`, with seconds and `Z`, as programs write a moment.
  private func moment(_ line: Line, _ index: Int) -> Verbalization? {
    let parts = line.tokens[index].core.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 10 else { return nil }
    let date = parts[0].split(separator: "-").compactMap { Int($0) }
    var scanner = Scanner(String(parts[1]))
    guard date.count == 3, (1...12).contains(date[1]), (1...31).contains(date[2]),
      let year = numbers.year(date[0]), let clock = ClockForm(&scanner, halves: [])
    else { return nil }
    let zone = scanner.rest
    guard zone.isEmpty || zone == "Z" || zone == "+00:00" else { return nil }
    let time =
      numbers.cardinal(clock.hour)
      + (clock.minute == 0 ? " hundred" : clock.minute < 10 ? " oh " : " ")
      + (clock.minute == 0 ? "" : numbers.cardinal(clock.minute))
    let month = EnglishDates.monthNames[date[1] - 1]
    return Verbalization(
      "\(month) \(numbers.ordinal(String(date[2]))) \(year), \(time)"
        + (zone.isEmpty ? "" : " U.T.C"))
  }

  /// Reads `ET/4pm` of "7pm ET/4pm PT".
  private func zones(_ line: Line, _ index: Int) -> Verbalization? {
    guard let (zone, rest) = halves(line.tokens[index].core, at: "/"),
      (2...4).contains(zone.utf8.count), zone == zone.uppercased(), zone.allSatisfy(\.isLetter),
      line[index - 1]?.hasDigits == true || line[index - 1]?.hasStop == true
    else { return nil }
    let inner = Line(Array(rest.unicodeScalars), isPart: true)
    guard inner.tokens.count == 1,
      let reading = EnglishTimes(numbers: numbers).rules.lazy.compactMap({ $0.read(inner, 0) })
        .first
    else { return nil }
    return Verbalization(EnglishInitialisms.letters(zone) + ", " + reading.words)
  }
}
