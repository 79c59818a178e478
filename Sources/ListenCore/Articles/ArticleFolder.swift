// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import ListenArticle
internal import ListenFiles

/// The name of an article's folder: its date and a slug of its title, in ASCII whatever the
/// script, so that it can stand in any URL.
public struct ArticleFolder: Sendable, Hashable {
  /// The folder's name, such as `2025-01-22-talks-resume-in-geneva`.
  public let name: String

  /// The maximum length of a slug in characters; longer ones are cut between words.
  private static let longest = 60

  /// The folder of `article`.
  public init(_ article: Article) {
    let first = article.body.first?.text ?? ""
    let slug = Self.slug(article.title ?? String(first.prefix(80)))
    name = [article.published?.calendarDay, slug].compactMap { $0 }.joined(separator: "-")
  }

  /// Whether `name` is one that an article's folder can have.
  static func isName(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= 128
      && name.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x2D
      }
  }

  private static func slug(_ title: String) -> String {
    let latin =
      title.applyingTransform(.toLatin, reverse: false)?
      .applyingTransform(.stripDiacritics, reverse: false) ?? title
    var words: [String] = []
    var word = ""
    for scalar in latin.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": word.unicodeScalars.append(scalar)
      // Apostrophes and the signs that transliteration leaves for hamza and ayn join.
      case "'", "’", "ʿ", "ʾ", "ʼ", "ʻ", "`": continue
      default:
        if !word.isEmpty { words.append(word) }
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    var slug = ""
    for word in words {
      let longer = slug.isEmpty ? word : slug + "-" + word
      if longer.count > longest {
        if slug.isEmpty { slug = String(word.prefix(longest)) }
        break
      }
      slug = longer
    }
    return slug.isEmpty ? "article-" + SHA256.hex(title).prefix(12) : slug
  }
}
