// SPDX-License-Identifier: GPL-3.0-or-later

/// Gives the words of a spoken text their pronunciations from a lexicon.
///
/// Only words that no rule has changed are looked up, or that a rule would merely spell out: an
/// editor's entry for a name knows better than the rule for initialisms. Longest match first.
struct LexiconPass {
  private let lexicon: Lexicon

  init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  /// A word with the punctuation around it.
  private struct Word {
    var piece: Int
    var lead: Substring
    var core: Substring
    var trail: Substring
  }

  /// `text` with the lexicon's sounds in place of the words that it knows.
  func apply(to text: SpokenText) -> SpokenText {
    guard lexicon.count > 0 else { return text }
    var pieces: [SpokenText.Piece] = []
    pieces.reserveCapacity(text.pieces.count)
    let inCapitals = Self.isInCapitals(text.source)
    var index = 0
    var changed = false
    while index < text.pieces.count {
      let run = words(of: text.pieces, from: index)
      guard let first = run.first,
        let match = lexicon.match(run.map(\.core), inCapitals: inCapitals),
        match.count <= run.count
      else {
        pieces.append(text.pieces[index])
        index += 1
        continue
      }
      let last = run[match.count - 1]
      var sounds = match.sounds
      if !first.lead.isEmpty { sounds.insert(.words(String(first.lead)), at: 0) }
      if !last.trail.isEmpty { sounds.append(.words(String(last.trail))) }
      let source =
        text.pieces[first.piece].source
        .lowerBound..<text.pieces[last.piece].source
        .upperBound
      pieces.append(.init(source: source, sounds: sounds, rule: "lexicon"))
      index = last.piece + 1
      changed = true
    }
    return changed ? SpokenText(source: text.source, pieces: pieces) : text
  }

  /// More words than any entry has are not collected.
  private static let longest = 8

  /// The words that stand side by side from the piece at `start`, without punctuation between.
  private func words(of pieces: [SpokenText.Piece], from start: Int) -> [Word] {
    var result: [Word] = []
    var index = start
    while index < pieces.count, result.count < Self.longest {
      let piece = pieces[index]
      guard piece.rule == nil || piece.rule == "initialism",
        case .words(let text)? = piece.sounds.first,
        piece.sounds.count == 1, let word = Self.word(text, index)
      else { break }
      if !result.isEmpty, !word.lead.isEmpty { break }
      result.append(word)
      guard word.trail.isEmpty, index + 2 < pieces.count, pieces[index + 1].spoken == " " else {
        break
      }
      index += 2
    }
    return result
  }

  /// nil where there is no letter in it.
  private static func word(_ text: String, _ piece: Int) -> Word? {
    guard let start = text.firstIndex(where: \.isLetter),
      let end = text.lastIndex(where: { $0.isLetter || $0.isNumber })
    else { return nil }
    return Word(
      piece: piece, lead: text[..<start], core: text[start...end],
      trail: text[text.index(after: end)...])
  }

  /// A headline in capitals: no small letter in it, and more than one word.
  private static func isInCapitals(_ text: String) -> Bool {
    text.contains(" ") && text.contains(where: \.isUppercase)
      && !text.contains(where: \.isLowercase)
  }
}
