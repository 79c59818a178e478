// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import ListenNarration

@Suite("Dates in figures are found by one grammar")
struct CalendarFormTests {
  @Test(
    "The parts of a date, and what is left of the token",
    arguments: [
      ("2025-01-22", "1 22 2025 first", ""), ("17/01/2025", "17 1 2025", ""),
      ("30.2.1990", "30 2 1990", ""), ("17/1/25", "17 1 25 short", ""), ("9/11", "9 11", ""),
      ("9/11-", "9 11", "-"), ("15/9/1445ه", "15 9 1445", "ه"), ("1.2", "1 2", ""),
    ])
  func parts(written: String, parts: String, rest: String) throws {
    var scanner = Scanner(written)
    let form = try #require(CalendarForm(&scanner))
    let found =
      "\(form.figures.first) \(form.figures.second)" + (form.year.map { " \($0)" } ?? "")
      + (form.isYearFirst ? " first" : "") + (form.isShortYear ? " short" : "")
    #expect(found == parts)
    #expect(scanner.rest == rest)
  }

  @Test(
    "Other figures are no date",
    arguments: ["2025", "2025-01", "17-01-25", "17.01.25", "1/2/3", "1/234/2025", "123/1/2025"])
  func none(written: String) {
    var scanner = Scanner(written)
    #expect(CalendarForm(&scanner) == nil)
  }
}
