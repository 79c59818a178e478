// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds where in a dump the article's text is: the stretch with the most running text and the
/// least of anything else (a maximum-sum run, so one pass over the blocks).
struct BodyFinder {
  private let blocks: [DumpBlock]
  /// How often each text stands in the dump, with its digits taken for one another.
  private let shapes: [String: Int]

  /// A finder over `blocks`.
  init(_ blocks: [DumpBlock]) {
    self.blocks = blocks
    shapes = blocks.reduce(into: [:]) { $0[Self.shape(of: $1), default: 0] += 1 }
  }

  /// The blocks from the first paragraph to the last; nothing where there is no running text.
  func find() -> Range<Int>? {
    let stretches = stretches()
    guard let most = stretches.map(\.worth).max() else { return nil }
    var best = (range: 0..<0, worth: 0.0)
    for stretch in stretches where stretch.worth >= most * 0.4 {
      var worth = stretch.worth
      if hasHead(stretch.range) { worth *= 1.35 }
      if isDiscussion(stretch.range) { worth *= 0.3 }
      if worth > best.worth { best = (stretch.range, worth) }
    }
    var trimmer = BodyTrimmer(blocks, range: best.range)
    return trimmer.trim()
  }

  /// The stretches of running text, each as far as it is worth most.
  private func stretches() -> [(range: Range<Int>, worth: Double)] {
    var found: [(range: Range<Int>, worth: Double)] = []
    var best = (range: 0..<0, worth: 0.0)
    var sum = 0.0
    var start = 0
    for (index, block) in blocks.enumerated() {
      if sum <= 0 {
        if best.worth > 0 { found.append(best) }
        best = (start..<start, 0)
        sum = 0
        start = index
      }
      sum += worth(of: block, before: index + 1 < blocks.count ? blocks[index + 1] : nil)
      if sum > best.worth { best = (start..<index + 1, sum) }
    }
    if best.worth > 0 { found.append(best) }
    return found
  }

  /// Whether a byline or date stands over a stretch, as over an article.
  private func hasHead(_ range: Range<Int>) -> Bool {
    let first = range.first { blocks[$0].isProse && !blocks[$0].isBullet } ?? range.lowerBound
    return blocks[max(0, first - 12)..<first].contains {
      Meta.isByline($0) || Meta.isDateLine($0)
    }
  }

  /// Whether a stretch is what readers wrote: under a heading that says so, or with several times
  /// of the "2 days ago" kind in it.
  private func isDiscussion(_ range: Range<Int>) -> Bool {
    blocks[max(0, range.lowerBound - 4)..<range.lowerBound].contains {
      // How many comments there are is often said above an article.
      $0.cue == .comments && !$0.text.unicodeScalars.contains { $0.properties.numericType != nil }
    }
      || blocks[range].lazy.filter { Meta.isRelativeTime($0) }.prefix(3).count >= 3
  }

  /// What a block says for being inside of the article.
  private func worth(of block: DumpBlock, before next: DumpBlock?) -> Double {
    // What stands there three times or more is the page's, not the article's.
    let isRepeated = shapes[Self.shape(of: block), default: 0] >= 3
    if block.isProse, !isRepeated, !block.isTeaser(before: next) {
      let words = Double(min(block.words, 80))
      // Running text in bullets is as often a list of teasers.
      return block.isBullet ? words * 0.3 : words
    }
    if isRepeated, Meta.isDateLine(block) || Meta.isRelativeTime(block) { return -30 }
    switch block.cue {
    case .comments: return -40
    case .ending: return -25
    case .notice: return -12
    case .related: return -8
    case .some: return -5
    case nil: break
    }
    if isRepeated, !block.isBullet { return -7 }
    if block.isBullet { return block.words > 12 ? -3 : -5 }
    if block.endsSentence { return -1 }
    return block.words > 12 ? -5 : -4
  }

  private static func shape(of block: DumpBlock) -> String {
    block.length > 400
      ? block.text
      : String(block.text.map { $0.isNumber ? "0" : $0 })
  }
}
