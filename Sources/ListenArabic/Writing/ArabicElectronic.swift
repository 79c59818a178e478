// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

extension ElectronicForms.Words {
  /// The Arabic words for the signs of addresses.
  static let arabic = ElectronicForms.Words(
    at: "آت", dot: "دوت", slash: "شرطة مائلة", dash: "شرطة", underscore: "شرطة سفلية",
    colon: "نقطتان", hashtag: "هاشتاغ", world: "W.W.W",
    letters: { $0.map(String.init).joined(separator: ".") }, vocabulary: [],
    isForeign: { _ in false }, acronym: { $0 }, rest: "إلى آخره")
}
