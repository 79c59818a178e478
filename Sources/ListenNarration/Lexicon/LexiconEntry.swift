// SPDX-License-Identifier: GPL-3.0-or-later

/// A written form with its pronunciation.
struct LexiconEntry: Sendable, Hashable {
  /// The pronunciation of an entry.
  enum Saying: Sendable, Hashable {
    /// Words that the voice reads.
    case words(String)
    case phonemes(PhonemeTable.Pronunciation)
  }

  /// The written form as the lexicon has it.
  let grapheme: String
  /// The words of the form, parted at blanks and hyphens.
  let words: [LexiconWord]
  let saying: Saying
  /// The first `<alias>`: how to spell it for a language whose own rules say it.
  let alias: String?
  /// The position of the file in the list; later files are higher.
  let layer: Int
  let line: Int
  /// Whether a language that voices its words says it from ``alias`` by its own rules.
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

  /// Whether it has five letters or more, which are hardly ever an initialism and match in capitals anywhere.
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

  /// Whether `one` comes first: the longer entry, then the later layer, then the one particular about case.
  static func precedes(_ one: LexiconEntry, _ other: LexiconEntry) -> Bool {
    if one.words.count != other.words.count { return one.words.count > other.words.count }
    if one.layer != other.layer { return one.layer > other.layer }
    return one.particular > other.particular
  }

  private var particular: Int { words.count { $0.letterCase != .any } }
}
