// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenCore
import ListenNarration
internal import ListenTesting
import Testing

/// Forms of news and of what readers report, by kind; `Tests/Fixtures/saying/es.tsv` has them.
@Suite struct SpanishTableTests {
  static let normalizer = Normalizers.normalizer(for: "es")

  @Test("The table is whole")
  func size() {
    #expect(SayingTable.rows("es").count >= 120)
  }

  @Test("A form is said as the table has it", arguments: SayingTable.rows("es"))
  func row(row: SayingTable.Row) {
    let said = Self.normalizer.normalize(row.written)
    #expect(said.spoken == row.spoken)
    #expect(said.source == row.written)
  }
}
