// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles
internal import ListenFormats

/// Finds the element of a page that holds the article's text.
///
/// Every block speaks for or against its surroundings by its weight. The parents of weighty blocks are
/// the candidates; the best one is then widened as long as that brings in enough more.
struct BodyElementFinder {
  private let markup: Markup
  private let blocks: [PageBlock]
  /// Sum of the weights of the blocks before each node.
  private let before: [Double]

  private let headline: Int?

  /// `headline` is the node of the page's headline, where it is known.
  init(_ markup: Markup, blocks: [PageBlock], headline: Int?) {
    self.headline = headline
    self.markup = markup
    self.blocks = blocks
    var own = [Double](repeating: 0, count: markup.nodes.count + 1)
    for block in blocks { own[block.node] += block.weight }
    var before = [Double](repeating: 0, count: markup.nodes.count + 1)
    for index in 0..<markup.nodes.count { before[index + 1] = before[index] + own[index] }
    self.before = before
  }

  /// The weights inside `node`, itself included.
  func weight(_ node: Int) -> Double {
    before[Int(markup.nodes[node].end)] - before[node]
  }

  /// The element that holds the article, if there is any prose.
  func find() -> Int? {
    guard var best = bestCandidate() else { return named()?.node }
    var top = best
    while let parent = markup.parent(top) {
      top = parent
      let gain = weight(top) - weight(best)
      let tag = markup.nodes[best].tag
      // Everything in the one article that holds most of the text belongs to it.
      let share = tag == .article || tag == .main ? 0.5 : isArticle(top) ? 0.1 : 0.15
      if gain > share * weight(best) { best = top }
    }
    return instead(of: best)
  }

  private func isArticle(_ node: Int) -> Bool {
    if markup.nodes[node].tag == .article { return true }
    if let property = markup.string(.itemprop, of: node), property.contains("articleBody") {
      return true
    }
    return markup.value(.class, of: node).map(ClassHints.namesArticle) == true
  }

  /// A short text that the page names as its own, where the best prose stands elsewhere: a blog's
  /// entry of two lines beside long comments.
  private func instead(of best: Int) -> Int {
    guard let named = named() else { return best }
    let end = Int(markup.nodes[best].end)
    let namedEnd = Int(markup.nodes[named.node].end)
    let overlaps = named.node < end && best < namedEnd
    return !overlaps && weight(best) < Double(3 * named.size + 300) ? named.node : best
  }

  /// The element after (or around) the headline that is called an article's text.
  private func named() -> (node: Int, size: Int)? {
    guard let headline else { return nil }
    var sizes: [Int: Int] = [:]
    for block in blocks where block.reason == nil && block.node > headline && block.length >= 15 {
      guard block.linkDensity < 0.9, block.kind != .heading else { continue }
      var node = block.element
      for _ in 0..<6 {
        if isNamed(node) {
          sizes[node, default: 0] += block.length
          break
        }
        guard let parent = markup.parent(node) else { break }
        node = parent
      }
    }
    let best = sizes.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return best.map { ($0.key, $0.value) }
  }

  private func isNamed(_ node: Int) -> Bool {
    switch markup.nodes[node].tag {
    case .body, .html: return false
    default: break
    }
    if let property = markup.string(.itemprop, of: node), property.contains("articleBody") {
      return true
    }
    return [MarkupAttribute.class, .id].contains { attribute in
      markup.value(attribute, of: node).map(ClassHints.namesEntry) == true
    }
  }

  private func bestCandidate() -> Int? {
    var scores: [Int: Double] = [:]
    for block in blocks where block.reason == nil {
      let weight = block.weight
      var node = block.element
      // A paragraph's container is its parent; text that stands bare in a div has the div.
      switch markup.nodes[node].tag {
      case .p, .h1, .h2, .h3, .h4, .h5, .h6, .blockquote, .pre, .li, .dd, .dt:
        node = markup.parent(node) ?? node
      default: break
      }
      if weight <= 0 {
        scores[node, default: 0] += weight
        continue
      }
      var share = 1.0
      for _ in 0..<4 {
        scores[node, default: 0] += weight * share
        share *= 0.6
        guard let parent = markup.parent(node) else { break }
        node = parent
      }
    }
    var best: (node: Int, score: Double)?
    for (node, score) in scores {
      let score = score * factor(node)
      guard score > 0 else { continue }
      if let known = best, known.score > score || known.score == score && known.node < node {
        continue
      }
      best = (node, score)
    }
    return best?.node
  }

  private func factor(_ node: Int) -> Double {
    if let property = markup.string(.itemprop, of: node), property.contains("articleBody") {
      return 1.5
    }
    for attribute in [MarkupAttribute.class, .id] {
      if let value = markup.value(attribute, of: node), ClassHints.namesArticle(value) {
        return 1.3
      }
    }
    switch markup.nodes[node].tag {
    case .article: return 1.2
    case .body, .html: return 0.7
    default: return 1
    }
  }
}
