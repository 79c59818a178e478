// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// Takes the lines under a title that say who wrote an article, and when.
enum Meta {
  /// Takes `text` into `article`; whether it was such a line.
  static func take(_ text: String, into article: inout Article) -> Bool {
    let block = DumpBlock(text: text, column: 0, isBullet: false, gap: 0, hasPicture: false)
    guard block.words <= 20, block.length <= 160, !block.readsAsProse else { return false }
    if block.cue == .readingTime || block.cue == .sharing { return true }
    let date = block.scan.numbers > 0 ? DateParser.parse(text) : nil
    let isSource = BylineParser.source(in: text) != nil
    guard BylineParser.author(in: text) != nil || isSource || date != nil else { return false }
    if article.published == nil { article.published = date }
    let byline = BylineParser.parse(text)
    if article.byline.isEmpty { article.byline = byline.names }
    article.source = article.source ?? byline.source
    return true
  }
}
