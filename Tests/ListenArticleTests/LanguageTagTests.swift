// SPDX-License-Identifier: GPL-3.0-or-later
import ListenCore
import Testing

@Suite struct LanguageTagTests {
  @Test(
    "A tag is subtags of letters and digits, the first of letters",
    arguments: [
      ("en", true), ("es-MX", true), ("zh-Hant-TW", true), ("ast", true), ("de-1996", true),
      ("es-419", true), ("e", false), ("", false), ("en-", false), ("-en", false), ("en_US", false),
      ("123", false), ("english-or-so", true), ("en-abcdefghi", false), ("énglish", false),
      ("../../en", false),
    ])
  func tags(text: String, isValid: Bool) {
    #expect(LanguageTag.isValid(text) == isValid)
  }
}
