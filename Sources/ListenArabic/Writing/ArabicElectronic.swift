// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

extension ElectronicForms.Words {
  /// How the signs of addresses are said in Arabic.
  static let arabic = ElectronicForms.Words(
    at: "آت", dot: "دوت", slash: "شرطة مائلة", dash: "شرطة", underscore: "شرطة سفلية",
    colon: "نقطتان", hashtag: "هاشتاغ", world: "W.W.W",
    letters: { $0.map(String.init).joined(separator: ".") }, vocabulary: [],
    isForeign: { _ in false }, acronym: { $0 }, rest: "إلى آخره")
}
