// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Spanish, of Spain and of the Americas.
package struct SpanishRules: Language {
  let rules: [Rule]
  let sentenceStarters = SpanishAbbreviations.sentenceStarters

  private static let commaCountries: Set<String> = [
    "mx", "us", "pr", "gt", "hn", "ni", "sv", "pa", "do", "pe", "bz",
  ]

  /// `region` is a country in lower case ("mx"), nil for none.
  package init(region: String?) {
    let hasCommas = region.map { Self.commaCountries.contains($0) } ?? false
    let numbers = SpanishNumbers(marks: hasCommas ? .commaThousands : .stopThousands)
    let ordinals = SpanishOrdinals(numbers: numbers)
    let signs = SpanishSigns(numbers: numbers)
    rules =
      ElectronicForms.rules(.spanish) { numbers.spelled($0) }
      + SpanishDates(numbers: numbers).rules
      + SpanishTimes(numbers: numbers).rules
      + [signs.telephones]
      + SpanishMoney(numbers: numbers).rules
      + [CoordinateForm.rule(.spanish(numbers))] + ordinals.rules
      + SpanishUnits(numbers: numbers).rules
      + SpanishCounts(numbers: numbers).rules
      + SpanishRomanNumerals(numbers: numbers, ordinals: ordinals).rules
      + SpanishAbbreviations.rules
      + SpanishInitialisms.rules
      + [signs.signs]
  }
}
