// SPDX-License-Identifier: GPL-3.0-or-later

/// The marks that begin a language's sentences, and the abbreviations that may occur inside them.
package struct SentenceMarks: Sendable {
  /// The abbreviations before a name, after which a capital begins no sentence.
  package var titles: Set<String>
  /// The abbreviations before a number.
  package var numbered: Set<String>
  /// The abbreviations that end a sentence only before a word that begins one.
  package var abbreviations: Set<String>
  /// The abbreviations that never precede a name, so that a capital after them begins a sentence.
  package var closing: Set<String> = []
  /// Words with a capital that go on after ``closing``, in lower case.
  package var continuing: Set<String> = []
  /// Words that begin sentences, in lower case.
  package var starters: Set<String>
  /// Whether a colon at the end of a word ends a sentence, as in Arabic news after a headline.
  package var colonEnds = false

  /// The marks of a language.
  package init(
    titles: Set<String>, numbered: Set<String>, abbreviations: Set<String>,
    closing: Set<String> = [], continuing: Set<String> = [], starters: Set<String>,
    colonEnds: Bool = false
  ) {
    self.titles = titles
    self.numbered = numbered
    self.abbreviations = abbreviations
    self.closing = closing
    self.continuing = continuing
    self.starters = starters
    self.colonEnds = colonEnds
  }
}
