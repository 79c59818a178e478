// SPDX-License-Identifier: GPL-3.0-or-later

/// A word taken as a known one with something added: `Putin's`, `los Trump` → `Trumps`, `وبوتين`.
package struct Inflection: Sendable, Hashable {
  /// How what is added at the end is said.
  package enum Ending: Sendable, Hashable {
    /// Nothing is added, or what is added is silent, as the apostrophe of `Houthis'`.
    case silent
    /// By the letters of the suffix.
    case asWritten
    /// By mnemonics that the last sound decides: its IPA, and what to say after it.
    case bySound([String: String], otherwise: String)
  }

  /// What is left.
  package var stem: String
  /// As written, cut off the end.
  package var suffix: String
  /// How the suffix is said.
  package var ending: Ending
  /// Particles written onto the word, vowelled.
  package var clitic: String
  /// Their IPA.
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
