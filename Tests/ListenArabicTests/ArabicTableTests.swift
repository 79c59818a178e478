// SPDX-License-Identifier: GPL-3.0-or-later
import ListenNarration
internal import ListenTesting
import Testing

@testable import ListenArabic

/// Forms of news and of what readers report, by kind; `Tests/Fixtures/saying/ar.tsv` has them.
@Suite struct ArabicTableTests {
  static let normalizer = NewsNormalizer(language: ArabicRules())

  @Test("The table is whole")
  func size() {
    #expect(SayingTable.rows("ar").count >= 120)
  }

  @Test("A form is said as the table has it", arguments: SayingTable.rows("ar"))
  func row(row: SayingTable.Row) {
    let said = Self.normalizer.normalize(row.written)
    #expect(bare(said.spoken) == bare(row.spoken))
    #expect(said.source == row.written)
  }

  /// The words without the vowels that the rules know.
  private func bare(_ words: String) -> String {
    String(
      String.UnicodeScalarView(
        words.unicodeScalars.filter { !(0x64B...0x652).contains($0.value) }))
  }
}
