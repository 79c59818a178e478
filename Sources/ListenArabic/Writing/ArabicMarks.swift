// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

extension MarkForms.Words {
  /// The Arabic words for stars and ratios.
  static let arabic = MarkForms.Words(
    star: ("نجمة", "نجوم"), to: "إلى", number: { ArabicNumbers.cardinal($0) },
    stars: { ArabicNumbers.cardinal($0, ArabicNumbers.Agreement(gender: .feminine)) })
}
