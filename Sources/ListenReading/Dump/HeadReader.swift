// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// Reads what stands around an article's headline: section, byline, date, standfirst, caption.
struct HeadReader {
  /// The head of an article, with the places of the blocks in which its parts were found.
  struct Head {
    var title: String?
    var section: String?
    var byline = Byline()
    var published: PublicationDate?
    var standfirst: String?
    var caption: String?
    /// The blocks that were used.
    var used: Set<Int> = []
    /// Blocks above the first paragraph that are neither used nor text, with what they are.
    var asides: [Int: String] = [:]
  }

  let blocks: [DumpBlock]
  let labels: [SpanLabeller.Label]
  let title: Int?
  /// The first block below the headline that the model took for text.
  let first: Int
  /// The number of times that each row of words occurs in the page.
  let counts: [UInt64: Int]

  /// A reader of the head of a page whose blocks have `labels`, with the headline at `title`.
  init(_ blocks: [DumpBlock], _ labels: [SpanLabeller.Label], title: Int?) {
    self.blocks = blocks
    self.labels = labels
    self.title = title
    let start = title.map { $0 + 1 } ?? 0
    first = blocks.indices.dropFirst(start).first { labels[$0] == .text } ?? blocks.count
    counts = blocks.reduce(into: [:]) { counts, block in
      if block.words <= 40 { counts[block.scan.shape, default: 0] += 1 }
    }
  }

  /// Looks at the blocks around the headline.
  func read() -> Head {
    var head = Head()
    if let title {
      head.title = HeadlineText.of(blocks, at: title)
      head.used.insert(title)
      section(above: title, &head)
    }
    summary(&head)
    let start = title.map { $0 + 1 } ?? max(0, first - 8)
    let end = min(blocks.count, max(first, bodyStart(head)) + 4)
    meta(Array(start..<max(start, end)), &head)
    if let title { meta(Array((max(0, title - 6)..<title).reversed()), &head) }
    if head.byline.names.isEmpty { loneNames(&head) }
    foot(&head)
    return head
  }

  // MARK: Section

  /// A word right above the headline that is also an entry of the menu.
  private func section(above title: Int, _ head: inout Head) {
    guard title > 0 else { return }
    let block = blocks[title - 1]
    guard block.words <= 3, !block.isBullet, block.cue == nil, !block.endsSentence,
      block.scan.hasLetter, counts[block.scan.shape, default: 0] > 1, !block.looksDated,
      title < 2 || !blocks[title - 2].scan.marks.contains(.role)
    else { return }
    head.section = block.text
    head.used.insert(title - 1)
  }

  // MARK: Byline and date

  private func meta(_ places: [Int], _ head: inout Head) {
    var dated: Int?
    for (order, index) in places.enumerated() where !head.used.contains(index) {
      let block = blocks[index]
      guard block.words <= 30, block.length <= 200, !isParagraph(index), !block.hasCredit else {
        continue
      }
      if head.published == nil, block.looksDated, !isWeather(block) {
        date(at: index, next: order + 1 < places.count ? places[order + 1] : nil, &head)
        if head.published != nil { dated = index }
      }
      byline(at: index, next: order + 1 < places.count ? places[order + 1] : nil, &head)
    }
    if head.byline.names.isEmpty, let dated { names(beside: dated, &head) }
  }

  private func date(at index: Int, next: Int?, _ head: inout Head) {
    var text = blocks[index].text
    if let next, next == index + 1, blocks[next].words <= 6, blocks[next].scan.hasClock,
      let date = DateParser.parse(text + " " + blocks[next].text), date.hour != nil,
      DateParser.parse(text)?.hour == nil, DateParser.matches(in: blocks[next].text).isEmpty
    {
      text += " " + blocks[next].text
      head.used.insert(next)
    }
    guard let date = DateParser.parse(text) else { return }
    head.published = date
    head.used.insert(index)
  }

  /// "Sunday 12 May 23°C": the day's date, not the article's.
  private func isWeather(_ block: DumpBlock) -> Bool {
    block.text.utf8.contains(0xB0) && block.text.has("°")
  }

