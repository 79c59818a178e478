// SPDX-License-Identifier: GPL-3.0-or-later
public import ListenArticle

/// Watches whether a site's rules still find the parts of its pages.
public struct RuleWatch: Sendable {
  private struct Key: Hashable {
    var host: String?
    var part: String
    var text: String
  }

  private var days: [Key: [(day: Int, date: String, count: Int)]] = [:]

  /// A watch that has seen nothing.
  public init() {}

  /// Records what the rules found on one page.
  public mutating func add(_ reading: Reading) {
    add(reading.rules, on: reading.article.published?.calendarDay)
  }

  /// Takes note of what the rules found on a page of `date`, such as `2025-01-22`.
  package mutating func add(_ uses: [Reading.RuleUse], on date: String?) {
    guard let text = date, let day = PublicationDate(day: text)?.dayNumber else { return }
    for use in uses {
      days[Key(host: use.host, part: use.part, text: use.text), default: []].append(
        (day, text, use.count))
    }
  }

  /// One line for each part that found nothing on any page for seven days or more, which suggests
  /// that the site was redesigned.
  public var warnings: [String] {
    var lines: [String] = []
    for (key, seen) in days {
      let sorted = seen.sorted { ($0.day, $0.date) < ($1.day, $1.date) }
      let silent = sorted.suffix(where: { $0.count == 0 })
      guard let first = silent.first, let last = silent.last, last.day - first.day >= 6 else {
        continue
      }
      let place = key.host.map { " of \($0)" } ?? ""
      lines.append(
        "rule \(key.part) \"\(key.text)\"\(place) found nothing on \(silent.count) pages since "
          + "\(first.date): was the site redesigned? listen learn proposes new rules")
    }
    return lines.sorted()
  }
}

extension Array {
  fileprivate func suffix(where passes: (Element) -> Bool) -> ArraySlice<Element> {
    var start = endIndex
    while start > startIndex, passes(self[start - 1]) { start -= 1 }
    return self[start...]
  }
}
