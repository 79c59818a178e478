// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Numbers whose groups are parted by blanks: `1 300 000`, `10 000`.
enum ArabicGroups {
  static let rules = [Rule("cardinal", .digits, grouped)]

  private static func grouped(_ line: Line, _ index: Int) -> Verbalization? {
    guard let found = DigitGroups.spaced(line, index), found.suffix == nil else { return nil }
    guard found.tokens > 2 || found.isGlued || found.digits.hasSuffix("000") else { return nil }
    let agreement = ArabicForms.agreement(
      line, index + found.tokens - 1, value: Int(found.digits), prefix: "")
    let number = Numeral(digits: found.digits, fraction: found.fraction)
    return Verbalization(ArabicNumbers.decimal(number, agreement), tokens: found.tokens)
  }
}
