// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles
internal import ListenFormats

/// The facts that a feed states for all of its items.
struct FeedChannel {
  /// The nodes of the items, in order.
  private(set) var items: [Int] = []
  private(set) var title: String?
  private(set) var language: String?
  /// It is a WordPress export.
  private(set) var isExport = false
  /// It is Medium's own.
  private(set) var isMedium = false
  /// Names by login, from a WordPress export.
  private(set) var authors: [String: String] = [:]

  /// The channel of a document, if that is a feed.
  init?(_ markup: Markup) {
    guard !markup.nodes.isEmpty else { return nil }
    let root = markup.name(0)
    guard ["rss", "RDF", "channel", "atom:feed", "atom:entry"].contains(root) else { return nil }
    language = markup.string(.xmlLang, of: 0)
    if root == "atom:entry" { items = [0] }
    var index = 1
    while index < markup.nodes.count {
      let name = markup.name(index)
      switch name {
      case "item", "atom:entry":
        items.append(index)
        index = Int(markup.nodes[index].end)
        continue
      case "title", "atom:title": title = title ?? markup.textContent(index).foldingWhiteSpace()
      case "language", "dc:language":
        language = language ?? markup.textContent(index).foldingWhiteSpace()
      case "generator": isMedium = markup.textContent(index).foldingWhiteSpace() == "Medium"
      case "wp:wxr_version": isExport = true
      case "wp:author":
        let login = markup.child("wp:author_login", of: index)
        let name = markup.child("wp:author_display_name", of: index)
        if let login, let name { authors[login] = name }
        index = Int(markup.nodes[index].end)
        continue
      case "image", "textInput", "atom:author":
        // A channel's logo has a title of its own.
        index = Int(markup.nodes[index].end)
        continue
      default: break
      }
      index += 1
    }
    if title?.isEmpty == true { title = nil }
  }
}

extension Markup {
  /// The folded text of the first child called `name`, if there is any.
  func child(_ name: String, of node: Int) -> String? {
    for child in children(node) where self.name(child) == name {
      let text = textContent(child).foldingWhiteSpace()
      if !text.isEmpty { return text }
    }
    return nil
  }
}
