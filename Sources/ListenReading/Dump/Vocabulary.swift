// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// The content words of a stretch of blocks, by which what is about something else is noticed.
struct Vocabulary {
  private var counts: [UInt64: Int] = [:]
  private let range: Range<Int>

  /// The words of the running text in `range` of `blocks`.
  init(_ blocks: [DumpBlock], in range: Range<Int>) {
    self.range = range
    for index in range where blocks[index].readsAsProse {
      for stem in blocks[index].scan.stems { counts[stem, default: 0] += 1 }
    }
  }

  /// The number of times that a stem occurs in the stretch.
  func count(of stem: UInt64) -> Int { counts[stem, default: 0] }

  /// The share of the content words of the block at `index` that occur in other blocks of the
  /// stretch; nil if it has none.
  func share(of block: DumpBlock, at index: Int) -> Double? {
    let stems = block.scan.stems
    guard !stems.isEmpty else { return nil }
    guard range.contains(index), block.readsAsProse else {
      return Double(stems.filter { count(of: $0) > 0 }.count) / Double(stems.count)
    }
    var known = 0
    // A word that a long paragraph has twice counts as its own still; that is seldom.
    for stem in stems where count(of: stem) > 1 { known += 1 }
    return Double(known) / Double(stems.count)
  }
}
