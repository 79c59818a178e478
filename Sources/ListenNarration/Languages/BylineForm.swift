// SPDX-License-Identifier: GPL-3.0-or-later

/// The sentence in which a language names an article's authors and date.
package struct BylineForm: Sendable {
  /// A date in words; `{day}`, `{month}` and `{year}` stand for what is filled in.
  package struct DateForm: Sendable {
    let day: String
    let month: String

    /// A day of a month, and a month without a day.
    package init(day: String, month: String) {
      self.day = day
      self.month = month
    }
  }

  /// The words before the names: "By ".
  let prefix: String
  /// The mark between names, except between the last two.
  let comma: String
  /// The words between the last two names, given the last one.
  let conjunction: @Sendable (_ last: String) -> String
  /// The mark between the names and the date.
  let dateComma: String
  /// The form of the date in words; nil for figures, as in 2025-01-22.
  let date: DateForm?

  /// A form.
  package init(
    prefix: String, comma: String, conjunction: @escaping @Sendable (_ last: String) -> String,
    dateComma: String, date: DateForm?
  ) {
    self.prefix = prefix
    self.comma = comma
    self.conjunction = conjunction
    self.dateComma = dateComma
    self.date = date
  }

  /// Names and figures without a word.
  static let plain = BylineForm(
    prefix: "", comma: ", ", conjunction: { _ in ", " }, dateComma: ", ", date: nil)
}
