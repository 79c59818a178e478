// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// Reads a text whose author says how stretches of it are said; the rest is read by the rules.
struct MarkedReading {
  let normalizer: any TextNormalizer
  /// The sounds of the voice; nil if it has no table.
  let table: PhonemeTable?
  let letterNames: [Character: String]
  /// The byline of the language, which says dates.
  let byline: BylineSentence

  /// The name of the rule that a marked piece bears.
  static let rule = "mark"

  /// `text` with every piece bound to what is said for it, and a line for each mark without effect.
  func read(_ text: String, _ marks: [Block.Mark]) -> (text: SpokenText, warnings: [String]) {
    let scalars = Array(text.unicodeScalars)
    var pieces: [SpokenText.Piece] = []
    var warnings: [String] = []
    var position = 0
    /// Reads the text between marks.
    func read(to end: Int) {
      guard end > position else { return }
      for var piece in normalizer.normalize(Token.string(scalars[position..<end])).pieces {
        piece.source = (piece.source.lowerBound + position)..<(piece.source.upperBound + position)
        pieces.append(piece)
      }
      position = end
    }
    for mark in marks {
      guard mark.range.lowerBound >= position, mark.range.upperBound <= scalars.count else {
        continue
      }
      read(to: mark.range.lowerBound)
      if case .pause(let milliseconds) = mark.saying {
        pause(milliseconds, &pieces)
        continue
      }
      let written = Token.string(scalars[mark.range])
      if let sounds = sounds(mark.saying, written: written) {
        pieces.append(.init(source: mark.range, sounds: sounds, rule: Self.rule))
        position = mark.range.upperBound
      } else {
        warnings.append("the sounds marked for \"\(written.prefix(40))\" cannot be said")
      }
    }
    read(to: scalars.count)
    return (SpokenText(source: text, pieces: pieces), warnings)
  }

  private func sounds(_ saying: Block.Mark.Saying, written: String) -> [SpokenText.Sound]? {
    switch saying {
    case .alias(let words):
      return normalizer.normalize(words).pieces.flatMap(\.sounds).joiningWords()
    case .phonemes(let ipa):
      guard let table, let said = try? table.pronunciation(of: ipa, approximating: true) else {
        return nil
      }
      return [.phonemes(said.mnemonics, spelling: written)]
    case .characters: return characters(written)
    case .digits: return digits(written, between: " ")
    case .telephone: return digits(written, between: ", ")
    case .date(let order):
      let words = DateOrder(order).words(of: written, byline) ?? written
      return normalizer.normalize(words).pieces.flatMap(\.sounds).joiningWords()
    case .pause, .delivery, .language: return nil
    }
  }

  /// The names of letters by the voice's table, digits and the rest by the rules.
  private func characters(_ written: String) -> [SpokenText.Sound]? {
    var sounds: [SpokenText.Sound] = []
    for character in written where !character.isWhitespace {
      if !sounds.isEmpty { sounds.append(.words(" ")) }
      if let table, let ipa = LetterNames.ipa(of: String(character), names: letterNames),
        let said = try? table.pronunciation(of: ipa)
      {
        sounds.append(.phonemes(said.mnemonics, spelling: character.uppercased()))
      } else {
        sounds += normalizer.normalize(String(character)).pieces.flatMap(\.sounds)
      }
    }
    return sounds.joiningWords()
  }

  /// Each digit by itself; `mark` stands for what is between groups of them.
  private func digits(_ written: String, between mark: String) -> [SpokenText.Sound] {
    var sounds: [SpokenText.Sound] = []
    var isBetween = false
    for scalar in written.unicodeScalars {
      guard
        let digit = scalar.properties.numericType == .decimal
          ? scalar.properties.numericValue.map({ Int($0) }) : nil
      else {
        isBetween = !sounds.isEmpty
        continue
      }
      if !sounds.isEmpty { sounds.append(.words(isBetween ? mark : " ")) }
      isBetween = false
      sounds += normalizer.normalize(String(digit)).pieces.flatMap(\.sounds)
    }
    return sounds.joiningWords()
  }

  /// Adds silence behind the last piece, where white space is best: it belongs to no word.
  private func pause(_ milliseconds: Int, _ pieces: inout [SpokenText.Piece]) {
    guard !pieces.isEmpty, milliseconds >= 50 else { return }
    pieces[pieces.count - 1].sounds.append(.pause(milliseconds: milliseconds, spelling: " "))
    pieces[pieces.count - 1].rule = pieces[pieces.count - 1].rule ?? Self.rule
  }
}
