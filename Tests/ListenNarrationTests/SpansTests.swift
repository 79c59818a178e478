// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
internal import ListenCore
import ListenTesting
import Testing

@testable import ListenNarration

/// What holds for every text in every language.
@Suite struct SpansTests {
  static let shared = Products.shared
  static let hasShared = FileManager.default.fileExists(
    atPath: shared.appending(path: "speech/cases.tsv").path)

  static func lines(_ path: String) throws -> [String] {
    try String(contentsOf: shared.appending(path: path), encoding: .utf8)
      .split(separator: "\n").map(String.init)
  }

  @Test(
    "A token that letter folding leaves nothing of is no part of a number",
    arguments: ["en", "en-GB", "es", "es-MX", "ar"],
    ["5 ﷽ z", "x 91 ﷽ 45", "+34 ﷽", "(020) ﷽ 7946", "$5 ﷽", "5 ﷽ km", "﷽ 5", "no. ﷽ 5", "﷽"])
  func nothingLeft(language: String, text: String) {
    let spoken = Languages.standard.normalizer(for: language).normalize(text)
    #expect(spoken.source == text)
    #expect(!spoken.pieces.isEmpty)
  }

  /// What is wrong with the pieces of `text`, which must tile it from token to token.
  private func fault(_ text: String, _ normalizer: any TextNormalizer) -> String? {
    let spoken = normalizer.normalize(text)
    let scalars = Array(text.unicodeScalars)
    let edges = Set(
      SpokenText.tokens(of: text).flatMap { [$0.range.lowerBound, $0.range.upperBound] })
    var position = 0
    for piece in spoken.pieces {
      guard piece.source.lowerBound == position else { return "gap at \(position): \(text)" }
      guard edges.contains(position), edges.contains(piece.source.upperBound) else {
        return "part of a token at \(position): \(text)"
      }
      position = piece.source.upperBound
      let written = String(String.UnicodeScalarView(scalars[piece.source]))
      if piece.rule == nil, piece.spoken != written { return "changed \(written): \(text)" }
    }
    guard position == scalars.count else { return "ends at \(position): \(text)" }
    if normalizer is NewsNormalizer, spoken.spoken.contains("[[") { return "command: \(text)" }
    return nil
  }

  @Test(
    "Pieces tile any text",
    arguments: [
      "", " ", "\n a \u{00A0}b\u{2003}", "$", "$$$ € %", "....", "[[[[ ]] [[a", "-", "–5", "'",
      "\"",
      "A.", "A.B.C.D.E.F.G", "1/2/3/4/5", "٣٫٥ مليون", "👩‍👩‍👧‍👦🏳️‍🌈", "U.S.-led $5bn-a-year (D-N.Y.)", "#",
      "@",
      "http://", "www.", "a@b", "+", "+1", "((555)) 555-5555", "º ª 1.º", "½½", "I I I", "M.", "%5",
    ])
  func anyText(text: String) {
    for language in ["en-US", "en-GB", "es", "ar"] {
      #expect(fault(text, Normalizers.normalizer(for: language)) == nil)
    }
  }

  @Test("Pieces tile every case", .enabled(if: hasShared))
  func cases() throws {
    let normalizers = ["en", "es", "ar"].map { ($0, Normalizers.normalizer(for: $0)) }
    let all = Dictionary(uniqueKeysWithValues: normalizers)
    var faults: [String] = []
    for line in try Self.lines("speech/cases.tsv").dropFirst() {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard let normalizer = all[columns[1]] else { continue }
      if let fault = fault(columns[3], normalizer) { faults.append(fault) }
    }
    #expect(faults == [])
  }

  @Test(
    "Sentences without written forms are left alone, but for scripts, capitals and blanks",
    .enabled(if: hasShared),
    arguments: ["en", "es"])
  func unchanged(language: String) throws {
    let normalizer = Normalizers.normalizer(for: language)
    let changed = try Self.lines("speech/unchanged_\(language).txt").filter { line in
      let isForeign = line.unicodeScalars.contains {
        $0.properties.isAlphabetic && $0.value > 0x36F && !(0x1E00...0x1EFF).contains($0.value)
      }
      return !isForeign
        && normalizer.normalize(line).spoken.lowercased().filter { $0 != " " }
          != line.lowercased().filter { $0 != " " }
    }
    #expect(changed == [])
  }

  @Test(
    "Time grows no faster than the text",
    arguments: [
      "7", ".", "$", "a", "1 ", "$ ", "A.", "1-", "[", "€5 ", "http://a.b/", "U.S. ", "I ", "😀",
      "<5 ", "council² ", "*a ", "1 a.m. ", "“", "Chí Minh ",
    ])
  func linear(unit: String) {
    let normalizer = Normalizers.normalizer(for: "en")
    let small = String(repeating: unit, count: 5000 / unit.utf8.count)
    let large = String(repeating: unit, count: 50_000 / unit.utf8.count)
    _ = normalizer.normalize("warm up $5")
    let first = ProcessorTime.of { _ = normalizer.normalize(small) }
    let second = ProcessorTime.of { _ = normalizer.normalize(large) }
    // Ten times the text, where a hundred times the time would be quadratic.
    #expect(second < 30 * first + 0.05, "\(first) s, \(second) s")
  }

  @Test("A lexicon is asked before the rules, with the words up to the next mark")
  func lexicon() throws {
    struct Names: PronunciationSource {
      func pronunciation(
        of words: [Substring], inCapitals: Bool
      ) -> (count: Int, sounds: [SpokenText.Sound])? {
        if words.prefix(2) == ["Ana", "Rey"] {
          return (2, [.phonemes("'ana r'eI", spelling: "Ana Rey")])
        }
        return words.first == "HTS" ? (1, [.words("the group")]) : nil
      }
    }
    var normalizer = try #require(Normalizers.normalizer(for: "en") as? NewsNormalizer)
    normalizer.pronunciations = Names()
    let text = normalizer.normalize("“Ana Rey, Ana” of HTS paid $5.")
    #expect(text.spoken == "“Ana Rey, Ana” of the group paid five dollars.")
    #expect(text.pieces.compactMap(\.rule) == ["lexicon", "lexicon", "money"])
    #expect(text.pieces[0].source == 0..<9)
  }
}
