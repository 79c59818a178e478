// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads the article of a web page, and leaves the page around it.
struct HTMLReader {
  static let maximumBytes = 16 << 20

  func read(_ source: Source) throws(ReadingError) -> [Reading] {
    guard !source.bytes.isEmpty else { throw .empty(name: source.name) }
    guard source.bytes.count <= Self.maximumBytes else {
      throw .tooLarge(
        name: source.name, found: "\(source.bytes.count >> 20) MB of HTML",
        limit: "\(Self.maximumBytes >> 20) MB")
    }
    if let found = BinarySigns.found(in: source.bytes) {
      throw .binary(name: source.name, found: found)
    }
    let page = PageDecoder().decode(source.bytes)
    let markup: Markup
    do {
      markup = try MarkupParser().html(page.utf8)
    } catch {
      throw .tooLarge(
        name: source.name, found: "markup too tangled to follow",
        limit: "\(MarkupBuilder.maximumDepth) open elements")
    }
    let facts = PageFacts(markup)
    let headline = HeadlineFinder(facts: facts).find()
    let all = PageText(markup, furniture: Furniture(markup, facts: facts, headline: headline?.node))
      .blocks
    guard let root = BodyElementFinder(markup, blocks: all).find() else {
      throw .noArticle(name: source.name, found: "a page without paragraphs")
    }
    let end = Int(markup.nodes[root].end)
    var article = Article(title: headline?.title, language: "und", body: [])
    MetadataReader(markup, facts: facts, blocks: all, titleNode: headline?.node, root: root)
      .fill(&article)
    let first = all.firstIndex { $0.node >= root } ?? 0
    let last = all[first...].firstIndex { $0.node >= end } ?? all.count
    let inside = BodyFilter(
      title: article.title, byline: article.byline,
      titleNode: headline?.node
    ).filter(Array(all[first..<last]))

    var assembly = BodyAssembly()
    for block in all[..<first] { assembly.drop(block, reason: "outside the article") }
    for block in inside { assembly.add(block) }
    for block in all[last...] { assembly.drop(block, reason: "outside the article") }
    guard !assembly.body.isEmpty else {
      throw .noArticle(name: source.name, found: "a page without paragraphs")
    }
    article.body = assembly.body
    let warnings = ArticleLanguage.settle(
      &article, source: source, declared: facts.language ?? facts.data?.language)
    return [Reading(article, dropped: assembly.dropped, warnings: warnings)]
  }
}
