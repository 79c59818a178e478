// SPDX-License-Identifier: GPL-3.0-or-later

/// A word taken as a known one with something added: `Putin's`, `los Trump` → `Trumps`, `وبوتين`.
package struct Inflection: Sendable, Hashable {
  /// The pronunciation of an ending.
  package enum Ending: Sendable, Hashable {
    /// A silent ending, such as the apostrophe of `Houthis'`, or none.
    case silent
    /// An ending said by the letters of the suffix.
    case asWritten
    /// An ending whose mnemonics depend on the last sound, given by its IPA, with the mnemonics for
    /// any other.
    case bySound([String: String], otherwise: String)
  }

  /// The word without the suffix.
  package var stem: String
  /// The suffix as written.
  package var suffix: String
  /// The pronunciation of the suffix.
  package var ending: Ending
  /// Particles written onto the word, vowelled.
  package var clitic: String
  /// The IPA of the particles.
  package var cliticIPA: String
  /// Mnemonics at the word's beginning that are not said behind the particle.
  package var elidedSound: String
  /// The word's first letter, where the particle takes its place in writing, as in `للصين`.
  package var elidedLetter: Unicode.Scalar?

  /// A word without an ending and without particles, unless they are given.
  package init(
    stem: String, suffix: String = "", ending: Ending = .silent, clitic: String = "",
    cliticIPA: String = "", elidedSound: String = "", elidedLetter: Unicode.Scalar? = nil
  ) {
    self.stem = stem
    self.suffix = suffix
    self.ending = ending
    self.clitic = clitic
    self.cliticIPA = cliticIPA
    self.elidedSound = elidedSound
    self.elidedLetter = elidedLetter
  }

  /// The mnemonics of the suffix behind a sound, which is given in IPA.
  func said(after last: String) -> String {
    switch ending {
    case .silent: ""
    case .asWritten: suffix.lowercased()
    case .bySound(let sounds, let otherwise): sounds[last] ?? otherwise
    }
  }
}
