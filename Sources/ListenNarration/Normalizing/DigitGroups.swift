// SPDX-License-Identifier: GPL-3.0-or-later

/// Digits cut for number words, which name them by threes.
package enum DigitGroups {
  /// The values of the groups of three digits, the highest first, leading zeros dropped; empty for
  /// zero.
  package static func threes(_ digits: String) -> [Int] {
    let values = digits.utf8.drop { $0 == UInt8(ascii: "0") }.map { Int($0) - 48 }
    var groups: [Int] = []
    var group = 0
    for (position, value) in values.enumerated() {
      group = group * 10 + value
      if (values.count - position - 1) % 3 == 0 {
        groups.append(group)
        group = 0
      }
    }
    return groups
  }
}

extension DigitGroups {
  /// A number whose groups of three stand in tokens of their own.
  package struct Spaced {
    package var digits: String
    package var tokens: Int
    package var fraction: String?
    /// The sign attached to the last group: "%", "€".
    package var suffix: String?
    /// Whether no-break spaces stand between its groups.
    package var isGlued: Bool
  }

  /// `1 300 000`, `10 000,5`, `12 345 %`: one to three digits, then groups of exactly three.
  package static func spaced(_ line: Line, _ index: Int, mark: Unicode.Scalar = ".") -> Spaced? {
    let first = line.tokens[index]
    guard (1...3).contains(first.core.utf8.count), first.trail.isEmpty,
      first.core.utf8.allSatisfy({ (48...57).contains($0) }),
      first.core.utf8.first != UInt8(ascii: "0")
    else { return nil }
    var result = Spaced(digits: first.core, tokens: 1, isGlued: true)
    while result.tokens < 8, let next = line.joined(after: index + result.tokens - 1) {
      var scanner = Scanner(next.core)
      guard let group = scanner.digits(), group.utf8.count == 3 else { break }
      var fraction: String?
      if scanner.accept(mark) {
        guard let digits = scanner.digits() else { break }
        fraction = digits
      }
      let rest = scanner.rest
      guard rest.isEmpty || rest.utf8.count <= 4
      else { break }
      result.digits += group
      result.tokens += 1
      result.isGlued = result.isGlued && next.isGlued
      result.fraction = fraction
      result.suffix = rest.isEmpty ? nil : rest
      if fraction != nil || !rest.isEmpty { break }
    }
    return result.tokens > 1 ? result : nil
  }
}

extension DigitGroups {
  /// The digits of a number with a zero before it, or of a span of two, behind one of `nouns`: `01` in
  /// "Chapter 01", `02–04` in "episodes 02–04"; nil for anything else.
  package static func numbered(
    _ line: Line, _ index: Int, behind nouns: Set<String>
  ) -> (first: String, last: String?)? {
    let token = line.tokens[index]
    guard token.core.utf8.first == UInt8(ascii: "0"), token.core.utf8.count <= 7,
      let before = line[index - 1], token.lead.isEmpty,
      before.trail.isEmpty || before.trail == ".", nouns.contains(before.lower)
    else { return nil }
    var scanner = Scanner(token.core)
    guard let first = scanner.digits(), (2...3).contains(first.utf8.count), Int(first) ?? 0 > 0
    else { return nil }
    if scanner.isAtEnd { return (first, nil) }
    guard scanner.acceptDash(), let last = scanner.digits(), last.utf8.count <= 3, scanner.isAtEnd
    else { return nil }
    return (first, last)
  }
}
