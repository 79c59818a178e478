// SPDX-License-Identifier: GPL-3.0-or-later

/// A latitude or a longitude: `40.7° N`, `34°03′N`, `118°15'08"W`.
package struct CoordinateForm: Sendable {
  /// A language's words for the parts, each in the singular and the plural.
  package struct Words: Sendable {
    package var degree: (String, String)
    package var minute: (String, String)
    package var second: (String, String)
    /// The words for the directions, by the letters that newspapers write.
    package var directions: [String: String]
    package var marks: Numeral.Marks
    package var number: @Sendable (Numeral) -> String

    package init(
      degree: (String, String), minute: (String, String), second: (String, String),
      directions: [String: String], marks: Numeral.Marks,
      number: @escaping @Sendable (Numeral) -> String
    ) {
      self.degree = degree
      self.minute = minute
      self.second = second
      self.directions = directions
      self.marks = marks
      self.number = number
    }
  }

  package static func rule(_ words: Words) -> Rule {
    Rule("measure", [.signs, .digits]) { line, index in reading(line, index, words) }
  }

  /// Reads `33.5N`, `44.4 E`: without a sign only a fraction, or a pair with another one, is a place.
  private static func bare(
    _ line: Line, _ index: Int, _ degrees: Numeral, _ rest: String, _ words: Words
  ) -> Verbalization? {
    guard Double(degrees.integer) ?? 999 <= 180 else { return nil }
    let isApart = rest.isEmpty
    let sign = isApart ? line.joined(after: index)?.core ?? "" : rest
    guard sign.utf8.count == 1, sign == sign.uppercased(), let direction = words.directions[sign]
    else {
      return nil
    }
    func isPlace(_ token: Token?) -> Bool {
      guard let token, token.hasDigits, let last = token.core.last else { return false }
      return words.directions[String(last)] != nil
    }
    let isPair = isPlace(line[index - 1]) || isPlace(line[index + 1])
    // "10.5W" is power, "33.5N" a place; "2.5 E" may be anything.
    guard degrees.fraction != nil && !isApart && sign != "W" || isPair && !isApart else {
      return nil
    }
    return Verbalization(words.number(degrees) + " " + direction)
  }

  private static func reading(_ line: Line, _ index: Int, _ words: Words) -> Verbalization? {
    let token = line.tokens[index]
    guard token.hasDigits, token.core.utf8.count <= 32 else { return nil }
    var scanner = Scanner(token.core)
    guard let degrees = scanner.numeral(words.marks, signed: false) else { return nil }
    guard scanner.accept("°") || scanner.accept("º") else {
      return bare(line, index, degrees, scanner.rest, words)
    }
    func said(_ number: Numeral, _ unit: (String, String)) -> String {
      words.number(number) + " " + (number.isOne ? unit.0 : unit.1)
    }
    var parts = [said(degrees, words.degree)]
    for (unit, marks) in [(words.minute, "′'’"), (words.second, "″\"”")] {
      let start = scanner.position
      guard let number = scanner.numeral(words.marks, signed: false) else { break }
      // The mark of the last part is among the punctuation after the token, if it is a quote.
      let isMarked = scanner.accept(where: { marks.unicodeScalars.contains($0) }) != nil
      guard isMarked || scanner.isAtEnd && marks.contains(token.trail.prefix(1)) else {
        scanner.position = start
        break
      }
      parts.append(said(number, unit))
    }
    if let direction = words.directions[scanner.rest] {
      return Verbalization((parts + [direction]).joined(separator: " "))
    }
    guard scanner.isAtEnd else { return nil }
    let isOpen = token.trail.isEmpty || parts.count > 1 && "'’\"”".contains(token.trail)
    if isOpen, let next = line[index + 1], next.lead.isEmpty,
      let direction = words.directions[next.core]
    {
      return Verbalization((parts + [direction]).joined(separator: " "), tokens: 2)
    }
    guard parts.count > 1 else { return nil }
    return Verbalization(parts.joined(separator: " "), trailTaken: token.trail.isEmpty ? 0 : 1)
  }
}
