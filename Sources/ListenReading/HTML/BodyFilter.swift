// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFormats
internal import ListenFiles

/// Goes over the blocks of the article's element and finds those that are not its text after all.
struct BodyFilter {
  private let titleLetters: [UInt8]
  private let byline: [String]
  private let titleNode: Int?
  private let isFragment: Bool
  private let markup: Markup

  /// `titleNode` is where the headline stands; a fragment has no page around it.
  init(
    _ markup: Markup, title: String?, byline: [String], titleNode: Int?, isFragment: Bool = false
  ) {
    self.markup = markup
    self.isFragment = isFragment
    titleLetters = Array((title ?? "").utf8).lettersOnly
    self.byline = byline
    self.titleNode = titleNode
  }

  /// `blocks` with a reason for each that is to go.
  func filter(_ blocks: [PageBlock]) -> [PageBlock] {
    var blocks = blocks
    for index in blocks.indices where blocks[index].reason == nil {
      blocks[index].reason = reason(blocks[index])
    }
    dropAboveHeadline(&blocks)
    dropRepetitions(&blocks)
    dropLinkLists(&blocks)
    EndingFilter(markup, isFragment: isFragment).filter(&blocks)
    if !isFragment {
      dropHead(&blocks)
      dropTail(&blocks)
      dropAuthorNote(&blocks)
      EdgeFilter(byline: byline).filter(&blocks)
    }
    dropEmptyHeadings(&blocks)
    return blocks
  }

  /// Drops the blocks above the headline, unless the headline came last.
  private func dropAboveHeadline(_ blocks: inout [PageBlock]) {
    guard let titleNode, let first = blocks.firstIndex(where: { $0.node > titleNode }) else {
      return
    }
    let above = blocks[..<first].reduce(0) { $0 + max(0, $1.weight) }
    let below = blocks[first...].reduce(0) { $0 + max(0, $1.weight) }
    // A page of several parts may call any of them its title.
    guard below > 3 * above else { return }
    for index in blocks[..<first].indices where blocks[index].reason == nil {
      blocks[index].reason = "above the headline"
    }
  }

  private func reason(_ block: PageBlock) -> String? {
    if block.length < 400, block.bytes.lettersOnly == titleLetters { return "title" }
    // A quotation may well be short or a link.
    if block.kind == .quotation { return nil }
    guard block.length < 400 || block.linkDensity > 0.85 else { return nil }
    let text = block.text
    if block.linkDensity > 0.85, block.kind != .listItem {
      return isLinkedSentence(block) ? Boilerplate.reason(text) : "link"
    }
    if block.length < 300, block.linkDensity > 0.4, leadsToLink(text) { return "related links" }
    if let reason = Boilerplate.reason(text) { return reason }
    if block.isUnderPicture, block.kind == .paragraph, !block.endsSentence {
      return "caption"
    }
    return nil
  }

  /// A paragraph that is all link but reads as one of the text, and not as another story's headline.
  private func isLinkedSentence(_ block: PageBlock) -> Bool {
    guard block.kind == .paragraph, !block.isTableRow else { return block.isTableRow }
    if block.length >= 40, block.endsSentence, markup.nodes[block.element].tag == .p {
      return block.bytes.last == UInt8(ascii: ".") || block.length >= 100
    }
    // An address that the text gives.
    guard block.length < 80, !block.bytes.contains(0x20) else { return false }
    return block.text.hasPrefix("http") || block.bytes.contains(UInt8(ascii: "@"))
  }

  /// Paragraphs that were there before (pages for two sizes of screen), and pulled quotes.
  private func dropRepetitions(_ blocks: inout [PageBlock]) {
    dropSecondCopy(&blocks)
    let quotations = blocks.indices.filter {
      let block = blocks[$0]
      return block.reason == nil && (block.kind == .quotation || block.kind == .heading)
        && block.length >= 40
        && block.length <= 400
    }
    guard !quotations.isEmpty, quotations.count <= 40 else { return }
    let prose = Array(
      blocks.lazy.filter { $0.reason == nil && $0.kind == .paragraph }
        .map(\.bytes.lettersOnly).joined(separator: [0x0A]))
    for index in quotations where prose.contains(bytes: blocks[index].bytes.lettersOnly) {
      blocks[index].reason = "pull quote"
    }
  }

  /// A copy is a run: a recipe may well repeat a line.
  private func dropSecondCopy(_ blocks: inout [PageBlock]) {
    let prose = blocks.indices.filter {
      blocks[$0].reason == nil && blocks[$0].length >= 80 && blocks[$0].kind == .paragraph
    }
    var first: [[UInt8]: Int] = [:]
    var run: [Int] = []
    var expected = -1
    func end() {
      if run.count >= 3 { for index in run { blocks[index].reason = "repetition" } }
      run = []
    }
    for (position, index) in prose.enumerated() {
      guard let original = first[blocks[index].bytes] else {
        first[blocks[index].bytes] = position
        end()
        continue
      }
      if original != expected { end() }
      run.append(index)
      expected = original + 1
    }
    end()
  }

