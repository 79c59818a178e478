// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles

/// Reads an article that was written in Markdown, with or without front matter.
struct MarkdownReader {
  /// The article in `source`.
  func read(_ source: Source) throws(ReadingError) -> Reading {
    try DocumentLimits.checkSize(
      of: source, as: "Markdown", most: DocumentLimits.markdownBytes)
    let decoded = TextDecoder.decode(source.bytes)
    try DocumentLimits.checkLines(of: decoded.text, source.name)
    var text = Array(decoded.text.utf8)[...]
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { text = text.dropFirst(3) }
    var article = Article(language: "", body: [])
    var reading = Reading(article, warnings: decoded.warnings)
    var declared: String?
    do {
      if let (matter, rest) = try FrontMatterReader.read(text) {
        fill(&article, from: matter, warnings: &reading.warnings)
        declared = matter.text("lang", "language", "locale")
        text = rest
      }
    } catch {
      throw .malformed(
        name: source.name, place: "line \(error.line)", found: error.found,
        expected: error.expected)
    }
    place(MarkdownParser.blocks(of: text), into: &article, dropped: &reading.dropped)
    guard article.body.contains(where: { $0.kind != .heading }) else {
      throw .noArticle(name: source.name, found: "Markdown without a paragraph")
    }
    reading.warnings += AuthorMarks.warnings(in: decoded.text.utf8)
    reading.warnings += ArticleLanguage.settle(&article, source: source, declared: declared)
    reading.article = article
    return reading
  }

  private func fill(
    _ article: inout Article, from matter: FrontMatter, warnings: inout [String]
  ) {
    func clean(_ text: String?) -> String? {
      text.map { MarkedText.plain(TextHygiene.clean(MarkdownInline.plain($0))) }
        .flatMap { $0.isEmpty ? nil : $0 }
    }
    article.title = clean(matter.text("title", "headline"))
    for author in matter.list("author", "authors", "byline", "by", splitting: false) {
      let byline = BylineParser.parse(author)
      let isUnknown = byline.names.isEmpty && byline.source == nil
      article.byline +=
        isUnknown ? [TextHygiene.clean(author)].filter { !$0.isEmpty } : byline.names
      article.source = article.source ?? byline.source
    }
    article.source = clean(matter.text("source")) ?? article.source
    if let date = matter.text("date", "published", "publishdate", "pubdate", "datepublished") {
      article.published = DateParser.parse(date)
      if article.published == nil {
        warnings.append("the date \"\(date)\" can't be read".onOneLine)
      }
    }
    article.tags = matter.list("tags", "keywords", "topics").map(TextHygiene.clean).filter {
      !$0.isEmpty
    }
    article.standfirst = clean(
      matter.text("summary", "standfirst", "description", "excerpt", "subtitle", "dek"))
    article.section = clean(matter.text("section", "category", "categories"))
    article.link = matter.text("link", "url", "canonical", "permalink")
    article.identifier = matter.text("identifier", "id", "guid", "uuid")
    article.image = matter.text("image", "cover", "thumbnail", "picture")
    article.caption = clean(
      matter.text("caption", "image_caption", "imagecaption")
        ?? matter.member(of: "image", "caption", "alt")
        ?? matter.member(of: "cover", "caption", "alt"))
  }

  private func place(
    _ blocks: [MarkdownBlock], into article: inout Article, dropped: inout [Reading.Dropped]
  ) {
    var hasTitle = article.title != nil
    var isAtTop = true
    for block in blocks {
      switch block {
      case .heading(let level, let marked):
        let text = MarkedText.plain(marked)
        // A document may consist of the signs of marks.
        if text.isEmpty { continue }
        if text == article.title, article.body.isEmpty {
          hasTitle = true
        } else if !hasTitle, article.body.isEmpty || level == 1 {
          article.title = text
          hasTitle = true
        } else {
          article.body.append(Block(.heading, marked: marked))
          isAtTop = false
        }
      case .text(let kind, let text):
        let plain = MarkedText.plain(text)
        if plain.isEmpty { continue }
        if isAtTop, kind == .paragraph, article.body.isEmpty, Meta.take(plain, into: &article) {
          continue
        }
        isAtTop = false
        article.body.append(Block(kind, marked: text))
      case .image(let address, let caption):
        let isFirst = article.image == nil
        if isFirst { article.image = address }
        if article.caption == nil, isFirst, !caption.isEmpty {
          article.caption = caption
        } else {
          dropped.append(
            .init(
              caption.isEmpty ? address : caption, reason: "picture", position: article.body.count))
        }
      case .dropped(let text, let reason):
        dropped.append(.init(MarkedText.plain(text), reason: reason, position: article.body.count))
      }
    }
  }
}
