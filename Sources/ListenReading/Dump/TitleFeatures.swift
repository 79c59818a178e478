// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// Collects what is seen of the blocks above an article's text that may be its headline.
struct TitleFeatures {
  private let blocks: [DumpBlock]
  private let labels: [SpanLabeller.Label]
  private let classes: [BlockClass]
  private let vocabulary: Vocabulary
  /// The words and endings that occur elsewhere in the page.
  private let repeats: TitleRepeats
  private let mainColumn: Int
  /// The first block of the text.
  let first: Int
  /// The blocks that may be a headline.
  let candidates: [Int]
  /// The largest share of words that a candidate has in common with the text.
  private let bestShare: Int
  /// The candidates' shares of words in common with the text, best first.
  private let bestWorths: [Int]
  /// The candidates above the text that stand at the left margin.
  private let margin: [Int]
  /// The words of the first three paragraphs.
  private let openingStems: Set<UInt64>

  /// A collector for a page whose blocks have `labels`; nothing where it has no text.
  init?(_ blocks: [DumpBlock], _ labels: [SpanLabeller.Label]) {
    let texts = blocks.indices.filter { labels[$0] == .text }
    guard let start = texts.first, let last = texts.last else { return nil }
    let first =
      texts.prefix(12).first { blocks[$0].readsAsProse && !blocks[$0].isBullet } ?? start
    let begin = max(0, start - 160)
    let end = min(blocks.count, max(first, start) + 3)
    var columns: [Int: Int] = [:]
    for (index, block) in blocks.enumerated()
    where block.words <= 40 && labels[index] == .text && block.readsAsProse {
      columns[block.column, default: 0] += 1
    }
    let vocabulary = Vocabulary(blocks, in: first..<last + 1)
    let classes = blocks.map(BlockClass.init)
    self.blocks = blocks
    self.labels = labels
    self.first = first
    self.vocabulary = vocabulary
    self.classes = classes
    let repeats = TitleRepeats(blocks, text: start..<last + 1)
    self.repeats = repeats
    mainColumn =
      columns.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? blocks[first].column
    let site = HeadlineText.site(blocks)
    let candidates = (begin..<min(blocks.count, first + 40)).filter { index in
      let block = blocks[index]
      if index >= end, classes[index] != .headline || block.isBullet { return false }
      if repeats.count(of: block) == 1, repeats.isNameplate(block) { return false }
      return block.words <= 45 && block.length <= 300 && block.scan.hasLetter && !block.isSlug
        && block.text != site && !block.isDateLine && !CaptionSigns.isSigned(block)
    }
    self.candidates = candidates
    let percents = candidates.map { Self.percent(blocks[$0], $0, vocabulary) }
    let worths = zip(candidates, percents).map { index, percent in
      percent == 0 ? 0 : percent * min(4, Self.shared(Set(blocks[index].scan.stems), vocabulary))
    }
    bestShare = percents.max() ?? 0
    bestWorths = worths.sorted(by: >)
    let openings = texts.filter { $0 >= first && blocks[$0].readsAsProse }.prefix(3)
    openingStems = openings.reduce(into: []) { $0.formUnion(blocks[$1].scan.stems) }
    // If headings stand at the left margin, only those before the text count.
    margin = candidates.filter { blocks[$0].column == 0 && !blocks[$0].isBullet && $0 <= first }
  }

