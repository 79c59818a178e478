// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// English, with the habits of a region.
package struct EnglishRules: Language {
  let rules: [Rule]
  let letters = LetterFolding(home: .latin, greek: LetterFolding.englishGreek)
  let cardinal: @Sendable (Int) -> String = { EnglishNumbers(saysAnd: false).cardinal($0) }
  let comparisons: [Unicode.Scalar: String] = [
    "<": "less than", ">": "more than", "≤": "at most", "≥": "at least", "±": "plus or minus",
    "≈": "about", "∼": "about", "≃": "about",
  ]
  let span = " to "
  let sentenceStarters = EnglishAbbreviations.sentenceStarters

  /// `region` is a country in lower case ("gb"), nil for none; American habits are the default.
  package init(region: String?) {
    let isAmerican = region == nil || region == "us" || region == "ca" || region == "ph"
    let numbers = EnglishNumbers(saysAnd: !isAmerican)
    let units = EnglishUnits(numbers: numbers, isAmerican: isAmerican)
    rules =
      [EnglishInitialisms.known] + EnglishCodes(numbers: numbers).rules
      + ElectronicForms.rules(.english) { numbers.spelled($0) }
      + EnglishSpans(numbers: numbers).rules
      + EnglishWeekdays.rules + EnglishDates(numbers: numbers, isMonthFirst: isAmerican).rules
      + EnglishGroups(numbers: numbers).rules
      + EnglishYears(numbers: numbers).rules
      + EnglishTimes(numbers: numbers).rules
      + MarkForms.rules(.english(numbers)) + [SizeForm.rule(.english(numbers, units))]
      + EnglishSports(numbers: numbers).rules + EnglishPlaces(numbers: numbers).rules
      + EnglishSerials(numbers: numbers).rules
      + EnglishMoney(numbers: numbers).rules
      + [CoordinateForm.rule(.english(numbers))]
      + EnglishRates(numbers: numbers, units: units).rules
      + [FormulaForm.rule(.english(numbers, units))] + units.rules
      + EnglishFractions(numbers: numbers, units: units).rules
      + EnglishCounts(numbers: numbers).rules
      + EnglishRomanNumerals(numbers: numbers).rules
      + EnglishAbbreviations.rules
      + EnglishInitialisms.rules + EnglishCapitals.rules
      + EnglishSigns.rules
  }
}
