// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles
internal import ListenFormats

/// Finds paragraphs of the article between its headline and the element of its text: summaries and
/// openings that a page sets apart.
struct OpeningFinder {
  private let markup: Markup
  private let titleNode: Int?
  private let titleLetters: [UInt8]

  init(_ markup: Markup, titleNode: Int?, title: String?) {
    self.markup = markup
    self.titleNode = titleNode
    titleLetters = Array((title ?? "").utf8).lettersOnly
  }

  /// The indexes of such blocks, before the first block of the text's element.
  func find(in blocks: [PageBlock], before end: Int) -> [Int] {
    guard let titleNode else { return [] }
    guard let start = blocks.firstIndex(where: { $0.node > titleNode }), start < end else {
      return []
    }
    // Too much in between is a page of many things.
    guard end - start <= 60 else { return [] }
    var found: [Int] = []
    var length = 0
    for index in start..<end where isOpening(blocks[index]) {
      found.append(index)
      length += blocks[index].length
    }
    return found.count <= 8 && length <= 3000 ? found : []
  }

  private func isOpening(_ block: PageBlock) -> Bool {
    if let reason = block.reason, !Self.harmless.contains(reason) { return false }
    guard block.kind == .paragraph || block.kind == .quotation, block.linkDensity < 0.3 else {
      return false
    }
    guard block.length >= 40 && block.endsSentence || block.length >= 100 && block.marks > 0 else {
      return false
    }
    if block.isUnderPicture { return false }
    if block.bytes.lettersOnly == titleLetters { return false }
    return PageDetails.reason(block.text) == nil && !isCaption(block.element)
  }

  /// Something around the block is called a caption, or a notice of some kind.
  private func isCaption(_ node: Int) -> Bool {
    var node = node
    for _ in 0..<3 {
      switch markup.nodes[node].tag {
      case .figure, .figcaption, .footer, .nav, .aside, .form: return true
      default: break
      }
      if let value = markup.value(.class, of: node), let hint = ClassHints.hint(value),
        !["byline", "page details", "related links"].contains(hint.reason)
      {
        return true
      }
      guard let parent = markup.parent(node) else { return false }
      node = parent
    }
    return false
  }

  private static let harmless: Set<String> = ["header", "page details"]
}
