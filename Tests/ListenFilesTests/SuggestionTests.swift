// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import ListenFiles

@Suite("Suggestions")
struct SuggestionTests {
  @Test(
    "count letters inserted, dropped, replaced and swapped",
    arguments: [
      ("", "", 0), ("abc", "abc", 0), ("", "abc", 3), ("abc", "", 3), ("abc", "abd", 1),
      ("abc", "acb", 1), ("abcd", "acbd", 1), ("ca", "abc", 3), ("kitten", "sitting", 3),
    ])
  func distance(first: String, second: String, expected: Int) {
    #expect(Suggestion.distance(first, second) == expected)
    #expect(Suggestion.distance(second, first) == expected)
  }

  @Test(
    "are near, or none",
    arguments: [
      ("otput", "output"), ("lang", "language"), ("LANGUAGE", "language"), ("x", nil), ("", nil),
      ("from", "from"), ("form", "from"), ("zzzzzz", nil), ("l", nil),
    ] as [(String, String?)])
  func nearest(word: String, expected: String?) {
    #expect(
      Suggestion.nearest(to: word, among: ["output", "language", "from", "format"]) == expected)
  }
}
