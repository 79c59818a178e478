// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles
internal import ListenFormats

/// One item of a feed.
struct FeedItem {
  private let markup: Markup
  private let node: Int
  private let channel: FeedChannel
  /// Children by name, in order.
  private var parts: [String: [Int]] = [:]

  init(_ markup: Markup, node: Int, channel: FeedChannel) {
    self.markup = markup
    self.node = node
    self.channel = channel
    for child in markup.children(node) where markup.nodes[child].tag != .text {
      parts[markup.name(child), default: []].append(child)
    }
  }

  /// An export also holds pages, pictures, menus, drafts and what is private.
  var isPublishedArticle: Bool {
    if let type = text("wp:post_type"), type != "post" { return false }
    if let status = text("wp:status"), status != "publish" { return false }
    return true
  }

  /// The item as an article, if it has text.
  func reading(_ source: Source) -> Reading? {
    let title = self.title
    var article = Article(title: title, language: "und", body: [])
    let byline = self.byline
    article.byline = byline.names
    article.source = byline.source ?? channel.title.map(TextHygiene.clean)
    article.published = published
    article.identifier = text("guid") ?? text("atom:id")
    article.link = link
    article.tags = tags
    article.image = image
    guard let content = content(title: title, byline: byline.names), !content.body.isEmpty else {
      return nil
    }
    article.body = content.body
    var dropped = content.dropped
    article.standfirst = standfirst(content.body)
    if article.standfirst == nil, channel.isMedium, let first = content.body.first,
      first.kind == .heading, content.body.count > 1
    {
      // Medium's subtitle is the first heading.
      article.standfirst = first.text
      article.body.removeFirst()
      for index in dropped.indices { dropped[index].position = max(0, dropped[index].position - 1) }
    }
    var warnings = ArticleLanguage.settle(
      &article, source: source,
      declared: markup.string(.xmlLang, of: node) ?? text("dc:language") ?? channel.language)
    let isSummary = content.isCut || !isFull && link != nil && content.looksLikeSummary
    if isSummary { warnings.append(FeedText.summaryWarning) }
    return Reading(
      article, dropped: dropped, warnings: warnings, isSummary: isSummary)
  }

  private func text(_ name: String) -> String? {
    for part in parts[name] ?? [] {
      let text = markup.textContent(part).foldingWhiteSpace()
      if !text.isEmpty { return text }
    }
    return nil
  }

  // MARK: Text

  /// It has an element that holds the whole text.
  private var isFull: Bool { parts["content:encoded"] != nil || parts["atom:content"] != nil }

  private func content(title: String?, byline: [String]) -> FeedText? {
    var fragment = HTMLFragment(title: title, byline: byline)
    if let atom = parts["atom:content"]?.first, let read = atomContent(atom, &fragment) {
      if !read.body.isEmpty { return read }
    }
    for name in ["content:encoded", "description", "atom:summary"] {
      guard let part = parts[name]?.first else { continue }
      let html = Array(WordPressText.withoutShortcodes(markup.textContent(part)).utf8)
      fragment.blankLinesBreak = channel.isExport || !html.contains(bytes: Array("<p".utf8))
      if let read = FeedText(html, fragment), !read.body.isEmpty { return read }
    }
    return nil
  }

  private func atomContent(_ node: Int, _ fragment: inout HTMLFragment) -> FeedText? {
    switch markup.string(.type, of: node) ?? "text" {
    case "xhtml", "application/xhtml+xml": return FeedText(markup.subtree(node), fragment)
    case "html", "text/html": return FeedText(Array(markup.textContent(node).utf8), fragment)
    default:
      // Plain text: what looks like markup in it is text.
      var escaped: [UInt8] = []
      for byte in markup.textContent(node).utf8 {
        if byte == UInt8(ascii: "<") {
          escaped += "&lt;".utf8
        } else if byte == UInt8(ascii: "&") {
          escaped += "&amp;".utf8
        } else {
          escaped.append(byte)
        }
      }
      fragment.blankLinesBreak = true
      return FeedText(escaped, fragment)
    }
  }

  /// A summary apart from the text, if it is not the text's beginning.
  private func standfirst(_ body: [Block]) -> String? {
    let name: String
    if parts["content:encoded"] != nil {
      name = parts["excerpt:encoded"] != nil ? "excerpt:encoded" : "description"
    } else if parts["atom:content"] != nil {
      name = "atom:summary"
    } else {
      return nil
    }
    return parts[name]?.first.flatMap { FeedText.standfirst(markup.textContent($0), of: body) }
  }

  // MARK: Fields

  private var title: String? {
    guard let part = (parts["title"] ?? parts["atom:title"])?.first else { return nil }
    var text = markup.textContent(part)
    let isHTML = ["html", "xhtml"].contains(markup.string(.type, of: part) ?? "")
    if isHTML || text.contains("</"), let read = HTMLFragment().read(Array(text.utf8)) {
      let plain = read.body.map(\.text).joined(separator: " ")
      if !plain.isEmpty { text = plain }
    }
    let clean = TextHygiene.clean(text)
    return clean.isEmpty ? nil : clean
  }

  private var byline: Byline {
    var byline = Byline()
    var names: [String] = []
    for part in parts["dc:creator"] ?? [] {
      let name = markup.textContent(part).foldingWhiteSpace()
      names.append(channel.authors[name] ?? name)
    }
    for part in parts["atom:author"] ?? [] {
      if let name = markup.child("atom:name", of: part) { names.append(name) }
    }
    // RSS's own element is an address with the name in brackets.
    if names.isEmpty, let author = text("author") ?? text("itunes:author") {
      if let open = author.firstIndex(of: "("), let close = author.lastIndex(of: ")"), open < close
      {
        names.append(String(author[author.index(after: open)..<close]))
      } else if !author.contains("@") {
        names.append(author)
      }
    }
    for name in names {
      let one = BylineParser.parse(TextHygiene.clean(name))
      byline.source = byline.source ?? one.source
      for name in one.names where !byline.names.contains(name) { byline.names.append(name) }
    }
    return byline
  }

  private var published: PublicationDate? {
    for name in [
      "pubDate", "atom:published", "dc:date", "wp:post_date_gmt", "wp:post_date", "atom:updated",
    ] {
      if let text = text(name), !text.contains("-0001"), !text.hasPrefix("0000"),
        let date = InternetDate.parse(text)
      {
        return date
      }
    }
    return nil
  }

  private var link: String? {
    if let link = text("link") { return link }
    for part in parts["atom:link"] ?? []
    where (markup.string(.rel, of: part) ?? "alternate") == "alternate" {
      if let link = markup.string(.href, of: part) { return link }
    }
    return text("guid").flatMap { $0.hasPrefix("http") ? $0 : nil }
  }

  private var tags: [String] {
    var tags: [String] = []
    for part in (parts["category"] ?? []) + (parts["atom:category"] ?? [])
      + (parts["dc:subject"] ?? [])
    {
      let tag = TextHygiene.clean(
        markup.string(.term, of: part) ?? markup.textContent(part))
      // WordPress puts formats and the like under the same element.
      if let domain = markup.string(.domain, of: part), domain == "post_format" { continue }
      if !tag.isEmpty, tag != "Uncategorized", !tags.contains(tag) { tags.append(tag) }
    }
    return tags
  }

  private var image: String? {
    for name in ["media:content", "media:thumbnail", "enclosure"] {
      for part in parts[name] ?? [] {
        let type = markup.string(.type, of: part) ?? "image"
        if type.hasPrefix("image"), let url = markup.string(.url, of: part) { return url }
      }
    }
    return nil
  }
}
