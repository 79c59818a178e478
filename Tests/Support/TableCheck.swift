// SPDX-License-Identifier: GPL-3.0-or-later
package import ListenNarration
internal import Testing

/// The checks that every table of a language passes.
package enum TableCheck {
  /// Expects each line of `table` to be an entry, at least `least` of them, and no word of `columns` to
  /// stand twice for the same use.
  package static func expectSound(
    _ table: WordTable, _ name: String, least: Int, columns: [String]
  ) {
    #expect(table.faults.map { "\(name).tsv:\($0)" } == [])
    #expect(table.rows.count >= least, "\(name).tsv")
    for column in columns {
      var lines: [String: Int] = [:]
      for row in table.rows {
        for key in row.list(column) {
          let first = lines.updateValue(row.line, forKey: key + " " + row["use"])
          #expect(first == nil, "\(name).tsv: \(key) stands on lines \(first ?? 0) and \(row.line)")
        }
      }
    }
  }
}
