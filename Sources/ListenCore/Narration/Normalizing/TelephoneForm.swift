// SPDX-License-Identifier: GPL-3.0-or-later

/// Telephone numbers: which tokens make one up, and its groups of digits.
struct TelephoneForm: Sendable {
  /// Digits and letters, group by group; a plus stands by itself.
  var groups: [String]
  var tokens: Int

  /// The number that begins at `index`: with a plus, with a bracketed area code, or in the groups
  /// 3-3-4, 3-4, 1-800-… that only telephone numbers have.
  init?(_ line: Line, _ index: Int) {
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
          || groups.first == "1" && groups.count >= 3
            && groups[1].hasPrefix("8") && shape[1] == 3
      }
    guard isKnown, tokens > 0 else { return nil }
    self.groups = (hasPlus ? ["+"] : []) + groups
    self.tokens = tokens
  }
}
