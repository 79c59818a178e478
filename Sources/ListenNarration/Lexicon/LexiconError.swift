// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenFiles

/// What is wrong with a pronunciation lexicon, and where.
public struct LexiconError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kinds of fault.
  public enum Problem: Hashable, Sendable {
    /// The file can't be read; the system's reason.
    case unreadable(String)
    /// The file is larger than any lexicon; its bytes and the limit.
    case tooLarge(Int, limit: Int)
    /// The XML is broken; the parser's words.
    case malformed(String)
    /// A document type, which may name entities and files.
    case documentType
    /// The root element is another one.
    case root(String)
    /// The `xml:lang` of the lexicon is missing.
    case noLanguage
    /// Phonemes in another alphabet than IPA.
    case alphabet(String)
    /// An entry without a `<grapheme>` that holds a word.
    case noGrapheme
    /// An entry with neither `<phoneme>` nor `<alias>`.
    case noPronunciation(grapheme: String)
    /// An element that holds no text.
    case empty(element: String)
    /// A symbol that the voice has no sound for.
    case symbol(String, ipa: String, language: String)
    /// Phonemes for a language whose sounds are not known here.
    case noSounds(language: String)
    /// A role in our namespace that is none of ours.
    case role(String)
    /// A word that the same file has already, with the same case.
    case duplicate(grapheme: String, firstLine: Int)
  }

  /// The file's name as it was given.
  public let file: String
  /// Counted from 1; nil where the fault is the file's.
  public let line: Int?
  /// What is wrong.
  public let problem: Problem

  /// A fault in `file`.
  public init(file: String, line: Int? = nil, problem: Problem) {
    self.file = file
    self.line = line
    self.problem = problem
  }

  /// `names.pls:12: no sound for "ɬ" in "ɬaˈmasa"`.
  public var description: String {
    let place = line.map { "\(file):\($0)" } ?? file
    return "\(place): \(reason)".onOneLine
  }

  private var reason: String {
    switch problem {
    case .unreadable(let why): "cannot be read: \(why)"
    case .tooLarge(let bytes, let limit): "\(bytes) bytes, more than the \(limit) of a lexicon"
    case .malformed(let why): "not well-formed XML: \(why)"
    case .documentType: "a document type declaration"
    case .root(let name): "the root element is <\(name)>, not a PLS <lexicon>"
    case .noLanguage: "<lexicon> without xml:lang"
    case .alphabet(let name): "phonemes in the alphabet \"\(name)\""
    case .noGrapheme: "<lexeme> without a word in a <grapheme>"
    case .noPronunciation(let word): "\"\(word)\" has neither <phoneme> nor <alias>"
    case .empty(let element): "<\(element)> without text"
    case .symbol(let symbol, let ipa, let language):
      "no sound for \"\(symbol)\" in \"\(ipa)\" (\(language))"
    case .noSounds(let language): "phonemes for \"\(language)\", whose sounds are not known"
    case .role(let name): "unknown role \"\(name)\""
    case .duplicate(let word, let first): "\"\(word)\" stands on line \(first) already"
    }
  }

  /// What would be right; nil where there is nothing to add.
  public var remedy: String? {
    switch problem {
    case .unreadable: nil
    case .tooLarge: "split it into several files"
    case .malformed: nil
    case .documentType: "delete it; a lexicon needs no DTD and no entities of its own"
    case .root: "<lexicon version=\"1.0\" xmlns=\"\(PLSDocument.namespace)\" …>"
    case .noLanguage: "add the language of its words, as in xml:lang=\"en-US\""
    case .alphabet: "write IPA, and alphabet=\"ipa\" on <lexicon>"
    case .noGrapheme: "<grapheme>the word as articles write it</grapheme>"
    case .noPronunciation: "add <phoneme>IPA</phoneme> or <alias>words that sound so</alias>"
    case .empty: "fill it or delete it"
    case .symbol(let symbol, _, _): LexiconError.likelyMeant[symbol].map { "write \"\($0)\"" }
    case .noSounds: "use <alias>; sounds are known for ar, en, en-GB, es and es-419"
    case .role: "say:word, say:letters, or say: and a language tag, as in say:fr"
    case .duplicate: "keep one of the two"
    }
  }

  /// What is typed for a symbol by those whose keyboards lack it.
  private static let likelyMeant: [String: String] = [
    "'": "ˈ", "’": "ˈ", ",": "ˌ", ":": "ː", "S": "ʃ", "Z": "ʒ", "N": "ŋ", "T": "θ", "D": "ð",
    "I": "ɪ", "E": "ɛ", "U": "ʊ", "O": "ɔ", "A": "ɑ", "@": "ə", "3": "ɜ", "?": "ʔ", "R": "ɹ",
  ]
}
