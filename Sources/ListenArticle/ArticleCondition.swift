// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenFiles

/// The properties of an article by which settings choose: `{"language": "es", "section": ["Costa"]}`.
public struct ArticleTraits: Sendable, Hashable, Codable {
  /// The language as a BCP 47 tag.
  public var language: String
  /// The section.
  public var section: String?
  /// The authors' names.
  public var authors: [String]
  /// The tags.
  public var tags: [String]

  /// The properties of an article in `language`.
  public init(
    language: String, section: String? = nil, authors: [String] = [], tags: [String] = []
  ) {
    self.language = language
    self.section = section
    self.authors = authors
    self.tags = tags
  }

  /// The properties of `article`.
  public init(_ article: Article) {
    self.init(
      language: article.language, section: article.section, authors: article.byline,
      tags: article.tags)
  }
}

/// A condition that articles fit or not, by their language, section, authors and tags.
public struct ArticleCondition: Sendable, Hashable {
  /// A property of articles that a condition can ask for.
  public enum Property: String, Sendable, Hashable, CaseIterable {
    /// The language, a BCP 47 tag; `es` holds of `es-419` too.
    case language
    /// The section.
    case section
    /// One of the authors.
    case author
    /// One of the tags.
    case tag
  }

  /// The values that an article may have, by property; all properties must fit.
  public var values: [Property: [String]]

  /// A condition that asks for one of the values of each property.
  public init(_ values: [Property: [String]]) { self.values = values }

  /// Whether articles with `traits` fit.
  public func holds(_ traits: ArticleTraits) -> Bool {
    values.allSatisfy { property, values in
      switch property {
      case .language: values.contains { Self.isLanguage(traits.language, in: $0) }
      case .section: Self.isAny(of: values, [traits.section].compactMap(\.self))
      case .author: Self.isAny(of: values, traits.authors)
      case .tag: Self.isAny(of: values, traits.tags)
      }
    }
  }

  /// Whether one of `texts` is one of `values`, whatever their case and white space.
  private static func isAny(of values: [String], _ texts: [String]) -> Bool {
    let wanted = Set(values.map(folded))
    return texts.contains { wanted.contains(folded($0)) }
  }

  private static func folded(_ text: String) -> String { text.foldingWhiteSpace().lowercased() }

  /// Whether `tag` is the language `range` or a variety of it (RFC 4647, section 3.3.1).
  private static func isLanguage(_ tag: String, in range: String) -> Bool {
    let (tag, range) = (tag.lowercased(), range.lowercased())
    return tag == range || tag.hasPrefix(range + "-")
  }
}
