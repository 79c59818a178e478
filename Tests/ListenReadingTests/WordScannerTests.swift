// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import ListenArticle
@testable import ListenReading

@Suite struct WordScannerTests {
  @Test(arguments: [
    ("Don't stop, O’Brien!", ["don't", "stop", "o'brien"]),
    ("ÉCOLE Ñandú Ärger ÷ × Æsir", ["école", "ñandú", "ärger", "æsir"]),
    ("Ночь И ДЕНЬ, ЁЛКА", ["ночь", "и", "день", "ёлка"]),
    ("في مُحَمَّد، 12 قالت", ["في", "مُحَمَّد", "قالت"]),
    ("ÎLE Žižka İstanbul", ["île", "žižka", "i̇stanbul"]),
    ("ends' 'starts 3rd x", ["ends", "starts", "rd", "x"]),
    ("漢字 かな", ["漢字", "かな"]), ("", []), ("42 – …", []),
  ])
  func words(_ text: String, _ expected: [String]) {
    #expect(Array(WordScanner(text)) == expected)
  }

  @Test func `A word of more than forty letters comes in pieces`() {
    let words = Array(WordScanner(String(repeating: "a", count: 85)))
    #expect(words.map(\.count) == [40, 40, 5])
  }

  @Test func `Every function word is found by its key, with all its languages`() throws {
    let table = FunctionWordTable.shared
    for (word, languages) in FunctionWords.languagesByWord {
      var scanner = WordScanner(word)
      let found = scanner.nextKey()
      let key = try #require(found)
      // What the lists write with an apostrophe at its end is scanned without.
      guard !word.hasSuffix("'") else { continue }
      let evidence = try #require(table.evidence(key), "\(word)")
      #expect(Set(evidence.languages.map { table.languages[$0] }) == Set(languages), "\(word)")
    }
    for word in ["", "newspaper", "internationalization"] {
      #expect(table.evidence(WordKey(Array(word.utf8))) == nil)
    }
  }
}
