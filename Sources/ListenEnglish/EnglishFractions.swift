// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Fractions: `2/3`, `1/7th`, `3 1/2`, `1½`, `⅔`.
package struct EnglishFractions: Sendable {
  let numbers: EnglishNumbers
  let units: EnglishUnits

  var rules: [Rule] {
    [
      Rule("fraction", [.digits, .signs], fraction)
    ]
  }

  private func fraction(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard token.core.utf8.count <= 16 else { return nil }
    if let words = sign(token.core, after: nil) { return Verbalization(words) }
    var scanner = Scanner(token.core)
    guard let digits = scanner.digits(), digits.utf8.count <= 6 else { return nil }
    // "3 1/2": a whole number and a fraction under one.
    if scanner.isAtEnd, let next = line.joined(after: index), digits.utf8.count <= 4 {
      if let words = sign(next.core, after: digits) { return Verbalization(words, tokens: 2) }
      guard let parts = parts(next.core), parts.below > 1, parts.below <= 100 else { return nil }
      return Verbalization(
        numbers.cardinal(digits) + " and "
          + words(parts, article: parts.below == 2 || parts.below == 4), tokens: 2)
    }
    if scanner.isAtEnd, line[index + 1]?.text == "/", let last = line[index + 2], last.lead.isEmpty,
      let below = Int(last.core), let above = Int(digits), below > 1
    {
      return Verbalization(words((above, below), article: false), tokens: 3)
    }
    // "1/8-inch", "3/4-mile"
    if let dash = token.core.firstIndex(of: "-"), let parts = parts(String(token.core[..<dash])) {
      return Verbalization(
        words(parts, article: false) + token.core[dash...].replacing("-", with: " "))
    }
    guard let parts = parts(token.core) else { return nil }
    if parts == (24, 7) { return Verbalization("twenty four seven") }
    // "2019/20", "1999/2000": a season.
    if (1000...2100).contains(parts.above), let year = numbers.year(parts.above),
      parts.below == parts.above + 1 || parts.below == (parts.above + 1) % 100
    {
      return Verbalization(year + " " + (numbers.year(parts.below) ?? ""))
    }
    if parts.above == parts.below, parts.above > 12 {
      let half = numbers.cardinal(parts.above)
      return Verbalization(half + " " + half)
    }
    // "120/80 mmHg"
    if parts.above > parts.below,
      line.joined(after: index)?.core == "mmHg"
        || ["pressure", "reading"].contains(line.word(before: index) ?? "")
    {
      let words = numbers.cardinal(parts.above) + " over " + numbers.cardinal(parts.below)
      guard line.joined(after: index)?.core == "mmHg", let unit = units.unit("mmHg") else {
        return Verbalization(words)
      }
      return Verbalization(words + " " + unit.many, tokens: 2)
    }
    // "1/2 oz", "3/4 mile"
    if let next = line.joined(after: index), let unit = units.unit(next.core) {
      return Verbalization(words(parts, article: false) + " " + unit.one, tokens: 2, stop: .endOnly)
    }
    return Verbalization(words(parts, article: false))
  }

  /// `5/8`, `½`, `1½` in words, nil for anything else.
  func words(of core: String) -> String? {
    if let words = sign(core, after: nil) { return words }
    return parts(core).map { words($0, article: false) }
  }

  /// Numerator and denominator of `2/3`, `1/4th`, `2/3rds`.
  private func parts(_ core: String) -> (above: Int, below: Int)? {
    var scanner = Scanner(core)
    guard let first = scanner.digits(), scanner.accept("/") || scanner.accept("⁄"),
      let second = scanner.digits(), first.utf8.count <= 6, second.utf8.count <= 6,
      let above = Int(first), let below = Int(second), below > 1
    else { return nil }
    let tail = scanner.rest.lowercased()
    guard ["", "st", "nd", "rd", "th", "rds", "ths"].contains(tail) else { return nil }
    return (above, below)
  }

  private func words(_ parts: (above: Int, below: Int), article: Bool) -> String {
    let (above, below) = parts
    let one = above == 1
    let count = one && article ? "a" : numbers.cardinal(above)
    switch below {
    case 2: return count + (one ? " half" : " halves")
    case 4: return count + (one ? " quarter" : " quarters")
    default: return count + " " + numbers.ordinal(String(below)) + (one ? "" : "s")
    }
  }

  /// `1½`, `⅔`, `¾-mile`.
  private func sign(_ core: String, after whole: String?) -> String? {
    var scanner = Scanner(core)
    let digits = whole ?? scanner.digits()
    guard let scalar = scanner.next, let parts = FractionSigns.parts[scalar] else { return nil }
    scanner.position += 1
    let rest = scanner.rest
    guard rest.isEmpty || rest.hasPrefix("-") || rest == "%" else { return nil }
    let tail = rest == "%" ? " percent" : rest.replacing("-", with: " ")
    guard let digits else { return words(parts, article: false) + tail }
    let isHalf = parts.1 == 2 || parts.1 == 4
    return numbers.cardinal(digits) + " and " + words(parts, article: isHalf) + tail
  }
}
