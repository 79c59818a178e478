// SPDX-License-Identifier: GPL-3.0-or-later

/// A telephone number: the number of its tokens, and its groups of digits.
package struct TelephoneForm: Sendable {
  /// Digits and letters, group by group; a plus stands by itself.
  package var groups: [String]
  package var tokens: Int

  /// The number that begins at `index`: with a plus, with a bracketed area code, or in the groups
  /// 3-3-4, 3-4, 1-800-…, 2-3-2-2, 3-2-2-2 that only telephone numbers have.
  ///
  /// If the words before it call it one (`isCalled`), less is needed.
  package init?(_ line: Line, _ index: Int, isCalled: Bool = false) {
    if let groups = TelephoneForm.spaced(line, index, isCalled: isCalled) {
      self.groups = groups
      self.tokens = groups.count
      return
    }
    let first = line.tokens[index]
    let opening = first.lead == "(" ? "(" + first.core : first.core
    let hasPlus = opening.hasPrefix("+")
    // "(5 250 000 in all)" is no area code.
    let hasArea = opening.hasPrefix("(") && (opening + first.trail).contains(")")
    guard hasPlus || hasArea || first.hasDigits else { return nil }
    var groups: [String] = []
    var group = ""
    var digits = 0
    var tokens = 0
    var position = index
    while let token = line[position], position < index + 6 {
      let text = position == index ? opening + token.trail : token.text
      // A token that letter folding leaves nothing of is no group.
      guard !text.isEmpty else { break }
      let end = text.lastIndex { $0.isNumber || $0.isLetter } ?? text.startIndex
      let body = text[...end]
      guard
        body.allSatisfy({
          $0.isASCII && ($0.isNumber || "+()-.".contains($0))
            || !hasPlus && $0.isUppercase && $0.isASCII && body.hasPrefix("1-8")
        })
      else { break }
      guard position == index || hasPlus || hasArea else { break }
      for character in body {
        if character.isNumber || character.isLetter {
          group.append(character)
          digits += 1
        } else {
          if !group.isEmpty { groups.append(group) }
          group = ""
        }
      }
      if !group.isEmpty { groups.append(group) }
      group = ""
      tokens += 1
      position += 1
      let tail = text[end...].dropFirst()
      guard tail.isEmpty || tail == ")" || tail == ")-" else { break }
    }
    let shape = groups.map(\.utf8.count)
    let isKnown =
      if hasPlus {
        (8...15).contains(digits) && groups.count >= 2 || digits >= 10 && digits <= 13
      } else if hasArea {
        digits == 10 || digits == 11 || digits == 7
      } else {
        shape == [3, 3, 4] || shape == [3, 4] && groups[0] == "555" || shape == [1, 3, 3, 4]
          || TelephoneForm.national.contains(shape)
          // "900.123.456" is nine hundred million.
          || shape == [3, 3, 3] && !first.core.contains(".")
          || groups.first == "1" && groups.count >= 3
            && groups[1].hasPrefix("8") && shape[1] == 3
      }
    guard isKnown, tokens > 0 else { return nil }
    self.groups = (hasPlus ? ["+"] : []) + groups
    self.tokens = tokens
  }

  /// The sizes of groups in which no other number is written.
  private static let national: [[Int]] = [[2, 3, 2, 2], [3, 2, 2, 2]]

  /// `91 123 45 67`, `020 7946 0958`, and `900 123 456` where it is called one: blanks between
  /// the groups, which part thousands as well.
  private static func spaced(_ line: Line, _ index: Int, isCalled: Bool) -> [String]? {
    var groups: [String] = []
    while let token = line[index + groups.count], groups.count < 6,
      groups.isEmpty || token.lead.isEmpty,
      (2...6).contains(token.core.utf8.count),
      token.core.utf8.allSatisfy({ (48...57).contains($0) })
    {
      groups.append(token.core)
      guard token.trail.isEmpty else { break }
    }
    guard (2...5).contains(groups.count), let first = groups[0].utf8.first else { return nil }
    let shape = groups.map(\.utf8.count)
    let digits = shape.reduce(0, +)
    // "8 500 000"
    let isRound = groups.dropFirst().allSatisfy { $0 == "000" }
    if isCalled, (7...12).contains(digits), shape.allSatisfy({ $0 <= 4 }), !isRound {
      return groups
    }
    // No number begins with a zero.
    if first == UInt8(ascii: "0"), (9...11).contains(digits),
      shape.dropFirst().allSatisfy({ $0 > 2 })
    {
      return groups
    }
    return national.contains(shape) && !(UInt8(ascii: "1")...UInt8(ascii: "5")).contains(first)
      ? groups : nil
  }
}
