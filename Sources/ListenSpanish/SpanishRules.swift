// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Spanish, of Spain and of the Americas.
package struct SpanishRules: Language {
  let rules: [Rule]
  let letters = LetterFolding(home: .latin, greek: LetterFolding.spanishGreek)
  let cardinal: @Sendable (Int) -> String = { SpanishNumbers().cardinal($0) }
  let comparisons: [Unicode.Scalar: String] = [
    "<": "menos de", ">": "más de", "≤": "como mucho", "≥": "al menos", "±": "más o menos",
    "≈": "unos", "∼": "unos", "≃": "unos",
  ]
  let span = " a "
  let sentenceStarters = SpanishAbbreviations.sentenceStarters

  private static let commaCountries: Set<String> = [
    "mx", "us", "pr", "gt", "hn", "ni", "sv", "pa", "do", "pe", "bz",
  ]

  private static let decimalCommaCountries: Set<String> = ["es", "ar", "uy", "py", "cl"]

  /// `region` is a country in lower case ("mx"), nil for none.
  package init(region: String?) {
    let hasCommas = region.map { Self.commaCountries.contains($0) } ?? false
    let hasDecimalComma = region.map { Self.decimalCommaCountries.contains($0) } ?? false
    let numbers = SpanishNumbers(marks: hasCommas ? .commaThousands : .stopThousands)
    let ordinals = SpanishOrdinals(numbers: numbers)
    let units = SpanishUnits(numbers: numbers)
    let signs = SpanishSigns(numbers: numbers)
    let forms = SpanishForms(numbers: numbers, units: units)
    rules =
      forms.first + ElectronicForms.rules(.spanish) { numbers.spelled($0) }
      + SpanishWeekdays.rules + SpanishDates(numbers: numbers).rules
      + SpanishGroups(numbers: numbers, hasDecimalComma: hasDecimalComma).rules
      + forms.rules + SpanishTimes(numbers: numbers).rules
      + MarkForms.rules(.spanish(numbers)) + [SizeForm.rule(.spanish(numbers, units))]
      + [signs.telephones]
      + SpanishMoney(numbers: numbers, region: region).rules
      + [CoordinateForm.rule(.spanish(numbers))] + ordinals.rules
      + SpanishRates(numbers: numbers, units: units).rules
      + [FormulaForm.rule(.spanish(numbers, units))] + units.rules
      + SpanishCounts(numbers: numbers).rules
      + SpanishRomanNumerals(numbers: numbers, ordinals: ordinals).rules
      + SpanishAbbreviations.rules
      + SpanishInitialisms.rules + SpanishCapitals.rules
      + [signs.signs] + SpanishForeignSounds.rules
  }
}
