// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// Makes an article's body of the blocks that were taken for its text, and says of the others why
/// they were left out.
struct BodyAssembler {
  private let blocks: [DumpBlock]
  private let labels: [SpanLabeller.Label]
  private let head: HeadReader.Head
  private let tags: Range<Int>
  /// The column that most paragraphs begin at.
  private let column: Int
  /// The maximum number of words of a heading; it is low in a text without full stops.
  private let headingWords: Int
  /// The last paragraph that is no notice.
  private let lastParagraph: Int
  private var seen: Set<UInt64> = []
  /// The article's text.
  private(set) var body: [Block] = []
  /// The dropped texts in the order of the page.
  private(set) var dropped: [Reading.Dropped] = []

  /// An assembler for a page whose blocks have `labels`.
  init(
    _ blocks: [DumpBlock], _ labels: [SpanLabeller.Label], head: HeadReader.Head, tags: Range<Int>
  ) {
    self.blocks = blocks
    self.labels = labels
    self.head = head
    self.tags = tags
    var columns: [Int: Int] = [:]
    var stopped = 0
    var open = 0
    for (index, block) in blocks.enumerated()
    where labels[index] == .text && block.readsAsProse && !block.isBullet {
      columns[block.column, default: 0] += block.words
    }
    for (index, block) in blocks.enumerated() where labels[index] == .text && block.words >= 15 {
      if block.endsSentence || block.endsInColon { stopped += 1 } else { open += 1 }
    }
    headingWords = open > stopped ? 6 : 14
    lastParagraph =
      blocks.indices.last {
        labels[$0] == .text && blocks[$0].readsAsProse && blocks[$0].cue != .notice
      } ?? 0
    column = columns.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
  }

  /// Goes over the page once.
  mutating func assemble() {
    for (index, block) in blocks.enumerated()
    where !head.used.contains(index) && !tags.contains(index) {
      if labels[index] == .text {
        take(block, at: index)
      } else {
        drop(block, reason(at: index))
      }
    }
    keepOpenEnd()
    while body.count > 1, let last = body.last, last.kind == .heading {
      body.removeLast()
      for index in dropped.indices {
        dropped[index].position = min(dropped[index].position, body.count)
      }
      dropped.append(.init(last.text, reason: "not running text", position: body.count))
    }
  }

  /// Short lines at the end of a text whose paragraphs have no stops are its last paragraphs.
  private mutating func keepOpenEnd() {
    guard let last = body.lastIndex(where: { $0.kind != .heading }), last + 1 < body.count,
      body[last].kind == .paragraph, SentenceEnd(body[last].text).mark == .open
    else { return }
    for index in last + 1..<body.count { body[index] = Block(.paragraph, body[index].text) }
  }

  private mutating func take(_ block: DumpBlock, at index: Int) {
    if let title = head.title, block.text == title || isLinkedTitle(block, title) {
      drop(block, "headline again")
    } else if block.cue == .notice, isAtEnd(index) || block.scan.hasHandle {
      drop(block, Cue.notice.reason)
    } else if let cue = block.cue, block.isLabel, !isHeadingLike(cue) {
      drop(block, cue.reason)
    } else if block.cue == .control, block.hasCuePhrase {
      drop(block, Cue.control.reason)
    } else if block.isHashtags {
      drop(block, Cue.tags.reason)
    } else if body.isEmpty, block.isDateLine {
      drop(block, "date")
    } else if index > lastParagraph, isOffer(block) {
      drop(block, Cue.notice.reason)
    } else if block.isSlug {
      drop(block, "address")
    } else if CaptionSigns.isCaption(block) {
      drop(block, "picture caption")
    } else if block.words <= 3, Agencies.isAgency(block.text) {
      drop(block, "agency")
    } else if block.words > 3, block.scan.numbers == 0, !seen.insert(block.scan.shape).inserted {
      drop(block, "repetition")
    } else if !block.scan.hasLetter, block.scan.numbers == 0 {
      drop(block, "not running text")
    } else {
      let kind = kind(of: block, at: index)
      // Lines between headline and text that are no sentence belong to a picture.
      if kind == .heading, body.isEmpty, head.title != nil {
        drop(block, "above the article")
      } else {
        body.append(Block(kind, block.text))
      }
    }
  }

  /// Whether no paragraph that is the article's own comes before a block, or none after it.
  private func isAtEnd(_ index: Int) -> Bool {
    body.isEmpty || index > lastParagraph
  }

  /// Whether a short line speaks of the site, not of the article: "Get our morning newsletter".
  private func isOffer(_ block: DumpBlock) -> Bool {
    block.words <= 10 && !block.isBullet && !block.isSentence && block.scan.marks.contains(.site)
  }

  private func isHeadingLike(_ cue: Cue) -> Bool { cue == .tags || cue == .credit }

  private func isLinkedTitle(_ block: DumpBlock, _ title: String) -> Bool {
    title.utf8.count >= 20 && block.text.hasPrefix(title) && !block.readsAsProse
      && block.length < title.unicodeScalars.count + 20
  }

  private func kind(of block: DumpBlock, at index: Int) -> Block.Kind {
    if block.isBullet { return .listItem }
    let isOpen = !block.endsSentence && !block.endsInColon || block.end.mark == .question
    // Scripts without capitals write headings in few words.
    let most = block.isUncased ? min(headingWords, 9) : headingWords
    if isOpen, block.words <= most, block.length <= 110, block.scan.hasLetter,
      block.end.mark != .question || block.words <= 9
    {
      return .heading
    }
    return block.column == column + 2 || block.column == column + 4 ? .quotation : .paragraph
  }

  private func reason(at index: Int) -> String {
    let block = blocks[index]
    if let title = head.title, block.text == title { return "headline again" }
    if let cue = block.cue { return cue.reason }
    if CaptionSigns.isCaption(block) { return "picture caption" }
    if index > 0, labels[index] == .interruption, underRelated(index) { return "related links" }
    switch labels[index] {
    case .before: return block.isBullet ? "menu" : "above the article"
    case .after: return block.isBullet ? "menu" : "below the article"
    default: return block.isBullet ? "list of links" : "not running text"
    }
  }

  private func underRelated(_ index: Int) -> Bool {
    for place in stride(from: index - 1, through: max(0, index - 8), by: -1) {
      if labels[place] == .text { return false }
      if blocks[place].cue == .related || blocks[place].cue == .ending { return true }
    }
    return false
  }

  private mutating func drop(_ block: DumpBlock, _ reason: String) {
    dropped.append(.init(block.text, reason: reason, position: body.count))
  }
}
