// SPDX-License-Identifier: GPL-3.0-or-later

/// The words spoken before and after a day's briefing, its titles and standfirsts alone.
package struct BriefingWords: Sendable {
  /// The title, in which `{day}` stands for the date.
  private let title: String
  /// The words at the end; nil for none.
  package let closing: String?

  /// The words of a language.
  package init(title: String, closing: String?) {
    self.title = title
    self.closing = closing
  }

  /// The title for a day, which is given in words.
  package func title(day: String) -> String { title.replacing("{day}", with: day) }

  /// The date alone.
  static let plain = BriefingWords(title: "{day}", closing: nil)
}
