// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of a language by which the full name of a person is told from other words in capitals.
///
/// All words are in lower case.
package struct NameWords: Sendable {
  /// Offices and callings behind which the name of their holder stands: "president", "singer".
  package let offices: Set<String>
  /// Forms of address, which are said with the name: "mr", "sheikh".
  package let titles: Set<String>
  /// Small words inside a name: "von", "bin".
  package let particles: Set<String>
  /// Words with which no name begins or goes on, though a capital may begin them: "on", "monday".
  package let others: Set<String>
  /// Words that make all around them the name of something else: "university", "street".
  package let institutions: Set<String>
  /// Words that begin the name of a place: "san", "lake".
  package let places: Set<String>
  /// Words that join two names: "and".
  package let conjunctions: Set<String>

  /// The words of a language.
  package init(
    offices: Set<String>, titles: Set<String>, particles: Set<String>, others: Set<String>,
    institutions: Set<String>, places: Set<String>, conjunctions: Set<String>
  ) {
    self.offices = offices
    self.titles = titles
    self.particles = particles
    self.others = others
    self.institutions = institutions
    self.places = places
    self.conjunctions = conjunctions
  }
}
