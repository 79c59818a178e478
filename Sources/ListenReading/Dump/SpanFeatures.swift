// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// Collects what is seen of each block of a dump, by itself and among the others.
struct SpanFeatures {
  private let blocks: [DumpBlock]
  private let classes: [BlockClass]
  private let vocabulary: Vocabulary
  private let shapes: [UInt64: Int]
  /// Words of running text before each block.
  private var before: [Int] = []
  private var prose = 0
  private let mainColumn: Int
  private let core: Range<Int>
  /// The block that is probably the headline.
  private let headline: Int?
  /// The share of labels, dates and menus in the page, as an alternative.
  private let pageKind: Int
  /// Words of running text about the core's things before each block.
  private let related: [Int]
  /// The kinds of labels between the core's begin and each block, as a set of bits.
  private let passed: [UInt8]
  /// The number of times that each row of three classes occurs.
  private let patterns: [UInt16]
  private let offsets = SpanFeature.offsets

  /// A collector for `blocks`.
  init(_ blocks: [DumpBlock]) {
    self.blocks = blocks
    classes = blocks.map(BlockClass.init)
    var shapes: [UInt64: Int] = [:]
    var columns: [Int: Int] = [:]
    before.reserveCapacity(blocks.count + 1)
    for (index, block) in blocks.enumerated() {
      shapes[block.scan.shape, default: 0] += 1
      before.append(prose)
      if classes[index].isProse {
        prose += block.words
        if !block.isBullet { columns[block.column, default: 0] += block.words }
      }
    }
    before.append(prose)
    self.shapes = shapes
    mainColumn = columns.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
    let core = CoreFinder.find(blocks, classes)
    let vocabulary = Vocabulary(blocks, in: core)
    self.core = core
    self.vocabulary = vocabulary
    headline = CoreFinder.headline(blocks, classes, core: core, vocabulary)
    var related: [Int] = [0]
    related.reserveCapacity(blocks.count + 1)
    for index in blocks.indices {
      var words = 0
      if classes[index].isProse, let share = vocabulary.share(of: blocks[index], at: index) {
        words = Int(Double(blocks[index].words) * share)
      }
      related.append(related[index] + words)
    }
    self.related = related
    passed = Self.passed(blocks, from: core.lowerBound)
    patterns = Self.patterns(classes)
    let furniture = classes.filter { $0 == .hint || $0 == .meta || $0 == .bullet || $0 == .word }
    pageKind = Self.bucket(furniture.count * 100 / max(1, blocks.count), [1, 20, 45, 70])
  }