  /// "Related: …", "READ MORE: …": a label before a link.
  private func leadsToLink(_ text: String) -> Bool {
    guard let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return false }
    let after = text[text.index(after: colon)...]
    return text[..<colon].count <= 24 && after.first == " "
  }

  /// Runs of list items that are mostly links.
  private func dropLinkLists(_ blocks: inout [PageBlock]) {
    var start = 0
    while start < blocks.count {
      guard blocks[start].kind == .listItem, blocks[start].reason == nil else {
        start += 1
        continue
      }
      var end = start
      var (length, links) = (0, 0)
      while end < blocks.count, blocks[end].kind == .listItem {
        if blocks[end].reason == nil {
          length += blocks[end].length
          links += blocks[end].linkLength
        }
        end += 1
      }
      if links * 10 > length * 7 {
        for index in start..<end where blocks[index].reason == nil {
          blocks[index].reason = "related links"
        }
      }
      start = end
    }
  }

  /// Drops the page's own lines before the first sentence: dates, bylines, sections.
  private func dropHead(_ blocks: inout [PageBlock]) {
    guard let first = blocks.firstIndex(where: { $0.reason == nil && Self.isProse($0) }) else {
      return
    }
    let container = markup.parent(blocks[first].element)
    let isVerse = blocks[..<first].contains { isVerseLine($0, in: blocks) }
    for index in blocks[..<first].indices where blocks[index].reason == nil {
      let block = blocks[index]
      if block.kind == .heading, index == lastKept(blocks, before: first) { continue }
      if block.kind == .listItem || block.isTableRow { continue }
      if isVerse, isVerseLine(block, in: blocks) { continue }
      if isShortLede(block, container: container) { continue }
      blocks[index].reason = "page details"
    }
  }

  /// A short paragraph under the headline that says something: a sentence, or a line of the text's own
  /// container that is no name, date or label.
  private func isShortLede(_ block: PageBlock, container: Int?) -> Bool {
    if let titleNode, block.node < titleNode { return false }
    guard block.kind != .heading, block.linkDensity < 0.3, !block.isUnderPicture,
      PageDetails.reason(block.text) == nil, EndingWords.label(block.text) == nil
    else { return false }
    let words = block.text.split(separator: " ")
    if block.endsSentence, block.bytes.last != UInt8(ascii: ":"),
      words.count >= 3 || block.length >= (block.isWide ? 9 : 30)
    {
      return true
    }
    guard markup.parent(block.element) == container, markup.nodes[block.element].tag == .p else {
      return false
    }
    let small = words.filter { $0.count >= 2 && $0.first?.isLowercase == true }
    return words.count >= 4 && small.count >= 2
  }

  /// One of four or more short lines, divided by line breaks, of one element.
  private func isVerseLine(_ block: PageBlock, in blocks: [PageBlock]) -> Bool {
    guard block.length < 80, block.linkDensity < 0.3, block.kind == .paragraph else { return false }
    var lines = 0
    for other in blocks where other.element == block.element {
      lines += 1
      if lines >= 4 { return true }
    }
    return false
  }

  private func lastKept(_ blocks: [PageBlock], before end: Int) -> Int? {
    blocks[..<end].lastIndex { $0.reason == nil }
  }

  /// Drops the labels and buttons after the last sentence.
  private func dropTail(_ blocks: inout [PageBlock]) {
    guard let last = blocks.lastIndex(where: { $0.reason == nil && Self.isProse($0) }) else {
      return
    }
    for index in blocks[(last + 1)...].indices where blocks[index].reason == nil {
      let block = blocks[index]
      if block.kind == .heading { blocks[index].reason = "heading without text" }
    }
    dropTrailingLinks(&blocks, after: last)
  }

  /// A list at the very end of which each item has a link and none is a sentence.
  private func dropTrailingLinks(_ blocks: inout [PageBlock], after last: Int) {
    let tail = blocks[(last + 1)...].indices.filter { blocks[$0].reason == nil }
    let items = tail.filter { blocks[$0].kind == .listItem }
    guard items.count >= 2,
      items.allSatisfy({ blocks[$0].linkLength > 10 && !blocks[$0].endsSentence })
        || items.reduce(0, { $0 + blocks[$1].linkLength }) * 2
          > items.reduce(0, { $0 + blocks[$1].length })
    else { return }
    for index in items { blocks[index].reason = "related links" }
    if let first = items.first {
      for index in tail where index < first && !blocks[index].endsSentence {
        blocks[index].reason = "related links"
      }
    }
  }

  /// "Jane Roe is our reporter in …": who wrote it, at the end.
  private func dropAuthorNote(_ blocks: inout [PageBlock]) {
    var seen = 0
    for index in blocks.indices.reversed() where blocks[index].reason == nil {
      let block = blocks[index]
      seen += 1
      guard seen <= 3 else { return }
      guard block.length < 500 else { continue }
      let text = block.text
      if byline.contains(where: { text.hasPrefix($0) && text != $0 && !text.hasPrefix($0 + ":") })
        || Self.isContact(text)
      {
        blocks[index].reason = "about the author"
      }
    }
  }

  /// An address to write to.
  private static func isContact(_ text: String) -> Bool {
    guard text.utf8.count < 250, let at = text.firstIndex(of: "@"), at > text.startIndex else {
      return false
    }
    let before = text[text.index(before: at)]
    let domain = text[text.index(after: at)...].prefix {
      $0.isLetter || $0.isNumber || ".-".contains($0)
    }
    return before.isLetter && domain.contains(".")
  }

  /// A heading with nothing under it.
  private func dropEmptyHeadings(_ blocks: inout [PageBlock]) {
    var next: PageBlock?
    for index in blocks.indices.reversed() where blocks[index].reason == nil {
      if blocks[index].kind == .heading,
        next.map({ $0.kind == .heading && $0.level <= blocks[index].level }) ?? true
      {
        blocks[index].reason = "heading without text"
      }
      if blocks[index].reason == nil { next = blocks[index] }
    }
  }

  private static func isProse(_ block: PageBlock) -> Bool { EndingFilter.isProse(block) }
}
