// SPDX-License-Identifier: GPL-3.0-or-later

/// Goes over the blocks of the article's element and finds those that are not its text after all.
struct BodyFilter {
  let title: String?
  let standfirst: String?
  let byline: [String]

  /// `blocks` with a reason for each that is to go.
  func filter(_ blocks: [PageBlock]) -> [PageBlock] {
    var blocks = blocks
    for index in blocks.indices where blocks[index].reason == nil {
      blocks[index].reason = reason(blocks[index])
    }
    dropLinkLists(&blocks)
    dropHead(&blocks)
    dropTail(&blocks)
    dropEmptyHeadings(&blocks)
    return blocks
  }

  private func reason(_ block: PageBlock) -> String? {
    let text = block.text
    if let title, block.length < 400, Self.same(text, title) { return "title" }
    if block.linkDensity > 0.85, block.kind != .listItem, block.kind != .quotation {
      return "link"
    }
    if block.length < 300, block.linkDensity > 0.4, leadsToLink(text) { return "related links" }
    if let reason = Boilerplate.reason(text) { return reason }
    return nil
  }

  /// "Related: …", "READ MORE: …": a label before a link.
  private func leadsToLink(_ text: String) -> Bool {
    guard let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return false }
    return text[..<colon].count <= 24
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

  /// Before the first sentence there is the page's own business: dates, bylines, sections.
  private func dropHead(_ blocks: inout [PageBlock]) {
    guard let first = blocks.firstIndex(where: { $0.reason == nil && Self.isProse($0) }) else {
      return
    }
    for index in blocks[..<first].indices where blocks[index].reason == nil {
      let block = blocks[index]
      if block.kind == .heading, index == lastKept(blocks, before: first) { continue }
      if block.kind == .listItem || block.isTableRow { continue }
      blocks[index].reason = "page details"
    }
  }

  private func lastKept(_ blocks: [PageBlock], before end: Int) -> Int? {
    blocks[..<end].lastIndex { $0.reason == nil }
  }

  /// After the last sentence, short lines are labels and buttons.
  private func dropTail(_ blocks: inout [PageBlock]) {
    guard let last = blocks.lastIndex(where: { $0.reason == nil && Self.isProse($0) }) else {
      return
    }
    for index in blocks[(last + 1)...].indices where blocks[index].reason == nil {
      let block = blocks[index]
      if block.kind == .heading { blocks[index].reason = "heading without text" }
    }
  }

  /// A heading with nothing under it.
  private func dropEmptyHeadings(_ blocks: inout [PageBlock]) {
    var next: PageBlock?
    for index in blocks.indices.reversed() where blocks[index].reason == nil {
      if blocks[index].kind == .heading, next == nil { blocks[index].reason = "heading without text" }
      if blocks[index].reason == nil { next = blocks[index] }
    }
  }

  private static func isProse(_ block: PageBlock) -> Bool {
    (block.kind == .paragraph || block.kind == .quotation)
      && (block.length >= 80 && block.marks > 0 || block.length >= 40 && block.endsSentence)
      && block.linkDensity < 0.5
  }

  private static func same(_ first: String, _ second: String) -> Bool {
    if first == second { return true }
    return letters(first) == letters(second)
  }

  private static func letters(_ text: String) -> String {
    String(text.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic })
  }
}
