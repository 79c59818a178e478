// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Roman numerals behind an Arabic name: `لويس XIV`, `القرن XIX`.
enum ArabicRomanNumerals {
  static let rules = [Rule("roman", .capitals, numeral)]

  private static let queens: Set<String> = [
    "إليزابيث", "اليزابيث", "كاترين", "كاثرين", "مارغريت", "ماري", "بياتريكس", "كليوباترا", "ماريا",
    "الحرب", "المرحلة", "الدورة", "النسخة", "القمة",
  ]

  private static func numeral(_ line: Line, _ index: Int) -> Verbalization? {
    let core = line.tokens[index].core
    guard core.allSatisfy({ "IVX".contains($0) }), core.utf8.count <= 6,
      let value = RomanNumeral.value(of: core), value <= 40,
      let before = line.word(before: index).map(ArabicLetter.skeleton),
      before.unicodeScalars.count > 2, before.unicodeScalars.allSatisfy(VowelledText.isLetter)
    else { return nil }
    // "فيتامين X" and "شركة V" have letters.
    guard core.utf8.count > 1 else { return nil }
    let gender: ArabicNumbers.Gender = queens.contains(before) ? .feminine : .masculine
    return ArabicNumbers.ordinal(value, ArabicNumbers.Agreement(gender: gender)).map {
      Verbalization($0)
    }
  }
}
