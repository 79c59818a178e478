// SPDX-License-Identifier: GPL-3.0-or-later

/// The words with which a language names an article's authors.
package struct BylineWords: Sendable {
  /// The words that begin bylines: "by", "author:".
  package let authorLabels: String
  /// The words before a source: "source:".
  package let sourceLabels: String
  /// "By", left over before a name.
  package let by: String
  /// The words that join names.
  package let conjunctions: String
  /// Names that begin with the letter of an Arabic "and", written onto the name after it.
  package let namesWithConjunction: String
  /// The words that lead from a name to a place: "in".
  package let places: String
  /// Words that stand where names do and are none.
  package let noNames: String
  /// The names of roles: "correspondent".
  package let roles: String
  /// The words before a role: "senior".
  package let roleQualifiers: String
  /// Roles, as dumps glue them to a name: "JamesStaff".
  package let gluedRoles: String
  /// News agencies.
  package let agencies: String
  /// Words of names of desks and papers.
  package let organizations: String
  /// The words that lead from a name to a date.
  package let dateLeads: String
  /// Verbs of a note about the author: "Jane Roe writes about …".
  package let aboutAuthor: String

  /// The words of a language.
  package init(
    authorLabels: String, sourceLabels: String, by: String, conjunctions: String,
    namesWithConjunction: String, places: String, noNames: String, roles: String,
    roleQualifiers: String, gluedRoles: String, agencies: String, organizations: String,
    dateLeads: String, aboutAuthor: String
  ) {
    self.authorLabels = authorLabels
    self.sourceLabels = sourceLabels
    self.by = by
    self.conjunctions = conjunctions
    self.namesWithConjunction = namesWithConjunction
    self.places = places
    self.noNames = noNames
    self.roles = roles
    self.roleQualifiers = roleQualifiers
    self.gluedRoles = gluedRoles
    self.agencies = agencies
    self.organizations = organizations
    self.dateLeads = dateLeads
    self.aboutAuthor = aboutAuthor
  }
}
