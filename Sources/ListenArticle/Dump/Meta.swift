// SPDX-License-Identifier: GPL-3.0-or-later

/// Recognises the lines that say who wrote an article, and when.
enum Meta {
  /// Whether a block is a short line with a date.
  static func isDateLine(_ block: DumpBlock) -> Bool {
    block.words <= 20 && block.length <= 140 && !block.isProse
      && !DateParser.matches(in: block.text).isEmpty
  }

  /// Whether a block begins as bylines do and isn't a sentence.
  static func isByline(_ block: DumpBlock) -> Bool {
    block.words <= 24 && !block.isProse && BylineParser.author(in: block.text) != nil
  }

  /// Whether a block says how long ago something was, as comments and teasers do.
  static func isRelativeTime(_ block: DumpBlock) -> Bool {
    guard block.words <= 8, block.length <= 50 else { return false }
    let words = DateToken.tokens(of: block.text)
    return words.contains { $0.number != nil }
      && words.contains { ["ago", "hace", "منذ", "قبل", "vor"].contains($0.word ?? "") }
  }

  /// Whether a block holds a person's name and nothing else: two to four capitalised words.
  static func isPerson(_ block: DumpBlock) -> Bool {
    let words = block.text.split(separator: " ")
    return (2...4).contains(words.count)
      && words.allSatisfy { word in
        word.unicodeScalars.first?.properties.isUppercase ?? false
          && FunctionWords.languagesByWord[word.lowercased()] == nil
          && word.unicodeScalars.allSatisfy {
            WordScanner.isLetter($0) || ".-'’".unicodeScalars.contains($0)
          }
      }
  }

  /// Takes a line under a title that says who or when; whether it was such a line.
  static func take(_ text: String, into article: inout Article) -> Bool {
    let block = DumpBlock(text: text, column: 0, isBullet: false, gap: 0, hasPicture: false)
    guard block.words <= 20, block.length <= 160, !block.isProse else { return false }
    if block.cue == .readingTime || block.cue == .sharing { return true }
    let date = DateParser.parse(text)
    let isSource = BylineParser.source(in: text) != nil
    guard isByline(block) || isSource || date != nil else { return false }
    if article.published == nil { article.published = date }
    let byline = BylineParser.parse(text)
    if article.byline.isEmpty { article.byline = byline.names }
    article.source = article.source ?? byline.source
    return true
  }
}
