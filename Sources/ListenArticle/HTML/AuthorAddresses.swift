// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// Parts of the addresses of pages about people.
enum AuthorAddresses {
  /// Pages of authors.
  static let authors = [
    "/author/", "/authors/", "/autor/", "/autoren/", "/auteur/", "/auteurs/", "/reporters/",
    "/staff/",
    "/newsteam/", "/journalist/", "/journalists/", "/columnist/", "/columnists/", "/writers/",
    "/contributors/", "/contributor/", "/redakteur/", "/autores/", "/autore/", "/byline/",
    "/skribent/", "/auteur-", "/autor-", "/authors-", "/verfasser/", "/autori/",
  ]
  /// Pages of users, which stand by a headline only if they wrote what it is of.
  static let members = [
    "/profile/", "/profil/", "/profiles/", "/user/", "/users/", "/member/", "/members/", "/people/",
    "/person/", "/mitarbeiter/", "/by/", "/u/", "/user-", "/benutzer/", "/usuario/", "/team/",
    "/mitglied/", "/personen/", "memberlist", "member.php",
  ]

  /// Whether an address has one of these parts and goes on after it: "/columnists/" alone is a section's.
  static func names(someone link: String, in places: [String]) -> Bool {
    places.contains { place in
      link.range(of: place).map { link[$0.upperBound...].contains { $0 != "/" } } ?? false
    }
  }
}
