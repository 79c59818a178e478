// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFormats

/// The places of a page's prose: text of some length outside of links and scripts.
struct ProseMap {
  private let markup: Markup
  /// Prose bytes before each node, so that any subtree's is a difference.
  private let before: [Int32]
  /// Prose bytes of the page; at least 1.
  let total: Int
  /// The element whose own paragraphs hold most prose.
  private(set) var core = 0
  /// Bytes of all text before each node, and of that in links.
  private let inkBefore: [Int32]
  private let linksBefore: [Int32]

  /// `cards` are pointers to other articles, which can't be the core; rising.
  init(_ markup: Markup, cards: [Int], facts: PageFacts, headline: Int?, hints: HintTable) {
    self.markup = markup
    var before: [Int32] = []
    before.reserveCapacity(markup.nodes.count + 1)
    var held: [Int: Int] = [:]
    var sum: Int32 = 0
    var inks: [Int32] = []
    var links: [Int32] = []
    inks.reserveCapacity(markup.nodes.count + 1)
    links.reserveCapacity(markup.nodes.count + 1)
    var (ink, inLinks): (Int32, Int32) = (0, 0)
    var silentEnd: Int32 = 0
    var linkEnd: Int32 = 0
    var nextCard = 0
    var cardEnd = 0
    for (index, node) in markup.nodes.enumerated() {
      before.append(sum)
      inks.append(ink)
      links.append(inLinks)
      if nextCard < cards.count, cards[nextCard] == index {
        cardEnd = max(cardEnd, Int(node.end))
        nextCard += 1
      }
      guard index >= silentEnd else { continue }
      if node.tag.isSilent {
        silentEnd = node.end
      } else if node.tag == .a {
        linkEnd = max(linkEnd, node.end)
      } else if node.tag == .text, node.count > 1 {
        let size = markup.inkSize(index)
        ink += Int32(size)
        if index < linkEnd { inLinks += Int32(size) }
        guard size >= 35, index >= linkEnd else { continue }
        sum += Int32(size)
        if index >= cardEnd {
          held[Self.container(of: index, in: markup), default: 0] += size
        }
      }
    }
    before.append(sum)
    inks.append(ink)
    links.append(inLinks)
    self.before = before
    inkBefore = inks
    linksBefore = links
    total = max(1, Int(sum))
    core = findCore(held, facts: facts, headline: headline, hints: hints)
  }

  /// The bytes of prose inside `node`.
  func size(_ node: Int) -> Int {
    Int(before[Int(markup.nodes[node].end)] - before[node])
  }

  /// The share of the page's prose inside `node`.
  func share(_ node: Int) -> Double { Double(size(node)) / Double(total) }

  /// Whether the core has enough prose to be an article's.
  var isSure: Bool {
    let size = size(core)
    return size >= 800 && size * 5 >= total
  }

  /// Whether the core is inside `node`, or is it.
  func enclosesCore(_ node: Int) -> Bool {
    node <= core && core < Int(markup.nodes[node].end)
  }

  /// The share of the text inside `node` that is links.
  func linkShare(_ node: Int) -> Double {
    let end = Int(markup.nodes[node].end)
    let ink = inkBefore[end] - inkBefore[node]
    return ink == 0 ? 0 : Double(linksBefore[end] - linksBefore[node]) / Double(ink)
  }

  private func findCore(
    _ held: [Int: Int], facts: PageFacts, headline: Int?, hints: HintTable
  ) -> Int {
    var ranked = held.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
    // A page that goes on with the next articles: the one under the headline counts.
    if let headline, let article = markup.ancestor(of: headline, where: { $0 == .article }) {
      let range = markup.inside(article)
      let own = ranked.filter { range.contains($0.key) || $0.key == article }
      if let first = own.first, first.value >= 300 { ranked = own }
    }
    let fullest =
      ranked.prefix(12).first { $0.value >= 150 && !isAside($0.key, headline, hints) }
      ?? ranked.prefix(8).first { !facts.isForum && !Furniture.isComments($0.key, in: markup) }
      ?? ranked.first
    // A page may name its text, and be right.
    let named = (facts.itemProperties["articleBody"] ?? []).max { size($0) < size($1) }
    if let named, size(named) >= 150, size(named) * 3 >= fullest?.value ?? 0 { return named }
    return fullest?.key ?? 0
  }

  /// Whether the element is in something that is called furniture and that the headline is not in.
  private func isAside(_ node: Int, _ headline: Int?, _ hints: HintTable) -> Bool {
    var node = node
    for _ in 0..<12 {
      let item = markup.nodes[node]
      switch item.tag {
      case .body, .html, .main, .article: return false
      case .footer, .nav: return true
      default: break
      }
      if let headline, node <= headline, headline < Int(item.end) { return false }
      if let hint = hints[node], Self.asides.contains(hint.reason) { return true }
      guard let parent = markup.parent(node) else { return false }
      node = parent
    }
    return false
  }

  private static let asides: Set<String> = [
    "comments", "sidebar", "footer", "related links", "menu", "newsletter", "notice",
    "advertisement", "share buttons",
  ]

  /// The element whose paragraph, or bare text, this is.
  private static func container(of text: Int, in markup: Markup) -> Int {
    var node = text
    while let parent = markup.parent(node) {
      node = parent
      let tag = markup.nodes[node].tag
      if tag.isBlock {
        let isParagraph = tag == .p || tag == .blockquote || tag == .li || tag.isHeading
        return isParagraph ? markup.parent(node) ?? node : node
      }
    }
    return node
  }
}
