// SPDX-License-Identifier: GPL-3.0-or-later
import ListenArticle
import ListenCore
import Testing

@testable import ListenNarration

@Suite struct BylineSentenceTests {
  @Test(
    "Who and when are one short sentence in the article's language",
    arguments: [
      ("en", ["Ada Moreno"], "By Ada Moreno, 22 January 2025."),
      ("en-GB", ["A", "B", "C"], "By A, B and C, 22 January 2025."),
      ("es", ["Ana Ruiz", "Iván Sol"], "Por Ana Ruiz e Iván Sol, 22 de enero de 2025."),
      ("es", ["Ana Ruiz", "Hierro"], "Por Ana Ruiz y Hierro, 22 de enero de 2025."),
      ("ar", ["سامي حداد", "ليلى نصر"], "بقلم سامي حداد وليلى نصر، 22 يناير 2025."),
      ("en", [], "By Agencies, 22 January 2025."),
    ])
  func sentence(language: String, byline: [String], expected: String) {
    let date = PublicationDate(year: 2025, month: 1, day: 22, hour: 10, minute: 45)
    let text = Languages.standard.byline(for: language).text(
      byline: byline, source: "Agencies", published: date)
    #expect(text == expected)
  }

  @Test("Nothing is said where nothing is known, and no day where none is")
  func partial() {
    let english = Languages.standard.byline(for: "en")
    #expect(english.text(byline: [], source: nil, published: nil) == nil)
    let month = PublicationDate(year: 2025, month: 6)
    #expect(english.text(byline: [], source: nil, published: month) == "June 2025.")
    #expect(english.text(byline: ["A. B."], source: nil, published: nil) == "By A. B.")
  }
}
