// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// Parts of the addresses of pages about people.
enum AuthorAddresses {
  /// Parts in lower case, which begin with a slash or an "m".
  struct Places: Sendable {
    fileprivate let parts: [[UInt8]]

    fileprivate init(_ parts: String...) { self.parts = parts.map { Array($0.utf8) } }
  }

  /// Pages of authors.
  static let authors = Places(
    "/author/", "/authors/", "/autor/", "/autoren/", "/auteur/", "/auteurs/", "/reporters/",
    "/staff/",
    "/newsteam/", "/journalist/", "/journalists/", "/columnist/", "/columnists/", "/writers/",
    "/contributors/", "/contributor/", "/redakteur/", "/autores/", "/autore/", "/byline/",
    "/skribent/", "/auteur-", "/autor-", "/authors-", "/verfasser/", "/autori/")
  /// Pages of users, which stand by a headline only if they wrote what it is of.
  static let members = Places(
    "/profile/", "/profil/", "/profiles/", "/user/", "/users/", "/member/", "/members/", "/people/",
    "/person/", "/mitarbeiter/", "/by/", "/u/", "/user-", "/benutzer/", "/usuario/", "/team/",
    "/mitglied/", "/personen/", "memberlist", "member.php")

  /// Whether an address has one of these parts, in any case, and goes on after it: "/columnists/" alone is
  /// a section's.
  static func names(someone link: ArraySlice<UInt8>, in places: Places) -> Bool {
    guard let last = link.lastIndex(where: { $0 != UInt8(ascii: "/") }) else { return false }
    return link.indices.contains { index in
      guard link[index] == UInt8(ascii: "/") || link[index] | 0x20 == UInt8(ascii: "m") else {
        return false
      }
      return places.parts.contains { part in
        guard index + part.count <= last else { return false }
        for offset in part.indices {
          let byte = link[index + offset]
          let low = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
          if low != part[offset] { return false }
        }
        return true
      }
    }
  }
}
