// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import ListenArticle
@testable import ListenReading

@Suite("Bylines are split into names")
struct BylineParserTests {
  @Test(
    "names without titles",
    arguments: [
      ("By Jane Roe", ["Jane Roe"]),
      ("By Jane Roe and John Doe, Senior Reporters", ["Jane Roe", "John Doe"]),
      ("BY JANE ROE, JOHN DOE AND ANNA O'NEIL-PARK", ["Jane Roe", "John Doe", "Anna O'Neil-Park"]),
      ("By Meg RoeStaff Writer", ["Meg Roe"]),
      ("By Jane Roe in Beirut for The Evening Star", ["Jane Roe"]),
      ("Jane Roe | Political Correspondent | 3 May 2024", ["Jane Roe"]),
      ("By Coastline Daily", ["Coastline Daily"]),
      ("Por Lucía Barrientos Soler", ["Lucía Barrientos Soler"]),
      ("Por Lucía Soler y Juan Pérez, corresponsal en Lima", ["Lucía Soler", "Juan Pérez"]),
      ("بقلم: سلمى الحارثي", ["سلمى الحارثي"]),
      ("كتبت سلمى الحارثي وياسر المعمري", ["سلمى الحارثي", "ياسر المعمري"]),
      ("الكاتب: وليد سالم و منى حداد", ["وليد سالم", "منى حداد"]),
      ("Jane Roe, Transport Correspondent", ["Jane Roe"]),
      ("By Jane Roe, Science and Health Editor", ["Jane Roe"]),
      ("Posted on March 4, 2025 by Jane Roe", ["Jane Roe"]),
      ("Publicado el 4 de marzo de 2025 por Lucía Soler", ["Lucía Soler"]),
      ("Interview by Jane Roe", ["Jane Roe"]),
      ("Texto: Lucía Soler | Fotos: Juan Pérez", ["Lucía Soler"]),
      ("3 May 2024", []),
      ("", []),
    ] as [(String, [String])])
  func names(text: String, expected: [String]) {
    #expect(BylineParser.parse(text).names == expected)
  }

  @Test(
    "agencies are sources",
    arguments: [
      ("Reuters", "Reuters"), ("By The Associated Press", "The Associated Press"),
      ("By Jane Roe, Reuters Staff", "Reuters"),
      (
        "Source: Coastline Daily + Agencies",
        "Coastline Daily + Agencies"
      ), ("المصدر: وكالات", "وكالات"), ("Fuente: EFE", "EFE"),
    ])
  func sources(text: String, expected: String) {
    #expect(BylineParser.parse(text).source == expected)
  }
}
