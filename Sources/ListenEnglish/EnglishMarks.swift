// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

extension MarkForms.Words {
  /// How stars and ratios are said in English.
  static func english(_ numbers: EnglishNumbers) -> Self {
    Self(star: ("star", "stars"), to: "to", number: { numbers.cardinal($0) })
  }
}
