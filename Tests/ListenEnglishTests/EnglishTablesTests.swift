// SPDX-License-Identifier: GPL-3.0-or-later
import ListenNarration
import Testing

@testable import ListenEnglish

@Suite("The tables of English that editors keep are sound")
struct EnglishTablesTests {
  private static let tables = [
    "currencies": EnglishTables.currencies, "units": EnglishTables.units,
    "abbreviations": EnglishTables.abbreviations,
  ]

  @Test(
    "Every line is an entry",
    arguments: [("currencies", 70), ("units", 160), ("abbreviations", 200)])
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
