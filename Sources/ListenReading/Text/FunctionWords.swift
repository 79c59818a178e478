// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// The small words that a text in a language can't do without, by which it is recognised.
enum FunctionWords {
  /// The words of a language, by BCP 47 tag; all in lower case.
  static let byLanguage: [String: Set<Substring>] = Dictionary(
    ReadingWords.all.map { ($0.tag, Set($0.functionWords.split(separator: " "))) },
    uniquingKeysWith: { $0.union($1) })

  /// Each word with the languages that have it.
  static let languagesByWord: [String: [String]] = {
    var table: [String: [String]] = [:]
    for (language, words) in byLanguage {
      for word in words { table[String(word), default: []].append(language) }
    }
    return table
  }()

  /// Whether `word` (lower case) is a word that often opens a sentence, in a language where that is
  /// shown by a capital.
  static func opensSentence(_ word: String) -> Bool {
    guard let languages = languagesByWord[word] else { return false }
    return languages.contains { openers.contains($0) }
  }

  private static let openers = Set(
    ReadingWords.all.filter(\.capitalOpensSentence).map(\.tag))
}
