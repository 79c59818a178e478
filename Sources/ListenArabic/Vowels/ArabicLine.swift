// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// A spoken text taken apart into Arabic words and what stands between them.
struct ArabicLine {
  struct Atom {
    enum Kind { case word, pause, opaque, silent }
    var kind: Kind
    var sound: SpokenText.Sound
    var text: String { sound.spelling }
  }

  /// The index and atoms of each piece that is said.
  private(set) var pieces: [(Int, [Atom])] = []
  private(set) var words: [String] = []
  /// The letters of ``words``.
  private(set) var skeletons: [String] = []
  /// Whether a word has the one before, or after, right beside it.
  private var isJoined: [Bool] = []

  var atoms: [Atom] { pieces.flatMap(\.1) }

  init(_ text: SpokenText) {
    var breaks = true
    for (index, piece) in text.pieces.enumerated() {
      var atoms: [Atom] = []
      for sound in piece.sounds {
        switch sound {
        case .phonemes: atoms.append(Atom(kind: .opaque, sound: sound))
        case .words(let words): atoms += ArabicLine.atoms(of: words)
        }
      }
      for atom in atoms {
        switch atom.kind {
        case .word:
          words.append(atom.text)
          skeletons.append(ArabicLetter.skeleton(atom.text))
          isJoined.append(!breaks)
          breaks = false
        case .pause, .opaque: breaks = true
        case .silent: break
        }
      }
      pieces.append((index, atoms))
    }
  }

  /// The letters of the word after, where no pause parts the two.
  func neighbour(after index: Int) -> String? {
    index + 1 < skeletons.count && isJoined[index + 1] ? skeletons[index + 1] : nil
  }

  /// The letters of the word before, where no pause parts the two.
  func neighbour(before index: Int) -> String? {
    index > 0 && isJoined[index] ? skeletons[index - 1] : nil
  }

  /// Indices of words before which a breath is taken because none was written for too long.
  ///
  /// The engine cuts a clause after 800 characters wherever that may be (N_TR_SOURCE), in the middle
  /// of a word's phonemes as well; no reader gets that far either. The best place is before a
  /// word that begins with *and*.
  var breaths: Set<Int> {
    var result: Set<Int> = []
    var start = 0
    for index in words.indices {
      if !isJoined[index] { start = index }
      let length = index - start
      guard length >= 30 else { continue }
      let word = skeletons[index]
      let joins = word.hasPrefix("و") && word.unicodeScalars.count > 3
      guard length >= 40 || joins && !ArabicNumberWords.contains(word) else { continue }
      result.insert(index)
      start = index
    }
    return result
  }

  /// The text for the network: the line cut behind the marks that end a sentence, and for each word
  /// of it whether it is one of ``words``.
  ///
  /// Names whose sounds a lexicon gave are there as well, for
  /// what stands around them.
  func sentences() -> [(text: String, isOwn: [Bool])] {
    var result: [(text: String, isOwn: [Bool])] = []
    var text = ""
    var isOwn: [Bool] = []
    func finish() {
      if isOwn.contains(true) { result.append((text, isOwn)) }
      text = ""
      isOwn = []
    }
    for atom in atoms {
      switch atom.kind {
      case .word:
        // Letters in their plain forms: the network knows few others.
        for letter in ArabicLetter.letters(of: atom.text) {
          text.unicodeScalars.append(letter.scalar)
          text += letter.marks.text
        }
        isOwn.append(true)
      case .opaque:
        let written = String(atom.text.prefix(40))
        isOwn += ArabicLine.words(written).map { _ in false }
        text += written
      case .pause, .silent:
        text += atom.text
        let ends = atom.text.unicodeScalars.contains { ".!?؟…\n".unicodeScalars.contains($0) }
        if ends { finish() }
      }
    }
    finish()
    return result
  }

  /// The words of a text.
  static func words(_ text: String) -> [String] {
    atoms(of: text).filter { $0.kind == .word }.map(\.text)
  }

  /// The most scalars of a word with its marks; the longest of the language, fully marked, has forty.
  private static let longest = 80

  /// The words of a text, its pauses and the rest.
  static func atoms(of text: String) -> [Atom] {
    var result: [Atom] = []
    var run = String.UnicodeScalarView()
    var kind: Atom.Kind?
    func finish() {
      if let kind, !run.isEmpty { result.append(Atom(kind: kind, sound: .words(String(run)))) }
      run = .init()
    }
    for scalar in text.unicodeScalars {
      let own = self.kind(of: scalar, behind: kind)
      if own != kind {
        finish()
        kind = own
      }
      run.append(scalar)
    }
    finish()
    // Marks without a letter are not words, and what no one can read is the engine's.
    for index in result.indices where result[index].kind == .word {
      if result[index].text.unicodeScalars.count > longest {
        result[index].kind = .opaque
      } else if ArabicLetter.letters(of: result[index].text).isEmpty {
        result[index].kind = .silent
      }
    }
    return result
  }

  private static func kind(of scalar: Unicode.Scalar, behind: Atom.Kind?) -> Atom.Kind {
    if VowelledText.isLetter(scalar) { return .word }
    switch scalar.value {
    // Marks, tatweel, presentation forms, and the joiners of Persian.
    case 0x0640, 0x064B...0x065F, 0x0670, 0x06D6...0x06DC, 0x06DF...0x06E8, 0x06EA...0x06ED,
      0xFB50...0xFD3D, 0xFD50...0xFDC7, 0xFDF0...0xFDFB, 0xFE70...0xFEFC, 0x08F0...0x08F2:
      return .word
    case 0x200C, 0x200D: return behind ?? .silent
    default: break
    }
    switch scalar {
    case ".", ",", "،", ";", "؛", ":", "!", "?", "؟", "…", "(", ")", "—", "–", "\n", "[", "]":
      return .pause
    case "0"..."9", "a"..."z", "A"..."Z": return .opaque
    default:
      return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        ? .opaque : .silent
    }
  }
}