  /// An agency's name alone, or a source, right under the text.
  private func foot(_ head: inout Head) {
    guard let last = labels.lastIndex(of: .text) else { return }
    let range = max(0, last - 1)..<min(blocks.count, last + 5)
    for index in range where index >= first && !head.used.contains(index) {
      let block = blocks[index]
      guard block.words <= 8, !block.readsAsProse else { continue }
      if let source = BylineParser.source(in: block.text.trimmed(of: "/()")), !source.isEmpty {
        if head.byline.source == nil { head.byline.source = source }
        head.used.insert(index)
      } else if head.byline.names.isEmpty, BylineParser.author(in: block.text)?.isEmpty == false {
        let byline = BylineParser.parse(block.text)
        if byline.names.allSatisfy(PersonName.isLikely) { take(byline, at: index, &head) }
      }
    }
  }

  // MARK: Standfirst and caption

  func isParagraph(_ index: Int) -> Bool {
    labels[index] == .text && blocks[index].readsAsProse && !blocks[index].isBullet
  }

  func bodyStart(_ head: Head) -> Int {
    (first..<blocks.count).first { isParagraph($0) && !head.used.contains($0) } ?? first
  }

  private func summary(_ head: inout Head) {
    guard let title else { return }
    var standfirst: Int?
    var captions: [Int] = []
    let end = min(blocks.count, title + 40)
    for index in title + 1..<max(title + 1, end) {
      let block = blocks[index]
      if block.scan.shape == blocks[title].scan.shape || block.words == 0 { continue }
      if isCaption(index) || isTwin(index, of: captions.last) {
        captions.append(index)
      } else if block.cue != nil, block.isLabel || block.words <= 14 {
        continue
      } else if block.looksDated || block.looksSigned || isSource(block) {
        continue
      } else if !block.readsAsProse, BylineParser.author(in: block.text) != nil {
        continue
      } else if standfirst == nil, index < first || isParted(index), block.words >= 6,
        block.length <= 420, !block.isBullet, !isOffer(index)
      {
        standfirst = index
      } else if isParagraph(index) {
        break
      }
    }
    if let standfirst, bodyRemains(without: standfirst) {
      head.standfirst = blocks[standfirst].text
      head.used.insert(standfirst)
    }
    take(captions, &head)
  }

  private func take(_ captions: [Int], _ head: inout Head) {
    guard let first = captions.first(where: { blocks[$0].words >= 4 }) else { return }
    var best = first
    for next in captions.drop(while: { $0 <= first })
    where next == best + 1 && CaptionSigns.areTwins(blocks[best], blocks[next]) {
      best = next
    }
    head.caption = blocks[best].text
    head.used.formUnion(captions)
  }

  /// Whether a block is the other text of the picture whose caption is right above it.
  private func isTwin(_ index: Int, of caption: Int?) -> Bool {
    caption == index - 1 && CaptionSigns.areTwins(blocks[index - 1], blocks[index])
  }

  /// "Fuente: La Crónica Andina y agencias".
  private func isSource(_ block: DumpBlock) -> Bool {
    block.words <= 12 && block.scan.firstMarks.contains(.source) && !block.endsSentence
  }

  private func isCaption(_ index: Int) -> Bool {
    let block = blocks[index]
    // "• 8 de abril de 2025, 17:20 h"
    if block.looksDated, block.words <= 10, block.end.credit == nil { return false }
    return CaptionSigns.isCaption(block) || (block.hasCredit && index < first + 1)
      || (block.isBullet && block.words >= 8 && !block.endsSentence && index < first)
  }

  /// Whether it goes on after an offer: what a newsletter's box says of it.
  private func isOffer(_ index: Int) -> Bool {
    index > 0 && blocks[index - 1].cue == .notice
  }

  private func bodyRemains(without standfirst: Int) -> Bool {
    labels.indices.contains { $0 > standfirst && isParagraph($0) }
  }

  /// Whether what follows a paragraph is no paragraph: byline, date, share bar or picture.
  private func isParted(_ index: Int) -> Bool {
    guard index + 1 < blocks.count else { return false }
    let next = blocks[index + 1]
    guard !next.readsAsProse || next.isBullet else { return false }
    return next.looksDated || next.looksSigned || (next.isBullet && labels[index + 1] != .text)
      || [.control, .sharing, .readingTime].contains(next.cue) || CaptionSigns.isCaption(next)
  }
}
