// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// The order in which a date is written in figures.
struct DateOrder {
  /// The letters `d`, `m` and `y`, each at most once.
  private let order: [Character]

  /// An order such as `dmy`; an empty one leaves dates to the language's rules.
  init(_ order: String) { self.order = Array(order) }

  /// The date as the language says it; nil where the figures are none in this order, or it has no words for
  /// such.
  func words(of text: String, _ byline: BylineSentence) -> String? {
    let figures = text.split { !$0.isNumber }.map { Int($0) }
    guard !order.isEmpty, figures.count == order.count else { return nil }
    var day: Int?
    var month: Int?
    var year: Int?
    for (letter, figure) in zip(order, figures) {
      guard let figure else { return nil }
      switch letter {
      case "d": day = figure
      case "m": month = figure
      default: year = figure
      }
    }
    if let short = year, short < 100 { year = short + (short < 50 ? 2000 : 1900) }
    guard month.map({ (1...12).contains($0) }) ?? true, day.map({ (1...31).contains($0) }) ?? true
    else { return nil }
    if month == nil { return (day ?? year).map(String.init) }
    guard let year else {
      // Any year will do: it is not said.
      return byline.date(
        PublicationDate(year: 2000, month: month, day: day), withoutYear: true)
    }
    return byline.date(PublicationDate(year: year, month: month, day: day))
  }
}
