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

  @Test(
    "Every spelling of a tag is the same tag",
    arguments: [
      ("en", "en"), ("EN", "en"), ("es-mx", "es-MX"), ("es_MX", "es-MX"), ("ES-mx", "es-MX"),
      ("zh-hant-tw", "zh-Hant-TW"), ("zh-HANS", "zh-Hans"), ("es-419", "es-419"),
      ("de-1996", "de-1996"), ("sl-rozaj-biske", "sl-rozaj-biske"), ("en-x-Ours", "en-x-ours"),
      ("zh-yue-HK", "yue-HK"), ("zh-cmn-Hans", "cmn-Hans"), ("ar-arz", "arz"), ("iw", "he"),
      ("in-ID", "id-ID"), ("arb", "ar"), ("sr-Latn-RS", "sr-Latn-RS"),
    ])
  func canonical(written: String, canonical: String) throws {
    let tag = try #require(LanguageTag(written))
    #expect(tag.description == canonical)
    #expect(LanguageTag(canonical) == tag)
  }

  @Test(
    "Texts of another form have no tag",
    arguments: ["", "e", "-", "es--mx", "es-", "é", "e1", "en us", "en/.."]
  )
  func noTag(text: String) { #expect(LanguageTag(text) == nil) }

  @Test(
    "A tag's parts are told by their form",
    arguments: [
      ("pt-BR", "pt", nil, "BR"), ("zh-Hant", "zh", "Hant", nil),
      ("zh-Hant-HK", "zh", "Hant", "HK"), ("es-419", "es", nil, "419"), ("ast", "ast", nil, nil),
      ("en-1994", "en", nil, nil), ("uz-Latn", "uz", "Latn", nil),
    ] as [(String, String, String?, String?)])
  func parts(text: String, language: String, script: String?, region: String?) throws {
    let tag = try #require(LanguageTag(text))
    #expect(tag.language == language)
    #expect(tag.script == script)
    #expect(tag.region == region)
  }

  @Test(
    "The nearest tag comes first when one is looked up",
    arguments: [
      ("es-MX", ["es-MX", "es-419", "es"]), ("es-ES", ["es-ES", "es"]),
      ("es-419", ["es-419", "es"]), ("en-GB", ["en-GB", "en"]), ("en", ["en"]),
      ("zh-Hant-TW", ["zh-Hant-TW", "zh-Hant", "zh-TW", "zh"]),
      ("sl-IT-nedis", ["sl-IT-nedis", "sl-IT", "sl"]),
    ])
  func lookUp(text: String, expected: [String]) {
    #expect(LanguageTag(text)?.lookUp.map(\.description) == expected)
  }

  @Test(
    "The engine's voice is found by the engine's own code",
    arguments: [
      ("zh-CN", "cmn"), ("cmn", "cmn"), ("zh-yue", "yue"), ("no", "nb"), ("nn-NO", "nb"),
      ("nb", "nb"), ("iw", "he"), ("fr-CA", "fr"), ("ckb", "ku"), ("prs", "fa"),
    ])
  func engine(text: String, name: String) {
    #expect(LanguageTag(text)?.engineLanguage == name)
  }

  @Test(
    "The primary subtag ends at the first mark",
    arguments: [
      ("est", "est"), ("es-MX", "es"), ("es_ES.UTF-8", "es"), ("EN", "en"), ("", ""),
      ("esperanto", "esperanto"),
    ])
  func primary(text: String, expected: String) {
    #expect(LanguageTag.primary(of: text) == expected)
  }
}
