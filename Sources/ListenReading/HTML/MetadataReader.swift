// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFormats

/// Weighs a page's facts into an article's fields; what the page doesn't say stays empty.
struct MetadataReader {
  private let markup: Markup
  private let facts: PageFacts
  private let blocks: [PageBlock]
  private let titleNode: Int?
  /// The element of the article's text.
  private let root: Int

  init(_ markup: Markup, facts: PageFacts, blocks: [PageBlock], titleNode: Int?, root: Int) {
    self.markup = markup
    self.facts = facts
    self.blocks = blocks
    self.titleNode = titleNode
    self.root = root
  }

  /// Everything but title, language and body.
  func fill(_ article: inout Article) {
    let site = source
    let byline = BylineFinder(
      markup: markup, facts: facts, blocks: blocks, titleNode: titleNode, root: root,
      sites: facts.siteNames
    ).find()
    article.byline = byline.names
    // The text comes from the agency, where the page names one as its author.
    article.source = byline.source ?? site
    article.published = DateFinder(
      markup: markup, facts: facts, blocks: blocks, titleNode: titleNode, root: root
    ).find()
    article.section = section
    article.tags = tags
    article.link = [facts.canonical, facts.meta("og:url"), facts.data?.link].compactMap { $0 }
      .first { $0.hasPrefix("http") }
    article.image = facts.meta("og:image", "twitter:image") ?? facts.data?.image
    article.caption = caption
  }

  private var source: String? {
    let name = facts.meta("og:site_name") ?? facts.data?.publisher ?? facts.meta("application-name")
    return name.map(TextHygiene.clean).flatMap { $0.isEmpty || $0.hasPrefix("http") ? nil : $0 }
  }

  // MARK: The rest

  private var section: String? {
    let name =
      facts.data?.section
      ?? facts.meta("article:section", "parsely-section", "section", "cxenseparse:recs:category")
    return name.map(TextHygiene.clean).flatMap { name in
      // Types and domains are no sections.
      if name.isEmpty || name.contains("://")
        || name.split(separator: " ").count == 1 && name.contains(".")
        || ["post", "article", "story", "page", "none"].contains(name.lowercased())
      {
        return nil
      }
      return name
    }
  }

  private var tags: [String] {
    var raw = facts.metas["article:tag"] ?? []
    if raw.isEmpty { raw = facts.data?.keywords ?? [] }
    if raw.isEmpty {
      raw = facts.meta("news_keywords", "parsely-tags", "keywords").map { [$0] } ?? []
    }
    var seen: Set<String> = []
    return raw.flatMap { $0.split(whereSeparator: { ",;،".contains($0) }) }
      .map { TextHygiene.clean(String($0)) }
      .filter { !$0.isEmpty && $0.count < 60 && seen.insert($0.lowercased()).inserted }
      .prefix(30).map { $0 }
  }

  private var caption: String? {
    let start = min(titleNode ?? root, root)
    let end = Int(markup.nodes[root].end)
    let found = blocks.first { block in
      block.reason == "caption" && block.node > start && block.node < end && block.length >= 20
        && isCaption(block.node)
    }
    return found.map { TextHygiene.clean($0.text) }
  }

  /// Inside `figcaption` or something that is called a caption, not just a gallery's text.
  private func isCaption(_ node: Int) -> Bool {
    var node = node
    for _ in 0..<4 {
      if markup.nodes[node].tag == .figcaption { return true }
      if let value = markup.value(.class, of: node) {
        let name = String(decoding: value, as: UTF8.self).lowercased()
        if name.contains("caption") { return true }
      }
      guard let parent = markup.parent(node) else { return false }
      node = parent
    }
    return false
  }
}
