// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFormats

/// Reads HTML that is all article, such as an item of a feed: no body is looked for, only furniture is
/// taken out.
struct HTMLFragment {
  /// Empty lines divide paragraphs, as in WordPress's editor and in plain text.
  var blankLinesBreak = false
  /// The headline and the authors, which the text may repeat.
  var title: String?
  var byline: [String] = []

  /// The blocks of `html`, which is UTF-8.
  func read(_ html: [UInt8]) -> BodyAssembly? {
    guard let markup = try? MarkupParser().html(html) else { return nil }
    return read(markup)
  }

  /// The blocks of a tree, such as Atom's XHTML.
  func read(_ markup: Markup) -> BodyAssembly {
    let facts = PageFacts(markup)
    let furniture = Furniture(markup, facts: facts, headline: nil)
    let blocks = PageText(
      markup, furniture: furniture, blankLinesBreak: blankLinesBreak
    ).blocks
    var assembly = BodyAssembly()
    let filter = BodyFilter(markup, title: title, byline: byline, titleNode: nil, isFragment: true)
    for block in filter.filter(blocks) { assembly.add(block) }
    return assembly
  }
}
