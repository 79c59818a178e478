// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import ListenArticle

@Suite("Dates are read as precisely as they are written")
struct DateParserTests {
  @Test(
    "every usual way to write a date",
    arguments: [
      ("22 Jan 2025 10:45", "2025-01-22T10:45"),
      ("Jan. 22, 2025", "2025-01-22"),
      ("January 22nd, 2025 at 10:45 a.m. GMT+3", "2025-01-22T10:45+03:00"),
      ("Wednesday, January 22, 2025", "2025-01-22"),
      ("Published: Wed 22 Jan 2025 at 7:05pm", "2025-01-22T19:05"),
      ("2025-01-22T10:45:00Z", "2025-01-22T10:45:00Z"),
      ("2025-01-22T10:45:00.000+05:30", "2025-01-22T10:45:00+05:30"),
      ("20250122T104500Z", "2025-01-22T10:45:00Z"),
      ("2025-01-22 10:45", "2025-01-22T10:45"),
      ("2025-01-22", "2025-01-22"),
      ("22/01/2025", "2025-01-22"),
      ("01/22/2025", "2025-01-22"),
      ("5/6/2025 3:12 p.m. ET", "2025-05-06T15:12-04:00"),
      ("5/6/2025 15:12", "2025-06-05T15:12"),
      ("22.01.2025", "2025-01-22"),
      ("22.01.25, 09:03 Uhr", "2025-01-22T09:03"),
      ("21:17 18.11.2019", "2019-11-18T21:17"),
      ("10:45 GMT, 22 January 2025", "2025-01-22T10:45Z"),
      ("the 3rd of March, 2024", "2024-03-03"),
      (
        "Updated 11:06 p.m. ET Nov. 20, 2019 | Published 3:12 p.m. ET Nov. 19, 2019",
        "2019-11-19T15:12-05:00"
      ),
      ("Updated on: November 19, 2019 / 10:07 AM / Evening News", "2019-11-19T10:07"),
      ("Nov. 18, 2019, 9:11 PM UTC", "2019-11-18T21:11Z"),
      ("12:05 AM, 1 May 2024", "2024-05-01T00:05"),
      ("January 2025", "2025-01"),
      ("الأربعاء 22 كانون الثاني 2025 10:45", "2025-01-22T10:45"),
      ("19 كانون الثاني 2025 09:15", "2025-01-19T09:15"),
      ("22 يناير/كانون الثاني 2025", "2025-01-22"),
      ("22 كانون الثاني/يناير 2025", "2025-01-22"),
      ("٢٢ يناير ٢٠٢٥", "2025-01-22"),
      ("22 جانفي 2025", "2025-01-22"),
      ("نشر في: 3 غشت 2024 الساعة 5:30 مساءً", "2024-08-03T17:30"),
      ("آخر تحديث: 5 أيلول 2023 | 14:20", "2023-09-05T14:20"),
      ("الأحد 7 أيار 2023، 08:15 بتوقيت غرينتش", "2023-05-07T08:15Z"),
      ("22 رجب 1446 هـ - 22 يناير 2025", "2025-01-22"),
      ("22 de enero de 2025", "2025-01-22"),
      ("22 ene. 2025 10:45 h", "2025-01-22T10:45"),
      ("8 de abril de 2025, 17:20 h", "2025-04-08T17:20"),
      ("Actualizado el martes, 9 de septiembre del 2024 a las 7.05 h", "2024-09-09T07:05"),
      ("miércoles 1º de mayo de 2024", "2024-05-01"),
      ("le 14 février 2024 à 18h30", "2024-02-14T18:30"),
      ("14. März 2024", "2024-03-14"),
      ("2024年5月6日", "2024-05-06"),
    ])
  func usual(text: String, expected: String) {
    #expect(DateParser.parse(text)?.description == expected)
  }

  @Test(
    "nothing is invented",
    arguments: [
      "2 hours ago", "yesterday", "hace 3 horas", "قبل ساعتين", "", "Nov 19", "10:45", "2025",
      "31 February 2025", "call 555-01-2025-22", "13/13/2025", "may 12 people", "3 Min Read",
    ])
  func nothing(text: String) {
    #expect(DateParser.parse(text) == nil)
  }

  @Test("a match says where it stands")
  func range() {
    let found = DateParser.matches(in: "Rome, 3 May 2024 10:15, staff")
    #expect(found.map(\.range) == [6..<22])
  }
}
