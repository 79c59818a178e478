// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenCore
import ListenNarration
internal import ListenTesting
import Testing

/// Forms of news and of what readers report, by kind; `Tests/Fixtures/saying/en.tsv` has them.
@Suite struct EnglishTableTests {
  static let normalizer = Normalizers.normalizer(for: "en")

  @Test("The table is whole")
  func size() {
    #expect(SayingTable.rows("en").count >= 120)
  }

  @Test("A form is said as the table has it", arguments: SayingTable.rows("en"))
  func row(row: SayingTable.Row) {
    let said = Self.normalizer.normalize(row.written)
    #expect(said.spoken == row.spoken)
    #expect(said.source == row.written)
  }
}
