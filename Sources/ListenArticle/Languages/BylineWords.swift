// SPDX-License-Identifier: GPL-3.0-or-later

/// The words with which a language names an article's authors.
package struct BylineWords: Sendable {
  /// The words that begin bylines: "by", "author:".
  let authorLabels: String
  /// The words before a source: "source:".
  let sourceLabels: String
  /// "By", left over before a name.
  let by: String
  /// The words that join names.
  let conjunctions: String
  /// Names that begin with the letter of an Arabic "and", written onto the name after it.
  let namesWithConjunction: String
  /// The words that lead from a name to a place: "in".
  let places: String
  /// Words that stand where names do and are none.
  let noNames: String
  /// The names of roles: "correspondent".
  let roles: String
  /// The words before a role: "senior".
  let roleQualifiers: String
  /// Roles, as dumps glue them to a name: "JamesStaff".
  let gluedRoles: String
  /// News agencies.
  let agencies: String
  /// Words of names of desks and papers.
  let organizations: String
  /// The words that lead from a name to a date.
  let dateLeads: String
  /// Verbs of a note about the author: "Jane Roe writes about …".
  let aboutAuthor: String

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
