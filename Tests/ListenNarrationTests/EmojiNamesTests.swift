// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenCore
import Testing

@testable import ListenNarration

@Suite("Emoji are named from a table beside the lexicons")
struct EmojiNamesTests {
  /// The folder `voices` of this package.
  private static let library = VoiceLibrary(folders: [
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("voices").path
  ])

  @Test(
    "Each language has its names",
    arguments: [
      ("en-GB", "Great! 🎉🎉", "Great! party popper"), ("en", "🇪🇸 and 🇫🇷", "Spain and France"),
      ("en", "a 👍🏽 from her", "a thumbs up from her"),
      ("en", "“no emoji” – none…", "“no emoji” – none…"),
      ("es", "¡Gol! 🎉", "¡Gol! cañón de confeti"), ("es", "con ❤️", "con corazón rojo"),
      ("ar", "🕊", "حمامة"), ("en", "keys 1️⃣2️⃣", "keys 1️⃣2️⃣"),
    ])
  func names(language: String, written: String, spoken: String) throws {
    let names = try #require(try Self.library.emojiNames(for: language))
    let normalizer = Languages.standard.normalizer(
      for: language, pronunciations: nil, emoji: names)
    #expect(normalizer.normalize(written).spoken == spoken)
  }

  @Test("Every language of the package has a table of more than a thousand names")
  func tables() throws {
    for pack in Languages.standard.all {
      let path = try #require(Self.library.table(VoiceLibrary.emojiTable, for: pack.subtag))
      let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
      #expect(lines.count > 1_000)
      #expect(lines[0].contains("CLDR 41") && lines[1].contains("Unicode, Inc."))
    }
  }

  @Test("Without a table emoji are left as they are, as in a language that has none")
  func none() throws {
    #expect(try Self.library.emojiNames(for: "fr") == nil)
    let normalizer = Languages.standard.normalizer(for: "en")
    #expect(normalizer.normalize("Great! 🎉").spoken == "Great! 🎉")
  }

  @Test(
    "A line that is no entry is told by its number",
    arguments: [
      ("# A comment\n🎉\tparty\n", nil), ("🎉 party\n", 1), ("🎉\tparty\nx\ty\tz\n", 2),
      ("#⃣\tkey\n", nil), ("🎉\tparty", 1), ("", nil), ("\n\n🎉\n", 3),
    ] as [(String, Int?)])
  func faults(table: String, line: Int?) {
    do throws(EmojiNames.Fault) {
      _ = try EmojiNames(table: Array(table.utf8))
      #expect(line == nil)
    } catch { #expect(error.line == line) }
  }
}
