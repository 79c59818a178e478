// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// Corrections of the model's labels by rules that hold whatever its weights say.
enum SpanCorrections {
  /// Corrects `labels` of `blocks`.
  static func apply(_ labels: inout [SpanLabeller.Label], _ blocks: [DumpBlock]) {
    cutTicker(&labels, blocks)
    cutTeasers(&labels, blocks)
    keepTail(&labels, blocks)
    keepHeadings(&labels, blocks)
  }

  /// Sentences that stand line by line under "Breaking" are a ticker, if the article's head and its text
  /// come after them.
  private static func cutTicker(_ labels: inout [SpanLabeller.Label], _ blocks: [DumpBlock]) {
    guard let first = labels.firstIndex(of: .text), first > 0, blocks[first - 1].isLabel,
      blocks[first].gap == 0
    else { return }
    var end = first + 1
    while end < blocks.count, blocks[end].gap == 0 { end += 1 }
    let head = blocks[end..<min(blocks.count, end + 8)].firstIndex {
      $0.looksDated || $0.looksSigned
    }
    guard let head,
      labels.indices.contains(where: {
        $0 > head && labels[$0] == .text && blocks[$0].readsAsProse
      })
    else { return }
    // Blocks between the ticker and the text are no interruption, and the headline is no text.
    var index = first
    while index < blocks.count, index <= head || labels[index] != .text {
      labels[index] = .before
      index += 1
    }
  }

  /// A sentence right under a headline that follows another headline and its sentence in a box is the
  /// box's as well, if it stands alone there and is about other things than the text.
  private static func cutTeasers(_ labels: inout [SpanLabeller.Label], _ blocks: [DumpBlock]) {
    guard let first = labels.firstIndex(of: .text), first + 4 < blocks.count else { return }
    var isCut = false
    for index in first + 4..<blocks.count
    where labels[index] == .text && labels[index - 3..<index].allSatisfy({ $0 == .interruption }) {
      guard index + 1 == blocks.count || labels[index + 1] != .text,
        isTeaser(blocks, at: index), isTeaser(blocks, at: index - 2),
        blocks[index - 4].cue == .related || blocks[index - 4].cue == .ending
          || isTeaser(blocks, at: index - 4),
        (Vocabulary(blocks, in: first..<index).share(of: blocks[index], at: index) ?? 0) < 0.3
      else { continue }
      labels[index] = .interruption
      isCut = true
    }
    guard isCut, let last = labels.lastIndex(of: .text) else { return }
    for index in last + 1..<max(last + 1, blocks.count) { labels[index] = .after }
  }

  /// Whether a sentence or two stand under a line that is none.
  private static func isTeaser(_ blocks: [DumpBlock], at index: Int) -> Bool {
    guard index > 0 else { return false }
    let (line, block) = (blocks[index - 1], blocks[index])
    return block.readsAsProse && !block.isBullet && block.words <= 40 && !line.endsSentence
      && !line.isBullet && line.cue == nil && (4...20).contains(line.words)
      && line.column == block.column
  }

  /// A line right over a paragraph, set apart from the links of a box before it, is a heading.
  private static func keepHeadings(_ labels: inout [SpanLabeller.Label], _ blocks: [DumpBlock]) {
    guard blocks.count > 2 else { return }
    for index in 1..<blocks.count - 1
    where labels[index] == .interruption && labels[index + 1] == .text {
      let (previous, block, next) = (blocks[index - 1], blocks[index], blocks[index + 1])
      guard !block.isBullet, block.gap > 0, next.gap > 0, next.readsAsProse, !next.isBullet,
        (2...12).contains(block.words), block.cue == nil, block.column <= next.column,
        !block.endsSentence || block.end.mark == .question, !block.endsInColon,
        !block.looksDated, !block.looksSigned, !CaptionSigns.isCaption(block)
      else { continue }
      let isBox = labels[index - 1] == .interruption && !previous.isLabel
      if isBox && (previous.isBullet || previous.gap == 0) || previous.cue == .advertisement {
        labels[index] = .text
      }
    }
  }

  /// The number before the point that opens a heading.
  private static func number(_ text: String) -> Int? {
    guard let stop = text.firstIndex(where: { $0 == "." || $0 == ")" }) else { return nil }
    return text[stop...].dropFirst().first == " " ? Int(text[..<stop]) : nil
  }

  /// Paragraphs about the same things that follow the text before any label does are its end.
  private static func keepTail(_ labels: inout [SpanLabeller.Label], _ blocks: [DumpBlock]) {
    guard let first = labels.firstIndex(of: .text), let last = labels.lastIndex(of: .text) else {
      return
    }
    let vocabulary = Vocabulary(blocks, in: first..<last + 1)
    var heading: Int?
    var number = blocks[first...last].lazy.compactMap { Self.number($0.text) }.max()
    for index in last + 1..<max(last + 1, min(blocks.count, last + 12)) {
      let block = blocks[index]
      if block.cue == .advertisement { continue }
      // "3. Fines" after "2. Doors"
      let isNext = number.map { Self.number(block.text) == $0 + 1 } ?? false
      guard !block.isBullet || isNext, block.cue == nil, !block.looksSigned, block.gap > 0,
        block.column == blocks[last].column, !CaptionSigns.isCaption(block)
      else { return }
      if block.isSentence {
        // The article's own topics are listed under its last paragraph, not under a teaser.
        let isCounted = heading.map({ Self.number(blocks[$0].text) != nil }) ?? false
        guard
          isCounted
            || (vocabulary.share(of: block, at: index) ?? 0) >= (block.isUncased ? 0.1 : 0.2)
            || TagFinder.find(blocks, after: index + 1)?.used.lowerBound == index + 1
        else { return }
        if let heading { labels[heading] = .text }
        heading = nil
        for place in last + 1..<index where labels[place] == .after {
          labels[place] = .interruption
        }
        labels[index] = .text
      } else if heading == nil, block.words <= 10, isNext || !block.looksDated {
        heading = index
        if isNext { number = number.map { $0 + 1 } }
      } else {
        return
      }
    }
  }
}
