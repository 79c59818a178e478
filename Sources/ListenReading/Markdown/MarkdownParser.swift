// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles
internal import ListenFormats

/// Takes a Markdown text apart into blocks: CommonMark by cmark, and what other dialects add to it.
struct MarkdownParser {
  private(set) var blocks: [MarkdownBlock] = []
  /// The quotations and list items that are open.
  private var containers: [Block.Kind] = []
  private var inline = MarkdownInline()
  private var headingLevel = 0
  /// The number of open braces of an MDX module.
  private var openBraces = 0
  /// The element of HTML that is left out until it is closed.
  private var silent: String?
  private var silentDepth = 0
  private var silentReason = "markup"
  private var lastEnds: [String: Int] = [:]
  private let source: [UInt8]

  /// The blocks of `text`.
  static func blocks(of text: ArraySlice<UInt8>) -> [MarkdownBlock] {
    var parser = MarkdownParser(source: MarkdownSource(text).bytes)
    guard let document = CommonMarkDocument(parser.source) else { return [] }
    document.walk { parser.take($0) }
    return parser.blocks
  }

  private init(source: [UInt8]) { self.source = source }

  private mutating func take(_ event: CommonMarkDocument.Event) {
    switch event {
    case .enterQuotation: containers.append(.quotation)
    case .enterItem: containers.append(.listItem)
    case .leaveQuotation, .leaveItem: containers.removeLast()
    case .enterParagraph: inline = MarkdownInline()
    case .leaveParagraph: endParagraph()
    case .enterHeading(let level, _):
      inline = MarkdownInline()
      headingLevel = level
    case .leaveHeading: endHeading()
    case .codeBlock(let text, _): drop(text, reason: "code")
    case .htmlBlock(let text, let line): take(html: text, line: line)
    default: inline.take(event)
    }
  }

  // MARK: Text

  private mutating func endHeading() {
    let text = TextHygiene.clean(
      MarkdownInline.withoutNotes(MarkdownLine.withoutAttributes(inline.text)))
    if silent != nil {
      drop(text, reason: silentReason)
    } else if AuthorMarks.isSilent(attributes: MarkdownLine.attributes(of: inline.text)) {
      drop(text, reason: AuthorMarks.reason)
    } else if !text.isEmpty {
      blocks.append(.heading(level: headingLevel, text))
    }
  }

  private mutating func endParagraph() {
    let text = MarkdownInline.withoutComments(inline.text)
    let images = inline.images
    if silent != nil { return drop(text, reason: silentReason) }
    if containers.isEmpty, openBraces > 0 || MarkdownLine.isModule(text) {
      openBraces = max(0, openBraces + MarkdownLine.balance(of: text))
      return drop(text, reason: "code")
    }
    let before = blocks.count
    var pending: [Substring] = []
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var index = 0
    while index < lines.count {
      let (reason, end) = MarkdownLine.extent(of: lines, from: index)
      if let reason {
        if reason == "template",
          AuthorMarks.isSilent(attributes: MarkdownLine.attributes(of: String(lines[index])))
        {
          drop(pending.joined(separator: " "), reason: AuthorMarks.reason)
          pending = []
          skipHeading(before: before)
        }
        flush(&pending)
        drop(lines[index..<end].joined(separator: " "), reason: reason)
      } else {
        pending.append(lines[index])
      }
      index = end
    }
    flush(&pending)
    for piece in inline.allSkipped { drop(piece, reason: AuthorMarks.reason) }
    guard blocks.count == before else { return }
    for image in images {
      blocks.append(.image(address: image.address, caption: TextHygiene.clean(image.caption)))
    }
  }

  /// Attributes that stand alone belong to the heading above them.
  private mutating func skipHeading(before count: Int) {
    guard blocks.count == count, case .heading(_, let text) = blocks.last else { return }
    blocks.removeLast()
    drop(text, reason: AuthorMarks.reason)
  }

  private mutating func flush(_ lines: inout [Substring]) {
    let text = TextHygiene.clean(MarkdownInline.withoutNotes(lines.joined(separator: "\n")))
    lines = []
    if !text.isEmpty { blocks.append(.text(containers.last ?? .paragraph, text)) }
  }

  private mutating func drop(_ text: String, reason: String) {
    let text = TextHygiene.clean(text)
    if !text.isEmpty { blocks.append(.dropped(text, reason: reason)) }
  }

  // MARK: HTML

  private mutating func take(html: String, line: Int) {
    let small = html.lowercased()
    if let name = silent {
      drop(html, reason: silentReason)
      silentDepth += small.ranges(of: "<\(name)").count - small.ranges(of: "</\(name)").count
      if silentDepth <= 0 { silent = nil }
      return
    }
    let start = small.trimmed
    if start.hasPrefix("<!") || start.hasPrefix("<?") { return drop(html, reason: "markup") }
    if let name = MarkdownInline.silentElements.first(where: { start.hasPrefix("<\($0)") }) {
      // It goes on behind an empty line, if its end comes at all.
      if !small.contains("</\(name)"), !start.hasSuffix("/>"), lastEnd(of: name) > line {
        (silent, silentDepth, silentReason) = (name, 1, "markup")
      }
      return drop(html, reason: "markup")
    }
    guard let parsed = try? MarkupParser().html(Array(html.utf8)) else {
      return drop(html, reason: "markup")
    }
    if isSkipped(start, line: line) { return }
    let (markup, skipped) = AuthorMarks.apply(parsed)
    for piece in skipped { drop(piece.text, reason: piece.reason) }
    for block in PageText(markup, furniture: nil).blocks {
      // Authors write emphasis and links there too.
      let text = TextHygiene.clean(MarkdownInline.plain(block.markedText))
      guard !text.isEmpty else { continue }
      if block.kind == .heading {
        blocks.append(.heading(level: block.level, text))
      } else {
        blocks.append(
          .text(block.kind == .paragraph ? containers.last ?? .paragraph : block.kind, text))
      }
    }
  }

  /// Whether a tag alone begins what its author leaves out, up to its end behind empty lines.
  private mutating func isSkipped(_ html: String, line: Int) -> Bool {
    guard html.hasPrefix("<"), html.hasSuffix(">"), html.ranges(of: "<").count == 1,
      AuthorMarks.isSilent(attributes: html)
    else { return false }
    let name = String(html.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "-" })
    guard !name.isEmpty, lastEnd(of: name) > line else { return false }
    (silent, silentDepth, silentReason) = (name, 1, AuthorMarks.reason)
    return true
  }

  /// The last line with an end of the element in it; looked for once.
  private mutating func lastEnd(of name: String) -> Int {
    if let known = lastEnds[name] { return known }
    let end = Array("</\(name)".utf8)
    var line = 1
    var last = 0
    for index in source.indices {
      if source[index] == 0x0A {
        line += 1
      } else if source[index] == end[0], source[index...].prefix(end.count).elementsEqual(end) {
        last = line
      }
    }
    lastEnds[name] = last
    return last
  }
}
