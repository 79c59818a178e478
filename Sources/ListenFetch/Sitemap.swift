// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenCore

/// A sitemap (https://www.sitemaps.org/protocol.html), a news sitemap, an index of sitemaps, or a list
/// of URLs as plain text.
struct Sitemap {
  /// A page or a further sitemap.
  struct Entry: Hashable {
    var url: String
    /// The last change or the publication, as the sitemap writes it: W3C's form of ISO 8601.
    var changed: String?
  }

  /// Entries with the newest first; those without a time stay in order, last.
  private(set) var entries: [Entry] = []
  /// Whether the entries are sitemaps.
  let isIndex: Bool

  /// The most bytes after decompression (50 MiB, by the protocol).
  static let mostBytes = 50 << 20

  /// The sitemap in `bytes`; nil if they are none.
  init?(_ bytes: [UInt8]) {
    let start = bytes.prefix(2_048).drop { $0 <= 0x20 || $0 >= 0x80 }
    guard start.first == UInt8(ascii: "<") else {
      guard let listed = Self.listed(bytes) else { return nil }
      isIndex = false
      entries = listed
      return
    }
    let head = String(decoding: start, as: UTF8.self)
    guard head.contains("<urlset") || head.contains("<sitemapindex") || head.contains(":urlset"),
      let markup = try? MarkupParser().xml(Array(bytes[start.startIndex...])),
      !markup.nodes.isEmpty
    else { return nil }
    let root = Self.localName(markup, 0)
    guard root == "urlset" || root == "sitemapindex" else { return nil }
    isIndex = root == "sitemapindex"
    for node in markup.children(0) where ["url", "sitemap"].contains(Self.localName(markup, node)) {
      guard let location = Self.child("loc", of: node, markup) else { continue }
      entries.append(
        Entry(
          url: location,
          changed: Self.child("lastmod", of: node, markup) ?? Self.published(node, markup)))
    }
    // Times in this form sort as texts, up to their zones.
    let dated = entries.filter { $0.changed != nil }.enumerated().sorted {
      let (first, second) = ($0.element.changed ?? "", $1.element.changed ?? "")
      return first == second ? $0.offset < $1.offset : first > second
    }
    entries = dated.map(\.element) + entries.filter { $0.changed == nil }
  }

  /// Lines that are URLs, if all are.
  private static func listed(_ bytes: [UInt8]) -> [Entry]? {
    let lines = bytes.split { $0 == 0x0A || $0 == 0x0D }
    var entries: [Entry] = []
    for line in lines.prefix(50_000) {
      let text = String(decoding: line, as: UTF8.self)
      if text.allSatisfy(\.isWhitespace) { continue }
      guard let url = WebURL(text) else { return nil }
      entries.append(Entry(url: url.text, changed: nil))
    }
    return entries.isEmpty ? nil : entries
  }

  /// `news:publication_date` in `news:news`.
  private static func published(_ node: Int, _ markup: Markup) -> String? {
    for news in markup.children(node) where localName(markup, news) == "news" {
      if let date = child("publication_date", of: news, markup) { return date }
    }
    return nil
  }

  /// The text of the first child of that name itself: pictures have a `loc` of their own further inside.
  private static func child(_ name: String, of node: Int, _ markup: Markup) -> String? {
    for child in markup.children(node) where localName(markup, child) == name {
      let text = markup.visibleText(child)
      if !text.isEmpty { return text }
    }
    return nil
  }

  private static func localName(_ markup: Markup, _ node: Int) -> String {
    String(markup.name(node).split(separator: ":").last ?? "")
  }
}
