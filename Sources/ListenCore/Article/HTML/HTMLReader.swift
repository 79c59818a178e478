// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads the article of a web page, and leaves the page around it.
struct HTMLReader {
  static let maximumBytes = 16 << 20

  func read(_ source: Source) throws(ReadingError) -> [Reading] {
    guard !source.bytes.isEmpty else { throw .empty(name: source.name) }
    guard source.bytes.count <= Self.maximumBytes else {
      throw .tooLarge(
        name: source.name, found: "\(source.bytes.count >> 20) MB of HTML",
        limit: "\(Self.maximumBytes >> 20) MB")
    }
    let page = PageDecoder().decode(source.bytes)
    let markup: Markup
    do {
      markup = try MarkupParser().html(page.utf8)
    } catch {
      throw .tooLarge(
        name: source.name, found: "markup too tangled to follow",
        limit: "\(MarkupBuilder.maximumDepth) open elements")
    }
    let furniture = Furniture(markup)
    let blocks = PageText(markup, furniture: furniture).blocks
    guard let root = BodyFinder(markup, blocks: blocks).find() else {
      throw .noArticle(name: source.name, found: "a page without paragraphs")
    }
    var body: [Block] = []
    var dropped: [Reading.Dropped] = []
    let end = Int(markup.nodes[root].end)
    for block in blocks {
      if block.node >= root, block.node < end, block.reason == nil {
        body.append(Block(block.kind, block.text))
      } else {
        dropped.append(
          .init(block.text, reason: block.reason ?? "outside the article", position: body.count))
      }
    }
    return [Reading(Article(language: "en", body: body), dropped: dropped)]
  }
}
