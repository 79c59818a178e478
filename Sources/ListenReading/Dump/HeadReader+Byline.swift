// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

extension HeadReader {
  func byline(at index: Int, next: Int?, _ head: inout Head) {
    let block = blocks[index]
    guard !block.readsAsProse || block.scan.firstMarks.contains(.source) else { return }
    if head.byline.source == nil,
      let source = BylineParser.source(in: block.text.trimmed(of: "/()[]|–—-")), !source.isEmpty
    {
      head.byline.source = source
      head.used.insert(index)
    } else if head.byline.names.isEmpty, let author = BylineParser.author(in: block.text) {
      if author.isEmpty, let next, next == index + 1, blocks[next].words <= 8 {
        take(BylineParser.parse(blocks[next].text), at: next, &head)
        head.used.insert(index)
      } else {
        take(BylineParser.parse(block.text), at: index, &head)
      }
    } else if head.byline.names.isEmpty, block.text.hasSuffix(":"), block.words <= 2,
      let next, next == index + 1, block.scan.firstMarks.contains(.author),
      blocks[next].words <= 8
    {
      take(BylineParser.parse(blocks[next].text), at: next, &head)
      head.used.insert(index)
    } else if head.byline.names.isEmpty, isNames(block) {
      take(BylineParser.parse(block.text), at: index, &head)
    } else if head.byline.source == nil, block.words <= 6, Agencies.isAgency(block.text) {
      head.byline.source = Agencies.withoutStaff(block.text)
      head.used.insert(index)
    } else if head.byline.source == nil, block.words <= 8, Agencies.isList(block.text) {
      head.byline.source = block.text
      head.used.insert(index)
    }
  }

  /// Whether a line holds the names of several people and nothing else.
  private func isNames(_ block: DumpBlock) -> Bool {
    guard block.scan.commas > 0, block.words <= 10, block.scan.capitalWords == block.words else {
      return false
    }
    let names = block.text.split(separator: ",").map { String($0).trimmed }
    return names.count > 1 && names.allSatisfy(PersonName.isLikely)
  }

  func take(_ byline: Byline, at index: Int, _ head: inout Head) {
    if byline.names.isEmpty, byline.source == nil { return }
    head.byline.names = byline.names
    head.byline.source = head.byline.source ?? byline.source
    head.used.insert(index)
  }

  /// A line beside the date that holds names and nothing else, or names in the date's own line.
  func names(beside dated: Int, _ head: inout Head) {
    for index in [dated, dated - 1, dated + 1] where blocks.indices.contains(index) {
      let block = blocks[index]
      guard index != title, block.cue == nil || index == dated, !block.endsSentence,
        !isRepeated(index) || index == dated, !isParagraph(index),
        (2...12).contains(block.words) || index == dated
      else { continue }
      var byline = BylineParser.parse(block.text)
      if index == dated { byline.names = Array(byline.names.prefix(while: PersonName.isLikely)) }
      guard !byline.names.isEmpty, byline.names.allSatisfy(PersonName.isLikely) else { continue }
      take(byline, at: index, &head)
      return
    }
  }

  /// Whether a line is somewhere else in the page too, but for a note about the author under the text.
  private func isRepeated(_ index: Int) -> Bool {
    let shape = blocks[index].scan.shape
    guard counts[shape, default: 0] > 1 else { return false }
    let last = labels.lastIndex(of: .text) ?? 0
    return blocks.indices.contains { other in
      other != index && blocks[other].scan.shape == shape
        && !(other > last && blocks[other - 1].cue == .ending)
    }
  }

  /// A line of names and nothing else between headline and text, with at most one more line under it.
  ///
  /// A kicker and a person in a picture look the same, but the text is about them; it hardly ever mentions
  /// its author. Scripts without capitals do not tell names from other words.
  func loneNames(_ head: inout Head) {
    guard let title else { return }
    let end = min(bodyStart(head), title + 8)
    guard title + 1 < end, end < blocks.count else { return }
    let text = Vocabulary(blocks, in: end..<blocks.count)
    for index in (title + 1..<end).reversed() where !head.used.contains(index) {
      let block = blocks[index]
      guard block.cue == nil, !block.isBullet, !block.isUncased, !block.endsSentence,
        (2...9).contains(block.words), block.scan.numbers == 0, !block.hasPicture,
        !isRepeated(index), block.scan.capitalWords + 2 >= block.words,
        !block.scan.stems.contains(where: { text.count(of: $0) > 0 })
      else { continue }
      let byline = BylineParser.parse(block.text)
      guard !byline.names.isEmpty, byline.names.allSatisfy(PersonName.isLikely) else { continue }
      take(byline, at: index, &head)
      return
    }
  }
}
