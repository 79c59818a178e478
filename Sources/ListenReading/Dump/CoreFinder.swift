// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// Finds where most of an article's text is, roughly: the stretch with the most running text and
/// the least of anything else (a maximum-sum run, so one pass over the blocks).
enum CoreFinder {
  /// The stretch, from its first paragraph to its last.
  static func find(_ blocks: [DumpBlock], _ classes: [BlockClass]) -> Range<Int> {
    var best = (range: 0..<0, worth: 0)
    var sum = 0
    var start = 0
    for index in blocks.indices {
      if sum <= 0 {
        sum = 0
        start = index
      }
      sum += worth(blocks[index], classes[index])
      if sum > best.worth { best = (start..<index + 1, sum) }
    }
    return best.range
  }

  /// The block above the stretch that is most about the same things, if there is any.
  static func headline(
    _ blocks: [DumpBlock], _ classes: [BlockClass], core: Range<Int>, _ vocabulary: Vocabulary
  ) -> Int? {
    guard !core.isEmpty else { return nil }
    var best: (index: Int, score: Double)?
    for index in max(0, core.lowerBound - 60)..<min(core.upperBound, core.lowerBound + 2) {
      let block = blocks[index]
      guard classes[index] == .headline || (classes[index] == .shortProse && block.words <= 20),
        !block.isBullet
      else { continue }
      let known = Set(block.scan.stems.filter { vocabulary.count(of: $0) > 0 }).count
      guard known > 0, let share = vocabulary.share(of: block, at: index) else { continue }
      let isFollowed = (1...4).contains { offset in
        index + offset < blocks.count && classes[index + offset] == .meta
      }
      let score =
        Double(min(known, 5)) + share * 6 + (isFollowed ? 2 : 0) - (block.endsSentence ? 2 : 0)
        - Double(max(0, core.lowerBound - index)) * 0.1
      if best.map({ score > $0.score }) ?? true { best = (index, score) }
    }
    return best?.index
  }

  private static func worth(_ block: DumpBlock, _ kind: BlockClass) -> Int {
    switch kind {
    case .longProse: return min(block.words, 80)
    case .shortProse: return block.words
    case .longBullet: return block.readsAsProse ? block.words / 3 : -4
    case .hint: return block.cue == .comments ? -40 : block.cue == .ending ? -25 : -7
    case .bullet, .word: return -4
    default: return -3
    }
  }
}
