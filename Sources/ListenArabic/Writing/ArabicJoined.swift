// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// "And" and prepositions written against a form that is no Arabic word: `و+2.3%`, `و½`, `بـ10k`,
/// `وص.ب`.
enum ArabicJoined {
  /// `rules`, and behind them each one again for a form with such a letter before it.
  static func rules(_ rules: [Rule]) -> [Rule] {
    rules + [Rule("joined", .any) { line, index in read(line, index, rules) }]
  }

  private static func read(_ line: Line, _ index: Int, _ rules: [Rule]) -> Verbalization? {
    let core = line.tokens[index].core
    guard core.utf8.count <= 48, let first = core.unicodeScalars.first,
      "وفبلك".unicodeScalars.contains(first)
    else { return nil }
    var rest = core.unicodeScalars.dropFirst()
    if rest.first == "ـ" { rest = rest.dropFirst() }
    // A whole Arabic word has the letter as its own; letters with stops between them do not.
    guard let next = rest.first else { return nil }
    let isDotted = rest.dropFirst().first == "." && rest.count >= 3
    guard !VowelledText.isLetter(next) || isDotted else { return nil }
    let inner = line.replacing(index, core: String(String.UnicodeScalarView(rest)))
    let token = inner.line.tokens[inner.index]
    for rule in rules where !rule.traits.isDisjoint(with: token.traits) {
      guard var reading = rule.read(inner.line, inner.index), reading.spelling == nil
      else { continue }
      reading.words = String(Character(first)) + reading.words
      return reading
    }
    return nil
  }
}
