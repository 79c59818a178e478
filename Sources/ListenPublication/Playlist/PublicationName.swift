// SPDX-License-Identifier: GPL-3.0-or-later
package import ListenArticle
internal import ListenFiles

/// Makes the identifier of a publication.
package enum PublicationName {
  /// The article's own identifier or address, else one made of its date and title.
  package static func of(_ article: Article) -> String {
    if let own = article.identifier ?? article.link {
      // Nobody writes an address that long by himself.
      return own.utf8.count <= Manifest.longestText ? own : uuid("listen-identifier\n" + own)
    }
    return uuid("listen-article\n\(article.published?.calendarDay ?? "")\n\(article.title ?? "")")
  }

  /// A UUID of version 8 made of `text` (RFC 9562, section 5.8).
  package static func uuid(_ text: String) -> String {
    "urn:uuid:\(NameUUID(hashing: text))"
  }
}
