// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds what stands above an article's text: title, section, byline, date, standfirst, caption.
struct HeadFinder {
  /// What was found, with the places of the blocks that it was found in.
  struct Head {
    var title: String?
    var section: String?
    var byline = Byline()
    var published: PublicationDate?
    var standfirst: String?
    var caption: String?
    /// Where the article begins, its title or its section.
    var start: Int
    /// Where its first paragraph is.
    var bodyStart: Int
    /// The blocks that were used.
    var used: Set<Int> = []
  }

  private let blocks: [DumpBlock]
  private let body: Range<Int>
  /// How often each text stands in the dump.
  private let counts: [String: Int]

  /// A finder for the article whose text is at `body`.
  init(_ blocks: [DumpBlock], body: Range<Int>) {
    self.blocks = blocks
    self.body = body
    counts = blocks.reduce(into: [:]) { $0[$1.text, default: 0] += 1 }
  }

  /// Looks at the blocks above the text.
  func find() -> Head {
    let title = TitleFinder(blocks, body: body, counts: counts).find()
    var head = Head(start: title ?? body.lowerBound, bodyStart: body.lowerBound)
    if let title {
      head.title = blocks[title].text
      head.used.insert(title)
      if title >= body.lowerBound {
        head.bodyStart =
          (title + 1..<body.upperBound).first { blocks[$0].isProse && !blocks[$0].isBullet }
          ?? title + 1
      }
      section(before: title, &head)
    }
    let first = (title ?? max(-1, body.lowerBound - 12)) + 1
    meta(first..<min(max(first, head.bodyStart + 4), blocks.count), &head)
    if title != nil { summary(first, &head) }
    return head
  }

  // MARK: Above and below the title

  /// A word right above the title that is also an entry of the menu.
  private func section(before title: Int, _ head: inout Head) {
    guard title > 0 else { return }
    let block = blocks[title - 1]
    guard block.words <= 3, !block.isBullet, block.cue == nil, !block.endsSentence,
      counts[block.text, default: 0] > 1
    else { return }
    head.section = block.text
    head.start = title - 1
    head.used.insert(title - 1)
  }

  private func meta(_ range: Range<Int>, _ head: inout Head) {
    var dated: Int?
    for index in range where index < head.bodyStart || !blocks[index].isProse {
      let block = blocks[index]
      guard block.words <= 30, block.length <= 200, !CaptionSigns.isCaption(block) else { continue }
      if head.published == nil, Meta.isDateLine(block) {
        var text = block.text
        if index + 1 < range.upperBound, blocks[index + 1].words <= 6 {
          let joined = text + " " + blocks[index + 1].text
          if let date = DateParser.parse(joined), date.hour != nil,
            DateParser.parse(text)?.hour == nil,
            DateParser.matches(in: blocks[index + 1].text).isEmpty
          {
            text = joined
            head.used.insert(index + 1)
          }
        }
        head.published = DateParser.parse(text)
        head.used.insert(index)
        dated = index
      }
      if let source = BylineParser.source(in: block.text), head.byline.source == nil {
        head.byline.source = source
        head.used.insert(index)
      } else if head.byline.names.isEmpty, BylineParser.author(in: block.text) != nil {
        take(BylineParser.parse(block.text), at: index, &head)
      } else if head.byline.source == nil, block.words <= 6, Agencies.isAgency(block.text) {
        head.byline.source = Agencies.withoutStaff(block.text)
        head.used.insert(index)
      } else if head.byline.source == nil, block.words <= 8, Agencies.isList(block.text) {
        head.byline.source = block.text
        head.used.insert(index)
      }
    }
    guard head.byline.names.isEmpty, let dated else { return }
    for index in [dated - 1, dated, dated + 1] where range.contains(index) {
      guard isPersonLine(blocks[index]) || index == dated else { continue }
      let byline = BylineParser.parse(blocks[index].text)
      if index == dated, !byline.names.allSatisfy(isPersonal) { continue }
      take(byline, at: index, &head)
      if !head.byline.names.isEmpty { return }
    }
  }

  private func take(_ byline: Byline, at index: Int, _ head: inout Head) {
    if byline.names.isEmpty, byline.source == nil { return }
    head.byline.names = byline.names
    head.byline.source = head.byline.source ?? byline.source
    head.used.insert(index)
  }

  /// A line beside the date that holds names and nothing else.
  private func isPersonLine(_ block: DumpBlock) -> Bool {
    guard block.cue == nil, counts[block.text, default: 0] <= 2, !block.endsSentence,
      (2...12).contains(block.words)
    else { return false }
    let names = BylineParser.parse(block.text).names
    return !names.isEmpty && names.allSatisfy(isPersonal)
  }

  private func isPersonal(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    return (2...4).contains(words.count)
      && words.allSatisfy { $0.unicodeScalars.first?.properties.isUppercase ?? false }
      && words.allSatisfy { FunctionWords.languagesByWord[$0.lowercased()] == nil }
  }

  /// The standfirst, which furniture parts from the text, and the caption among that furniture.
  private func summary(_ first: Int, _ head: inout Head) {
    var standfirst: Int?
    var captions: [Int] = []
    let end = min(body.upperBound, max(first, head.bodyStart) + 14)
    for index in first..<max(first, end) {
      let block = blocks[index]
      if head.used.contains(index) || block.cue != nil || block.words == 0 { continue }
      if CaptionSigns.isCaption(block)
        || (block.isBullet && block.words >= 8 && !block.endsSentence)
      {
        captions.append(index)
      } else if standfirst == nil, index < head.bodyStart || isParted(index), block.words >= 6,
        block.length <= 420, !block.isBullet, block.text != head.title
      {
        standfirst = index
      } else if block.isProse {
        break
      }
    }
    if let standfirst {
      head.standfirst = blocks[standfirst].text
      head.used.insert(standfirst)
      if standfirst >= head.bodyStart { head.bodyStart = standfirst + 1 }
    }
    if let first = captions.first(where: { blocks[$0].words >= 4 }) {
      var best = first
      for next in captions.dropFirst()
      where next == best + 1 && CaptionSigns.areTwins(blocks[best], blocks[next]) {
        best = next
      }
      head.caption = blocks[best].text
      head.used.formUnion(captions)
      if let last = captions.last, last >= head.bodyStart { head.bodyStart = last + 1 }
    }
  }

  /// Whether what follows a paragraph is no paragraph: byline, date, share bar or picture.
  private func isParted(_ index: Int) -> Bool {
    guard index + 1 < blocks.count else { return false }
    let next = blocks[index + 1]
    guard !next.isProse || next.isBullet else { return false }
    return Meta.isDateLine(next) || Meta.isByline(next) || next.isBullet
      || [.control, .sharing, .readingTime].contains(next.cue)
  }
}
