// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

extension SizeForm.Words {
  /// The Arabic words for multiples and sides.
  static let arabic = SizeForm.Words(
    by: "في", marks: .commaThousands, number: { ArabicNumbers.decimal($0) },
    multiple: { number in
      let agreement = ArabicNumbers.Agreement(gender: .feminine, isConstruct: true)
      let value = number.value ?? 11
      if value == 2 { return "مرتين" }
      let noun = (3...10).contains(value % 100) ? "مرات" : "مرة"
      return ArabicNumbers.decimal(number, agreement) + " " + noun
    },
    unit: { ArabicUnits.names(of: $0) })
}
