// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// The authors of an article, as its byline names them.
struct Byline: Sendable, Hashable {
  /// Names of people or desks, without "By" and without their titles.
  var names: [String] = []
  /// The agency that it comes from.
  var source: String?
}
