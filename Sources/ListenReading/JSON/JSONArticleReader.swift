// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles
internal import ListenFormats

/// Reads articles from JSON: what `inspect --json` prints, schema.org's `NewsArticle`, and what
/// newsrooms' systems give.
struct JSONArticleReader {
  func read(_ source: Source) throws(ReadingError) -> [Reading] {
    guard !source.bytes.isEmpty else { throw .empty(name: source.name) }
    var bytes = source.bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    let values: [JSONValue]
    do {
      values = try JSONParser.parseLines(bytes, most: DocumentLimits.jsonValues)
    } catch {
      throw .malformed(
        name: source.name, place: "line \(error.line), column \(error.column)",
        found: error.found, expected: error.expected)
    }
    var readings: [Reading] = []
    var limits = DocumentLimits(name: source.name)
    for (index, value) in values.flatMap(\.elements).enumerated() {
      let before = readings.count
      let structured = StructuredData.articles(in: value)
      if !structured.isEmpty {
        readings += structured.compactMap { schemaReading($0, source) }
      } else if value["body"] != nil, !Self.isText(value["body"]) {
        let place = values.count == 1 ? "" : "value \(index + 1), "
        readings.append(try ArticleShape(value, source: source, place: place).reading())
      } else {
        for story in StoryShape.stories(in: value) {
          guard let reading = story.reading(source) else { continue }
          readings.append(reading)
          if readings.count > DocumentLimits.articles { break }
        }
      }
      for reading in readings[before...] { try limits.add(reading) }
    }
    guard !readings.isEmpty else {
      throw .noArticle(
        name: source.name, found: "JSON in which no story's text is found")
    }
    return readings
  }

  /// Whether a "body" is the text itself, and not a list of blocks.
  private static func isText(_ body: JSONValue?) -> Bool {
    switch body {
    case .string: true
    case .array(let items): !items.isEmpty && items.allSatisfy { $0.string != nil }
    case .object(let members):
      members["value"] != nil || members["processed"] != nil || members["html"] != nil
    default: false
    }
  }

  private func schemaReading(_ data: StructuredData, _ source: Source) -> Reading? {
    guard let text = data.body else { return nil }
    var article = Article(
      title: data.headline.map(TextHygiene.clean), language: "und",
      section: data.section.map(TextHygiene.clean), caption: data.caption.map(TextHygiene.clean),
      body: [])
    var agency: String?
    for author in data.authors {
      let byline = BylineParser.parse(TextHygiene.clean(author))
      agency = agency ?? byline.source
      for name in byline.names where !article.byline.contains(name) { article.byline.append(name) }
    }
    article.source = agency ?? data.publisher.map(TextHygiene.clean)
    article.published = data.published.flatMap { InternetDate.parse($0) }
    article.standfirst = data.description.map(TextHygiene.clean)
    article.tags = data.keywords.flatMap { $0.split(separator: ",") }
      .map { TextHygiene.clean(String($0)) }.filter { !$0.isEmpty }
    article.link = data.link
    article.image = data.image
    article.identifier = data.identifier
    let read = Self.blocks(text, title: article.title, byline: article.byline)
    guard let read, !read.body.isEmpty else { return nil }
    article.body = read.body
    let warnings = ArticleLanguage.settle(&article, source: source, declared: data.language)
    return Reading(article, dropped: read.dropped, warnings: warnings)
  }

  /// The paragraphs of an `articleBody`, which is HTML, or text with a line or two between them.
  static func blocks(_ text: String, title: String?, byline: [String]) -> BodyAssembly? {
    var fragment = HTMLFragment(title: title, byline: byline)
    let bytes = Array(text.utf8)
    if bytes.contains(bytes: Array("</p>".utf8)) || bytes.contains(bytes: Array("<br".utf8)) {
      return fragment.read(bytes)
    }
    fragment.blankLinesBreak = true
    let plain = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
      .replacing("<", with: "&lt;")
    let hasBlankLines = plain.split(separator: "\n", omittingEmptySubsequences: false)
      .dropFirst().dropLast().contains { $0.allSatisfy(\.isWhitespace) }
    return fragment.read(
      Array((hasBlankLines ? plain : plain.replacing("\n", with: "\n\n")).utf8))
  }
}
