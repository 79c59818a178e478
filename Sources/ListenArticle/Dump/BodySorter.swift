// SPDX-License-Identifier: GPL-3.0-or-later

/// Sorts the blocks between the first and the last paragraph of an article into its text and what
/// stands in between.
struct BodySorter {
  private let blocks: [DumpBlock]
  private let range: Range<Int>
  /// The article's text.
  private(set) var body: [Block] = []
  /// What was left out.
  private(set) var dropped: [Reading.Dropped] = []
  /// The column that most paragraphs begin at.
  private let column: Int
  private var seen: Set<String> = []

  /// Sorts `range` of `blocks`.
  init(_ blocks: [DumpBlock], range: Range<Int>) {
    self.blocks = blocks
    self.range = range
    var columns: [Int: Int] = [:]
    for block in blocks[range] where block.isProse && !block.isBullet {
      columns[block.column, default: 0] += block.words
    }
    column = columns.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
  }

  /// Does the sorting.
  mutating func sort() {
    var index = range.lowerBound
    while index < range.upperBound {
      let block = blocks[index]
      if block.isProse, !block.isBullet {
        if isCredited(index) {
          drop(block, "picture caption")
        } else if block.isTeaser(before: index + 1 < blocks.count ? blocks[index + 1] : nil) {
          drop(block, "teaser")
        } else {
          addProse(block)
        }
        index += 1
        continue
      }
      var end = index
      while end < range.upperBound, blocks[end].isBullet || !blocks[end].isProse { end += 1 }
      sortGap(index..<end)
      index = end
    }
  }

  private mutating func addProse(_ block: DumpBlock) {
    if let reason = CaptionSigns.reason(block) {
      drop(block, reason)
    } else if !seen.insert(block.text).inserted {
      drop(block, "repetition")
    } else {
      let isIndented = block.column == column + 2 || block.column == column + 4
      body.append(Block(isIndented ? .quotation : .paragraph, block.text))
    }
  }

  /// A row of blocks that aren't paragraphs: a list, a heading, or something to leave out.
  private mutating func sortGap(_ gap: Range<Int>) {
    var index = gap.lowerBound
    var isLinks = false
    // A heading stands next to its text, but for a picture or an advertisement in between.
    let heading =
      gap.upperBound == range.upperBound
      ? nil
      : gap.last { blocks[$0].cue == nil && !CaptionSigns.isCaption(blocks[$0]) }
    // Links without empty lines between them end at the first empty line.
    var areLinksTight = false
    while index < gap.upperBound {
      let block = blocks[index]
      if isLinks, areLinksTight, block.gap > 0 { isLinks = false }
      areLinksTight = isLinks && block.gap == 0 && block.cue == nil
      if let cue = block.cue {
        isLinks = cue == .related || cue == .ending
        drop(block, cue.reason)
        index += 1
      } else if block.isBullet {
        var end = index
        while end < gap.upperBound, blocks[end].isBullet { end += 1 }
        sortList(index..<end, isLinks: isLinks)
        isLinks = false
        index = end
      } else if isCredited(index) {
        drop(block, "picture caption")
        index += 1
      } else if index == heading, !isLinks, isHeading(block) {
        body.append(Block(.heading, block.text))
        index += 1
      } else if !isLinks, block.endsSentence || block.isAttribution || block.length > 240,
        CaptionSigns.reason(block) == nil
      {
        addProse(block)
        index += 1
      } else {
        drop(block, isLinks ? "related links" : CaptionSigns.reason(block) ?? "not running text")
        index += 1
      }
    }
  }

  /// Whether a credit stands right under a block, so that it is a picture's caption.
  private func isCredited(_ index: Int) -> Bool {
    guard index + 1 < blocks.count, blocks[index].gap > 0, blocks[index].words <= 60,
      blocks[index].hasPicture || !blocks[index].endsSentence
    else { return false }
    let next = blocks[index + 1]
    return next.gap == 0 && next.words <= 10 && !next.isBullet && CaptionSigns.isCaption(next)
  }

  private mutating func sortList(_ list: Range<Int>, isLinks: Bool) {
    let items = blocks[list]
    let isIntroduced =
      list.lowerBound > range.lowerBound && !isLinks && blocks[list.lowerBound - 1].endsInColon
      && blocks[list.lowerBound - 1].cue == nil
    let prose = items.filter { $0.isProse || ($0.words >= 8 && $0.functionShare >= 0.25) }.count
    let isList = isIntroduced || (!isLinks && prose * 2 > items.count)
    for item in items {
      if isList, item.cue == nil, item.words > 0, seen.insert(item.text).inserted {
        body.append(Block(.listItem, item.text))
      } else {
        drop(item, isLinks ? "related links" : item.cue?.reason ?? "list of links")
      }
    }
  }

  private func isHeading(_ block: DumpBlock) -> Bool {
    guard !block.endsSentence || block.text.hasSuffix("?"), block.words >= 1, block.words <= 14,
      block.length <= 110, CaptionSigns.reason(block) == nil, !Meta.isDateLine(block),
      !Meta.isByline(block),
      block.text.unicodeScalars.contains(where: WordScanner.isLetter)
    else { return false }
    return true
  }

  private mutating func drop(_ block: DumpBlock, _ reason: String) {
    dropped.append(.init(block.text, reason: reason, position: body.count))
  }
}
