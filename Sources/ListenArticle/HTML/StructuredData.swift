// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenFormats

/// A page's or a file's schema.org article, out of JSON-LD.
struct StructuredData: Sendable {
  var headline: String?
  var authors: [String] = []
  var published: String?
  var description: String?
  var section: String?
  var keywords: [String] = []
  var publisher: String?
  var language: String?
  var image: String?
  var caption: String?
  var link: String?
  var identifier: String?
  /// Text or HTML.
  var body: String?

  /// The articles in `value`: itself, inside arrays, inside `@graph`, or as a page's main entity.
  static func articles(in value: JSONValue, depth: Int = 0) -> [StructuredData] {
    guard depth < 6 else { return [] }
    switch value {
    case .array(let values):
      return values.flatMap { articles(in: $0, depth: depth + 1) }
    case .object:
      if isArticle(value) {
        // An author's or a publisher's name may only be pointed to, by "@id".
        return [StructuredData(value)]
      }
      var found: [StructuredData] = []
      for key in ["@graph", "mainEntity", "mainEntityOfPage", "hasPart"] {
        if let inner = value[key] { found += articles(in: inner, depth: depth + 1) }
      }
      return found
    default: return []
    }
  }

  private static func isArticle(_ value: JSONValue) -> Bool {
    (value["@type"]?.elements ?? []).contains { type in
      guard let name = type.string else { return false }
      return name.hasSuffix("Article") || name.hasSuffix("BlogPosting") || name == "Report"
        || name == "Review" || name == "OpinionNewsArticle" || name.hasSuffix("Posting")
    }
  }

  private init(_ value: JSONValue) {
    headline = value["headline"]?.string ?? value["name"]?.string
    authors = Self.names(value["author"]) + Self.names(value["creator"])
    published = value["datePublished"]?.string ?? value["dateCreated"]?.string
    description = value["description"]?.string
    section = value["articleSection"]?.elements.first?.string
    keywords = (value["keywords"]?.elements ?? []).compactMap { $0.string ?? $0["name"]?.string }
    publisher = Self.names(value["publisher"]).first
    language = value["inLanguage"]?.string ?? value["inLanguage"]?["alternateName"]?.string
    for picture in value["image"]?.elements ?? [] where image == nil {
      image = picture.string ?? picture["url"]?.string ?? picture["contentUrl"]?.string
      caption = picture["caption"]?.string
    }
    link = value["url"]?.string ?? value["mainEntityOfPage"]?["@id"]?.string
    identifier = value["identifier"]?.string ?? value["@id"]?.string
    body = value["articleBody"]?.string ?? value["text"]?.string
  }

  private static func names(_ value: JSONValue?) -> [String] {
    (value?.elements ?? []).flatMap { person -> [String] in
      if let name = person.string { return [name] }
      return (person["name"]?.elements ?? []).compactMap(\.string)
    }
  }
}
