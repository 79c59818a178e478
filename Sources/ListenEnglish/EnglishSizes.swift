// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

extension SizeForm.Words {
  /// The English words for multiples and sides.
  static func english(_ numbers: EnglishNumbers, _ units: EnglishUnits) -> Self {
    Self(
      by: "by", marks: .commaThousands, number: { numbers.spoken($0) },
      side: { side in
        // "1920×1080": in two steps, as years are.
        guard side.integer.utf8.count == 4, side.isInteger, let value = side.value,
          value % 1000 > 0
        else { return numbers.spoken(side) }
        return numbers.pairs(value)
      },
      multiple: { numbers.spoken($0) + ($0.isOne ? " time" : " times") },
      unit: { units.unit($0) })
  }
}
