// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// Tells a page that was dumped as text from an article that stands alone in its file.
///
/// A page shows at one end or the other: labels, menus, captions, what is said twice, the paper's
/// name over the headline. Clean text has none of it.
enum PageSigns {
  /// Whether `blocks` show any sign of a page.
  static func areShown(by blocks: [DumpBlock]) -> Bool {
    var shortRow = 0
    var seen: Set<UInt64> = []
    for (index, block) in blocks.enumerated() {
      if isSign(block) { return true }
      if block.words >= 2, block.scan.numbers == 0, !seen.insert(block.scan.shape).inserted {
        return true
      }
      let isShort = block.words <= 4 && !block.endsSentence && !block.endsInColon
      shortRow = isShort && !block.looksDated && !block.looksSigned ? shortRow + 1 : 0
      let isListed = block.isBullet && index >= 3 && blocks[index - 3].endsInColon
      if shortRow == 3, !isListed { return true }
    }
    if startsWithPage(blocks) || repeatsTitle(blocks) { return true }
    return blocks.count > 4
      && blocks.suffix(2).allSatisfy { !$0.endsSentence && !$0.isBullet && $0.words <= 8 }
  }

  private static func isSign(_ block: DumpBlock) -> Bool {
    if block.hasPicture || block.isSlug || block.isHashtags { return true }
    if let cue = block.cue {
      if block.isLabel { return cue != .credit && !(cue == .tags && block.isBullet) }
      if cue == .notice || cue == .related || cue == .sharing { return block.words <= 30 }
    }
    // "Do you know more? Write to news@paper.example"
    if block.scan.hasHandle, block.words <= 14, !block.readsAsProse { return true }
    if block.words <= 60, block.words > 3, CaptionSigns.isCaption(block) { return true }
    return block.words <= 12 && !block.readsAsProse
      && (block.scan.separators > 1 || (block.scan.hasGlue && block.looksDated))
  }

  /// Whether the first line is the headline of a browser's window, and the headline follows.
  private static func repeatsTitle(_ blocks: [DumpBlock]) -> Bool {
    blocks.first.flatMap { HeadlineText.withoutSite($0.text, blocks) } != nil
  }

  /// Whether something stands over the headline: a date, or a name that the text does not know.
  private static func startsWithPage(_ blocks: [DumpBlock]) -> Bool {
    guard blocks.count > 3 else { return false }
    if blocks[0].looksDated, !blocks[0].readsAsProse { return true }
    guard !blocks[0].readsAsProse, !blocks[1].readsAsProse, !blocks[1].looksDated,
      !blocks[1].looksSigned, blocks[1].words >= 4
    else { return false }
    let vocabulary = Vocabulary(blocks, in: 2..<blocks.count)
    func known(_ block: DumpBlock) -> Int {
      block.scan.stems.filter { vocabulary.count(of: $0) > 0 }.count
    }
    return known(blocks[0]) == 0 && known(blocks[1]) >= 2
  }
}
