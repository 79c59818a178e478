// SPDX-License-Identifier: GPL-3.0-or-later
package import ListenArticle

/// The authors and the date of publication as one short sentence.
package struct BylineSentence: Sendable {
  private let form: BylineForm
  /// The name of a month, 1 to 12.
  private let monthName: @Sendable (Int) -> String?

  /// A sentence in the words of `form`.
  package init(form: BylineForm, monthName: @escaping @Sendable (Int) -> String?) {
    self.form = form
    self.monthName = monthName
  }

  /// The sentence, nil where neither is known.
  ///
  /// The hour is left out: it is no news to a listener.
  func text(byline: [String], source: String?, published: PublicationDate?) -> String? {
    let names = byline.isEmpty ? [source].compactMap { $0 } : byline
    let who = names.isEmpty ? nil : form.prefix + joined(names)
    let parts = [who, published.flatMap(date)].compactMap { $0 }
    guard !parts.isEmpty else { return nil }
    let sentence = parts.joined(separator: form.dateComma)
    return sentence.hasSuffix(".") ? sentence : sentence + "."
  }

  private func joined(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: form.comma) + form.conjunction(last) + last
  }

  /// The day and the month, or the month alone, as they are said: what stands before the year in the
  /// language's form, up to the sign or the word that leads to it.
  package func date(_ date: PublicationDate, withoutYear: Bool) -> String? {
    guard withoutYear else { return self.date(date) }
    guard let month = date.month, let words = form.date, let name = monthName(month) else {
      return nil
    }
    guard let day = date.day else { return name }
    let end = words.day.firstRange(of: "{year}")?.lowerBound ?? words.day.endIndex
    var parts = words.day[..<end].split(separator: " ").map(String.init)
    while let last = parts.last, !last.contains("{") { parts.removeLast() }
    return parts.joined(separator: " ").replacing("{day}", with: String(day))
      .replacing("{month}", with: name)
  }

  /// The day as it is said, without the hour.
  package func date(_ date: PublicationDate) -> String? {
    guard let month = date.month, (1...12).contains(month) else { return String(date.year) }
    guard let words = form.date, let name = monthName(month) else { return date.calendarDay }
    return (date.day == nil ? words.month : words.day)
      .replacing("{day}", with: date.day.map(String.init) ?? "")
      .replacing("{month}", with: name).replacing("{year}", with: String(date.year))
  }
}
