// SPDX-License-Identifier: GPL-3.0-or-later
import ListenTesting
import Testing

@testable import ListenArabic

@Test("The tables of Arabic that editors keep are sound")
func arabicTables() {
  TableCheck.expectSound(
    ArabicTables.currencies, "currencies", least: 25, columns: ["signs", "codes"])
  TableCheck.expectSound(ArabicTables.units, "units", least: 35, columns: ["signs"])
  TableCheck.expectSound(
    ArabicTables.abbreviations, "abbreviations", least: 20, columns: ["short"])
}
