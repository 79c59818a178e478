// SPDX-License-Identifier: GPL-3.0-or-later

/// The rules of a language, in the order in which they are asked.
///
/// A language is a target with one type of this kind (`EnglishRules`) and a file each for numbers,
/// dates, units and abbreviations; ``LanguagePack`` names all that belongs to it.
package protocol Language: Sendable {
  /// The first rule that has a reading wins.
  var rules: [Rule] { get }
  /// Words that often begin a sentence and seldom follow an abbreviation inside one, in lower
  /// case.
  var sentenceStarters: Set<String> { get }
}
