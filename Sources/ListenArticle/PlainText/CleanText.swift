// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads an article that stands alone in its file: title, perhaps byline and date, paragraphs.
///
/// Nothing of it may be lost.
struct CleanText {
  /// Whether `blocks` hold an article without a page around it.
  static func isClean(_ blocks: [DumpBlock]) -> Bool {
    var prose = 0
    var other = 0
    var otherInRow = 0
    var longestRow = 0
    var cues = 0
    for block in blocks {
      if block.cue != nil || block.hasPicture { cues += 1 }
      // Tools indent what they dump; nobody indents whole paragraphs by hand.
      if block.column > 2, !block.isBullet { return false }
      if block.isProse {
        prose += 1
        otherInRow = 0
      } else {
        other += 1
        otherInRow += block.cue == nil && (block.isBullet && block.words > 6) ? 0 : 1
        longestRow = max(longestRow, otherInRow)
      }
    }
    if prose == 0 { return blocks.count <= 4 }
    return longestRow <= 4 && cues <= 1 && other <= prose + 3
  }

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
    return Reading(article, warnings: warnings + verdict)
  }

  private func isTitle(_ block: DumpBlock) -> Bool {
    !block.isBullet && block.words >= 1 && block.words <= 36 && block.length <= 250
      && !(block.endsSentence && block.words > 16) && !block.endsInColon
  }

  private func kind(of block: DumpBlock, at index: Int, in blocks: [DumpBlock]) -> Block.Kind {
    if block.isBullet { return .listItem }
    guard index + 1 < blocks.count, index > 0, !block.endsSentence, !block.endsInColon,
      block.words <= 14, block.length <= 110
    else { return .paragraph }
    return .heading
  }
}
