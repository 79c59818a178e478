// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles
internal import ListenFormats

/// Finds what stays around an article's text after its element is known: signatures under the summary,
/// badges, the site's copyright, captions that are the text of a gallery, headings in bold letters.
struct EdgeFilter {
  /// The names that sign the article.
  let byline: [String]

  /// Goes over the blocks of the article's element; a block with a reason is not its text.
  func filter(_ blocks: inout [PageBlock]) {
    dropSignatures(&blocks)
    dropCopyright(&blocks)
    keepGallery(&blocks)
    raiseStrongLines(&blocks)
  }

  /// "By Ada Roe · 4 min read" and "LIVE" among the first lines of the text.
  private func dropSignatures(_ blocks: inout [PageBlock]) {
    let kept = blocks.indices.filter { blocks[$0].reason == nil }
    guard kept.count > 4 else { return }
    for index in kept.prefix(4) {
      let block = blocks[index]
      guard block.kind == .paragraph, block.length < 120, block.number == nil, !block.isTableRow,
        !block.endsSentence || block.length < 12
      else { continue }
      let text = block.text
      if isSignature(text) {
        blocks[index].reason = "byline"
      } else if !text.contains(" "), !block.isWide, block.hasLetters, !block.endsSentence,
        text == text.uppercased(), text != text.lowercased()
      {
        blocks[index].reason = "page details"
      }
    }
  }

  /// A label and a name, or one of the names that sign the article and little else.
  private func isSignature(_ text: String) -> Bool {
    if let rest = BylineParser.author(in: text) {
      let name = rest.prefix { !"·•|,–—/(".contains($0) && !$0.isNumber }
      if AuthorWords.beginsAsName(String(name).trimmed) { return true }
    }
    let lower = text.lowercased()
    let signed = byline.filter { lower.contains($0.lowercased()) }
    let length = signed.reduce(0) { $0 + $1.utf8.count }
    return length > 0 && length * 2 >= text.utf8.count
  }

  /// The site's own copyright among the last lines.
  private func dropCopyright(_ blocks: inout [PageBlock]) {
    for index in blocks.indices.filter({ blocks[$0].reason == nil }).suffix(4) {
      let block = blocks[index]
      guard block.kind != .heading, block.length < 200 else { continue }
      let lower = block.text.lowercased()
      let isSigned = Self.copyright.contains { lower.hasPrefix($0) }
      let year = lower.split { !$0.isNumber }.contains {
        $0.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20"))
      }
      if isSigned, year || lower.contains("©") { blocks[index].reason = "footer" }
    }
  }

  private static let copyright = ["copyright ", "copyright:", "(c) ", "©"]

  /// Captions that are sentences and make up much of the text are the text of a gallery.
  private func keepGallery(_ blocks: inout [PageBlock]) {
    let captions = blocks.indices.filter {
      blocks[$0].reason == "caption" && blocks[$0].endsSentence && blocks[$0].length >= 50
        && blocks[$0].linkDensity < 0.3
    }
    guard captions.count >= 3 else { return }
    let prose = blocks.reduce(0) { $0 + ($1.reason == nil ? $1.length : 0) }
    let length = captions.reduce(0) { $0 + blocks[$1].length }
    guard length * 5 >= prose * 2 else { return }
    for index in captions { blocks[index].reason = nil }
  }

  /// A short line that is all bold, between paragraphs, is a heading in pages that know no `h2`.
  private func raiseStrongLines(_ blocks: inout [PageBlock]) {
    let kept = blocks.indices.filter { blocks[$0].reason == nil }
    guard kept.count >= 4, !kept.contains(where: { blocks[$0].kind == .heading }) else { return }
    for (place, index) in kept.enumerated() where place > 0 && place + 1 < kept.count {
      let block = blocks[index]
      guard block.kind == .paragraph, block.isStrong, block.length <= 80, block.linkLength == 0,
        block.hasLetters, !block.isTableRow,
        !block.endsSentence || block.bytes.last == UInt8(ascii: "?")
      else { continue }
      let (before, after) = (blocks[kept[place - 1]], blocks[kept[place + 1]])
      guard EndingFilter.isProse(after), !after.isStrong, !before.isStrong else { continue }
      blocks[index].kind = .heading
      blocks[index].level = 3
    }
  }
}
