// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles
internal import ListenFormats

/// A page's or a file's schema.org article, out of JSON-LD.
struct StructuredData: Sendable {
  var headline: String?
  var authors: [String] = []
  /// The data say of all authors that they are organisations.
  var areAuthorsOrganizations = false
  var published: String?
  var modified: String?
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

  /// The kind of thing; an article says more than the page around it.
  var rank = Rank.article

  /// The kinds, from the one that says most to the one that says least.
  enum Rank: Int, Sendable, Comparable {
    case article, work, page

    static func < (first: Self, second: Self) -> Bool { first.rawValue < second.rawValue }
  }

  /// The articles in `value`: itself, inside arrays, inside `@graph`, or as a page's main entity.
  ///
  /// `people` are the names of things that are only pointed to, by their `@id`.
  static func articles(
    in value: JSONValue, people: [String: String] = [:], depth: Int = 0
  ) -> [StructuredData] {
    guard depth < 6 else { return [] }
    switch value {
    case .array(let values):
      return values.flatMap { articles(in: $0, people: people, depth: depth + 1) }
    case .object:
      guard let rank = rank(of: value) else { return inner(value, people, depth) }
      let own = StructuredData(value, rank, people)
      return rank == .article ? [own] : [own] + inner(value, people, depth)
    default: return []
    }
  }

  private static func inner(
    _ value: JSONValue, _ people: [String: String], _ depth: Int
  ) -> [StructuredData] {
    ["@graph", "mainEntity", "mainEntityOfPage", "hasPart"].flatMap { key in
      value[key].map { articles(in: $0, people: people, depth: depth + 1) } ?? []
    }
  }

  /// The names of all that has an `@id`, as people have.
  static func names(in value: JSONValue, depth: Int = 0) -> [String: String] {
    guard depth < 6 else { return [:] }
    switch value {
    case .array(let values):
      return values.reduce(into: [:]) { found, item in
        found.merge(names(in: item, depth: depth + 1)) { first, _ in first }
      }
    case .object(let members):
      var found: [String: String] = [:]
      if let id = members["@id"]?.string, let name = members["name"]?.string { found[id] = name }
      for key in ["@graph", "author", "creator", "publisher", "mainEntity"] {
        guard let inner = members[key] else { continue }
        found.merge(names(in: inner, depth: depth + 1)) { first, _ in first }
      }
      return found
    default: return [:]
    }
  }

  private static func rank(of value: JSONValue) -> Rank? {
    let types = (value["@type"]?.elements ?? []).compactMap(\.string).map { name in
      name.split { $0 == "/" || $0 == ":" }.last.map(String.init) ?? name
    }
    if types.contains(where: isArticle) { return .article }
    if types.contains(where: ["Recipe", "HowTo", "CreativeWork", "QAPage", "Question"].contains) {
      return .work
    }
    let isPage = types.contains { $0.hasSuffix("WebPage") || $0 == "ItemPage" || $0 == "AboutPage" }
    return isPage ? .page : nil
  }

  private static func isArticle(_ name: String) -> Bool {
    name.hasSuffix("Article") || name.hasSuffix("BlogPosting") || name == "Report"
      || name == "Review" || name.hasSuffix("Posting")
  }

  private init(_ value: JSONValue, _ rank: Rank, _ people: [String: String]) {
    self.rank = rank
    headline = value["headline"]?.string ?? value["name"]?.string
    authors = Self.names(value["author"], people) + Self.names(value["creator"], people)
    let writers = value["author"]?.elements ?? []
    areAuthorsOrganizations =
      !writers.isEmpty
      && writers.allSatisfy { ($0["@type"]?.string ?? "").hasSuffix("Organization") }
    published =
      Self.text(value["datePublished"]) ?? Self.text(value["dateCreated"])
      ?? Self.text(value["uploadDate"])
    modified = Self.text(value["dateModified"])
    description = value["description"]?.string
    section = value["articleSection"]?.elements.first?.string
    keywords = (value["keywords"]?.elements ?? []).compactMap { $0.string ?? $0["name"]?.string }
    publisher = Self.names(value["publisher"], people).first
    language = value["inLanguage"]?.string ?? value["inLanguage"]?["alternateName"]?.string
    for picture in value["image"]?.elements ?? [] where image == nil {
      image = picture.string ?? picture["url"]?.string ?? picture["contentUrl"]?.string
      caption = picture["caption"]?.string
    }
    link = value["url"]?.string ?? value["mainEntityOfPage"]?["@id"]?.string
    identifier = value["identifier"]?.string ?? value["@id"]?.string
    body = rank == .page ? nil : value["articleBody"]?.string ?? value["text"]?.string
  }

  /// A text, a number of seconds, or a typed value: `{"@type": "DateTime", "@value": "…"}`.
  private static func text(_ value: JSONValue?) -> String? {
    guard let value = value?.elements.first else { return nil }
    if case .number(let digits) = value { return digits }
    return value.string ?? value["@value"]?.string
  }

  private static func names(_ value: JSONValue?, _ people: [String: String]) -> [String] {
    (value?.elements ?? []).flatMap { person -> [String] in
      if let name = person.string { return [people[name] ?? name] }
      let names = (person["name"]?.elements ?? []).compactMap(\.string)
      if names.isEmpty, let id = person["@id"]?.string, let name = people[id] { return [name] }
      return names
    }
  }
}
