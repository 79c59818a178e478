// SPDX-License-Identifier: GPL-3.0-or-later

/// A word of a written form, with the rule for the case in which it matches.
struct LexiconWord: Sendable, Hashable {
  /// The case rule that a word's own spelling states.
  enum LetterCase: Sendable, Hashable {
    /// No capitals: the word matches in any case.
    case any
    /// Some capitals: the word matches as written, and in capitals.
    case mixed
    /// All capitals: the word matches in capitals only.
    case capitals
  }

  let text: String
  let folded: String
  let letterCase: LetterCase

  init(_ text: String) {
    self.text = text
    self.folded = text.lowercased()
    self.letterCase =
      text == folded ? .any : text == text.uppercased() ? .capitals : .mixed
  }

  static func words(of text: String) -> [LexiconWord] {
    parts(of: text).map { LexiconWord(String($0)) }
  }

  /// The parts of a written form between blanks and hyphens, with every apostrophe made plain.
  static func parts(of text: some StringProtocol) -> [Substring] {
    plain(text).split { $0.isWhitespace || isHyphen($0) }
  }

  static func isHyphen(_ character: Character) -> Bool {
    character == "-" || character == "\u{2010}" || character == "\u{2011}"
  }

  /// `text` with `'` for every sign that serves as an apostrophe, an ayn or a hamza.
  static func plain(_ text: some StringProtocol) -> String {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return String(text) }
    return String(text.map { apostrophes.contains($0) ? "'" : $0 })
  }

  private static let apostrophes: Set<Character> = ["’", "‘", "ʼ", "ʻ", "ʿ", "ʾ", "`", "´"]
}
