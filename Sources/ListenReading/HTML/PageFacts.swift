// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
internal import ListenArticle
internal import ListenFiles
internal import ListenFormats

/// The statements of a page about itself, not yet weighed: `meta` elements, JSON-LD, microdata and
/// the like.
struct PageFacts {
  /// `meta` contents by name or property, in lower case, in order.
  private(set) var metas: [String: [String]] = [:]
  /// The same by names without marks: `article:published_time` is `articlepublishedtime`.
  private(set) var plainMetas: [String: [String]] = [:]
  private(set) var documentTitle: String?
  private(set) var language: String?
  private(set) var canonical: String?
  /// The article in JSON-LD that is the page's own.
  private(set) var data: StructuredData?
  /// The statements of JSON-LD about the page as a page.
  private(set) var pageData: StructuredData?
  /// Texts of `h1`, with their nodes.
  private(set) var headings: [(node: Int, text: String)] = []
  /// Texts of `h2` and `h3`, and of what is called a headline, with their nodes; the first few.
  private(set) var subheadings: [(node: Int, text: String)] = []
  /// Elements that say they are the author, the date, the headline.
  private(set) var itemProperties: [String: [Int]] = [:]
  /// `time` elements, and others that have a `datetime`.
  private(set) var times: [Int] = []
  private(set) var authorLinks: [Int] = []
  /// The page is a thread of a forum: what readers write is its text.
  private(set) var isForum = false

  init(_ markup: Markup) {
    var values: [JSONValue] = []
    for (index, node) in markup.nodes.enumerated() {
      switch node.tag {
      case .html:
        language = language ?? markup.string(.lang, of: index) ?? markup.string(.xmlLang, of: index)
      case .title:
        // An inline SVG has titles too.
        if documentTitle == nil, isInHead(markup, index) {
          documentTitle = String(markup.textContent(index).foldingWhiteSpace().prefix(500))
        }
      case .meta: addMeta(markup, index)
      case .link:
        if canonical == nil, markup.string(.rel, of: index)?.lowercased() == "canonical" {
          canonical = markup.string(.href, of: index)
        }
      case .script:
        if markup.string(.type, of: index)?.lowercased().hasPrefix("application/ld+json") == true {
          let text = Array(markup.textContent(index).utf8)
          if let value = try? JSONParser.parse(
            Self.unwrapped(text), lenient: true, most: DocumentLimits.jsonValues)
          {
            values.append(value)
          }
        }
      case .body:
        for attribute in [MarkupAttribute.class, .id] {
          if let value = markup.value(attribute, of: index), Self.namesForum(value) {
            isForum = true
          }
        }
      case .h1: headings.append((index, markup.visibleText(index)))
      case .h2, .h3:
        if subheadings.count < 40 { subheadings.append((index, markup.visibleText(index))) }
      case .time: times.append(index)
      case .a:
        if markup.string(.rel, of: index)?.lowercased().split(separator: " ").contains("author")
          == true
        {
          authorLinks.append(index)
        }
      case .text: continue
      case .ins, .del: break
      default:
        if node.count > 0, markup.value(.datetime, of: index) != nil { times.append(index) }
      }
      guard node.tag != .meta else { continue }
      for attribute in [MarkupAttribute.itemprop, .property] {
        for name in markup.string(attribute, of: index)?.split(separator: " ") ?? [] {
          let name = name.hasPrefix("schema:") ? name.dropFirst(7) : name
          itemProperties[String(name), default: []].append(index)
        }
      }
    }
    defer { siteNames = findSiteNames() }
    isForum = isForum || saysForum
    let people = values.reduce(into: [:]) { found, value in
      found.merge(StructuredData.names(in: value)) { first, _ in first }
    }
    let articles = values.flatMap { StructuredData.articles(in: $0, people: people) }
    let ranked = articles.filter { $0.rank != .page }
    data =
      ranked.first { $0.headline.map(isOwn) == true } ?? ranked.min { $0.rank < $1.rank }
    pageData = articles.first { $0.rank == .page }
  }

