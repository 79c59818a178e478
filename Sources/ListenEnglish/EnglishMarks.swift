// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

extension MarkForms.Words {
  /// The English words for stars and ratios.
  static func english(_ numbers: EnglishNumbers) -> Self {
    Self(star: ("star", "stars"), to: "to", number: { numbers.cardinal($0) })
  }
}
