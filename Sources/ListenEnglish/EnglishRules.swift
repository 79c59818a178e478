// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// English, with the habits of a region.
package struct EnglishRules: Language {
  let rules: [Rule]
  let sentenceStarters = EnglishAbbreviations.sentenceStarters

  /// `region` is a country in lower case ("gb"), nil for none; American habits are the default.
  package init(region: String?) {
    let isAmerican = region == nil || region == "us" || region == "ca" || region == "ph"
    let numbers = EnglishNumbers(saysAnd: !isAmerican)
    let units = EnglishUnits(numbers: numbers, isAmerican: isAmerican)
    rules =
      [EnglishInitialisms.known] + ElectronicForms.rules(.english) { numbers.spelled($0) }
      + EnglishDates(numbers: numbers, isMonthFirst: isAmerican).rules
      + EnglishYears(numbers: numbers).rules
      + EnglishTimes(numbers: numbers).rules
      + EnglishSerials(numbers: numbers).rules
      + EnglishMoney(numbers: numbers).rules
      + [CoordinateForm.rule(.english(numbers))] + units.rules
      + EnglishFractions(numbers: numbers, units: units).rules
      + EnglishCounts(numbers: numbers).rules
      + EnglishRomanNumerals(numbers: numbers).rules
      + EnglishAbbreviations.rules
      + EnglishInitialisms.rules
      + EnglishSigns.rules
  }
}
