// SPDX-License-Identifier: GPL-3.0-or-later

/// The words spoken before a day's articles.
package struct OpeningWords: Sendable {
  /// The title, in which `{day}` stands for the date.
  private let title: String
  /// The words that announce the headlines; nil for none.
  package let lead: String?

  /// The words of a language.
  package init(title: String, lead: String?) {
    self.title = title
    self.lead = lead
  }

  /// The title for a day, which is given in words.
  package func title(day: String) -> String { title.replacing("{day}", with: day) }

  /// The date alone.
  static let plain = OpeningWords(title: "{day}", lead: nil)
}
