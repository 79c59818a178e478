// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenFiles

/// A fault of a pronunciation lexicon, with its place.
public struct LexiconError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kinds of fault.
  public enum Problem: Hashable, Sendable {
    /// The file cannot be read, for the reason that the system gives.
    case unreadable(String)
    /// The file is larger than the limit; its size and the limit in bytes.
    case tooLarge(Int, limit: Int)
    /// The XML is malformed, according to the parser's message.
    case malformed(String)
    /// A document type declaration, which could refer to entities and files.
    case documentType
    /// The root element is not `lexicon`.
    case root(String)
    /// The lexicon has no `xml:lang`.
    case noLanguage
    /// The phonemes are in an alphabet other than IPA.
    case alphabet(String)
    /// The entry has no `<grapheme>` that contains a word.
    case noGrapheme
    /// The entry has neither `<phoneme>` nor `<alias>`.
    case noPronunciation(grapheme: String)
    /// The element contains no text.
    case empty(element: String)
    /// The voice has no sound for a symbol.
    case symbol(String, ipa: String, language: String)
    /// Phonemes are given for a language whose sounds are not known.
    case noSounds(language: String)
    /// A role in our namespace is unknown.
    case role(String)
    /// The same file already has this word, in the same case.
    case duplicate(grapheme: String, firstLine: Int)
  }

  /// The file's name as given.
  public let file: String
  /// The line, counted from 1; nil if the fault concerns the whole file.
  public let line: Int?
  /// The kind of fault.
  public let problem: Problem

  /// A fault in `file`.
  public init(file: String, line: Int? = nil, problem: Problem) {
    self.file = file
    self.line = line
    self.problem = problem
  }

  /// A message such as `names.pls:12: no sound for "ɬ" in "ɬaˈmasa"`.
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

  /// A remedy; nil if there is nothing to add.
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
    case .role:
      "say:word, say:letters, say:given, say:person, or say: and a language tag, as in say:fr"
    case .duplicate: "keep one of the two"
    }
  }

  /// The characters typed for a symbol by people whose keyboards lack it.
  private static let likelyMeant: [String: String] = [
    "'": "ˈ", "’": "ˈ", ",": "ˌ", ":": "ː", "S": "ʃ", "Z": "ʒ", "N": "ŋ", "T": "θ", "D": "ð",
    "I": "ɪ", "E": "ɛ", "U": "ʊ", "O": "ɔ", "A": "ɑ", "@": "ə", "3": "ɜ", "?": "ʔ", "R": "ɹ",
  ]
}
