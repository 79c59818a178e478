// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing

@testable import ListenArabic

@Suite struct ArabicSoundTests {
  @Test("The table has two hundred words and phrases or more")
  func size() {
    #expect(ArabicFixtures.rows("sounds.tsv").count >= 200)
  }

  @Test("Vowelled Arabic sounds as the grammar says", arguments: ArabicFixtures.rows("sounds.tsv"))
  func sound(row: [String]) {
    #expect(
      ConnectedSpeech.mnemonics(ArabicFixtures.items(row[0])).joined(separator: " ") == row[1])
  }

  @Test("No word of the news has three consonants in a row")
  func clusters() throws {
    let lines = ArabicFixtures.lines("news.txt")
    var words = 0
    for line in lines {
      for phones in ConnectedSpeech.phones(ArabicFixtures.items(line)) {
        words += 1
        #expect(Phones.clusters(phones) == 0, "\(Phones.mnemonics(phones)) in \(line)")
      }
    }
    let bare = try bareClusters(lines.map(ArabicFixtures.bare))
    print("three consonants in a row: 0 in \(words) words; the bare engine: \(bare ?? "not here")")
  }

  /// How many words with such a run the bare engine makes of the text as printed.
  private func bareClusters(_ lines: [String]) throws -> String? {
    let engine = URL(fileURLWithPath: "/usr/bin/espeak-ng")
    guard FileManager.default.isExecutableFile(atPath: engine.path) else { return nil }
    let process = Process()
    process.executableURL = engine
    process.arguments = ["-v", "ar", "-q", "--ipa", lines.joined(separator: "\n")]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let words = output.split(whereSeparator: \.isWhitespace)
    let vowels: Set<Unicode.Scalar> = ["a", "i", "u", "e", "o"]
    let signs: Set<Unicode.Scalar> = ["ˈ", "ˌ", "ː", ".", "̪", "ˤ", "‍"]
    let bad = words.filter { word in
      var run = 0
      for scalar in word.unicodeScalars where !signs.contains(scalar) {
        run = vowels.contains(scalar) ? 0 : run + 1
        if run > 2 { return true }
      }
      return false
    }
    return "\(bad.count) of \(words.count) words"
  }

  @Test(
    "The helping vowel parts what no syllable can hold",
    arguments: [
      ("strab", "sitrab"), ("tajmz", "tajmiz"), ("indltra", "indiltira"), ("qalb", "qalb"),
      ("akbda", "akbida"),
    ])
  func helpingVowel(written: String, said: String) {
    func phones(_ text: String) -> [Phone] {
      text.map { character in
        if let vowel = Phone.Vowel(rawValue: String(character)) { return .vowel(vowel) }
        return .consonant(Phone.Consonant(rawValue: String(character)) ?? .k)
      }
    }
    let broken = Phones.breakClusters(phones(written))
    #expect(broken.map(\.isVowel) == phones(said).map(\.isVowel))
  }
}
