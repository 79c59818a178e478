// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads the article out of a page that was dumped as text, by a browser or by lynx, w3m and the
/// like.
///
/// It looks at what blocks are (length, how they end, bullets, repetition, neighbours) and at a
/// site's words only as hints, so it works on pages that nobody has seen.
struct DumpReader {
  /// The article in `text`, which was taken into `blocks`.
  func read(
    _ blocks: [DumpBlock], source: Source, warnings: [String]
  ) throws(ReadingError) -> Reading {
    guard let range = BodyFinder(blocks).find() else {
      throw .noArticle(name: source.name, found: "no paragraph in \(blocks.count) pieces of text")
    }
    let head = HeadFinder(blocks, body: range).find()
    let bodyRange = min(head.bodyStart, range.upperBound)..<range.upperBound
    var sorter = BodySorter(blocks, range: bodyRange)
    sorter.sort()
    guard !sorter.body.isEmpty else {
      throw .noArticle(name: source.name, found: "no paragraph in \(blocks.count) pieces of text")
    }
    var words: Set<String> = Set(WordScanner(head.title ?? ""))
    for block in sorter.body { words.formUnion(WordScanner(block.text, limit: 2_000)) }
    let tags = TagFinder.find(blocks, after: range.upperBound, articleWords: words)
    var article = Article(
      title: head.title, byline: head.byline.names, source: head.byline.source,
      published: head.published, language: "", section: head.section,
      standfirst: head.standfirst, caption: head.caption, tags: tags?.tags ?? [],
      body: sorter.body)
    var inside = sorter.dropped
    AsideFilter(article).filter(&article.body, into: &inside)
    let verdict = ArticleLanguage.settle(&article, source: source, declared: nil)
    var dropped: [Reading.Dropped] = []
    for index in 0..<bodyRange.lowerBound where !head.used.contains(index) {
      dropped.append(drop(blocks[index], before: true, position: 0))
    }
    dropped += inside.sorted { $0.position < $1.position }
    for index in bodyRange.upperBound..<blocks.count where tags?.used.contains(index) != true {
      dropped.append(drop(blocks[index], before: false, position: article.body.count))
    }
    return Reading(article, dropped: dropped, warnings: warnings + verdict)
  }

  private func drop(_ block: DumpBlock, before: Bool, position: Int) -> Reading.Dropped {
    let reason =
      block.cue?.reason ?? CaptionSigns.reason(block)
      ?? (block.isBullet ? "menu" : before ? "above the article" : "below the article")
    return Reading.Dropped(block.text, reason: reason, position: position)
  }
}
