// SPDX-License-Identifier: GPL-3.0-or-later

/// One written form and how it is said.
struct LexiconEntry: Sendable, Hashable {
  /// The pronunciation of an entry.
  enum Saying: Sendable, Hashable {
    /// Words for the voice to read.
    case words(String)
    case phonemes(PhonemeTable.Pronunciation)
  }

  /// As the lexicon writes it.
  let grapheme: String
  /// Its words, set apart at blanks and hyphens.
  let words: [LexiconWord]
  let saying: Saying
  /// The first `<alias>`: how to spell it for a language whose own rules say it.
  let alias: String?
  /// Later files are higher.
  let layer: Int
  let line: Int
  /// A language that voices its words says it by its own rules from ``alias``.
  let isName: Bool

  init(
    grapheme: String, saying: Saying, alias: String?, layer: Int, line: Int, isName: Bool = false
  ) {
    self.grapheme = grapheme
    self.words = LexiconWord.words(of: grapheme)
    self.saying = saying
    self.alias = alias
    self.layer = layer
    self.line = line
    self.isName = isName
  }

  /// Five letters and more are hardly ever an initialism, so they match in capitals anywhere.
  var isLong: Bool { grapheme.count(where: \.isLetter) >= 5 }

  /// Whether `written` may stand for word `index`.
  func accepts(_ written: String, folded: String, at index: Int, inCapitals: Bool) -> Bool {
    let word = words[index]
    switch word.letterCase {
    case .any: return folded == word.folded
    case .capitals: return written == word.text
    case .mixed:
      return written == word.text || (inCapitals || isLong) && written == word.text.uppercased()
    }
  }

  /// Longest first, then the later layer, then the one that is particular about case.
  static func precedes(_ one: LexiconEntry, _ other: LexiconEntry) -> Bool {
    if one.words.count != other.words.count { return one.words.count > other.words.count }
    if one.layer != other.layer { return one.layer > other.layer }
    return one.particular > other.particular
  }

  private var particular: Int { words.count { $0.letterCase != .any } }
}
