// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

extension MarkForms.Words {
  /// How stars and ratios are said in Spanish.
  static func spanish(_ numbers: SpanishNumbers) -> Self {
    Self(star: ("estrella", "estrellas"), to: "a", number: { numbers.cardinal($0) })
  }
}
