// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenFormats

/// Reads the article of a web page, and leaves the page around it.
struct HTMLReader {
  static let maximumBytes = 10 << 20

  func read(_ source: Source) throws(ReadingError) -> [Reading] {
    let markup = try parse(source)
    let facts = PageFacts(markup)
    let headline = HeadlineFinder(facts: facts).find()
    var article = Article(title: headline?.title, language: "und", body: [])
    var assembly = BodyAssembly()
    var blocks = PageText(
      markup, furniture: Furniture(markup, facts: facts, headline: headline?.node)
    ).blocks

    if let root = BodyElementFinder(markup, blocks: blocks).find() {
      MetadataReader(markup, facts: facts, blocks: blocks, titleNode: headline?.node, root: root)
        .fill(&article)
      let inside = range(of: root, in: markup, blocks)
      let filter = BodyFilter(
        title: article.title, byline: article.byline, titleNode: headline?.node)
      blocks.replaceSubrange(inside, with: filter.filter(Array(blocks[inside])))
      if let titleNode = headline?.node,
        let start = blocks[inside].first(where: { $0.reason == nil })?.node,
        let index = StandfirstFinder(markup: markup, facts: facts, titleNode: titleNode)
          .find(in: blocks, before: start)
      {
        article.standfirst = TextHygiene.clean(blocks[index].text)
        blocks[index].reason = "standfirst"
      }
      for (index, block) in blocks.enumerated() {
        if inside.contains(index) {
          assembly.add(block)
        } else {
          assembly.drop(block, reason: "outside the article")
        }
      }
    }
    assembly = declaredBody(facts, article, instead: assembly)
    guard !assembly.body.isEmpty else {
      throw .noArticle(name: source.name, found: "a page without paragraphs")
    }
    article.body = assembly.body
    let warnings = ArticleLanguage.settle(
      &article, source: source, declared: facts.language ?? facts.data?.language)
    return [Reading(article, dropped: assembly.dropped, warnings: warnings)]
  }

  private func parse(_ source: Source) throws(ReadingError) -> Markup {
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
    guard let stripped = ScriptStripper.strip(page.utf8) else {
      throw .tooLarge(
        name: source.name, found: "a tag of more attributes",
        limit: "\(ScriptStripper.maximumAttributes)")
    }
    do {
      return try MarkupParser().html(stripped)
    } catch {
      throw .tooLarge(
        name: source.name, found: "markup too tangled to follow",
        limit: "\(MarkupBuilder.maximumDepth) open elements")
    }
  }

  /// The blocks inside `root`.
  private func range(of root: Int, in markup: Markup, _ blocks: [PageBlock]) -> Range<Int> {
    let end = Int(markup.nodes[root].end)
    let first = blocks.firstIndex { $0.node >= root } ?? blocks.count
    return first..<(blocks[first...].firstIndex { $0.node >= end } ?? blocks.count)
  }

  /// The text in the page's JSON-LD, where a script was to put it on the page.
  private func declaredBody(
    _ facts: PageFacts, _ article: Article, instead found: BodyAssembly
  ) -> BodyAssembly {
    guard let text = facts.data?.body, text.utf8.count > 600 else { return found }
    let size = found.body.reduce(0) { $0 + $1.text.utf8.count }
    guard text.utf8.count > 3 * size,
      let declared = JSONArticleReader.blocks(text, title: article.title, byline: article.byline),
      declared.body.reduce(0, { $0 + $1.text.utf8.count }) > 2 * size
    else { return found }
    return declared
  }
}
