// SPDX-License-Identifier: GPL-3.0-or-later
import ListenNarration
import Testing

@testable import ListenArabic

@Suite struct ArabicNewsTests {
  @Test("A hundred sentences are vowelled by hand, with numbers, names and dates among them")
  func size() {
    #expect(ArabicFixtures.lines("news.txt").count >= 100)
  }

  @Test(
    "At most 6 % of the words of news have a wrong mark, case endings apart",
    .enabled(
      if: ArabicFixtures.model != nil, "needs the model: make deps"))
  func words() throws {
    let voice = ArabicVoice(
      model: ArabicFixtures.model, names: ArabicNames(ArabicFixtures.respellings))
    var words = 0
    var wrong: [[String]] = []
    for line in ArabicFixtures.lines("news.txt") {
      let expected = ArabicLine(SpokenText(verbatim: line)).words
      let restored = voice.vowelled(SpokenText(verbatim: ArabicFixtures.bare(line)))
      #expect(expected.count == restored.count)
      for (right, own) in zip(expected, restored) {
        words += 1
        if stem(right) != stem(own) { wrong.append([right, own]) }
      }
    }
    print("\(wrong.count) of \(words) words wrong: " + wrong.map { $0[1] }.joined(separator: " "))
    #expect(wrong.count * 100 <= words * 6)
    #expect(wrong == ArabicFixtures.rows("news-known.tsv"))
  }

  /// The word's marks but for its ending, and without what is written either way: the sign of no
  /// vowel, and the vowel before its letter.
  private func stem(_ word: String) -> [ArabicLetter] {
    var letters = ArabicLetter.letters(of: word)
    let carriers: Set<Unicode.Scalar> = ["ا", "ى"]
    for index in letters.indices where letters[index].marks.sign == .sukun {
      letters[index].marks.sign = nil
    }
    for index in letters.indices.dropLast() where carriers.contains(letters[index + 1].scalar) {
      let sign = letters[index].marks.sign
      let isEnding = index == letters.count - 2 && sign == .fathatan
      if sign == .fatha || sign == .daggerAlif || isEnding { letters[index].marks.sign = nil }
    }
    if let last = letters.indices.last { letters[last].marks.sign = nil }
    return letters
  }

  @Test("Pieces tile the source and keep it", arguments: ArabicFixtures.lines("news.txt"))
  func pieces(line: String) {
    let text = ArabicNormalizer().normalize(line)
    #expect(text.source == line)
    var position = 0
    for piece in text.pieces {
      #expect(piece.source.lowerBound == position)
      position = piece.source.upperBound
    }
    #expect(position == line.unicodeScalars.count)
  }

  @Test("Vowelled words are phonemes without a model, the others the engine's")
  func withoutModel() {
    let text = ArabicNormalizer(respellings: ArabicFixtures.respellings).normalize(
      "قَالَ الرئيس بوتين")
    #expect(
      text.pieces.map(\.sounds) == [
        [.phonemes("q'a.:la", spelling: "قَالَ")], [.words(" ")], [.words("الرئيس")], [.words(" ")],
        [.phonemes("bu:t'i:n", spelling: "بوتين")],
      ])
  }

  @Test("A lexicon wins over names and network")
  func lexicon() {
    let normalizer = ArabicNormalizer(respellings: [
      Respelling(word: "بوتين", spelling: "بُوتِينُوف")
    ])
    let sounds = normalizer.normalize("بوتين").pieces.flatMap(\.sounds)
    #expect(sounds == [.phonemes("bu:ti:n'u:f", spelling: "بوتين")])
  }

  @Test(
    "A name of the lexicon is said where the author's marks are its own",
    arguments: [
      ("عمان", true), ("عُمان", false), ("عَمان", true), ("عَمَّان", true), ("وعُمان", false),
      ("لعمان", true),
    ])
  func marks(written: String, isAmman: Bool) {
    let normalizer = ArabicNormalizer(respellings: [Respelling(word: "عمان", spelling: "عَمَّان")])
    let spoken = normalizer.normalize(written).pieces.flatMap(\.sounds).map { "\($0)" }.joined()
    #expect(spoken.contains("mm") == isAmman, "\(spoken)")
  }

  @Test("A sentence without a comma gets a breath before the engine cuts it")
  func breath() {
    let text = String(repeating: "كَتَبَ وَقَرَأَ ", count: 60)
    let sounds = ArabicNormalizer().normalize(text).pieces.flatMap(\.sounds)
    #expect(sounds.contains(.words("، ")))
  }
}
