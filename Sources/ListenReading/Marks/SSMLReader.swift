// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles
internal import ListenFormats

/// Reads a `<speak>` document (SSML 1.1) as an article: paragraphs, and marks of what is said otherwise.
///
/// Elements and values that have no effect here are named once each with the line of the first, and their
/// text is read.
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
    var walk = Walk(markup, source.bytes)
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
    private let bytes: [UInt8]
    private(set) var blocks: [Block] = []
    private var text = ""
    private var language: String?
    /// A part without effect, with the element that it stands in and that element's number among those of its name.
    private var ignored: [(told: String, element: String, number: Int)] = []
    /// How many elements of each name were met.
    private var met: [String: Int] = [:]

    init(_ markup: Markup, _ bytes: [UInt8]) {
      self.markup = markup
      self.bytes = bytes
    }

    /// A line for each kind of element or value without effect.
    var warnings: [String] {
      ignored.map { told, element, number in
        let place = line(of: element, number).map { "line \($0): " } ?? ""
        return "\(place)the SSML \(told) has no effect".onOneLine
      }
    }

    /// The line of the element with this number among those of its name.
    private func line(of element: String, _ number: Int) -> Int? {
      let wanted = Array("<\(element)".utf8)
      var line = 1
      var count = 0
      for index in bytes.indices {
        if bytes[index] == 0x0A { line += 1 }
        guard bytes[index] == 0x3C, bytes[index...].starts(with: wanted),
          index + wanted.count < bytes.count,
          bytes[index + wanted.count] <= 0x20 || "/>".utf8.contains(bytes[index + wanted.count])
        else { continue }
        count += 1
        if count == number { return line }
      }
      return nil
    }

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
        met[name, default: 0] += 1
        if ["metadata", "lexicon", "lookup", "desc", "meta"].contains(name) {
          if name != "metadata", name != "desc", name != "meta" { ignore(name) }
          index = Int(node.end)
          continue
        }
        let isParagraph = name == "p" || name == "speak"
        if isParagraph {
          flush()
          language = name == "p" ? markup.string(.xmlLang, of: index) : nil
        }
        if name == "s" { text += " " }
        let sayings = sayings(name, index)
        for saying in sayings { text += MarkedText.opening(saying) }
        let closing = String(repeating: String(MarkedText.close), count: sayings.count)
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
      var block = Block(.paragraph, marked: TextHygiene.clean(text))
      text = ""
      guard !block.text.isEmpty else { return }
      block.language = language ?? block.language
      blocks.append(block)
    }

    /// The sayings that an element asks for; anything not understood is noted.
    private mutating func sayings(_ name: String, _ node: Int) -> [Block.Mark.Saying] {
      var result: [Block.Mark.Saying] = []
      if name != "speak", name != "p", let tag = markup.string(.xmlLang, of: node) {
        result += [MarkAttributes.language(tag)].compactMap(\.self)
      }
      switch name {
      case "speak", "p", "s", "mark", "w", "token": return result
      case "lang":
        if result.isEmpty { ignore(name) }
        return result
      case "voice":
        // Voices are chosen by the profile; a language chooses its profile.
        if result.isEmpty { ignore(name) }
        return result
      default: break
      }
      if let saying = saying(name, node) { return result + [saying] }
      return result
    }

    private mutating func saying(_ name: String, _ node: Int) -> Block.Mark.Saying? {
      switch name {
      case "sub": return noted(name, markup.string(.alias, of: node).flatMap(MarkAttributes.alias))
      case "phoneme":
        let found = markup.string(.ph, of: node).flatMap {
          MarkAttributes.phonemes($0, alphabet: markup.string(.alphabet, of: node))
        }
        return noted(name, found)
      case "say-as":
        let kind = markup.string(.interpretAs, of: node) ?? ""
        let found = MarkAttributes.interpreted(as: kind, format: markup.string(.format, of: node))
        if found == nil {
          ignore(name, told: "say-as interpret-as=\"\(kind.prefix(40))\"")
        }
        return found
      case "break":
        if let time = markup.string(.time, of: node) {
          return noted(name, MarkAttributes.pause(time))
        }
        return noted(
          name, MarkAttributes.pause(strength: markup.string(.strength, of: node) ?? "medium"))
      case "emphasis":
        return noted(name, MarkAttributes.emphasis(markup.string(.level, of: node) ?? ""))
      case "prosody":
        return noted(
          name,
          Prosody.delivery(
            rate: markup.string(.rate, of: node), pitch: markup.string(.pitch, of: node),
            volume: markup.string(.volume, of: node)))
      default:
        ignore(name)
        return nil
      }
    }

    private mutating func noted(
      _ name: String, _ saying: Block.Mark.Saying?
    ) -> Block.Mark.Saying? {
      if saying == nil { ignore(name) }
      return saying
    }

    private mutating func ignore(_ name: String, told: String? = nil) {
      let told = told ?? "element <\(name)>"
      guard !ignored.contains(where: { $0.told == told }), ignored.count < 10 else { return }
      ignored.append((told, name, met[name] ?? 1))
    }
  }
}
