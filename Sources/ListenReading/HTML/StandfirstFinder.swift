// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles
internal import ListenFormats

/// Finds the summary that stands between headline and text.
///
/// A description that only machines see is none.
struct StandfirstFinder {
  let markup: Markup
  let facts: PageFacts
  /// The headline's node.
  let titleNode: Int

  /// The index of the block in `blocks` that is the summary, before the node where the text begins.
  func find(in blocks: [PageBlock], before start: Int) -> Int? {
    let descriptions = [
      facts.data?.description, facts.meta("og:description", "description", "twitter:description"),
    ].compactMap { $0.map { Array($0.utf8).lettersOnly } }.filter { $0.count >= 30 }
    let title = Array(markup.visibleText(titleNode).utf8).lettersOnly
    for (index, block) in blocks.enumerated()
    where block.node > titleNode && block.node < start && block.length >= 30
      && block.length <= 500 && block.linkDensity < 0.3
    {
      if let reason = block.reason, !Self.harmless.contains(reason) { continue }
      let own = block.bytes.lettersOnly
      if own == title { continue }
      if isNamed(block.element) { return index }
      if descriptions.contains(where: { $0.starts(with: own.prefix(60)) }) { return index }
    }
    return nil
  }

  /// Reasons for which a summary may have been left out of the text.
  private static let harmless: Set<String> = [
    "header", "page details", "byline", "outside the article", "above the headline",
  ]

  private static let names = [
    "standfirst", "subtitle", "sub-title", "sub-head", "subhead", "dek", "deck", "summary",
    "bajada", "entradilla", "chapo", "lead-text", "article-intro",
  ]

  /// Whether the element is called a summary.
  func isNamed(_ node: Int) -> Bool {
    var node = node
    for _ in 0..<3 {
      for attribute in [MarkupAttribute.class, .itemprop] {
        guard let value = markup.value(attribute, of: node), value.count < 200 else { continue }
        let name = String(decoding: value, as: UTF8.self).lowercased()
        if Self.names.contains(where: name.contains) { return true }
      }
      guard let parent = markup.parent(node) else { return false }
      node = parent
    }
    return false
  }
}
