// SPDX-License-Identifier: GPL-3.0-or-later

/// The sounds of one voice of the engine: which of its mnemonics says which IPA symbol.
///
/// The same mnemonic sounds different, or is missing, from voice to voice, and the engine drops one
/// that it does not know; so a table lists what was tried on that voice and nothing else.
package struct PhonemeTable: Sendable {
  /// The behaviour of a sound beside others.
  enum Kind: Sendable {
    case vowel
    /// A vowel that ends in r or l, as in *car*; before a vowel its two sounds are taken apart.
    case closing
    case consonant
  }

  /// A symbol that the table lacks.
  struct UnknownSymbol: Error, Hashable {
    let symbol: String
  }

  /// A transcription in the engine's terms.
  struct Pronunciation: Sendable, Hashable {
    /// The mnemonics, with blanks between words.
    var mnemonics: String
    /// The IPA of the last sound, which decides how an English -s is said.
    var last: String
  }

  struct Sound: Sendable {
    var ipa: String
    var mnemonic: String
    var kind: Kind
    /// Mnemonics that the engine would read as one with it: `["S"]` after `t`, because of `tS`.
    var continuations: [String] = []
  }

  /// A symbol as up to four scalars of 16 bits; comparing strings would normalise each of them.
  private typealias Key = UInt64

  /// The voice's language as a BCP 47 tag.
  package let language: String
  private let sounds: [Key: Sound]
  /// The IPA by mnemonic, the first of the table if several are said alike.
  private let symbols: [String: String]

  /// A table of pairs `IPA mnemonic`, set apart by two blanks, for each kind.
  ///
  /// `compounds` are the mnemonics that the engine could read across two of ours; `changes` are
  /// other mnemonics for some of the symbols.
  package init(
    language: String, vowels: String, closing: String = "", consonants: String, compounds: String,
    replacing changes: [String: String] = [:]
  ) {
    let compounds = compounds.split(separator: " ")
    var sounds: [Key: Sound] = [:]
    var symbols: [String: String] = [:]
    for (rows, kind) in [(vowels, Kind.vowel), (closing, .closing), (consonants, .consonant)] {
      for row in rows.split(whereSeparator: \.isNewline).flatMap({ $0.split(separator: "  ") }) {
        let pair = row.split(separator: " ").map(String.init)
        guard pair.count == 2 else { continue }
        let mnemonic = changes[pair[0]] ?? pair[1]
        let continuations = compounds.filter { $0 != mnemonic && $0.hasPrefix(mnemonic) }
          .map { String($0.dropFirst(mnemonic.count)) }
        symbols[mnemonic] = symbols[mnemonic] ?? pair[0]
        sounds[Self.key(Array(pair[0].unicodeScalars)[...])] = Sound(
          ipa: pair[0], mnemonic: mnemonic, kind: kind, continuations: continuations)
      }
    }
    self.language = language
    self.sounds = sounds
    self.symbols = symbols
  }

  /// The IPA of `mnemonics` as ``pronunciation(of:stressing:approximating:)`` writes them; stress marks
  /// stand before their vowel.
  func ipa(of mnemonics: String) -> String {
    var result = ""
    var rest = Array(mnemonics)[...]
    while let first = rest.first {
      if let length = stride(from: min(4, rest.count), through: 1, by: -1)
        .first(where: { symbols[String(rest.prefix($0))] != nil })
      {
        result += symbols[String(rest.prefix(length))] ?? ""
        rest = rest.dropFirst(length)
        continue
      }
      rest = rest.dropFirst()
      switch first {
      case "'": result += "ˈ"
      case ",": result += "ˌ"
      case "|": if rest.first == "|" { rest = rest.dropFirst(); result += " " }
      case "_", "%", "=": break
      default: result.append(first)
      }
    }
    return result
  }

  /// `ipa` as the engine writes it.
  ///
  /// Syllable dots and ties are passed over; a stress mark goes before the vowel of its syllable;
  /// a word of one vowel without any is stressed.
  func pronunciation(
    of ipa: String, stressing: Bool = true, approximating: Bool = false
  ) throws(UnknownSymbol) -> Pronunciation {
    var words: [String] = []
    var last = ""
    for word in ipa.split(whereSeparator: \.isWhitespace) {
      var sequence = Sequence()
      var scalars = Array(word.unicodeScalars).filter { !Self.ignored.contains($0) }[...]
      while let scalar = scalars.first {
        if let mark = Self.marks[scalar] {
          if !mark.isEmpty { sequence.stress = mark }
          scalars.removeFirst()
          continue
        }
        guard let (length, sound) = match(scalars, approximating: approximating) else {
          if approximating {
            scalars.removeFirst()
            continue
          }
          throw UnknownSymbol(symbol: String(Character(scalar)))
        }
        scalars.removeFirst(length)
        sequence.append(sound)
        last = sound.ipa
      }
      if !sequence.text.isEmpty {
        words.append(stressing ? sequence.stressed : sequence.text)
      }
    }
    guard !words.isEmpty else { throw UnknownSymbol(symbol: ipa) }
    return Pronunciation(mnemonics: words.joined(separator: " "), last: last)
  }

  private func match(
    _ scalars: ArraySlice<Unicode.Scalar>, approximating: Bool
  ) -> (Int, Sound)? {
    for length in stride(from: min(4, scalars.count), through: 1, by: -1) {
      guard let sound = sounds[Self.key(scalars.prefix(length))] else { continue }
      if sound.kind == .closing, isVowel(after: scalars.dropFirst(length)) { continue }
      return (length, sound)
    }
    guard approximating, let first = scalars.first else { return nil }
    for near in Self.nearest[first] ?? [] {
      if let sound = sounds[Self.key(Array(near.unicodeScalars)[...])] { return (1, sound) }
    }
    return nil
  }

  private func isVowel(after scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let next = scalars.first { Self.marks[$0] == nil }
    guard let next, let sound = sounds[Self.key([next])] else { return false }
    return sound.kind == .vowel
  }

  private static func key(_ scalars: ArraySlice<Unicode.Scalar>) -> Key {
    scalars.reduce(0) { $0 << 16 | Key($1.value & 0xFFFF) }
  }

  /// The stress marks by their IPA; they stand between syllables.
  private static let marks: [Unicode.Scalar: String] = ["ˈ": "'", "ˌ": ",", ".": ""]

  /// Scalars without a sound: ties above and below, linking, the joiner.
  private static let ignored: Set<Unicode.Scalar> = [
    "\u{361}", "\u{35C}", "\u{203F}", "\u{200D}",
  ]

  /// The nearest sounds for a symbol of a foreign word that the voice lacks, the best first.
  private static let nearest: [Unicode.Scalar: [String]] = [
    "æ": ["a"], "ɑ": ["aː", "a"], "ɒ": ["o", "ɔ"], "ʌ": ["a"], "ɐ": ["a", "ə"], "ə": ["e", "a"],
    "ɜ": ["e", "a"], "ɚ": ["e", "a"], "ɛ": ["e", "a"], "ɔ": ["o", "u"], "ɪ": ["i"], "ʊ": ["u"],
    "y": ["uː", "u"], "ø": ["ɜː", "e"], "œ": ["ɜː", "e"], "ɯ": ["u"], "ɨ": ["i"], "ᵻ": ["i"],
    "e": ["eɪ", "i"], "o": ["oʊ", "u"], "a": ["ɑː"], "i": ["iː"], "u": ["uː"],
    "ɹ": ["ɾ", "r"], "ɾ": ["r"], "r": ["ɹ"], "ʁ": ["ɹ", "r"], "ʀ": ["r"], "ɫ": ["l"],
    "v": ["b", "f"], "z": ["s"], "ʒ": ["ʃ", "dʒ"], "ʃ": ["s"], "θ": ["s"], "ð": ["d"],
    "β": ["b", "v"], "ɣ": ["ɡ"], "χ": ["x", "h"], "x": ["χ", "h"], "h": ["x"], "ħ": ["h", "x"],
    "ç": ["x", "h"], "ɲ": ["n"], "ŋ": ["n"], "ʎ": ["l"], "ʝ": ["j"], "q": ["k"], "p": ["b"],
    "ɡ": ["k"], "ʂ": ["ʃ"], "ʐ": ["ʒ"], "ɕ": ["ʃ"], "ʑ": ["ʒ"], "ɖ": ["d"], "ʈ": ["t"],
    "w": ["u"], "j": ["i"],
  ]
}

extension PhonemeTable {
  /// The mnemonics of one word while they are being written.
  private struct Sequence {
    private(set) var text = ""
    var stress = ""
    private var previous: [String] = []
    private var vowels = 0
    private var firstVowel: String.Index?
    private var isStressed = false

    mutating func append(_ sound: Sound) {
      let isVowel = sound.kind != .consonant
      if isVowel {
        if vowels == 0 { firstVowel = text.endIndex }
        vowels += 1
        isStressed = isStressed || !stress.isEmpty
      }
      let mark = isVowel ? stress : ""
      // "|" keeps the engine from reading two sounds as one mnemonic.
      if mark.isEmpty, previous.contains(where: sound.mnemonic.hasPrefix) { text += "|" }
      text += mark + sound.mnemonic
      if isVowel { stress = "" }
      previous = sound.continuations
    }

    var stressed: String {
      guard vowels == 1, !isStressed, let firstVowel else { return text }
      var result = text
      result.insert("'", at: firstVowel)
      return result
    }
  }
}
