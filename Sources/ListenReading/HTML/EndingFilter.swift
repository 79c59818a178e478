// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles
internal import ListenFormats

/// Finds where an article ends inside its element, and leaves out what follows: other stories, notes,
/// addresses, appeals, small print.
struct EndingFilter {
  private let markup: Markup
  private let isFragment: Bool

  init(_ markup: Markup, isFragment: Bool) {
    self.markup = markup
    self.isFragment = isFragment
  }

  /// Gives a reason to each block after the end.
  func filter(_ blocks: inout [PageBlock]) {
    cut(&blocks)
    dropBoxes(&blocks)
    dropAppeals(&blocks)
    dropSmallPrint(&blocks)
    dropEdges(&blocks)
  }

  // MARK: Headings of what follows

  private func cut(_ blocks: inout [PageBlock]) {
    var before: [Int] = []
    var sum = 0
    for block in blocks {
      before.append(sum)
      if block.reason == nil, Self.isProse(block) { sum += block.length }
    }
    var index = 0
    while index < blocks.count {
      let block = blocks[index]
      guard block.reason == nil, let reason = cue(block), before[index] > 0 else {
        index += 1
        continue
      }
      if reason == "notes", !leadsToNotes(blocks, from: index + 1), block.text.utf8.count < 14 {
        index += 1
        continue
      }
      let after = sum - before[index]
      let isLast = Double(after) < 0.3 * Double(before[index])
      if block.kind == .heading || block.isStrong || block.linkDensity > 0.5 || isLast {
        blocks[index].reason = reason
      }
      index += 1
      if isLast {
        while index < blocks.count {
          // A chapter of the article's own goes on after a box.
          if blocks[index].kind == .heading, block.kind == .heading, blocks[index].reason == nil,
            blocks[index].level <= block.level, cue(blocks[index]) == nil,
            goesOn(blocks, from: index + 1)
          {
            break
          }
          if blocks[index].reason == nil { blocks[index].reason = reason }
          index += 1
        }
      } else {
        // In the midst of the text, only what points elsewhere.
        while index < blocks.count, blocks[index].reason != nil || pointsElsewhere(blocks[index]) {
          if blocks[index].reason == nil { blocks[index].reason = reason }
          index += 1
        }
      }
    }
  }

  /// The ending that a line announces, if it stands as a heading does.
  private func cue(_ block: PageBlock) -> String? {
    guard block.length <= 70, !block.isTableRow else { return nil }
    guard let reason = EndingWords.reason(block.text) else { return nil }
    // A list of a recipe or a company may well have an item "Notes" or "Contact".
    if block.kind == .listItem, block.linkDensity < 0.5 { return nil }
    return reason
  }

  /// Whether what follows is a list of notes: links, numbers, arrows back.
  ///
  /// A cook's notes are text.
  private func leadsToNotes(_ blocks: [PageBlock], from start: Int) -> Bool {
    guard let next = blocks[start...].first(where: { $0.reason == nil }) else { return true }
    if next.linkLength > 0 || next.number != nil { return true }
    guard let first = next.bytes.first else { return true }
    return "[(*^".utf8.contains(first) || (0x30...0x39).contains(first) || next.length < 60
  }

  /// Whether prose without links follows at once.
  private func goesOn(_ blocks: [PageBlock], from start: Int) -> Bool {
    var prose = 0
    for block in blocks[start...].prefix(6) where block.reason == nil {
      if block.kind == .heading { break }
      if Self.isProse(block), block.linkLength == 0 { prose += 1 }
    }
    return prose >= 2
  }

  private func pointsElsewhere(_ block: PageBlock) -> Bool {
    block.linkDensity > 0.5 && block.length < 300 && block.kind != .heading
  }

  // MARK: Boxes

  /// A box between paragraphs: text of a make of its own that leads elsewhere.
  private func dropBoxes(_ blocks: inout [PageBlock]) {
    let prose = blocks.indices.filter { blocks[$0].reason == nil && Self.isProse(blocks[$0]) }
    let paragraphs = prose.filter { markup.nodes[blocks[$0].element].tag == .p }
    guard paragraphs.count >= 4, paragraphs.count * 10 >= prose.count * 8 else { return }
    for index in prose {
      let block = blocks[index]
      let tag = markup.nodes[block.element].tag
      guard tag == .div || tag == .section || tag == .span, block.length < 220,
        block.linkDensity > 0.25
      else { continue }
      blocks[index].reason = "related links"
    }
  }

