// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFormats

/// An element of a feed that is being checked.
struct FeedElement {
  private let markup: Markup
  private let node: Int

  /// The root of the document; nil if it has none.
  init?(_ markup: Markup) {
    guard !markup.nodes.isEmpty else { return nil }
    self.init(markup, 0)
  }

  private init(_ markup: Markup, _ node: Int) {
    self.markup = markup
    self.node = node
  }

  /// Its name, with the usual prefix of its namespace.
  var name: String { markup.name(node) }

  /// All text inside it, unchanged.
  var text: String { markup.textContent(node) }

  func attribute(_ name: MarkupAttribute) -> String? { markup.string(name, of: node) }

  /// Its child elements, in order.
  var children: [FeedElement] {
    markup.children(node).filter { markup.nodes[$0].tag != .text }
      .map { FeedElement(markup, $0) }
  }

  /// Its child elements with that name.
  func all(_ name: String) -> [FeedElement] { children.filter { $0.name == name } }

  /// Its first child element with that name.
  func first(_ name: String) -> FeedElement? { children.first { $0.name == name } }

  /// Whether it contains no text, attributes or elements.
  var isEmpty: Bool {
    text.trimmed.isEmpty && markup.nodes[node].count == 0 && children.isEmpty
  }

  /// The elements with only text at or below it, except those inside elements named `excluded`.
  func leaves(but excluded: String? = nil) -> [FeedElement] {
    let below = children.filter { $0.name != excluded }
    return below.isEmpty ? [self] : below.flatMap { $0.leaves() }
  }
}
