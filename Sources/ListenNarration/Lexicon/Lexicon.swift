// SPDX-License-Identifier: GPL-3.0-or-later
public import Foundation

/// The pronunciations of names and other words for a voice of one language, from W3C PLS 1.0 files.
///
/// ```swift
/// let lexicon = try Lexicon.load([ours, theUsers, theSites], language: "en-US")
/// let words: [Substring] = ["Xi", "Jinping", "said"]
/// let match = lexicon.match(words)
/// // match.count == 2
/// // match.sounds == [.phonemes("S'i: dZInp'IN", spelling: "Xi Jinping")]
/// ```
///
/// A look-up takes one dictionary access for each word, whatever the size of the lexicon.
public struct Lexicon: Sendable {
  /// A match of a lexicon's entry with words of a text.
  public struct Match: Sendable, Hashable {
    /// The number of words in the match.
    public let count: Int
    /// The sounds for these words.
    ///
    /// Their spellings, joined, are the words as written, or the words of an alias.
    public let sounds: [SpokenText.Sound]
    /// The entry's `<alias>` where it has phonemes as well: in `ar`, the vowelled spelling.
    public let alias: String?
  }

  /// A function that gives the IPA of a text in another language's voice; nil if it cannot.
  public typealias Transcriber = (_ text: String, _ language: String) -> String?

  /// The voice's language as a BCP 47 tag.
  public let language: String
  /// The number of written forms.
  public let count: Int
  let pack: LanguagePack
  let table: PhonemeTable?
  /// The number of words of the longest entry.
  let longest: Int
  private let index: [String: [LexiconEntry]]
  /// Single words with the spelling from which a language that voices its words says them: in `ar`,
  /// names with their vowels.
  package let respellings: [Respelling]
  /// The names of persons among its entries, and beside them.
  let persons: PersonNames

  /// A lexicon of entries.
  init(
    language: String, pack: LanguagePack, entries: [LexiconEntry],
    persons: PersonNames = PersonNames()
  ) {
    var index: [String: [LexiconEntry]] = [:]
    var respellings: [Respelling] = []
    let voicesWords = pack.voicing != nil
    for entry in entries {
      if voicesWords, let alias = entry.alias, !entry.grapheme.contains(" ") {
        respellings.append(Respelling(word: entry.grapheme, spelling: alias))
      }
      guard let first = entry.words.first, !(entry.isName && voicesWords) else { continue }
      index[first.folded, default: []].append(entry)
    }
    for key in index.keys { index[key]?.sort(by: LexiconEntry.precedes) }
    self.language = language
    self.count = entries.count
    self.longest = entries.map(\.words.count).max() ?? 0
    self.pack = pack
    self.table = pack.phonemes(language)
    self.index = index
    self.respellings = respellings
    self.persons = persons
  }

  /// A lexicon without entries.
  public init(language: String, languages: Languages) {
    self.init(language: language, pack: languages.pack(for: language), entries: [])
  }

  /// The lexicon of all `files`, in which a later file overrides earlier ones.
  ///
  /// A file whose `xml:lang` is neither `language` nor a prefix of it (`en` for `en-US`) is
  /// ignored, so a site can list the files of all its languages.
  ///
  /// - Parameters:
  ///   - files: PLS files: ours, the user's, the site's.
  ///   - language: the voice's language as a BCP 47 tag.
  ///   - languages: the language packs, which provide phonemes and inflections.
  ///   - transcribe: a function for words of other languages; without it, the voice reads them
  ///     itself.
  /// - Returns: the entries of all files for this voice.
  /// - Throws: the first fault of the first faulty file.
  public static func load(
    _ files: [URL], language: String, languages: Languages, transcribe: Transcriber? = nil
  ) throws(LexiconError) -> Lexicon {
    let pack = languages.pack(for: language)
    var entries: [LexiconEntry] = []
    var persons = PersonNames()
    for (layer, file) in files.enumerated() {
      let document = try PLSDocument(contentsOf: file)
      guard serves(document.language, voice: language) else { continue }
      if let fault = document.faults.first { throw fault }
      let compiler = LexiconCompiler(
        language: language, pack: pack, file: document.file, layer: layer, transcribe: transcribe)
      for lexeme in document.lexemes {
        entries += try compiler.entries(of: lexeme)
        for part in lexeme.personParts {
          for grapheme in lexeme.graphemes { persons.insert(grapheme.text, as: part) }
        }
      }
    }
    return Lexicon(language: language, pack: pack, entries: entries, persons: persons)
  }

  /// The longest entry that begins at a word.
  ///
  /// - Parameters:
  ///   - words: consecutive words without the punctuation around them; a word may be hyphenated or
  ///     carry an English 's.
  ///   - start: the position of the entry's first word.
  ///   - inCapitals: whether the surrounding text is all in capitals, so that names match in
  ///     capitals too.
  /// - Returns: nil if the lexicon has no entry for that word.
  public func match(
    _ words: [Substring], at start: Int = 0, inCapitals: Bool = false
  ) -> Match? {
    guard words.indices.contains(start), !index.isEmpty else { return nil }
    return LexiconMatcher(lexicon: self, words: words, start: start, inCapitals: inCapitals).match()
  }

  /// The entries that begin with a folded word, best first.
  func entries(beginningWith folded: String) -> [LexiconEntry] { index[folded] ?? [] }

  /// Whether a word, or what is left of it without an ending, begins any entry.
  func mayBegin(_ word: String, folded: String) -> Bool {
    index[folded] != nil
      || pack.inflections(word).contains {
        index[$0.stem.lowercased()] != nil
      }
  }

  /// Whether words of `lexicon` are words of a voice: basic filtering of RFC 4647.
  static func serves(_ lexicon: String, voice: String) -> Bool {
    let own = lexicon.lowercased()
    let asked = voice.lowercased()
    return asked == own || asked.hasPrefix(own + "-")
  }
}
