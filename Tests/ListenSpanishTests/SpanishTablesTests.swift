// SPDX-License-Identifier: GPL-3.0-or-later
import ListenNarration
import Testing

@testable import ListenSpanish

@Suite("The tables of Spanish that editors keep are sound")
struct SpanishTablesTests {
  private static let tables = [
    "currencies": SpanishTables.currencies, "units": SpanishTables.units,
    "abbreviations": SpanishTables.abbreviations,
  ]

  @Test(
    "Every line is an entry",
    arguments: [("currencies", 40), ("units", 110), ("abbreviations", 120)])
  func faults(name: String, least: Int) throws {
    let table = try #require(Self.tables[name])
    #expect(table.faults.map { "\(name).tsv:\($0)" } == [])
    #expect(table.rows.count >= least)
  }

  @Test(
    "No sign, code or short form stands twice for the same use",
    arguments: [
      ("currencies", "signs"), ("currencies", "codes"), ("units", "signs"),
      ("abbreviations", "short"),
    ])
  func doubles(name: String, column: String) throws {
    var lines: [String: Int] = [:]
    for row in try #require(Self.tables[name]).rows {
      for key in row.list(column) {
        let first = lines.updateValue(row.line, forKey: key + " " + row["use"])
        #expect(first == nil, "\(name).tsv: \(key) stands on lines \(first ?? 0) and \(row.line)")
      }
    }
  }
}
