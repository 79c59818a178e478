// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

extension MarkForms.Words {
  /// The Spanish words for stars and ratios.
  static func spanish(_ numbers: SpanishNumbers) -> Self {
    Self(star: ("estrella", "estrellas"), to: "a", number: { numbers.cardinal($0) })
  }
}
