// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import ListenArticle
@testable import ListenReading

@Suite("Text is cleaned")
struct TextHygieneTests {
  @Test(
    "what a listener doesn't hear goes",
    arguments: [
      ("Cafe\u{301}  bar\u{ad}man\u{200b}", "Café barman"),
      ("  ten\u{a0}000\u{202f}km \n on ", "ten 000 km on"),
      ("AT&amp;T &quot;sells&quot; &#8217; &#x2013; &bogus; &", "AT&T \"sells\" ’ – &bogus; &"),
      ("a\u{202e}b\u{2066}c\u{7}d\u{0}e\u{fffe}f\u{e012}", "abcdef"),
      ("it\u{92}s", "it’s"),
      ("می\u{200c}شود", "می\u{200c}شود"),
      ("two\u{200c}words", "twowords"),
      ("  Low Ford   Ann Low  ann@paper.example ", "Low Ford Ann Low ann@paper.example"),
      ("قناة  أعمق   للمرفأ", "قناة أعمق للمرفأ"), ("    ", ""),
      ("T he minister left.", "The minister left."), ("T  he minister left.", "The minister left."),
      ("A man left.", "A man left."),
      ("W ASHINGTON — The", "WASHINGTON — The"),
      ("X marks the spot", "X marks the spot"),
      ("قَدَّمَ", "قَدَّمَ"),
      ("Ärger – „groß“, señor…", "Ärger – „groß“, señor…"),
      ("القا\u{653}ن، ٣ كتب؟", "القآن، ٣ كتب؟"),
      ("é\u{85}ö\u{200b}ü\u{ad}ñ\u{2009}å", "é öüñ å"),
      ("الماء\u{61c}\u{a0}بارد ", "الماء بارد"),
    ])
  func cleaned(text: String, expected: String) {
    #expect(TextHygiene.clean(text) == expected)
  }

  @Test("a hundred thousand marks on one letter take no time")
  func zalgo() {
    let text = "a" + String(repeating: "\u{301}\u{323}", count: 50_000)
    #expect(TextHygiene.clean(text).unicodeScalars.count < 40)
  }

  @Test(
    "mojibake is repaired",
    arguments: [
      ("It donâ€™t matter", "It don’t matter"),
      ("El aÃ±o prÃ³ximo", "El año próximo"),
      ("Ø§Ù„Ù…Ø§Ø¡", "الماء"),
    ])
  func mojibake(text: String, expected: String) {
    #expect(Mojibake.repaired(text) == expected)
  }

  @Test("sound text is left alone", arguments: ["El año próximo", "Ãœ", "naïve café", "Â"])
  func sound(text: String) {
    #expect(Mojibake.repaired(text) == nil)
  }

  @Test(
    "bytes of any usual encoding",
    arguments: [
      (Array("año".utf8), "año"),
      ([0xEF, 0xBB, 0xBF] + Array("año".utf8), "\u{FEFF}año"),
      ([0x61, 0xF1, 0x6F, 0x20, 0x93, 0x78, 0x94], "año “x”"),
      ([0xFF, 0xFE, 0x61, 0, 0xF1, 0], "\u{FEFF}añ"),
      ([0x61, 0, 0x62, 0, 0x63, 0, 0x64, 0], "abcd"),
      ([0, 0x61, 0, 0x62, 0, 0x63, 0, 0x64], "abcd"),
      ([0xC7, 0xE1, 0xE3, 0xC7, 0xC1, 0x20, 0xE6, 0xC7, 0xE1], "الماء وال"),
    ] as [([UInt8], String)])
  func decoded(bytes: [UInt8], expected: String) {
    #expect(TextDecoder.decode(bytes).text == expected)
  }
}