  // MARK: Appeals and small print

  private func dropAppeals(_ blocks: inout [PageBlock]) {
    let kept = blocks.indices.filter { blocks[$0].reason == nil }
    for (place, index) in kept.enumerated() {
      let block = blocks[index]
      guard block.kind != .quotation, block.length < 400 else { continue }
      let isAtEdge = place >= kept.count - 5 || place == 0
      guard isAtEdge || block.linkLength > 0 || block.isStrong || block.isItalic else { continue }
      if let reason = Appeals.reason(block.text) { blocks[index].reason = reason }
    }
  }

  /// Lines at both ends that give a date, a picture's or a text's source, an agency's sign.
  private func dropEdges(_ blocks: inout [PageBlock]) {
    let kept = blocks.indices.filter { blocks[$0].reason == nil }
    guard kept.count >= 3 else { return }
    for (place, index) in kept.enumerated() {
      let block = blocks[index]
      guard block.kind != .heading, block.kind != .quotation, block.length < 200 else { continue }
      let isLast = place >= kept.count - 5
      if block.length <= 8, block.number == nil, !block.isTableRow, !block.hasLetters {
        blocks[index].reason = "page details"
        continue
      }
      let text = block.text
      // "Source: the ministry" alone in a line is one wherever it stands.
      let isAlone = block.kind == .paragraph && block.length <= 60 && !block.endsSentence
      if CreditLines.isPicture(text) || (isLast || isAlone) && CreditLines.isSource(text) {
        blocks[index].reason = "credits"
      } else if isLast, Self.isLinkBar(block) || Self.isOwnAddress(block) {
        blocks[index].reason = "page details"
      } else if place < 3 || isLast, Self.isDateLine(block) {
        blocks[index].reason = "page details"
      } else if place == kept.count - 1, block.length <= 30,
        !block.endsSentence || block.bytes.last == UInt8(ascii: ")"),
        AuthorWords.isSignOfAgency(block.text.trimmed(of: "()"))
      {
        blocks[index].reason = "credits"
      }
    }
  }

  /// The bar of a page's foot: "Imprint | Privacy | © The Paper".
  private static func isLinkBar(_ block: PageBlock) -> Bool {
    guard block.kind == .paragraph, !block.isTableRow, !block.endsSentence else { return false }
    let parts = block.text.split(separator: "|")
    return parts.count >= 3 && parts.allSatisfy { $0.utf8.count <= 60 }
  }

  /// The page's address behind a word or two: "Permalink https://…".
  private static func isOwnAddress(_ block: PageBlock) -> Bool {
    let words = block.text.split(separator: " ")
    guard (2...3).contains(words.count), let last = words.last else { return false }
    return last.hasPrefix("https://") || last.hasPrefix("http://")
  }

  /// A line that is a date and its label, and little else.
  private static func isDateLine(_ block: PageBlock) -> Bool {
    guard block.length < 90 else { return false }
    let matches = DateParser.matches(in: block.text).filter { $0.date.day != nil }
    guard !matches.isEmpty else { return false }
    let dated = matches.reduce(0) { $0 + $1.range.count }
    return dated * 5 >= block.length * 2
  }

  /// Paragraphs in italics or small letters after the last one that isn't.
  private func dropSmallPrint(_ blocks: inout [PageBlock]) {
    let kept = blocks.indices.filter { blocks[$0].reason == nil }
    guard let last = kept.last(where: { !blocks[$0].isItalic || blocks[$0].kind == .heading })
    else {
      return
    }
    let tail = kept.filter { $0 > last && blocks[$0].kind == .paragraph }
    let body = kept.filter { $0 <= last }.reduce(0) { $0 + blocks[$1].length }
    let prose = kept.filter { $0 <= last && Self.isProse(blocks[$0]) }
    guard !tail.isEmpty, tail.count <= 4, prose.count >= 2,
      tail.reduce(0, { $0 + blocks[$1].length }) * 4 < body
    else { return }
    for index in tail { blocks[index].reason = "notes" }
  }

  /// Text of some length that reads as sentences.
  static func isProse(_ block: PageBlock) -> Bool {
    (block.kind == .paragraph || block.kind == .quotation)
      && (block.length >= 80 && block.marks > 0 || block.length >= 40 && block.endsSentence)
      && block.linkDensity < 0.5
  }
}
