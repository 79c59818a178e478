// SPDX-License-Identifier: GPL-3.0-or-later

/// What a language brings to the engine: its rules in the order in which they are asked, and the
/// few tables that every language has.
///
/// A language is a folder (`English/`, `Spanish/`, `Arabic/`) with one type of this kind
/// (`EnglishRules`) and a file each for numbers, dates, units and abbreviations. To add one, write
/// the folder and name it in ``Normalizers``.
package protocol Language: Sendable {
  /// The first rule that has a reading wins.
  var rules: [Rule] { get }
  /// Words that often begin a sentence and seldom follow an abbreviation inside one, in lower
  /// case.
  var sentenceStarters: Set<String> { get }
}
