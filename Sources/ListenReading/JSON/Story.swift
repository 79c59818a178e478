// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles
internal import ListenFormats

/// A story as a newsroom's system keeps it; every shape of JSON becomes one.
///
/// Its facts are strings that are yet to be cleaned, its text is HTML or plain text.
struct Story {
  var title: String?
  var authors: [String] = []
  /// The signature if no author is named: an agency or the paper.
  var source: String?
  var published: String?
  var section: String?
  var standfirst: String?
  var caption: String?
  var tags: [String] = []
  var link: String?
  var image: String?
  var identifier: String?
  var language: String?
  /// HTML, or text with a line or two between its paragraphs.
  var text: String?
  /// The text is HTML even where no paragraph's tag says so.
  var isHTML = false
  /// The text is only a summary.
  var isSummary = false

  /// The story as an article; nothing where it has no text.
  func reading(_ source: Source) -> Reading? {
    guard let text else { return nil }
    var article = Article(
      title: title.map(FeedText.plain).flatMap(Self.some), language: "und",
      section: section.map(TextHygiene.clean),
      caption: caption.map(FeedText.plain).flatMap(Self.some),
      body: [])
    var agency: String?
    for author in authors {
      let byline = BylineParser.parse(TextHygiene.clean(author))
      agency = agency ?? byline.source
      for name in byline.names where !article.byline.contains(name) { article.byline.append(name) }
    }
    article.source = agency ?? self.source.map(FeedText.plain).flatMap(Self.some)
    article.published = published.flatMap(InternetDate.parse)
    for tag in tags.map(FeedText.plain) where !tag.isEmpty && !article.tags.contains(tag) {
      article.tags.append(tag)
    }
    article.link = link
    article.image = image
    article.identifier = identifier
    guard let read = read(text, article), !read.body.isEmpty else { return nil }
    article.body = read.body
    article.standfirst = standfirst.flatMap { FeedText.standfirst($0, of: read.body) }
    var warnings = ArticleLanguage.settle(&article, source: source, declared: language)
    let isSummary = isSummary || read.isCut
    if isSummary { warnings.append(FeedText.summaryWarning) }
    return Reading(article, dropped: read.dropped, warnings: warnings, isSummary: isSummary)
  }

  private static func some(_ text: String) -> String? { text.isEmpty ? nil : text }

  private func read(_ text: String, _ article: Article) -> FeedText? {
    let fragment = HTMLFragment(title: article.title, byline: article.byline)
    if isHTML || Self.isMarkup(text) {
      return FeedText(Array(WordPressText.withoutShortcodes(text).utf8), fragment)
    }
    return FeedText(Self.paragraphs(text), fragment)
  }

  /// Whether a text holds tags that divide it.
  static func isMarkup(_ text: String) -> Bool {
    let small = text.lowercased()
    return [
      "</p>", "<br", "</div>", "</h2>", "</li>", "</blockquote>", "</strong>", "</em>", "</a>",
    ]
    .contains { small.contains($0) }
  }

  /// Plain text as HTML: paragraphs lie between empty lines, or where there are none, a line each.
  static func paragraphs(_ text: String) -> [UInt8] {
    let plain = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    let lines = plain.split(separator: "\n", omittingEmptySubsequences: false)
    let hasBlankLines = lines.dropFirst().dropLast().contains { $0.allSatisfy(\.isWhitespace) }
    var html = "<p>"
    for line in lines {
      if !hasBlankLines || line.allSatisfy(\.isWhitespace) { html += "</p><p>" }
      html += Self.escaped(line) + "\n"
    }
    return Array((html + "</p>").utf8)
  }

  /// Text as HTML has it.
  static func escaped(_ text: some StringProtocol) -> String {
    String(text).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }
}