  /// The features that suggest that the page has no headline.
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
    let stems = Set(scan.stems)
    let percent = Self.percent(block, index, vocabulary)
    add(.share, Self.bucket(percent, [1, 20, 34, 45, 55, 67, 80, 100]) * 3 + size)
    let shared = Self.shared(stems, vocabulary)
    add(.shared, min(5, shared))
    let times = repeats.count(of: block)
    add(.repeated, (times == 1 ? 0 : times == 2 ? 1 : 2) * 3 + size)
    add(.column, columnKind(block))
    add(.gapBefore, min(3, block.gap))
    add(.gapAfter, index + 1 < blocks.count ? min(3, blocks[index + 1].gap) : 3)
    if let cue = block.cue { add(.cue, cue.rawValue * 2 + (block.isLabel ? 1 : 0)) }
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
    add(.twin, min(3, repeats.endings(of: block)) - 1)
    add(.first, index == candidates.first ? 0 : index == candidates.last ? 1 : 2)
    add(.alone, first <= 3 ? 0 : first <= 8 ? 1 : 2)
    add(.best, percent >= bestShare ? (bestShare < 40 ? 0 : 1) : percent * 2 >= bestShare ? 2 : 3)
    add(.echo, echo(index, stems))
    addSurroundings(of: index, stems, percent, shared, size, into: &output)
  }

  /// Adds what is seen of the block among its neighbours and in the whole page.
  private func addSurroundings(
    of index: Int, _ stems: Set<UInt64>, _ percent: Int, _ shared: Int, _ size: Int,
    into output: inout [Int]
  ) {
    func add(_ feature: TitleFeature, _ value: Int) { output.append(feature.place(value)) }
    let block = blocks[index]
    let length = Self.bucket(block.words, [2, 4, 7, 12, 20])
    if CaptionSigns.isCaption(block) { add(.caption, size) }
    if repeats.isNameplate(block) { add(.nameplate, size) }
    if let mark = block.text.unicodeScalars.first, "←→«»‹›<>#".unicodeScalars.contains(mark) {
      add(.arrow, 0)
    } else if let mark = block.text.unicodeScalars.last, "←→»‹›>…".unicodeScalars.contains(mark) {
      add(.arrow, 1)
    }
    if let digit = block.text.utf8.first, (0x30...0x39).contains(digit) { add(.numbered, size) }
    add(.wordsAfter, length * 10 + kind(index + 1))
    add(.wordsBefore, length * 10 + kind(index - 1))
    add(.surroundings, kind(index - 1) * 10 + kind(index + 1))
    add(.shareAfter, compared(percent, with: index + 1))
    add(.shareBefore, compared(percent, with: index - 1))
    add(.sizeAfter, sized(block, with: index + 1))
    add(.sizeBefore, sized(block, with: index - 1))
    add(.menuBefore, Self.bucket(menu(index - 6..<index), [1, 3, 5, 6]))
    add(.menuAfter, Self.bucket(menu(index + 1..<index + 5), [1, 2, 3, 4]))
    add(.elsewhere, repeats.place(of: block, at: index))
    add(.opening, opening(stems) * 3 + size)
    let own = repeats.ownShare(of: stems, vocabulary, repetitions: repeats.count(of: block))
    add(.own, own.map { Self.bucket(Int($0 * 100), [1, 34, 67]) * 3 + size } ?? 12 + size)
    let after = index + 1 < blocks.count ? min(3, blocks[index + 1].gap) : 3
    add(.gaps, min(3, block.gap) * 4 + after)
    add(.columnGap, columnKind(block) * 4 + after)
    let worth = percent * min(4, shared)
    let rank = bestWorths.firstIndex { $0 <= worth } ?? bestWorths.count
    add(.rank, worth == 0 ? 5 : Self.bucket(rank, [1, 2, 3, 5]))
    add(.tail, repeats.tail(of: block))
    let next = index + 1 < blocks.count ? labels[index + 1].rawValue : 3
    add(.labels, (index > 0 ? labels[index - 1].rawValue : 0) * 4 + next)
    if let place = margin.firstIndex(of: index) {
      add(.columnRank, min(place, 2) * 4 + min(margin.count - 1 - place, 3))
    }
  }

  // MARK: Neighbours

  private func kind(_ index: Int) -> Int {
    blocks.indices.contains(index) ? classes[index].rawValue : BlockClass.edge.rawValue
  }

  /// The number of the four nearest blocks that look like headlines as well.
  private func row(_ index: Int) -> Int {
    [index - 2, index - 1, index + 1, index + 2].filter {
      blocks.indices.contains($0) && $0 < first && classes[$0] == .headline
        && blocks[$0].isBullet == blocks[index].isBullet
    }.count
  }

  /// Whether the first paragraph, or the text right under the candidate, begins with its words.
  private func echo(_ index: Int, _ stems: Set<UInt64>) -> Int {
    guard index < first, !stems.isEmpty else { return 0 }
    let known = blocks[first].scan.stems.filter { stems.contains($0) }.count
    return known == 0 ? 1 : known * 3 < stems.count ? 2 : 3
  }

  /// The block's left margin compared with that of the text.
  private func columnKind(_ block: DumpBlock) -> Int {
    if mainColumn == 0 { return block.column == 0 ? 0 : 1 }
    if block.column == 0 { return 2 }
    return block.column == mainColumn ? 3 : block.column < mainColumn ? 4 : 5
  }

  /// Whether a neighbour that may be a headline too has less in common with the text.
  private func compared(_ percent: Int, with neighbour: Int) -> Int {
    guard blocks.indices.contains(neighbour), classes[neighbour] != .longProse,
      classes[neighbour] != .hint, classes[neighbour] != .meta
    else { return 4 }
    let other = Self.percent(blocks[neighbour], neighbour, vocabulary)
    return other + 10 < percent ? 0 : other <= percent + 10 ? 1 : other < percent + 40 ? 2 : 3
  }

  /// The length of a neighbour compared with that of the block.
  private func sized(_ block: DumpBlock, with neighbour: Int) -> Int {
    guard blocks.indices.contains(neighbour), classes[neighbour] != .hint,
      classes[neighbour] != .meta
    else { return 4 }
    return Self.bucket(blocks[neighbour].words * 10 / max(1, block.words), [5, 12, 25])
  }

  /// The number of blocks of a stretch that belong to menus.
  private func menu(_ range: Range<Int>) -> Int {
    range.clamped(to: blocks.indices).count {
      classes[$0] == .bullet || classes[$0] == .word || classes[$0] == .hint
    }
  }

  /// The number of the block's words that occur in the first paragraphs of the text.
  private func opening(_ stems: Set<UInt64>) -> Int {
    guard !stems.isEmpty else { return 4 }
    let known = stems.count(where: openingStems.contains)
    return Self.bucket(known * 100 / stems.count, [1, 30, 60])
  }

  private static func shared(_ stems: Set<UInt64>, _ vocabulary: Vocabulary) -> Int {
    stems.count { vocabulary.count(of: $0) > 0 }
  }

  private static func percent(_ block: DumpBlock, _ index: Int, _ vocabulary: Vocabulary) -> Int {
    vocabulary.share(of: block, at: index).map { Int($0 * 100) } ?? 0
  }

  private static func bucket(_ value: Int, _ limits: [Int]) -> Int {
    limits.firstIndex { value < $0 } ?? limits.count
  }
}
