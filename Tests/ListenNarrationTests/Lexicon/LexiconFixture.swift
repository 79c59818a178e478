// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenCore
import ListenTesting

@testable import ListenNarration

/// Lexicons written by a test.
enum LexiconFixture {
  static func document(_ lexemes: String, language: String = "en-US") -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon"
      xmlns:say="urn:listen:say" alphabet="ipa" xml:lang="\(language)">
    \(lexemes)
    </lexicon>
    """
  }

  /// One layer a string of lexemes.
  static func lexicon(
    _ layers: String..., language: String = "en-US", transcribe: Lexicon.Transcriber? = nil
  ) throws -> Lexicon {
    let scratch = try Scratch()
    var files: [URL] = []
    for (number, lexemes) in layers.enumerated() {
      let file = scratch.url.appendingPathComponent("\(number).pls")
      try document(lexemes, language: language).write(to: file, atomically: true, encoding: .utf8)
      files.append(file)
    }
    return try withExtendedLifetime(scratch) {
      try Lexicon.load(files, language: language, transcribe: transcribe)
    }
  }

  static func phoneme(_ graphemes: String..., ipa: String) -> String {
    entry(graphemes, "<phoneme>\(ipa)</phoneme>")
  }

  static func alias(_ graphemes: String..., words: String) -> String {
    entry(graphemes, "<alias>\(words)</alias>")
  }

  private static func entry(_ graphemes: [String], _ said: String) -> String {
    "<lexeme>" + graphemes.map { "<grapheme>\($0)</grapheme>" }.joined() + said + "</lexeme>"
  }

  /// What a text of plain words becomes, unmatched words as they are.
  static func said(_ text: String, by lexicon: Lexicon, inCapitals: Bool = false) -> String {
    let words = text.split(separator: " ")
    var result: [String] = []
    var index = 0
    while index < words.count {
      guard let match = lexicon.match(words, at: index, inCapitals: inCapitals) else {
        result.append(String(words[index]))
        index += 1
        continue
      }
      result.append(
        match.sounds.map {
          switch $0 {
          case .words(let text): text
          case .phonemes(let mnemonics, _): "[[\(mnemonics)]]"
          }
        }.joined())
      index += match.count
    }
    return result.joined(separator: " ")
  }

  /// Our lexicons, each read once for all tests.
  static let english = Result { try Lexicon.load([shipped("en-news.pls")], language: "en-US") }
  static let spanish = Result { try Lexicon.load([shipped("es-news.pls")], language: "es") }
  static let latin = Result { try Lexicon.load([shipped("es-news.pls")], language: "es-419") }
  static let arabic = Result { try Lexicon.load([shipped("ar-news.pls")], language: "ar") }

  /// `voices/lexicons/NAME` of this package.
  static func shipped(_ name: String) -> URL {
    return Products.package.appendingPathComponent("voices/lexicons/\(name)")
  }
}
