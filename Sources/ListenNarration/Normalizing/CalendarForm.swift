// SPDX-License-Identifier: GPL-3.0-or-later

/// A date in figures: `2025-01-22`, `17/01/2025`, `30.2.1990`, `17/1/25`, and without a year `9/11`.
package struct CalendarForm: Sendable, Hashable {
  /// The figures other than the year's, in order: the month and the day if the year stands first, otherwise
  /// in the order of the region.
  package var figures: (first: Int, second: Int) { (first, second) }
  private var first: Int
  private var second: Int
  /// The year as written; nil if there is none.
  package var year: Int?
  /// Whether the year has two digits only.
  package var isShortYear = false
  /// Whether the year stands first, so that the month and then the day follow.
  package var isYearFirst = false
  /// The mark between the figures: "/", "-" or ".".
  package var mark: Unicode.Scalar

  /// The date at the scanner's place, which is left behind it; nil if the figures are none.
  ///
  /// A year has four digits; behind slashes two will do. The values are not checked.
  package init?(_ scanner: inout Scanner) {
    guard let start = scanner.digits(),
      let mark = scanner.accept(where: { $0 == "/" || $0 == "-" || $0 == "." }),
      let middle = scanner.digits(), middle.utf8.count <= 2, let one = Int(start),
      let two = Int(middle)
    else { return nil }
    self.mark = mark
    guard scanner.accept(mark) else {
      guard start.utf8.count <= 2 else { return nil }
      (first, second) = (one, two)
      return
    }
    guard let end = scanner.digits(), let three = Int(end) else { return nil }
    switch (start.utf8.count, end.utf8.count) {
    case (4, 1...2):
      (first, second, year) = (two, three, one)
      isYearFirst = true
    case (1...2, 4):
      (first, second, year) = (one, two, three)
    case (1...2, 2) where mark == "/":
      (first, second, year) = (one, two, three)
      isShortYear = true
    default: return nil
    }
  }
}
