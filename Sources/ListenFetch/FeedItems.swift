// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenCore

/// The items of a feed, each as a feed of its own, which ``ArticleReader`` reads as it would read it in
/// the whole.
struct FeedItems {
  /// An item.
  struct Item {
    /// The page, if the item names one.
    var link: String?
    /// The time of its last change, as the feed writes it; the time of publication tells of no
    /// correction, and is not taken.
    var changed: String?
    /// An identifier, where there is no link.
    var identifier: String?
    /// The item in a feed of its own.
    var document: [UInt8]
    /// The suffix of the document's name.
    var suffix: String
  }

  private(set) var items: [Item] = []
  /// Minutes for which the feed may be kept (RSS's `ttl`).
  private(set) var minutes: Int?

  /// The items of the feed in `bytes`; nil if they are no feed.
  init?(_ bytes: [UInt8]) {
    let start = bytes.first { $0 > 0x20 && $0 < 0x80 }
    if start == UInt8(ascii: "{") {
      guard let value = try? JSONParser.parse(bytes), let items = Self.items(json: value) else {
        return nil
      }
      self.items = items
      return
    }
    guard start == UInt8(ascii: "<"), FormatSniffer.format(of: bytes) == .feed,
      let begin = bytes.firstIndex(where: { $0 > 0x20 }),
      let markup = try? MarkupParser().xml(Array(bytes[begin...])), !markup.nodes.isEmpty
    else { return nil }
    read(markup)
  }

  /// Whether the item's text is whole: then no page is needed.
  static func isWhole(_ item: Item) -> Bool {
    let source = Source(name: "item", bytes: item.document)
    let read = try? TimeLimit().run("item") { try ArticleReader().read(source) }
    guard let readings = read else { return false }
    return readings.count == 1 && !readings[0].isSummary
  }

  // MARK: RSS and Atom

  private mutating func read(_ markup: Markup) {
    var channel: [Int] = []
    var nodes: [Int] = []
    var index = 1
    if markup.name(0) == "atom:entry" { nodes = [0] }
    while index < markup.nodes.count {
      switch markup.name(index) {
      case "item", "atom:entry":
        nodes.append(index)
        index = Int(markup.nodes[index].end)
        continue
      case "title", "atom:title", "language", "dc:language", "generator", "wp:author":
        channel.append(index)
        index = Int(markup.nodes[index].end)
        continue
      case "ttl": minutes = CivilTime.number(markup.visibleText(index), 1...5)
      case "image", "textInput", "atom:author":
        index = Int(markup.nodes[index].end)
        continue
      default: break
      }
      index += 1
    }
    let language = markup.string(.xmlLang, of: 0)
    for node in nodes {
      var writer = ItemWriter(markup, language: language)
      for part in channel { writer.write(part) }
      writer.write(node)
      items.append(
        Item(
          link: Self.link(markup, node),
          changed: Self.first(["atom:updated"], markup, node),
          identifier: Self.first(["guid", "atom:id"], markup, node),
          document: writer.finish(), suffix: "xml"))
    }
  }

  private static func link(_ markup: Markup, _ node: Int) -> String? {
    if let link = first(["link"], markup, node) { return link }
    for child in markup.children(node) where markup.name(child) == "atom:link" {
      if (markup.string(.rel, of: child) ?? "alternate") == "alternate",
        let link = markup.string(.href, of: child)
      {
        return link
      }
    }
    return first(["guid"], markup, node).flatMap { $0.hasPrefix("http") ? $0 : nil }
  }

  private static func first(_ names: [String], _ markup: Markup, _ node: Int) -> String? {
    for name in names {
      for child in markup.children(node) where markup.name(child) == name {
        let text = markup.visibleText(child)
        if !text.isEmpty { return text }
      }
    }
    return nil
  }

  // MARK: JSON Feed

  private static func items(json value: JSONValue) -> [Item]? {
    guard case .object(let feed) = value, case .array(let items) = feed["items"],
      value["version"]?.string?.contains("jsonfeed.org") == true
    else { return nil }
    return items.map { item in
      var alone = feed
      alone["items"] = .array([item])
      return Item(
        link: (item["url"] ?? item["external_url"])?.string,
        changed: item["date_modified"]?.string,
        identifier: item["id"]?.string, document: JSONText.bytes(.object(alone)), suffix: "json")
    }
  }
}
