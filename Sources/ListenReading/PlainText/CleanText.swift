// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// Reads an article that stands alone in its file: title, perhaps byline and date, paragraphs.
///
/// Nothing of it may be lost.
struct CleanText {
  /// Whether `blocks` hold an article without a page around it.
  static func isClean(_ blocks: [DumpBlock]) -> Bool { !PageSigns.areShown(by: blocks) }

  /// The article in `blocks`.
  func read(
    _ blocks: [DumpBlock], source: Source, warnings: [String]
  ) throws(ReadingError) -> Reading {
    var article = Article(language: "", body: [])
    var index = 0
    if blocks.count > 1, isTitle(blocks[0]) {
      article.title = blocks[0].text
      index = 1
    }
    while index < min(blocks.count - 1, 6), Meta.take(blocks[index].text, into: &article) {
      index += 1
    }
    var blocks = blocks[...]
    var dropped: [Reading.Dropped] = []
    while blocks.count > index + 1, let last = blocks.last, let agency = agency(last) {
      article.source = article.source ?? agency
      dropped.append(.init(last.text, reason: "agency", position: blocks.count - index - 1))
      blocks.removeLast()
    }
    for (place, block) in blocks.enumerated().dropFirst(index) {
      article.body.append(Block(kind(of: block, at: place, in: blocks), block.text))
    }
    let letters = article.body.contains { block in
      block.text.unicodeScalars.contains(where: WordScanner.isLetter)
    }
    guard letters else {
      throw .noArticle(name: source.name, found: "no word in \(blocks.count) pieces of text")
    }
    let verdict = ArticleLanguage.settle(&article, source: source, declared: nil)
    return Reading(article, dropped: dropped.reversed(), warnings: warnings + verdict)
  }

  /// The agency that a last line names and nothing else: "(AFP)".
  private func agency(_ block: DumpBlock) -> String? {
    guard block.words <= 4 else { return nil }
    let name = block.text.trimmed(of: "()[]/.–—-")
    return Agencies.isAgency(name) ? Agencies.withoutStaff(name) : nil
  }

  private func isTitle(_ block: DumpBlock) -> Bool {
    !block.isBullet && block.words >= 1 && block.words <= 36 && block.length <= 250
      && !(block.endsSentence && block.words > 16) && !block.endsInColon
  }

  private func kind(of block: DumpBlock, at index: Int, in blocks: ArraySlice<DumpBlock>)
    -> Block.Kind
  {
    if block.isBullet { return .listItem }
    guard index + 1 < blocks.count, index > 0, !block.endsSentence, !block.endsInColon,
      block.words <= 14, block.length <= 110
    else { return .paragraph }
    return .heading
  }
}
