// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds the headline of an article: above its text, about the same things, with a byline or a
/// date under it.
struct TitleFinder {
  private let blocks: [DumpBlock]
  private let body: Range<Int>
  private let counts: [String: Int]
  private let vocabulary: Vocabulary
  /// Which blocks say who or when.
  private let isMeta: [Bool]
  /// Where the blocks begin that are looked at.
  private let start: Int

  /// A finder for the text at `body`; `counts` says how often each text stands in the dump.
  init(_ blocks: [DumpBlock], body: Range<Int>, counts: [String: Int]) {
    self.blocks = blocks
    self.body = body
    self.counts = counts
    vocabulary = Vocabulary(blocks[body].prefix(60))
    let start = max(0, body.lowerBound - 100)
    isMeta = blocks[start..<min(blocks.count, body.upperBound + 8)].map { block in
      block.words <= 16 && (Meta.isDateLine(block) || Meta.isByline(block))
    }
    self.start = start
  }

  /// The place of the headline.
  func find() -> Int? {
    var best: (index: Int, score: Double)?
    let total = blocks[body].reduce(0) { $0 + $1.words }
    var skipped = 0
    for index in start..<body.upperBound {
      if index >= body.lowerBound {
        // A ticker of sentences may have passed for the beginning of the text.
        skipped += blocks[index].words
        if skipped * 3 > total { break }
      }
      guard let score = score(index) else { continue }
      if best.map({ score > $0.score }) ?? true { best = (index, score) }
    }
    return best?.index
  }

  private func score(_ index: Int) -> Double? {
    let block = blocks[index]
    guard block.cue == nil, block.length <= 220, block.words >= 2, block.words <= 36,
      !isMeta[index - start]
    else { return nil }
    let isFollowed = hasMeta(index + 1..<index + 9)
    let isInside = index >= body.lowerBound
    if isInside {
      let isFirst = index < body.lowerBound + 2 && block.words <= 24
      if block.isBullet || !isFollowed || (block.isProse && !isFirst) { return nil }
    }
    if Meta.isPerson(block), block.words <= 3, counts[block.text, default: 0] < 3 { return nil }
    let keys = Vocabulary.keys(of: block.text)
    guard !keys.isEmpty else { return nil }
    let shared = keys.filter { vocabulary.has($0) }.count
    let share = Double(shared) / Double(keys.count)
    let distance = max(0, body.lowerBound - index)
    guard share >= (isInside ? 0.5 : 0.25) || (!isInside && distance <= 6 && block.words >= 4)
    else { return nil }
    var score = share * 6 + Double(min(shared, 6)) * 0.7 - Double(distance) * 0.06
    if isFollowed { score += 4 } else if hasMeta(index - 5..<index) { score -= 3 }
    if block.words >= 4, block.words <= 20 { score += 1.5 }
    if block.words < 3 { score -= 3 }
    if block.text.hasSuffix(".") { score -= block.words > 12 ? 7 : 3 }
    if block.isProse { score -= block.text.hasSuffix(".") ? 2 : 1 }
    if block.isBullet { score -= 4 }
    if counts[block.text, default: 0] > 2, block.words <= 4 { score -= 3 }
    if counts[block.text, default: 0] > 1, block.words > 4 { score += 1 }
    if CaptionSigns.isCaption(block) { score -= 4 }
    if block.text.has("http") || block.text.has("pic.twitter") { score -= 6 }
    // lynx sets headings out of the margin.
    if block.column == 0, blocks[body.lowerBound].column > 0 { score += 3 }
    if isInRow(index) { score -= 4 }
    return score
  }

  private func hasMeta(_ range: Range<Int>) -> Bool {
    range.clamped(to: start..<start + isMeta.count).contains { isMeta[$0 - start] }
  }

  /// Whether it is one of several headlines in a row.
  private func isInRow(_ index: Int) -> Bool {
    func isLike(_ other: Int) -> Bool {
      blocks.indices.contains(other) && other < body.lowerBound && blocks[other].cue == nil
        && blocks[other].words >= 5 && !isMeta[other - start]
        && blocks[other].isBullet == blocks[index].isBullet && !blocks[other].isProse
    }
    return [index - 2, index - 1, index + 1, index + 2].filter { $0 >= start && isLike($0) }.count
      >= 3
  }
}
