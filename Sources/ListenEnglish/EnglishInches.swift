// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Inches and feet by their marks and their abbreviation.
extension EnglishUnits {
  /// Reads `12"`, `5/8"`, `2-3in`, `3.5 in.`, `10′`.
  func inches(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard token.core.utf8.count <= 12,
      token.core.unicodeScalars.first.map({
        Scanner.isDigit($0) || FractionSigns.parts[$0] != nil
      }) == true
    else { return nil }
    var text = token.core
    var taken = 0
    var tokens = 1
    var name = (one: "inch", many: "inches")
    var stop = Verbalization.Stop.keep
    if text.hasSuffix("in") {
      text.removeLast(2)
    } else if text.hasSuffix("″") || text.hasSuffix("′") {
      if text.hasSuffix("′") { name = ("foot", "feet") }
      text.removeLast()
    } else if token.lead.isEmpty,
      ["\"", "\","].contains(token.trail.prefix(2).description)
        || token.trail.hasPrefix("\"")
    {
      // A quotation that was opened before ends here.
      let marks = line.tokens[..<index].reduce(0) { count, word in
        count + word.text.filter { $0 == "\"" }.count
      }
      guard marks.isMultiple(of: 2) else { return nil }
      taken = 1
    } else if token.trail.isEmpty, let next = line[index + 1], next.core == "in", next.trail == ".",
      next.lead.isEmpty, Self.after.contains(line[index + 2]?.lower ?? "")
    {
      tokens = 2
      stop = .drop
    } else {
      return nil
    }
    var scanner = Scanner(text)
    guard let said = amount(&scanner), scanner.isAtEnd else { return nil }
    let isAdjective =
      tokens == 1
      && (EnglishAdjectives.isNoun(line, after: index, isMarked: taken == 1)
        || EnglishAdjectives.isAdjective(line, from: index, to: index))
    return Verbalization(
      said.words + " " + (said.isOne || isAdjective ? name.one : name.many), tokens: tokens,
      stop: stop, trailTaken: taken)
  }

  /// Words behind the abbreviation of inches.
  private static let after: Set<String> = [
    "of", "long", "wide", "high", "tall", "deep", "thick", "x", "by", "in", "and", "or", "on",
  ]

  /// The words for a number, a span of two or a fraction, and whether the noun is in the singular.
  private func amount(_ scanner: inout Scanner) -> (words: String, isOne: Bool)? {
    let start = scanner.position
    let fractions = EnglishFractions(numbers: numbers, units: self)
    if let words = fractions.words(of: scanner.rest) {
      scanner.position = scanner.scalars.count
      return (words, true)
    }
    scanner.position = start
    guard let first = scanner.numeral(.commaThousands, signed: false) else { return nil }
    guard scanner.acceptDash() else { return (numbers.spoken(first), first.isOne) }
    guard let last = scanner.numeral(.commaThousands, signed: false) else { return nil }
    return (numbers.spoken(first) + " to " + numbers.spoken(last), false)
  }
}