  /// The first meta of the names given that says something.
  func meta(_ names: String...) -> String? {
    for name in names {
      if let value = metas[name]?.first(where: { !$0.isEmpty }) { return value }
    }
    return nil
  }

  /// The site's names in lower case, as declared or as the last part of the page's title.
  private(set) var siteNames: Set<String> = []

  private func findSiteNames() -> Set<String> {
    var names: Set<String> = []
    for name in [meta("og:site_name"), meta("application-name"), data?.publisher] {
      if let name { names.insert(name.lowercased().trimmed) }
    }
    let title = documentTitle?.lowercased() ?? ""
    let domains = Self.domains(in: title)
    names.formUnion(domains)
    // A template whose place for the headline is empty leaves the site's name and a mark.
    let bare = title.trimmed(of: Self.marks)
    if bare != title.trimmed { names.insert(bare) }
    let titles = [meta("og:title"), data?.headline].compactMap { $0?.lowercased() }
    for mark in ["|", " - ", " – ", " — ", "«", "»", " : "] where domains.isEmpty {
      if let range = title.range(of: mark, options: .backwards) {
        let last = title[range.upperBound...].trimmed
        if last.split(separator: " ").count <= 4, last.count >= 2,
          !titles.contains(where: { $0.hasSuffix(last) })
        {
          names.insert(last)
        }
      }
    }
    names.remove("")
    return names
  }

  private static let marks = "|-–—:»«/· "

  /// The parts of a title that are domains: sites' names.
  private static func domains(in title: String) -> [String] {
    title.split { "|–—»«/".contains($0) }.map { $0.trimmed(of: marks) }.filter { part in
      guard !part.contains(" "), let dot = part.lastIndex(of: ".") else { return false }
      return AuthorWords.domains.contains(String(part[part.index(after: dot)...]))
    }
  }

  private static func namesForum(_ value: ArraySlice<UInt8>) -> Bool {
    let words = String(decoding: value, as: UTF8.self).lowercased().split {
      !$0.isLetter
    }
    return words.contains {
      ["forum", "phpbb", "vbulletin", "xenforo", "viewtopic", "showthread"].contains($0)
    }
  }

  private var saysForum: Bool {
    if let generator = meta("generator")?.lowercased(),
      ["phpbb", "vbulletin", "xenforo", "discourse", "woltlab", "mybb", "invision"].contains(
        where: generator.contains)
    {
      return true
    }
    return [canonical, meta("og:url")].compactMap { $0?.lowercased() }.contains { link in
      ["viewtopic.php", "showthread.php", "/forum/", "/forums/", "/threads/", "/viewtopic/"]
        .contains(where: link.contains)
    }
  }

  private func isOwn(_ headline: String) -> Bool {
    let own = documentTitle ?? meta("og:title") ?? ""
    return own.lowercased().hasPrefix(headline.lowercased().prefix(20))
  }

  private func isInHead(_ markup: Markup, _ node: Int) -> Bool {
    guard let parent = markup.parent(node) else { return true }
    let tag = markup.nodes[parent].tag
    return tag == .head || tag == .html || tag == .body
  }

  private mutating func addMeta(_ markup: Markup, _ node: Int) {
    guard let content = markup.string(.content, of: node)?.foldingWhiteSpace() else { return }
    for attribute in [MarkupAttribute.property, .name, .itemprop] {
      for name in markup.string(attribute, of: node)?.split(separator: " ") ?? [] {
        let name = name.lowercased()
        metas[name, default: []].append(content)
        plainMetas[name.filter { $0.isLetter || $0.isNumber }, default: []].append(content)
      }
    }
  }

  /// The JSON without the comment or CDATA marks that old templates put around it.
  private static func unwrapped(_ text: [UInt8]) -> [UInt8] {
    guard let start = text.firstIndex(where: { $0 == 0x7B || $0 == 0x5B }) else { return text }
    let head = text[..<start]
    // "<![CDATA[" has a bracket of its own.
    if head.last == UInt8(ascii: "!"), text[start...].starts(with: "[CDATA[".utf8) {
      return unwrapped(Array(text[(start + 7)...]))
    }
    return Array(text[start...])
  }
}
