// SPDX-License-Identifier: GPL-3.0-or-later
import ListenTesting
import Testing

@testable import ListenEnglish

@Test("The tables of English that editors keep are sound")
func englishTables() {
  TableCheck.expectSound(
    EnglishTables.currencies, "currencies", least: 70, columns: ["signs", "codes"])
  TableCheck.expectSound(EnglishTables.units, "units", least: 160, columns: ["signs"])
  TableCheck.expectSound(
    EnglishTables.abbreviations, "abbreviations", least: 200, columns: ["short"])
}
