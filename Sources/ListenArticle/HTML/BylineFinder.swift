// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
internal import ListenFiles
internal import ListenFormats

/// Finds who wrote a page's article: what the page declares first, then what stands under its headline.
struct BylineFinder {
  let markup: Markup
  let facts: PageFacts
  let titleNode: Int?
  /// The element of the article's text.
  let root: Int
  /// The site's and the publisher's names, in lower case.
  let sites: Set<String>

  /// Names of persons, else of desks, else of nobody; and the agency.
  func find() -> Byline {
    let visible = parsed(visibleTexts)
    for texts in declared {
      let byline = parsed(texts)
      if !byline.names.isEmpty {
        // A page may declare the first of several authors only.
        let adds =
          visible.names.count > byline.names.count
          && byline.names.allSatisfy(visible.names.contains)
        return adds ? visible : byline
      }
      if byline.source != nil { return byline }
    }
    return visible
  }

  private var declared: [[String]] {
    var lists: [[String]] = [facts.data?.authors ?? []]
    for name in [
      "author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl",
      "article:author_name", "dcterms.creator", "authors",
    ] {
      lists.append(facts.metas[name] ?? [])
    }
    lists.append(microdata)
    return lists
  }

  /// `itemprop="author"`, apart from those of readers' comments.
  private var microdata: [String] {
    (facts.itemProperties["author"] ?? []).prefix(8).compactMap { node in
      if Furniture.isComments(node, in: markup) { return nil }
      if let content = markup.string(.content, of: node), !content.isEmpty { return content }
      for inner in markup.inside(node).prefix(200)
      where markup.string(.itemprop, of: inner) == "name" {
        return markup.string(.content, of: inner) ?? markup.visibleText(inner)
      }
      let text = markup.visibleText(node)
      return text.utf8.count < 120 ? text : nil
    }
  }

  /// The text of the innermost element that is called a byline or an author, the first one near the
  /// headline.
  private var visibleTexts: [String] {
    let end = Int(markup.nodes[root].end)
    // A headline may stand behind the text.
    let start = titleNode.flatMap { $0 < end ? $0 : nil } ?? root
    var first: Int?
    var innermost: Int?
    for index in max(0, start - 40)..<end {
      if let first, index >= Int(markup.nodes[first].end) { break }
      guard isByline(index), !Furniture.isComments(index, in: markup) else { continue }
      let text = markup.visibleText(index)
      guard text.utf8.count >= 3, text.utf8.count < 160 else { continue }
      if parsed([text]).isEmpty { continue }
      first = first ?? index
      innermost = index
    }
    guard let first, let innermost else { return [] }
    // Several authors stand side by side.
    let links = markup.inside(first).filter {
      markup.nodes[$0].tag == .a && isAuthorLink($0)
    }.map(markup.visibleText).filter { !$0.isEmpty && $0.utf8.count < 60 && !$0.hasPrefix("@") }
    if links.count > 1 { return links }
    return [markup.visibleText(innermost)]
  }

  private func isByline(_ node: Int) -> Bool {
    if markup.nodes[node].tag == .a, markup.string(.rel, of: node)?.contains("author") == true {
      return true
    }
    for attribute in [MarkupAttribute.class, .id] {
      guard let value = markup.value(attribute, of: node), value.count < 200 else { continue }
      if value.containsFolded("byline") || value.containsFolded("author")
        || value.containsFolded("posted-by")
      {
        return true
      }
    }
    return false
  }

  private func isAuthorLink(_ node: Int) -> Bool {
    guard let link = markup.string(.href, of: node)?.lowercased() else { return false }
    return ["author", "staff", "people", "contributor", "profile", "/by/", "journalist", "writer"]
      .contains { link.contains($0) }
  }

  // MARK: Names

  private func parsed(_ texts: [String]) -> Byline {
    var byline = Byline()
    for text in texts.prefix(12) where !text.contains("://") && !text.hasPrefix("www.") {
      let one = BylineParser.parse(tidy(text))
      byline.source = byline.source ?? one.source
      for name in one.names where isName(name) && !byline.names.contains(name) {
        byline.names.append(name)
      }
    }
    let persons = byline.names.filter { !Self.isOrganization($0) }
    if !persons.isEmpty { byline.names = persons }
    return byline
  }

  /// Without a label, a handle, and the site's name after the author's.
  private func tidy(_ text: String) -> String {
    var text = TextHygiene.clean(text)
    if let colon = text.firstIndex(of: ":"), text[..<colon].count <= 12,
      !text[..<colon].contains(" ")
    {
      text = text[text.index(after: colon)...].trimmed
    }
    if let at = text.firstIndex(of: "@"), at > text.startIndex { text = text[..<at].trimmed }
    for word in Self.dateWords {
      if let range = text.range(of: word, options: .caseInsensitive) {
        text = text[..<range.lowerBound].trimmed
      }
    }
    let lower = text.lowercased()
    for site in sites where lower.hasSuffix(site) && lower.count > site.count + 3 {
      text = String(text.dropLast(site.count)).trimmed(of: ".,|-–—/·•")
    }
    return text
  }

  /// What leads over from an author to a date.
  private static let dateWords = ReadingWords.list(\.byline.dateLeads).map { " " + $0 }

  private func isName(_ name: String) -> Bool {
    if sites.contains(name.lowercased()) || name.contains("@") { return false }
    let words = name.split(separator: " ")
    guard let first = words.first else { return false }
    // User names and domains.
    if words.count == 1,
      name.contains(".") || name == name.lowercased() && name != name.uppercased()
    {
      return false
    }
    return !first.isEmpty && words.count <= 8
  }

  private static let organizations = ReadingWords.set(\.byline.organizations)

  private static func isOrganization(_ name: String) -> Bool {
    let own = name.lowercased().split(separator: " ").map(String.init)
    return own.contains {
      organizations.contains($0) || $0.contains(".") && $0.count > 3 && !$0.hasSuffix(".")
    }
  }
}

extension Byline {
  fileprivate var isEmpty: Bool { names.isEmpty && source == nil }
}
