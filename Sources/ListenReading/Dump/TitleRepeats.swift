// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// The repetitions in a page: headlines occur in crumbs, links and captions too.
struct TitleRepeats {
  /// The places of the short blocks by the rows of their words.
  private var places: [UInt64: [Int]] = [:]
  /// The number of blocks that end in the same three words.
  private var endings: [UInt64: Int] = [:]
  /// The longer endings of blocks, without the blocks themselves.
  private var tails: Set<UInt64> = []
  /// The names that stand alone.
  private var names: Set<UInt64> = []
  /// The number of short blocks outside the text that contain a word.
  private var outside: [UInt64: Int] = [:]
  private let text: Range<Int>

  /// Goes over `blocks`, whose text lies in the stretch `text`.
  init(_ blocks: [DumpBlock], text: Range<Int>) {
    self.text = text
    for (index, block) in blocks.enumerated() where block.words <= 40 {
      places[block.scan.shape, default: []].append(index)
      endings[Self.ending(block), default: 0] += 1
      if block.words <= 4 { names.insert(block.scan.shape) }
      if !text.contains(index) {
        for stem in Set(block.scan.stems) { outside[stem, default: 0] += 1 }
      }
      let hashes = block.scan.hashes
      guard (3...24).contains(hashes.count), !block.readsAsProse else { continue }
      for start in 1..<hashes.count - 1 { tails.insert(TextScan.hash(of: hashes[start...])) }
    }
  }

  /// The number of times that the block's row of words occurs in the page.
  func count(of block: DumpBlock) -> Int { places[block.scan.shape]?.count ?? 1 }

  /// The number of blocks with the same ending.
  func endings(of block: DumpBlock) -> Int { endings[Self.ending(block), default: 1] }

  /// The place of the nearest repetition: none, close by, above, in the text, below.
  func place(of block: DumpBlock, at index: Int) -> Int {
    guard let all = places[block.scan.shape], all.count > 1 else { return 0 }
    let after = Self.position(in: all, notBefore: index)
    let isListed = after < all.count && all[after] == index
    let next = after + (isListed ? 1 : 0)
    let neighbours = [after > 0 ? all[after - 1] : nil, next < all.count ? all[next] : nil]
    guard
      let nearest = neighbours.compactMap(\.self).min(by: { abs($0 - index) < abs($1 - index) })
    else { return 0 }
    if abs(nearest - index) <= 3 { return nearest < index ? 1 : 2 }
    if abs(nearest - index) <= 15 { return 3 }
    return nearest < index ? 4 : text.contains(nearest) ? 5 : 6
  }

  /// Whether other blocks end with all of its words, or it ends with all those of another.
  func tail(of block: DumpBlock) -> Int {
    let hashes = block.scan.hashes
    guard hashes.count >= 2 else { return 0 }
    if tails.contains(block.scan.shape) { return 1 }
    guard (3...24).contains(hashes.count) else { return 0 }
    for start in 1..<hashes.count - 1
    where places[TextScan.hash(of: hashes[start...])] != nil {
      return hashes.count - start >= 4 ? 3 : 2
    }
    return 0
  }

  /// The share of the words of a block, which stands in the page `repetitions` times, that are more the
  /// text's than the rest of the page's.
  func ownShare(
    of stems: Set<UInt64>, _ vocabulary: Vocabulary, repetitions: Int
  ) -> Double? {
    guard !stems.isEmpty else { return nil }
    let own = stems.count {
      let inside = vocabulary.count(of: $0)
      return inside > 0 && inside > outside[$0, default: 0] - repetitions
    }
    return Double(own) / Double(stems.count)
  }

  /// Whether a paper's name, which stands alone elsewhere, has its slogan behind a stroke.
  func isNameplate(_ block: DumpBlock) -> Bool {
    guard block.words <= 14, !block.readsAsProse,
      block.text.utf8.contains(where: { $0 == 0x2D || $0 == 0x7C || $0 == 0xE2 })
    else { return false }
    for mark in [" - ", " | ", " – ", " — "] {
      guard let range = block.text.firstRange(of: mark) else { continue }
      let parts = [block.text[..<range.lowerBound], block.text[range.upperBound...]]
      return parts.contains { part in
        let scan = TextScan(String(part))
        return (1...4).contains(scan.words) && names.contains(scan.shape)
      }
    }
    return false
  }

  /// The number of places in `all`, which ascend, that lie before `index`.
  private static func position(in all: [Int], notBefore index: Int) -> Int {
    var (low, high) = (0, all.count)
    while low < high {
      let middle = (low + high) / 2
      if all[middle] < index { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The last three words of a block, by which crumbs and shares repeat a headline.
  private static func ending(_ block: DumpBlock) -> UInt64 {
    block.words < 3 ? block.scan.shape : TextScan.hash(of: block.scan.hashes.suffix(3))
  }
}
