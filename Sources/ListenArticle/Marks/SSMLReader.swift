// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenFiles
internal import ListenFormats

/// Reads a `<speak>` document (SSML 1.1) as an article: paragraphs, and marks of what is said otherwise.
///
/// Elements that ask for a voice, a prosody or a sound of their own have no effect here; each kind is
/// named once in the warnings, and its text is read.
struct SSMLReader {
  /// The article in `source`.
  func read(_ source: Source) throws(ReadingError) -> Reading {
    try DocumentLimits.checkSize(of: source, as: "SSML")
    let markup: Markup
    do throws(MarkupFault) {
      markup = try MarkupParser().xml(source.bytes)
    } catch {
      throw .malformed(
        name: source.name, place: "line \(error.line)", found: error.found,
        expected: "well-formed SSML")
    }
    guard let root = markup.nodes.indices.first(where: { markup.nodes[$0].tag != .text }),
      markup.name(root) == "speak"
    else {
      throw .malformed(
        name: source.name, place: "line 1", found: "no <speak>", expected: "an SSML document")
    }
    var walk = Walk(markup)
    walk.walk(from: root)
    guard !walk.blocks.isEmpty else {
      throw .noArticle(name: source.name, found: "<speak> without text")
    }
    var article = Article(language: "", body: walk.blocks)
    let warnings = ArticleLanguage.settle(
      &article, source: source, declared: markup.string(.xmlLang, of: root))
    return Reading(article, warnings: walk.warnings + warnings)
  }

  /// A walk over the tree that gathers blocks.
  private struct Walk {
    private let markup: Markup
    private(set) var blocks: [Block] = []
    private var text = ""
    private var language: String?
    private var ignored: [String] = []

    init(_ markup: Markup) { self.markup = markup }

    /// A line for each kind of element without effect.
    var warnings: [String] { ignored.map { "the SSML element <\($0)> has no effect" } }

    mutating func walk(from root: Int) {
      var ends: [(end: Int, closing: String, isParagraph: Bool)] = []
      var index = root
      while index < markup.nodes.count {
        while let last = ends.last, last.end <= index { close(ends.removeLast()) }
        let node = markup.nodes[index]
        guard node.tag != .text else {
          text += String(decoding: markup.text(index), as: UTF8.self)
          index += 1
          continue
        }
        let name = markup.name(index)
        if ["metadata", "lexicon", "lookup", "desc", "meta"].contains(name) {
          ignore(name)
          index = Int(node.end)
          continue
        }
        var closing = ""
        let isParagraph = name == "p" || name == "speak"
        if isParagraph {
          flush()
          language = name == "p" ? markup.string(.xmlLang, of: index) : nil
        }
        if let saying = saying(name, index) {
          text += MarkedText.opening(saying)
          closing = String(MarkedText.close)
        }
        if name == "s" { text += " " }
        ends.append((Int(node.end), closing, isParagraph))
        index += 1
      }
      while let last = ends.popLast() { close(last) }
      flush()
    }

    private mutating func close(_ element: (end: Int, closing: String, isParagraph: Bool)) {
      text += element.closing
      if element.isParagraph { flush() }
    }

    private mutating func flush() {
      let block = Block(.paragraph, marked: TextHygiene.clean(text))
      text = ""
      guard !block.text.isEmpty else { return }
      blocks.append(block)
      blocks[blocks.count - 1].language = language
    }

    private mutating func saying(_ name: String, _ node: Int) -> Block.Mark.Saying? {
      switch name {
      case "speak", "p", "s", "mark": return nil
      case "sub": return markup.string(.alias, of: node).flatMap(MarkAttributes.alias)
      case "phoneme":
        let found = markup.string(.ph, of: node).flatMap {
          MarkAttributes.phonemes($0, alphabet: markup.string(.alphabet, of: node))
        }
        if found == nil { ignore(name) }
        return found
      case "say-as":
        let kind = markup.string(.interpretAs, of: node) ?? ""
        let found = MarkAttributes.interpreted(as: kind)
        if found == nil { ignore("say-as interpret-as=\"\(kind.prefix(40))\"".onOneLine) }
        return found
      case "break":
        if let time = markup.string(.time, of: node) { return MarkAttributes.pause(time) }
        return MarkAttributes.pause(strength: markup.string(.strength, of: node) ?? "medium")
      default:
        ignore(name)
        return nil
      }
    }

    private mutating func ignore(_ name: String) {
      if !ignored.contains(name), ignored.count < 10 { ignored.append(name) }
    }
  }
}
