// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// Reads the article out of a page that was dumped as text, by a browser or by lynx, w3m and the
/// like.
///
/// It looks at what blocks are (length, how they end, bullets, repetition, neighbours) and at a
/// site's words only as hints, so it works on pages that nobody has seen.
struct DumpReader {
  /// The article in `blocks`.
  func read(
    _ blocks: [DumpBlock], source: Source, warnings: [String]
  ) throws(ReadingError) -> Reading {
    var labels = SpanLabeller.labels(blocks)
    SpanCorrections.apply(&labels, blocks)
    let title = TitleFinder.find(blocks, labels)
    let head = HeadReader(blocks, labels, title: title).read()
    let end = (labels.lastIndex(of: .text) ?? 0) + 1
    let tags = TagFinder.find(blocks, after: end)
    var assembler = BodyAssembler(blocks, labels, head: head, tags: tags?.used ?? 0..<0)
    assembler.assemble()
    guard !assembler.body.isEmpty else {
      throw .noArticle(name: source.name, found: "no paragraph in \(blocks.count) pieces of text")
    }
    var body = assembler.body
    var dropped = assembler.dropped
    takeNote(of: head.byline.names, from: &body, into: &dropped)
    var article = Article(
      title: head.title, byline: head.byline.names, source: head.byline.source,
      published: head.published, language: "", section: head.section,
      standfirst: head.standfirst, caption: head.caption, tags: tags?.tags ?? [],
      body: body)
    let verdict = ArticleLanguage.settle(&article, source: source, declared: nil)
    return Reading(article, dropped: dropped, warnings: warnings + verdict)
  }

  /// Takes from the end what the paper says of its author, as that Jane Roe covers the harbour.
  private func takeNote(
    of authors: [String], from body: inout [Block], into dropped: inout [Reading.Dropped]
  ) {
    guard body.count > 3, let last = body.last,
      let author = authors.first(where: last.text.hasPrefix)
    else { return }
    let next = last.text.dropFirst(author.count).split(separator: " ").prefix(2)
    guard last.text == author || next.contains(where: { Self.notes.contains(String($0)) }) else {
      return
    }
    body.removeLast()
    for index in dropped.indices where dropped[index].position > body.count {
      dropped[index].position = body.count
    }
    dropped.append(.init(last.text, reason: "about the author", position: body.count))
  }

  private static let notes = ReadingWords.set(\.byline.aboutAuthor)
}
