// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles
internal import ListenFormats

/// Decides which elements of a page cannot be the article's text, by what they are and are called.
struct Furniture {
  private let markup: Markup
  private let prose: ProseMap
  private let headline: Int?
  /// The decisions of a site's rules about elements.
  private var ruled: [Int: String] = [:]
  private var keepsRest = false
  private var cards: Set<Int> = []
  /// Prose inside all elements that bear the same class names.
  private var sizeByClass: [UInt64: Int] = [:]
  private let hints: HintTable

  /// `headline` is the node of the page's headline, where it is known.
  init(_ markup: Markup, facts: PageFacts, headline: Int?) {
    self.markup = markup
    self.headline = headline
    let groups = CardFinder(markup).groups()
    hints = HintTable(markup, keepsComments: facts.isForum)
    prose = ProseMap(
      markup, cards: groups.flatMap { $0 }.sorted(), facts: facts, headline: headline,
      hints: hints)
    let inCards = groups.joined().reduce(0) { $0 + prose.size($1) }
    for group in groups where isFurniture(group, others: prose.total - inCards) {
      cards.formUnion(group)
    }
    for index in markup.nodes.indices {
      guard let hint = hints[index], hint.isSummed else { continue }
      if let value = markup.value(.class, of: index) {
        sizeByClass[value.nameKey, default: 0] += prose.size(index)
      }
    }
  }

  // Cards that together have the most of the page's prose are what the page is about; `others` is the
  // prose that is in no card.
  private func isFurniture(_ group: [Int], others: Int) -> Bool {
    guard let parent = markup.parent(group[0]) else { return false }
    let size = group.reduce(0) { $0 + prose.size($1) }
    let share = Double(size) / Double(prose.total)
    if let headline, let last = group.last, last < headline { return share < 0.8 }
    if parent == prose.core || markup.parent(parent) == prose.core {
      return share < 0.2 && group.allSatisfy(hasPictureOrHeading)
    }
    if group.contains(where: prose.enclosesCore) { return false }
    let coreSize = prose.size(prose.core)
    if coreSize >= 800 { return true }
    if others >= 1500, group.allSatisfy(hasPictureOrHeading) { return true }
    if let headline, headline < prose.core, coreSize >= 400 { return true }
    return size < 2 * coreSize
  }

  private func hasPictureOrHeading(_ node: Int) -> Bool {
    markup.inside(node).prefix(160).contains {
      let tag = markup.nodes[$0].tag
      return tag == .img || tag == .picture || tag.isHeading
    }
  }

  /// Whether an element is, or is inside of, readers' comments.
  ///
  /// `isArticle` tells the elements that are the article's own, whatever they are called.
  static func isComments(
    _ node: Int, in markup: Markup, unless isArticle: (Int) -> Bool = { _ in false }
  ) -> Bool {
    var node = node
    for _ in 0..<8 {
      if isArticle(node) { return false }
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

  /// The same with what a site's rules leave out; with `keepsRest`, only that and what is no text at all.
  func ruled(by drops: [Int: String], keepsRest: Bool) -> Furniture {
    var copy = self
    copy.ruled = drops
    copy.keepsRest = keepsRest
    return copy
  }

  /// Why the element is not part of an article's text, if it is not.
  func reason(_ node: Int) -> String? {
    if let reason = ruled[node] { return reason }
    guard keepsRest else { return guessed(node) }
    let guess = guessed(node)
    return ["form", "hidden", "caption", "notice"].contains(guess) ? guess : nil
  }

  private func guessed(_ node: Int) -> String? {
    let tag = markup.nodes[node].tag
    if prose.enclosesCore(node) { return nil }
    if cards.contains(node) { return "related links" }
    switch tag {
    case .html, .body, .main: return nil
    case .nav: return prose.share(node) < 0.3 * ease ? "menu" : nil
    case .footer: return prose.share(node) < 0.3 * ease ? "footer" : nil
    case .aside: return prose.share(node) < 0.4 * ease ? "aside" : nil
    case .figcaption, .caption: return "caption"
    case .figure: return prose.share(node) < 0.3 && !hasQuotation(node) ? "caption" : nil
    case .dialog: return "notice"
    case .form, .fieldset: if prose.share(node) < 0.2 { return "form" }
    case .button, .label, .input, .option: return "form"
    default: break
    }
    let share = prose.share(node)
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
    if let hint = hints[node], limited(hint, node, share: share), isLinked(hint, node) {
      // Inside a sentence, only what is never part of one.
      let fits =
        tag.isBlock || tag == .other
        || ["hidden", "caption", "share buttons"].contains(hint.reason)
      // Posts from elsewhere that the article shows.
      let quotes =
        (hint.reason == "share buttons" || hint.reason == "caption") && hasQuotation(node)
      if fits && !quotes { return hint.reason }
    }
    if tag == .header, share < 0.2 { return "header" }
    return nil
  }

  /// A pointer elsewhere has links: a "teaser" or a "topic" without any is a summary or a chapter.
  private func isLinked(_ hint: ClassHints.Hint, _ node: Int) -> Bool {
    guard hint.reason == "related links" || hint.reason == "menu" || hint.reason == "tags" else {
      return true
    }
    if prose.size(node) < 60 { return true }
    return prose.linkShare(node) > 0.15
      || markup.ancestor(of: node, where: { $0 == .a }) != nil
  }

  /// If the article's text is found for sure, more may be furniture beside it.
  private var ease: Double { prose.isSure ? 1.6 : 1 }

  private func limited(_ hint: ClassHints.Hint, _ node: Int, share: Double) -> Bool {
    guard share < min(hint.limit * ease, max(hint.limit, 0.75)) else { return false }
    guard hint.isSummed, let value = markup.value(.class, of: node) else { return true }
    return Double(sizeByClass[value.nameKey] ?? 0) < hint.limit * Double(prose.total)
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
    let compact = style.filter { $0 > 0x20 }[...]
    return compact.containsFolded("display:none") || compact.containsFolded("visibility:hidden")
  }
}
