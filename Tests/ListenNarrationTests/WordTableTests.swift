// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import ListenNarration

@Suite("Tables of a language are read line by line")
struct WordTableTests {
  private static let columns: [WordTable.Column] = [
    .required("signs"), .required("one"), .optional("many"), .choice("use", "", "per"),
  ]

  private static func table(_ body: String) -> WordTable {
    WordTable("# Units.\nsigns\tone\tmany\tuse\n" + body, columns: columns)
  }

  @Test("Cells are found by the names of their columns; those at the end may be missing")
  func rows() {
    let table = Self.table("km kms\tkilometre\tkilometres\n\n# A comment\nh\thour\t\tper\n")
    #expect(table.faults.isEmpty)
    #expect(table.rows.map(\.line) == [3, 6])
    #expect(table.rows[0].list("signs") == ["km", "kms"])
    #expect(table.rows[0]["use"] == "")
    #expect(table.rows[1].text("many") == nil)
    #expect(table.rows[1]["use"] == "per")
  }

  @Test(
    "A faulty line is named with what would be right, and the others are read",
    arguments: [
      ("\tkilometre", "3: the column \"signs\" is empty"),
      ("km", "3: the column \"one\" is empty"),
      ("km\tkilometre\tkilometres\t\tmore", "3: 5 cells, more than the 4 columns"),
      ("km\tkilometre \tkilometres", "3: a blank at an end of \"kilometre \""),
      ("h\thour\t\tslash", "3: \"slash\" in the column \"use\", expected one of: per"),
    ])
  func faults(line: String, message: String) {
    let table = Self.table(line + "\nm\tmetre\tmetres\n")
    #expect(table.faults.map(\.description) == [message])
    #expect(table.rows.map { $0["one"] } == ["metre"])
  }

  @Test("A table without its first line says which columns it has")
  func header() {
    let table = WordTable("km\tkilometre\n", columns: Self.columns)
    #expect(
      table.faults.map(\.description) == [
        "1: expected the names of the columns, by tabs: signs, one, many, use"
      ])
  }
}
