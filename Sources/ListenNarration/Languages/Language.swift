// SPDX-License-Identifier: GPL-3.0-or-later

/// The rules of a language, in the order in which they are asked.
///
/// A language is a target with one type of this kind (`EnglishRules`) and a file each for numbers,
/// dates, units and abbreviations; ``LanguagePack`` names all that belongs to it.
package protocol Language: Sendable {
  /// The rules, of which the first that has a reading wins.
  var rules: [Rule] { get }
  /// The alphabet of the language's voices, to which all other letters are folded.
  var letters: LetterFolding { get }
  /// The names of signs before a number ("<5", "±3%"), by sign.
  var comparisons: [Unicode.Scalar: String] { get }
  /// The word between the ends of a span, with its blanks: " to ".
  var span: String { get }
  /// A number in words.
  var cardinal: @Sendable (Int) -> String { get }
  /// Words that often begin a sentence and seldom follow an abbreviation inside one, in lower
  /// case.
  var sentenceStarters: Set<String> { get }
}

extension Language {
  /// Latin letters, without names for Greek ones.
  package var letters: LetterFolding { LetterFolding(home: .latin) }
  /// No names of signs.
  package var comparisons: [Unicode.Scalar: String] { [:] }
  /// A dash.
  package var span: String { "–" }
  /// The number in digits.
  package var cardinal: @Sendable (Int) -> String { { String($0) } }
}
