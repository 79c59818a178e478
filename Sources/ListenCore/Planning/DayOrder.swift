// SPDX-License-Identifier: GPL-3.0-or-later

/// The order in which the articles of a day are heard.
///
/// Articles with a position assigned by an `edition.json` or a feed come first, in that order. The
/// others follow section by section, starting with the section that has the earliest article;
/// within a section they are ordered by time, then by folder.
enum DayOrder {
  /// Sorts `articles` into that order.
  static func sorted(_ articles: [IndexedArticle]) -> [IndexedArticle] {
    var earliest: [String: Int] = [:]
    for article in articles {
      earliest[article.section] = min(earliest[article.section] ?? .max, minutes(article))
    }
    let keyed = articles.map { article -> (key: Key, article: IndexedArticle) in
      let section = article.section
      return (
        Key(
          place: article.place, sectionStart: earliest[section] ?? 0, section: section,
          minutes: minutes(article), name: article.name), article
      )
    }
    return keyed.sorted { $0.key < $1.key }.map { $0.article }
  }

  private struct Key: Comparable {
    var place: [Int]?
    var sectionStart: Int
    var section: String
    var minutes: Int
    var name: String

    static func < (a: Key, b: Key) -> Bool {
      switch (a.place, b.place) {
      case (let first?, let second?):
        if first != second { return first.lexicographicallyPrecedes(second) }
      case (nil, nil): break
      case (let first, _): return first != nil
      }
      return (a.sectionStart, a.section, a.minutes, a.name)
        < (b.sectionStart, b.section, b.minutes, b.name)
    }
  }

  private static func minutes(_ article: IndexedArticle) -> Int { article.minutes ?? .max }

  /// Minutes since the year 0 of an ISO 8601 text of ours, in UTC where it has a zone; a day alone is
  /// its first minute.
  static func minutes(_ text: String) -> Int {
    let bytes = Array(text.utf8)
    func number(_ range: Range<Int>) -> Int {
      guard range.upperBound <= bytes.count else { return 0 }
      return Int(String(decoding: bytes[range], as: UTF8.self)) ?? 0
    }
    let (year, month, day) = (number(0..<4), max(1, number(5..<7)), max(1, number(8..<10)))
    // Days of a Gregorian calendar whose year begins in March (Hinnant, civil dates).
    let shifted = month <= 2 ? year - 1 : year
    let days =
      365 * shifted + shifted / 4 - shifted / 100 + shifted / 400
      + (153 * ((month + 9) % 12) + 2) / 5 + day
    var minutes = days * 1440 + number(11..<13) * 60 + number(14..<16)
    if let sign = bytes.dropFirst(16).firstIndex(where: { $0 == 0x2B || $0 == 0x2D }) {
      let offset = number(sign + 1..<sign + 3) * 60 + number(sign + 4..<sign + 6)
      minutes -= bytes[sign] == 0x2B ? offset : -offset
    }
    return minutes
  }
}
