// SPDX-License-Identifier: GPL-3.0-or-later

/// Collects what is seen of the blocks above an article's text that may be its headline.
struct TitleFeatures {
  private let blocks: [DumpBlock]
  private let labels: [SpanLabeller.Label]
  private let classes: [BlockClass]
  private let vocabulary: Vocabulary
  private let shapes: [UInt64: Int]
  /// How many blocks end in the same three words.
  private let endings: [UInt64: Int]
  private let mainColumn: Int
  /// The first block of the text.
  let first: Int
  /// The blocks that may be a headline.
  let candidates: [Int]
  /// The largest share of words that a candidate has in common with the text.
  private let bestShare: Int

  /// A collector for a page whose blocks have `labels`; nothing where it has no text.
  init?(_ blocks: [DumpBlock], _ labels: [SpanLabeller.Label]) {
    let texts = blocks.indices.filter { labels[$0] == .text }
    guard let start = texts.first, let last = texts.last else { return nil }
    let first =
      texts.prefix(12).first { blocks[$0].readsAsProse && !blocks[$0].isBullet } ?? start
    let begin = max(0, start - 120)
    let end = min(blocks.count, max(first, start) + 3)
    var shapes: [UInt64: Int] = [:]
    var endings: [UInt64: Int] = [:]
    var columns: [Int: Int] = [:]
    for (index, block) in blocks.enumerated() where block.words <= 40 {
      shapes[block.scan.shape, default: 0] += 1
      endings[Self.ending(block), default: 0] += 1
      if labels[index] == .text, block.readsAsProse { columns[block.column, default: 0] += 1 }
    }
    let vocabulary = Vocabulary(blocks, in: first..<last + 1)
    self.blocks = blocks
    self.labels = labels
    self.first = first
    self.shapes = shapes
    self.endings = endings
    self.vocabulary = vocabulary
    classes = blocks.map(BlockClass.init)
    mainColumn =
      columns.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? blocks[first].column
    let names = Set(blocks.lazy.filter { $0.words <= 4 }.map { $0.scan.shape })
    candidates = (begin..<end).filter { index in
      let block = blocks[index]
      if Self.isNameplate(block, names) { return false }
      return block.words <= 40 && block.length <= 260 && block.scan.hasLetter
        && !(block.isLabel && block.words <= 3) && block.cue != .notice && !block.isSlug
        && !(block.looksSigned && block.words <= 8) && !CaptionSigns.isCaption(block)
    }
    bestShare = candidates.map { Self.percent(blocks[$0], $0, vocabulary) }.max() ?? 0
  }

  /// Whether a paper's name, which stands alone elsewhere, has its slogan behind a stroke.
  private static func isNameplate(_ block: DumpBlock, _ names: Set<UInt64>) -> Bool {
    guard block.words <= 14, !block.readsAsProse else { return false }
    for mark in [" - ", " | ", " – ", " — "] {
      let parts = block.text.parted(by: mark)
      guard parts.count == 2 else { continue }
      return parts.contains { part in
        let scan = TextScan(part)
        return (1...4).contains(scan.words) && names.contains(scan.shape)
      }
    }
    return false
  }

  /// What speaks for there being no headline.
  func placesOfNone() -> [Int] {
    [
      TitleFeature.none.place(
        candidates.isEmpty ? 0 : bestShare < 30 ? 1 : bestShare < 60 ? 2 : 3)
    ]
  }

