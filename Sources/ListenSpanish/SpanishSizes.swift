// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

extension SizeForm.Words {
  /// The Spanish words for multiples and sides.
  static func spanish(_ numbers: SpanishNumbers, _ units: SpanishUnits) -> Self {
    Self(
      by: "por", marks: numbers.marks, number: { numbers.spoken($0) },
      multiple: { numbers.spoken($0, .feminine) + ($0.isOne ? " vez" : " veces") },
      unit: { sign in units.unit(sign).map { ($0.one, $0.many) } })
  }
}
