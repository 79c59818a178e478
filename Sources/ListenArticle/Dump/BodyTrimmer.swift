// SPDX-License-Identifier: GPL-3.0-or-later

/// Takes from the ends of an article's stretch what only looks like a part of it: teasers of other
/// articles, offers, notes about the author.
struct BodyTrimmer {
  private let blocks: [DumpBlock]
  private var range: Range<Int>
  private var vocabulary: Vocabulary
  /// How many words the range has.
  private var total: Int

  /// A trimmer of `range`.
  init(_ blocks: [DumpBlock], range: Range<Int>) {
    self.blocks = blocks
    self.range = range
    let text = blocks[range].lazy.filter { $0.isProse && !$0.isBullet }
    vocabulary = Vocabulary(text)
    total = text.reduce(0) { $0 + $1.words }
  }

  /// The range that is left.
  mutating func trim() -> Range<Int> {
    trimEnd()
    trimStart()
    return range
  }

  /// Headline, summary, headline, summary: the teasers under an article.
  private mutating func trimTeasers() {
    var start = range.upperBound
    var teasers = 0
    var words = 0
    var index = range.upperBound
    while index > range.lowerBound {
      var first = index
      while first > range.lowerBound, !isText(first - 1) { first -= 1 }
      guard first < index || index == range.upperBound else { break }
      var begin = first
      while begin > range.lowerBound, isText(begin - 1), first - begin < 3 { begin -= 1 }
      let length = blocks[begin..<first].reduce(0) { $0 + $1.words }
      guard (1...2).contains(first - begin), length <= 60 else { break }
      index = begin
      start = begin
      teasers += 1
      words += length
    }
    guard teasers >= 3, start > range.lowerBound else { return }
    while start > range.lowerBound, !isText(start - 1) { start -= 1 }
    let rest = blocks[range.lowerBound..<start].reduce(0) { $0 + ($1.isProse ? $1.words : 0) }
    guard words * 2 < rest, let share = share(of: start..<range.upperBound), share < 0.4 else {
      return
    }
    while range.upperBound > start { cutLast() }
  }

  private mutating func trimEnd() {
    trimTeasers()
    while true {
      while let last = range.last, range.count > 1, !isText(last) { cutLast() }
      var start = range.upperBound
      while start > range.lowerBound, isText(start - 1) { start -= 1 }
      guard start > range.lowerBound, isAside(start..<range.upperBound, gapBefore: true) else {
        break
      }
      while range.upperBound > start { cutLast() }
    }
    // A note about the author or the paper is a last paragraph of its own topic.
    while let last = range.last, range.count > 4, isText(last),
      let share = share(of: last..<last + 1), share < 0.1, !blocks[last].text.hasQuotation,
      (10..<60).contains(blocks[last].words), hasSigns(blocks[last].text)
    {
      cutLast()
    }
  }

  /// Whether a paragraph names an address, a handle or a profession, as such notes do.
  private func hasSigns(_ text: String) -> Bool {
    if text.utf8.contains(0x40) || text.has("http") || text.has("www.") { return true }
    return text.split(separator: " ").contains { Roles.isRole(String($0)) }
  }

  private mutating func trimStart() {
    while true {
      var end = range.lowerBound
      while end < range.upperBound, isText(end) { end += 1 }
      guard end < range.upperBound, isAside(range.lowerBound..<end, gapBefore: false) else {
        return
      }
      while end < range.upperBound, !isText(end) { end += 1 }
      for index in range.lowerBound..<end { take(index) }
      range = end..<range.upperBound
    }
  }

  private mutating func cutLast() {
    guard let last = range.last else { return }
    take(last)
    range = range.lowerBound..<last
  }

  private mutating func take(_ index: Int) {
    guard isText(index) else { return }
    vocabulary.add(blocks[index].text, times: -1)
    total -= blocks[index].words
  }

  private func isText(_ index: Int) -> Bool { blocks[index].isProse && !blocks[index].isBullet }

  /// Whether a run of paragraphs at an end, which a gap parts from the rest, is about other things.
  private func isAside(_ run: Range<Int>, gapBefore: Bool) -> Bool {
    let words = blocks[run].reduce(0) { $0 + $1.words }
    guard words * 3 < total, let share = share(of: run) else { return false }
    let gap =
      gapBefore
      ? blocks[..<run.lowerBound].reversed().prefix { !$0.isProse || $0.isBullet }
      : Array(blocks[run.upperBound...].prefix { !$0.isProse || $0.isBullet })[...].reversed()
    let cues = gap.filter { [.ending, .related, .notice].contains($0.cue) }.count
    var limit = run.count == 1 ? 0.24 : 0.16
    if cues > 0 { limit += 0.14 }
    if gap.count >= 4 { limit += 0.08 }
    if run.count == 1, gap.count == 1, cues == 0, words < 50 { limit += 0.06 }
    return share < limit
  }

  /// What share of a run's words the rest of the stretch has as well.
  private func share(of run: Range<Int>) -> Double? {
    vocabulary.share(of: run.lazy.filter { isText($0) }.map { blocks[$0].text })
  }
}

extension String {
  /// Whether somebody is quoted in it.
  fileprivate var hasQuotation: Bool {
    unicodeScalars.contains { ["\"", "“", "”", "«", "„"].contains($0) }
  }
}
