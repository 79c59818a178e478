// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Arabic: written forms into Arabic words, which ``ArabicVoice`` then gives their sounds.
package struct ArabicRules: Language {
  let rules: [Rule] =
    ElectronicForms.rules(.arabic) { ArabicNumbers.spelled($0) }
    + ArabicDates.rules + ArabicTelephones.rules + ArabicYears.rules + ArabicMoney.rules
    + ArabicUnits.rules + ArabicCounts.rules
    + ArabicAbbreviations.rules + ArabicLatin.rules + ArabicSigns.rules
  let emoji = EmojiNames.arabic
  let sentenceStarters: Set<String> = []

  package init() {
  }
}

extension ElectronicForms.Words {
  /// How the signs of addresses are said in Arabic.
  static let arabic = ElectronicForms.Words(
    at: "آت", dot: "دوت", slash: "شرطة مائلة", dash: "شرطة", underscore: "شرطة سفلية",
    colon: "نقطتان", hashtag: "هاشتاغ", world: "W.W.W",
    letters: { $0.map(String.init).joined(separator: ".") }, vocabulary: [],
    isForeign: { _ in false }, acronym: { $0 }, rest: "إلى آخره")
}
