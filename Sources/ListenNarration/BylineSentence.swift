// SPDX-License-Identifier: GPL-3.0-or-later
package import ListenArticle

/// Who wrote the article and when it was published, as one short sentence.
package struct BylineSentence {
  private let language: String

  package init(language: String) {
    self.language = language.split(separator: "-").first.map { $0.lowercased() } ?? language
  }

  /// The sentence, nil where neither is known.
  ///
  /// The hour is left out: it is no news to a listener.
  func text(byline: [String], source: String?, published: PublicationDate?) -> String? {
    let names = byline.isEmpty ? [source].compactMap { $0 } : byline
    let who = names.isEmpty ? nil : prefix + joined(names)
    let parts = [who, published.flatMap(date)].compactMap { $0 }
    guard !parts.isEmpty else { return nil }
    let sentence = parts.joined(separator: language == "ar" ? "، " : ", ")
    return sentence.hasSuffix(".") ? sentence : sentence + "."
  }

  private var prefix: String {
    switch language {
    case "en": "By "
    case "es": "Por "
    case "ar": "بقلم "
    default: ""
    }
  }

  private func joined(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    let rest = names.dropLast()
    switch language {
    case "en": return rest.joined(separator: ", ") + " and " + last
    case "es":
      // "y" becomes "e" before the sound of i (RAE, Ortografía), not before "hie".
      let start = last.lowercased()
      let before = start.hasPrefix("i") || (start.hasPrefix("hi") && !start.hasPrefix("hie"))
      return rest.joined(separator: ", ") + (before ? " e " : " y ") + last
    case "ar": return (rest + [last]).joined(separator: " و")
    default: return names.joined(separator: ", ")
    }
  }

  /// The day as it is said, without the hour.
  package func date(_ date: PublicationDate) -> String? {
    guard let month = date.month, (1...12).contains(month) else { return String(date.year) }
    let index = month - 1
    switch language {
    case "en":
      let name = Self.english[index]
      return date.day.map { "\($0) \(name) \(date.year)" } ?? "\(name) \(date.year)"
    case "es":
      let name = "\(Self.spanish[index]) de \(date.year)"
      return date.day.map { "\($0) de \(name)" } ?? name
    case "ar":
      let name = "\(Self.arabic[index]) \(date.year)"
      return date.day.map { "\($0) \(name)" } ?? name
    default: return date.calendarDay
    }
  }

  private static let english = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let spanish = [
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
    "octubre", "noviembre", "diciembre",
  ]
  private static let arabic = [
    "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر",
    "نوفمبر", "ديسمبر",
  ]
}
