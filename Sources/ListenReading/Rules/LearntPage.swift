// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles
internal import ListenFormats

/// A page to learn from, as the general reader sees it.
struct LearntPage: Sendable {
  let name: String
  let host: String?
  let reading: Reading
  let markup: Markup
  /// All blocks of text, furniture or not.
  let blocks: [PageBlock]
  /// The text of each block, with numbers as `#`.
  let keys: [String]
  /// Whether the general reader took each block for text of the article.
  let isKept: [Bool]

  init(_ source: Source) throws(ReadingError) {
    name = source.name
    let reader = HTMLReader()
    let markup = try reader.parse(source)
    let readings = try reader.read(source)
    guard let reading = readings.first else {
      throw .noArticle(name: source.name, found: "a page without paragraphs")
    }
    self.reading = reading
    self.markup = markup
    host = reading.article.link.flatMap(PageAddress.init)?.host
    blocks = PageText(markup, furniture: nil).blocks
    keys = blocks.map { LinePattern.key(TextHygiene.clean($0.text)) }
    let texts = Set(reading.article.body.map { LinePattern.key($0.text) })
    isKept = keys.map { !$0.isEmpty && texts.contains($0) }
  }

  /// The blocks inside `node`.
  func blocks(inside node: Int) -> Range<Int> {
    let end = Int(markup.nodes[node].end)
    let first = blocks.partitioningIndex { $0.node >= node }
    return first..<max(first, blocks.partitioningIndex { $0.node >= end })
  }

  /// The elements by what could select them: `div.story`, `h1#title`, `h1`.
  func signatures() -> [String: [Int]] {
    var found: [String: [Int]] = [:]
    for (index, node) in markup.nodes.enumerated() where node.tag != .text {
      let type = markup.name(index)
      if [.h1, .article, .main, .time].contains(node.tag) {
        found[type, default: []].append(index)
      }
      guard node.count > 0 else { continue }
      for name in markup.string(.class, of: index)?.split(whereSeparator: \.isWhitespace) ?? [] {
        if Self.isStable(name) { found["\(type).\(name)", default: []].append(index) }
      }
      if let id = markup.string(.id, of: index), Self.isStable(id[...]) {
        found["\(type)#\(id)", default: []].append(index)
      }
      if let property = markup.string(.itemprop, of: index), Self.isStable(property[...]) {
        found["\(type)[itemprop=\"\(property)\"]", default: []].append(index)
      }
    }
    return found
  }

  /// A name that a person gave and that means the same on the next page.
  private static func isStable(_ name: Substring) -> Bool {
    guard let first = name.first, first.isASCII, first.isLetter || first == "_" || first == "-",
      name.utf8.count <= 60
    else { return false }
    return name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
      && name.filter(\.isNumber).count <= 1
  }
}

extension Array {
  /// The first index whose element passes, where all after it pass too.
  fileprivate func partitioningIndex(where passes: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if passes(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
