// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Spanish, of Spain and of the Americas.
package struct SpanishRules: Language {
  let rules: [Rule]
  let emoji = EmojiNames.spanish
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
      + SpanishRomans(numbers: numbers, ordinals: ordinals).rules
      + SpanishAbbreviations.rules
      + SpanishInitialisms.rules
      + [signs.signs]
  }
}

extension CoordinateForm.Words {
  /// How latitudes and longitudes are said in Spanish.
  static func spanish(_ numbers: SpanishNumbers) -> Self {
    Self(
      degree: ("grado", "grados"), minute: ("minuto", "minutos"), second: ("segundo", "segundos"),
      directions: ["N": "norte", "S": "sur", "E": "este", "O": "oeste", "W": "oeste"],
      marks: numbers.marks, number: { numbers.spoken($0, .masculine) })
  }
}
