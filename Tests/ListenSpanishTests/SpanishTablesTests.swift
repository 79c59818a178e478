// SPDX-License-Identifier: GPL-3.0-or-later
import ListenTesting
import Testing

@testable import ListenSpanish

@Test("The tables of Spanish that editors keep are sound")
func spanishTables() {
  TableCheck.expectSound(
    SpanishTables.currencies, "currencies", least: 40, columns: ["signs", "codes"])
  TableCheck.expectSound(SpanishTables.units, "units", least: 110, columns: ["signs"])
  TableCheck.expectSound(
    SpanishTables.abbreviations, "abbreviations", least: 120, columns: ["short"])
}
