// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles
internal import ListenFormats

/// A story in NITF, the IPTC's News Industry Text Format (https://iptc.org/standards/nitf/), alone or
/// inside of NewsML.
struct NITFStory {
  private let markup: Markup
  private let node: Int
  /// The elements of the story by name, in order.
  private var parts: [String: [Int]] = [:]

  /// The stories of a document; none where it is no NITF.
  static func stories(in markup: Markup) -> [NITFStory] {
    guard !markup.nodes.isEmpty,
      ["nitf", "newsItem", "newsMessage", "NewsML"].contains(bare(markup.name(0)))
    else { return [] }
    return markup.nodes.indices.filter { bare(markup.name($0)) == "nitf" }
      .map { NITFStory(markup, $0) }
  }

  private static func bare(_ name: String) -> Substring {
    name.hasPrefix("other:") ? name.dropFirst(6) : name[...]
  }

  private init(_ markup: Markup, _ node: Int) {
    self.markup = markup
    self.node = node
    for inside in markup.inside(node) where markup.nodes[inside].tag != .text {
      parts[String(Self.bare(markup.name(inside))), default: []].append(inside)
    }
  }

  private func text(_ names: String...) -> String? {
    for name in names {
      for part in parts[name] ?? [] {
        let text = markup.textContent(part).foldingWhiteSpace()
        if !text.isEmpty { return text }
      }
    }
    return nil
  }

  private func attribute(_ attribute: MarkupAttribute, of name: String) -> String? {
    (parts[name] ?? []).lazy.compactMap { markup.string(attribute, of: $0) }.first { !$0.isEmpty }
  }

  /// The story as an article, if it has text.
  func reading(_ source: Source) -> Reading? {
    var story = Story(isHTML: true)
    story.title = text("hl1") ?? text("headline", "title")
    let bylines = (parts["byline"] ?? []).map { byline in
      let person = markup.inside(byline).first { Self.bare(markup.name($0)) == "person" }
      return markup.textContent(person ?? byline).foldingWhiteSpace()
    }
    story.authors = bylines.filter { !$0.isEmpty }
    story.source = text("distributor") ?? attribute(.name, of: "pubdata")
    story.published =
      [
        attribute(.norm, of: "date.issue"), attribute(.norm, of: "date.release"),
        attribute(.norm, of: "story.date"), attribute(.datePublication, of: "pubdata"),
        text("story.date"),
      ].lazy.compactMap(\.self).map(Self.spaced).first
    story.section = attribute(.positionSection, of: "pubdata")
    story.standfirst = text("abstract") ?? text("hl2").flatMap { isInHead("hl2") ? $0 : nil }
    story.tags = (parts["keyword"] ?? []).compactMap { markup.string(.key, of: $0) }
    story.link = attribute(.exRef, of: "pubdata")
    story.identifier = attribute(.idString, of: "doc-id")
    story.caption = text("media-caption")
    story.image = attribute(.source, of: "media-reference")
    story.language = markup.string(.xmlLang, of: node)
    guard let content = parts["body.content"]?.first ?? parts["body"]?.first else { return nil }
    story.text = NITFText(markup).html(of: content)
    return story.reading(source)
  }

  /// Whether the first element of that name stands above the text.
  private func isInHead(_ name: String) -> Bool {
    guard let first = parts[name]?.first, let head = parts["body.head"]?.first else { return false }
    return markup.inside(head).contains(first)
  }

  /// "20250303T093000Z" as "2025-03-03T09:30:00Z".
  private static func spaced(_ date: String) -> String {
    let digits = date.prefix { $0.isNumber }
    guard digits.count == 8 else { return date }
    let day = "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))"
    let rest = date.dropFirst(8)
    guard rest.first == "T" else { return day }
    let time = rest.dropFirst().prefix { $0.isNumber }
    guard time.count == 6 || time.count == 4 else { return day + rest }
    var text = "T\(time.prefix(2)):\(time.dropFirst(2).prefix(2))"
    if time.count == 6 { text += ":\(time.suffix(2))" }
    var zone = String(rest.dropFirst(1 + time.count))
    if zone.count == 5, zone.first == "+" || zone.first == "-" {
      zone = zone.prefix(3) + ":" + zone.suffix(2)
    }
    return day + text + zone
  }
}