  /// The alternatives that are true of the block at `index`.
  func places(of index: Int, into output: inout [Int]) {
    output.removeAll(keepingCapacity: true)
    func add(_ feature: TitleFeature, _ value: Int) { output.append(feature.place(value)) }
    let block = blocks[index]
    let scan = block.scan
    let size = block.words <= 3 ? 0 : block.words <= 16 ? 1 : 2
    let distance = first - index
    add(
      .distance,
      distance < -1
        ? 0
        : distance == -1
          ? 1
          : distance == 0
            ? 2
            : 3 + Self.bucket(distance, [2, 3, 4, 6, 9, 14, 25, 60]))
    let between = (index + 1..<max(index + 1, first)).reduce(0) {
      $0 + (classes[$1] == .hint || classes[$1] == .meta || classes[$1] == .bullet ? 0 : 1)
    }
    add(.between, distance < 0 ? 0 : 1 + Self.bucket(between, [1, 2, 3, 4, 6, 10, 20]))
    add(.words, Self.bucket(block.words, [2, 3, 4, 6, 9, 13, 18, 26]))
    add(.ending, block.end.mark.rawValue * 3 + size)
    let percent = Self.percent(block, index, vocabulary)
    add(.share, Self.bucket(percent, [1, 20, 34, 45, 55, 67, 80, 100]) * 3 + size)
    let shared = Set(scan.stems.filter { vocabulary.count(of: $0) > 0 }).count
    add(.shared, min(5, shared))
    let times = shapes[scan.shape, default: 1]
    add(.repeated, (times == 1 ? 0 : times == 2 ? 1 : 2) * 3 + size)
    let shift = block.column - mainColumn
    add(
      .column,
      mainColumn == 0
        ? (shift == 0 ? 0 : 1)
        : block.column == 0
          ? 2
          : shift == 0 ? 3 : shift < 0 ? 4 : 5)
    add(.gapBefore, min(3, block.gap))
    add(.gapAfter, index + 1 < blocks.count ? min(3, blocks[index + 1].gap) : 3)
    if let cue = block.cue, let number = Cue.allCases.firstIndex(of: cue) {
      add(.cue, number * 2 + (block.isLabel ? 1 : 0))
    }
    if block.isBullet { add(.bullet, size) }
    add(.classBefore, kind(index - 1))
    add(.classAfter, kind(index + 1))
    add(.classSecondAfter, kind(index + 2))
    add(
      .metaAfter, (1...8).first { kind(index + $0) == BlockClass.meta.rawValue }.map { $0 - 1 } ?? 8
    )
    add(
      .metaBefore,
      (1...3).first { kind(index - $0) == BlockClass.meta.rawValue }.map { $0 - 1 } ?? 3)
    add(.row, row(index))
    add(.label, labels[index].rawValue)
    if scan.capitalWords * 4 > block.words * 3 { add(.titled, size) }
    if scan.shoutedWords * 2 > block.words { add(.shouted, size) }
    if scan.hasGlue { add(.glue, size) }
    if scan.separators > 0 { add(.separators, min(3, scan.separators - 1)) }
    if scan.hasYear { add(.year, size) }
    if block.looksDated { add(.date, size) }
    if scan.numbers * 2 >= block.words { add(.digits, size) }
    if scan.hasQuote { add(.quote, size) }
    if scan.hasHandle { add(.handle, size) }
    if scan.hasAddress { add(.link, size) }
    if block.hasPicture || block.hasCredit { add(.picture, size) }
    if block.looksSigned { add(.signed, size) }
    if scan.marks.contains(.address) { add(.address, size) }
    if scan.marks.contains(.site) { add(.site, size) }
    if scan.beginsLower { add(.small, size) }
    if scan.wordsBeforeColon > 0, !block.endsInColon { add(.colon, size) }
    add(.place, Self.bucket(index, [1, 3, 8, 25, 80]))
    add(.twin, min(3, endings[Self.ending(block), default: 1]) - 1)
    add(.first, index == candidates.first ? 0 : index == candidates.last ? 1 : 2)
    add(.alone, first <= 3 ? 0 : first <= 8 ? 1 : 2)
    add(.best, percent >= bestShare ? (bestShare < 40 ? 0 : 1) : percent * 2 >= bestShare ? 2 : 3)
    add(.echo, echo(index))
  }

  // MARK: Neighbours

  private func kind(_ index: Int) -> Int {
    blocks.indices.contains(index) ? classes[index].rawValue : BlockClass.edge.rawValue
  }

  /// How many of the four nearest blocks look like headlines as well.
  private func row(_ index: Int) -> Int {
    [index - 2, index - 1, index + 1, index + 2].filter {
      blocks.indices.contains($0) && $0 < first && classes[$0] == .headline
        && blocks[$0].isBullet == blocks[index].isBullet
    }.count
  }

  /// Whether the first paragraph, or the text right under the candidate, begins with its words.
  private func echo(_ index: Int) -> Int {
    guard index < first else { return 0 }
    let stems = Set(blocks[index].scan.stems)
    guard !stems.isEmpty else { return 0 }
    let known = blocks[first].scan.stems.filter { stems.contains($0) }.count
    return known == 0 ? 1 : known * 3 < stems.count ? 2 : 3
  }

  /// The last three words of a block, by which crumbs and shares repeat a headline.
  private static func ending(_ block: DumpBlock) -> UInt64 {
    block.words < 3 ? block.scan.shape : TextScan.hash(of: block.scan.hashes.suffix(3))
  }

  private static func percent(_ block: DumpBlock, _ index: Int, _ vocabulary: Vocabulary) -> Int {
    vocabulary.share(of: block, at: index).map { Int($0 * 100) } ?? 0
  }

  private static func bucket(_ value: Int, _ limits: [Int]) -> Int {
    limits.firstIndex { value < $0 } ?? limits.count
  }
}

extension String {
  /// The parts between the first `mark` and what is around it.
  fileprivate func parted(by mark: String) -> [String] {
    guard let range = firstRange(of: mark) else { return [self] }
    return [String(self[..<range.lowerBound]), String(self[range.upperBound...])]
  }
}
