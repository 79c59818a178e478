// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

extension MarkForms.Words {
  /// How stars and ratios are said in Arabic.
  static let arabic = MarkForms.Words(
    star: ("نجمة", "نجوم"), to: "إلى", number: { ArabicNumbers.cardinal($0) },
    stars: { ArabicNumbers.cardinal($0, ArabicNumbers.Agreement(gender: .feminine)) })
}
