// SPDX-License-Identifier: GPL-3.0-or-later

/// Decides which elements of a page cannot be the article's text, by what they are and are called.
struct Furniture {
  private let markup: Markup
  /// Prose bytes before each node, so that any subtree's is a difference.
  private let prose: [Int32]
  private let totalProse: Int
  /// The element whose own paragraphs hold most prose: what encloses it is no furniture.
  let core: Int
  private let headline: Int?
  private var cards: Set<Int> = []

  /// `headline` is the node of the page's headline, where it is known.
  init(_ markup: Markup, facts: PageFacts, headline: Int?) {
    self.markup = markup
    var prose: [Int32] = []
    prose.reserveCapacity(markup.nodes.count + 1)
    var sum: Int32 = 0
    var silentEnd: Int32 = 0
    var linkEnd: Int32 = 0
    var held: [Int: Int] = [:]
    let groups = CardFinder(markup).groups()
    let cardNodes = groups.flatMap { $0 }.sorted()
    var nextCard = 0
    var cardEnd = 0
    for (index, node) in markup.nodes.enumerated() {
      prose.append(sum)
      if nextCard < cardNodes.count, cardNodes[nextCard] == index {
        cardEnd = max(cardEnd, Int(node.end))
        nextCard += 1
      }
      guard index >= silentEnd else { continue }
      if node.tag.isSilent {
        silentEnd = node.end
      } else if node.tag == .a {
        linkEnd = max(linkEnd, node.end)
      } else if node.tag == .text, node.count >= 40, index >= linkEnd {
        let size = markup.inkSize(index)
        guard size >= 35 else { continue }
        sum += Int32(size)
        if index >= cardEnd {
          held[Self.container(of: index, in: markup), default: 0] += size
        }
      }
    }
    prose.append(sum)
    self.prose = prose
    totalProse = max(1, Int(sum))
    let ranked = held.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
    let fullest = ranked.prefix(8).first { !Self.isComments($0.key, in: markup) } ?? ranked.first
    // A page may name its text, and be right.
    let named = (facts.itemProperties["articleBody"] ?? [])
      .map { (node: $0, size: Int(prose[Int(markup.nodes[$0].end)] - prose[$0])) }
      .max { $0.size < $1.size }
    if let named, named.size >= 150, named.size * 3 >= fullest?.value ?? 0 {
      core = named.node
    } else {
      core = fullest?.key ?? 0
    }
    self.headline = headline
    for group in groups where isFurniture(group) { cards.formUnion(group) }
  }

  /// Cards that together have the most of the page's prose are what the page is about.
  private func isFurniture(_ group: [Int]) -> Bool {
    guard let parent = markup.parent(group[0]) else { return false }
    let size = group.reduce(0) { $0 + proseSize($1) }
    let share = Double(size) / Double(totalProse)
    if let headline, let last = group.last, last < headline { return share < 0.8 }
    if parent == core || markup.parent(parent) == core {
      return share < 0.2 && group.allSatisfy(hasPictureOrHeading)
    }
    return size < 2 * proseSize(core) && !group.contains(where: enclosesCore)
  }

  private func hasPictureOrHeading(_ node: Int) -> Bool {
    markup.inside(node).prefix(160).contains {
      let tag = markup.nodes[$0].tag
      return tag == .img || tag == .picture || tag.isHeading
    }
  }

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

  private static func isComments(_ node: Int, in markup: Markup) -> Bool {
    var node = node
    for _ in 0..<8 {
      for attribute in [MarkupAttribute.class, .id] {
        if let value = markup.value(attribute, of: node),
          ClassHints.hint(value)?.reason == "comments"
        {
          return true
        }
      }
      guard let parent = markup.parent(node) else { return false }
      node = parent
    }
    return false
  }

  private func enclosesCore(_ node: Int) -> Bool {
    node <= core && core < Int(markup.nodes[node].end)
  }

  /// The share of the page's prose inside `node`.
  func proseShare(_ node: Int) -> Double {
    Double(proseSize(node)) / Double(totalProse)
  }

  /// The bytes of prose inside `node`.
  func proseSize(_ node: Int) -> Int {
    Int(prose[Int(markup.nodes[node].end)] - prose[node])
  }

  /// Why the element is not part of an article's text, if it is not.
  func reason(_ node: Int) -> String? {
    let tag = markup.nodes[node].tag
    if enclosesCore(node) { return nil }
    if cards.contains(node) { return "related links" }
    switch tag {
    case .html, .body, .main: return nil
    case .nav: return proseShare(node) < 0.3 ? "menu" : nil
    case .footer: return proseShare(node) < 0.3 ? "footer" : nil
    case .aside: return proseShare(node) < 0.4 ? "aside" : nil
    case .figcaption, .caption: return "caption"
    case .figure: return proseShare(node) < 0.3 && !hasQuotation(node) ? "caption" : nil
    case .dialog: return "notice"
    case .form, .fieldset: if proseShare(node) < 0.2 { return "form" }
    case .button, .label, .input, .option: return "form"
    default: break
    }
    let share = proseShare(node)
    if share < 0.5, isHidden(node) { return "hidden" }
    if let role = markup.string(.role, of: node), share < 0.3 {
      switch role {
      case "navigation", "menu", "menubar", "tablist", "toolbar": return "menu"
      case "banner", "search", "contentinfo": return "header or footer"
      case "complementary": return "aside"
      case "dialog", "alert", "alertdialog": return "notice"
      case "button": return "form"
      default: break
      }
    }
    if let property = markup.string(.itemprop, of: node), share < 0.1 {
      switch property {
      case "author", "datePublished", "dateModified", "publisher":
        return tag.isBlock ? "byline" : nil
      case "comment": return "comments"
      case "caption": return "caption"
      default: break
      }
    }
    switch tag {
    case .article, .table, .tbody, .thead, .tr, .td, .th: return nil
    default: break
    }
    for attribute in [MarkupAttribute.class, .id] {
      guard let value = markup.value(attribute, of: node), let hint = ClassHints.hint(value) else {
        continue
      }
      guard share < hint.limit else { continue }
      // Inside a sentence, only what is never part of one.
      if !tag.isBlock, !["hidden", "caption", "share buttons"].contains(hint.reason) { continue }
      // What people wrote elsewhere and the article shows.
      if hint.reason == "share buttons" || hint.reason == "caption", hasQuotation(node) { continue }
      return hint.reason
    }
    if tag == .header, share < 0.2 { return "header" }
    return nil
  }

  private func hasQuotation(_ node: Int) -> Bool {
    markup.inside(node).prefix(2000).contains {
      let tag = markup.nodes[$0].tag
      return tag == .blockquote || tag == .pre || tag == .table
    }
  }

  private func isHidden(_ node: Int) -> Bool {
    if markup.value(.hidden, of: node) != nil { return true }
    if let value = markup.value(.ariaHidden, of: node), value.elementsEqual("true".utf8) {
      return true
    }
    guard let style = markup.value(.style, of: node) else { return false }
    let compact = String(decoding: style.filter { $0 > 0x20 }, as: UTF8.self).lowercased()
    return compact.contains("display:none") || compact.contains("visibility:hidden")
  }
}
