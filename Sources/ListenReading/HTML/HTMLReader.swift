// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFormats

/// Reads the article of a web page, and leaves the page around it.
struct HTMLReader {
  var rules = SiteRules()

  func read(_ source: Source) throws(ReadingError) -> [Reading] {
    let (markup, skipped) = AuthorMarks.apply(try parse(source))
    let facts = PageFacts(markup)
    let link = [facts.canonical, facts.meta("og:url"), facts.data?.link].compactMap { $0 }.first
    var ruled = PageRules(markup, rules: rules.rules(for: link))
    var headline = HeadlineFinder(facts: facts).find()
    if let title = ruled.title {
      headline = (TextHygiene.clean(markup.visibleText(title)), title)
    }
    var article = Article(title: headline?.title, language: "und", body: [])
    let furniture = Furniture(markup, facts: facts, headline: headline?.node)
      .ruled(by: ruled.drops, keepsRest: !ruled.body.isEmpty)
    var blocks = PageText(markup, furniture: furniture).blocks
    try DocumentLimits.checkBlocks(blocks.count, source.name)
    ruled.settle(&blocks, title: headline?.title)

    var assembly = BodyAssembly()
    let root =
      ruled.body.first
      ?? BodyElementFinder(markup, blocks: blocks, headline: headline?.node).find()
    if let root {
      MetadataReader(markup, facts: facts, blocks: blocks, titleNode: headline?.node, root: root)
        .fill(&article)
      if ruled.body.isEmpty {
        settle(&blocks, &article, root: root, facts, markup, titleNode: headline?.node)
      }
      ruled.fill(&article)
      for block in blocks {
        if ruled.standfirstNodes?.contains(block.node) == true {
          assembly.drop(block, reason: "rule: standfirst")
        } else {
          assembly.add(block)
        }
      }
    }
    if ruled.body.isEmpty { assembly = declaredBody(facts, article, instead: assembly) }
    guard !assembly.body.isEmpty else {
      throw .noArticle(name: source.name, found: "a page without paragraphs")
    }
    article.body = assembly.body
    let warnings = ArticleLanguage.settle(
      &article, source: source, declared: facts.language ?? facts.data?.language)
    var reading = Reading(
      article, dropped: skipped + assembly.dropped,
      warnings: AuthorMarks.warnings(in: source.bytes) + warnings)
    reading.rules = ruled.uses
    return [reading]
  }

  /// Gives a reason to each block that is not the article's, and takes the summary out of them.
  private func settle(
    _ blocks: inout [PageBlock], _ article: inout Article, root: Int, _ facts: PageFacts,
    _ markup: Markup, titleNode: Int?
  ) {
    let inside = range(of: root, in: markup, blocks)
    let filter = BodyFilter(
      markup, title: article.title, byline: article.byline, titleNode: titleNode)
    blocks.replaceSubrange(inside, with: filter.filter(Array(blocks[inside])))
    let opening = OpeningFinder(markup, titleNode: titleNode, title: article.title)
      .find(in: blocks, before: inside.lowerBound)
    for index in opening { blocks[index].reason = nil }
    if let titleNode, let start = blocks[inside].first(where: { $0.reason == nil })?.node,
      let index = StandfirstFinder(markup: markup, facts: facts, titleNode: titleNode)
        .find(in: blocks, before: start)
    {
      article.standfirst = TextHygiene.clean(blocks[index].text)
      blocks[index].reason = "standfirst"
    }
    if article.standfirst == nil, let titleNode,
      let first = inside.first(where: { blocks[$0].reason == nil }), blocks[first].node > titleNode,
      blocks[first].isSummary
        || StandfirstFinder(markup: markup, facts: facts, titleNode: titleNode)
          .isNamed(blocks[first].element) && blocks[first].length <= 500
    {
      article.standfirst = TextHygiene.clean(blocks[first].text)
      blocks[first].reason = "standfirst"
    }
    for index in blocks.indices where !inside.contains(index) && !opening.contains(index) {
      blocks[index].reason = blocks[index].reason ?? "outside the article"
    }
  }

  func parse(_ source: Source) throws(ReadingError) -> Markup {
    guard !source.bytes.isEmpty else { throw .empty(name: source.name) }
    try DocumentLimits.checkSize(of: source, as: "HTML")
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
