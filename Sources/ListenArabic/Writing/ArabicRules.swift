// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Arabic: written forms into Arabic words, which ``ArabicVoice`` then gives their sounds.
package struct ArabicRules: Language {
  let rules: [Rule] =
    ElectronicForms.rules(.arabic) { ArabicNumbers.spelled($0) }
    + ArabicDates.rules + ArabicTelephones.rules + ArabicYears.rules + ArabicMoney.rules
    + ArabicUnits.rules + ArabicCounts.rules
    + ArabicAbbreviations.rules + ArabicLatin.rules + ArabicSigns.rules
  let sentenceStarters: Set<String> = []

  package init() {
  }
}
