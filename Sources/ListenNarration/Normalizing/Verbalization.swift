// SPDX-License-Identifier: GPL-3.0-or-later

/// The result of a rule: the words for one or more tokens.
package struct Verbalization: Sendable {
  /// The treatment of a full stop right after the last token.
  package enum Stop: Sendable {
    /// The full stop stays, as it is not part of the written form.
    case keep
    /// The full stop of an abbreviation is left out, as the engine would end a clause there.
    case drop
    /// The full stop of an abbreviation stays only where a sentence ends as well.
    case endOnly
  }

  /// The words said for the tokens' cores.
  package var words: String
  /// The words that `words` stands for, if it holds the engine's mnemonics.
  package var spelling: String?
  /// The number of tokens that are read together.
  package var tokens = 1
  var stop = Stop.keep
  /// The number of scalars before the first token that belong to the written form, such as
  /// the apostrophe of "'90s".
  var leadTaken = 0
  /// The number of scalars after the last token that belong to the written form.
  var trailTaken = 0

  package init(
    _ words: String, tokens: Int = 1, stop: Stop = .keep, leadTaken: Int = 0, trailTaken: Int = 0
  ) {
    self.words = words
    self.tokens = tokens
    self.stop = stop
    self.leadTaken = leadTaken
    self.trailTaken = trailTaken
  }
}
