// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Arabic: written forms into Arabic words, which ``ArabicVoice`` then gives their sounds.
package struct ArabicRules: Language {
  let rules: [Rule] = ArabicJoined.rules(
    [ArabicSingleLetters.withNumbers] + ElectronicForms.rules(.arabic) { ArabicNumbers.spelled($0) }
      + MarkForms.rules(.arabic) + [SizeForm.rule(.arabic), ArabicTimes.lap]
      + ArabicDates.rules + ArabicTimes.rules
      + ArabicTelephones.rules + ArabicYears.rules
      + ArabicMoney.rules + ArabicRates.rules
      + [CoordinateForm.rule(.arabic), FormulaForm.rule(.arabic)]
      + ArabicGroups.rules + ArabicUnits.rules + ArabicCounts.rules
      + ArabicRomanNumerals.rules + ArabicAbbreviations.rules + ArabicSingleLetters.rules
      + ArabicLatin.rules
      + ArabicSigns.rules)
  let letters = LetterFolding(home: .arabic, greek: LetterFolding.arabicGreek)
  let cardinal: @Sendable (Int) -> String = { ArabicNumbers.cardinal(String($0)) }
  let comparisons: [Unicode.Scalar: String] = [
    "<": "أقل من", ">": "أكثر من", "≤": "لا يزيد على", "≥": "لا يقل عن", "±": "زائد أو ناقص",
    "≈": "نحو", "∼": "نحو", "≃": "نحو",
  ]
  let span = " إلى "
  let sentenceStarters: Set<String> = []

  package init() {
  }
}