  /// Hands the alternatives that are true of the block at `index` to `sink`, as places in the table of
  /// weights.
  func collect(of index: Int, into sink: inout some PlaceSink) {
    func add(_ feature: SpanFeature, _ value: Int) { sink.add(feature.place(value, offsets)) }
    let block = blocks[index]
    let scan = block.scan
    let own = classes[index].rawValue
    let size = block.words <= 6 ? 0 : block.words <= 20 ? 1 : 2
    add(.always, 0)
    add(.length, Self.bucket(block.words, [2, 3, 5, 8, 13, 21, 36, 61, 121]))
    add(.share, Self.bucket(Int(block.functionShare * 100), [1, 12, 22, 32, 45]))
    add(.ending, block.end.mark.rawValue)
    let ending =
      block.endsSentence ? (block.end.credit == nil ? 0 : 3) : block.endsInColon ? 1 : 2
    add(
      .form,
      Self.bucket(block.words, [4, 8, 14, 25, 40, 70]) * 8 + ending * 2 + (block.isBullet ? 1 : 0))
    add(.stops, Self.bucket(scan.stops, [1, 2, 4]))
    let after = index + 1 < blocks.count ? blocks[index + 1].gap : 2
    add(.gaps, min(2, block.gap) * 3 + min(2, after))
    let shift = block.column - mainColumn
    add(.column, shift == 0 ? 0 : shift < 0 ? 1 : shift <= 6 ? 2 : 3)
    add(.cue, Self.number(block.cue))
    add(.label, block.isLabel ? Self.number(block.cue) : 10)
    add(.cueBefore, cue(index - 1))
    add(.cueAfter, cue(index + 1))
    add(.cueSecondBefore, cue(index - 2))
    add(.classThirdBefore, kind(index - 3))
    add(.classSecondBefore, kind(index - 2))
    add(.classBefore, kind(index - 1))
    add(.classAfter, kind(index + 1))
    add(.classSecondAfter, kind(index + 2))
    add(.classThirdAfter, kind(index + 3))
    add(.classPair, own * 10 + kind(index + 1))
    add(.classPairBefore, own * 10 + kind(index - 1))
    if block.hasPicture { add(.picture, size) }
    if scan.hasYear { add(.year, size) }
    if scan.hasClock { add(.clock, size) }
    if block.looksDated { add(.date, size) }
    if scan.marks.contains(.month) { add(.month, size) }
    if scan.firstMarks.contains(.author) { add(.signed, size) }
    if scan.marks.contains(.ago), scan.numbers > 0 { add(.ago, size) }
    if scan.marks.contains(.role) { add(.role, size) }
    if scan.marks.contains(.agency) { add(.agency, size) }
    if scan.marks.contains(.picture) { add(.photo, size) }
    if scan.marks.contains(.address) { add(.address, size) }
    if scan.marks.contains(.speaker) { add(.speaker, size) }
    if scan.firstMarks.contains(.published) { add(.published, size) }
    if scan.firstMarks.contains(.source) { add(.source, size) }
    if scan.marks.contains(.site) { add(.site, size) }
    if scan.hasHandle { add(.handle, size) }
    if scan.hasAddress { add(.link, size) }
    if scan.hasQuote { add(.quote, size) }
    if scan.hasGlue { add(.glue, size) }
    if scan.beginsLower { add(.small, size) }
    if scan.shoutedWords * 2 > block.words { add(.shouted, size) }
    if scan.capitalWords * 4 > block.words * 3 { add(.titled, size) }
    let times = shapes[scan.shape, default: 1]
    add(.repeated, (times == 1 ? 0 : times == 2 ? 1 : 2) * 3 + size)
    if scan.numbers * 2 >= block.words { add(.digits, size) }
    if scan.separators > 0 { add(.separators, min(2, scan.separators - 1)) }
    if scan.commas > 3 { add(.commas, size) }
    if block.end.credit != nil { add(.credit, block.hasCredit ? block.endsSentence ? 0 : 1 : 2) }
    let overlap = overlap(index)
    add(.overlap, overlap * 3 + size)
    let share = Self.share(before[index], of: prose)
    let rest = Self.share(prose - before[index + 1], of: prose)
    add(.before, share)
    add(.after, rest)
    add(.classBeforeShare, own * 7 + share)
    add(.classAfterShare, own * 7 + rest)
    add(.size, Self.bucket(prose, [40, 100, 250, 600]) * 2 + (classes[index].isProse ? 1 : 0))
    add(
      .around,
      Self.bucket(words(index - 3..<index), [1, 15, 40, 100]) * 5
        + Self.bucket(words(index + 1..<index + 4), [1, 15, 40, 100]))
    let recent = lastHint(before: index)
    add(
      .recent,
      Self.number(recent) * 6 + (classes[index].isProse ? 0 : block.isBullet ? 1 : 2) * 2
        + (block.gap > 0 ? 1 : 0))
    let distance = distanceToMeta(before: index)
    add(.headBefore, distance)
    if CaptionSigns.isCaption(block) { add(.caption, size) }
    if block.isSlug { add(.slug, size) }
    if Self.beginsWithDash(block.text) { add(.dash, size) }
    add(.classOverlap, own * 8 + overlap)
    add(.classCueBefore, own * 11 + cue(index - 1))
    add(.classCueSecondBefore, own * 11 + cue(index - 2))
    add(.classGaps, own * 9 + min(2, block.gap) * 3 + min(2, after))
    add(.title, own * 8 + placeByTitle(index))
    add(.core, own * 6 + placeByCore(index))
    add(.pageKind, own * 5 + pageKind)
    let all = related[blocks.count]
    add(.related, own * 7 + Self.share(related[index], of: all))
    add(.relatedRest, own * 7 + Self.share(all - related[index + 1], of: all))
    add(.passed, own * 8 + Int(passed[index]))
    add(.pattern, own * 5 + pattern(index))
    add(
      .wide,
      (classes[index].isProse ? 0 : block.isBullet ? 1 : 2) * 25
        + Self.bucket(words(index - 10..<index), [15, 60, 150, 300]) * 5
        + Self.bucket(words(index + 1..<index + 11), [15, 60, 150, 300]))
    add(.led, own * 3 + lead(of: index))
    if block.isBullet {
      let introduced = index > 0 && (blocks[index - 1].endsInColon || blocks[index - 1].isBullet)
      add(.list, (introduced ? 1 : 0) * 2 + (block.readsAsProse ? 1 : 0))
    }
  }

  // MARK: The page

  /// Bits that say for each block whether comments, further reading or a notice were announced before it.
  private static func passed(_ blocks: [DumpBlock], from start: Int) -> [UInt8] {
    var bits: UInt8 = 0
    return blocks.enumerated().map { index, block in
      defer {
        if index >= start {
          switch block.cue {
          case .comments: bits |= 1
          case .ending: bits |= 2
          case .tags: bits |= 4
          default: break
          }
        }
      }
      return bits
    }
  }

  private static func patterns(_ classes: [BlockClass]) -> [UInt16] {
    var counts = [UInt16](repeating: 0, count: 1000)
    for index in classes.indices.dropFirst().dropLast() {
      counts[row(classes, at: index)] &+= 1
    }
    return counts
  }

  private static func row(_ classes: [BlockClass], at index: Int) -> Int {
    classes[index - 1].rawValue * 100 + classes[index].rawValue * 10 + classes[index + 1].rawValue
  }

  /// The frequency of the block's class between those of its neighbours, as in rows of teasers.
  private func pattern(_ index: Int) -> Int {
    guard index > 0, index + 1 < classes.count else { return 0 }
    return Self.bucket(Int(patterns[Self.row(classes, at: index)]), [2, 4, 8, 16])
  }

  /// Whether the block, or the one before it in the same column, follows a colon.
  private func lead(of index: Int) -> Int {
    if index > 0, blocks[index - 1].endsInColon { return 1 }
    if index > 1, blocks[index - 2].endsInColon, blocks[index - 1].column == blocks[index].column {
      return 2
    }
    return 0
  }

  // MARK: Neighbours

  private func cue(_ index: Int) -> Int {
    blocks.indices.contains(index) ? Self.number(blocks[index].cue) : 10
  }

  private func kind(_ index: Int) -> Int {
    blocks.indices.contains(index) ? classes[index].rawValue : BlockClass.edge.rawValue
  }

  private func words(_ range: Range<Int>) -> Int {
    let range = range.clamped(to: blocks.indices)
    return before[range.upperBound] - before[range.lowerBound]
  }

  /// The last label within six blocks, but for those that stand anywhere.
  private func lastHint(before index: Int) -> Cue? {
    for place in stride(from: index - 1, through: max(0, index - 6), by: -1) {
      if classes[place] == .longProse { return nil }
      if let cue = blocks[place].cue, cue != .control, cue != .sharing { return cue }
    }
    return nil
  }

  private func distanceToMeta(before index: Int) -> Int {
    for place in stride(from: index - 1, through: max(0, index - 5), by: -1)
    where classes[place] == .meta {
      return index - 1 - place
    }
    return 5
  }

  private func placeByTitle(_ index: Int) -> Int {
    guard let headline else { return 7 }
    let distance = index - headline
    if distance <= 0 { return distance < -3 ? 0 : distance < 0 ? 1 : 2 }
    return 3 + Self.bucket(distance, [2, 4, 10])
  }

  private func placeByCore(_ index: Int) -> Int {
    if core.isEmpty { return 5 }
    if index < core.lowerBound { return core.lowerBound - index <= 3 ? 1 : 0 }
    if index >= core.upperBound { return index - core.upperBound < 3 ? 3 : 4 }
    return 2
  }

  private func overlap(_ index: Int) -> Int {
    guard let share = vocabulary.share(of: blocks[index], at: index) else { return 7 }
    return Self.bucket(Int(share * 100), [8, 18, 30, 42, 55, 75])
  }

  private static func beginsWithDash(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return first == "–" || first == "—" || first == "-" && text.hasPrefix("- ")
  }

  private static func number(_ cue: Cue?) -> Int {
    cue?.rawValue ?? 10
  }

  private static func share(_ part: Int, of whole: Int) -> Int {
    guard part > 0, whole > 0 else { return 0 }
    return 1 + bucket(part * 100 / whole, [5, 20, 50, 80, 95])
  }

  private static func bucket(_ value: Int, _ limits: [Int]) -> Int {
    limits.firstIndex { value < $0 } ?? limits.count
  }
}
