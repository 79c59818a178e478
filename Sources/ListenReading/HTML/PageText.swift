// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles
internal import ListenFormats

/// Reads a page's tree into its blocks of text, in order.
struct PageText {
  private let markup: Markup
  private let furniture: Furniture?
  private let blankLinesBreak: Bool
  private(set) var blocks: [PageBlock] = []

  private struct Open {
    var node: Int
    var end: Int
    var reason: String?
    var isLink = false
    var isStrong = false
    var isItalic = false
    var isBlock = false
    var kind: Block.Kind?
    var rowTable = false
    var level = 0
    /// The headings of a table's columns, and how many cells of the row are past.
    var headings: [String] = []
    var column = 0
    /// The way in which its author wants it said, and the start of its text.
    var sayings: [Block.Mark.Saying] = []
    var start = 0
  }

  private var open: [Open] = []
  private var bytes: [UInt8] = []
  private var current = PageBlock(kind: .paragraph, bytes: [], node: 0, element: 0)
  private var hasText = false
  private var pendingSpace = false
  private var breaks = 0
  /// The picture since the last text.
  private var pictureBefore: Int?
  private var currentPicture: Int?
  /// The number of the list item that begins.
  private var pendingNumber: Int?
  private var numbers: [Int: Int] = [:]
  /// A cell of a row ended.
  private var pendingCell = false
  /// Whether the author marked how anything is said.
  private let hasMarks: Bool
  /// Whether elements other than the whole page say which language they are in.
  private let hasLanguages: Bool

  /// Without `furniture`, everything but scripts is kept: a fragment that is all article.
  ///
  /// With `blankLinesBreak`, an empty line in a text ends a paragraph. Of more blocks than a document may
  /// have, the rest is left away.
  init(_ markup: Markup, furniture: Furniture?, blankLinesBreak: Bool = false) {
    self.markup = markup
    self.furniture = furniture
    self.blankLinesBreak = blankLinesBreak
    hasMarks = markup.hasAny(of: MarkAttributes.names)
    hasLanguages = markup.nodes.indices.contains {
      Self.canBeForeign(markup.nodes[$0].tag) && markup.nodes[$0].count > 0
        && markup.value(.lang, of: $0) != nil
    }
    collect()
  }

  private mutating func collect() {
    var index = 0
    let nodes = markup.nodes
    // One more than the bound, so that whoever looks sees that it is passed.
    while index < nodes.count, blocks.count <= DocumentLimits.blocks {
      while let last = open.last, last.end <= index { close() }
      let node = nodes[index]
      switch node.tag {
      case .text:
        append(markup.text(index), node: index)
      case .br:
        breaks += 1
        if breaks >= 2 { flush() } else { pendingSpace = true }
      case .hr:
        flush()
      case .img:
        if let text = textPicture(index) {
          append(text, node: index)
        } else {
          pictureBefore = index
        }
      case .input, .wbr:
        break
      default:
        if node.tag.isSilent {
          index = Int(node.end)
          continue
        }
        if node.tag == .sup || node.tag == .sub && markup.value(.alias, of: index) == nil {
          switch RaisedText(markup).reading(index, after: bytes) {
          case .left: break
          case .dropped:
            index = Int(node.end)
            continue
          case .replaced(let text):
            append(Array(text.utf8)[...], node: index)
            index = Int(node.end)
            continue
          }
        }
        if begin(index, node) {
          index = Int(node.end)
          continue
        }
      }
      index += 1
    }
    while !open.isEmpty { close() }
    flush()
  }

  /// Opens an element; true where its text is to be left out of the sentence around it.
  private mutating func begin(_ index: Int, _ node: Markup.Node) -> Bool {
    let outer = open.last
    var element = Open(node: index, end: Int(node.end), reason: outer?.reason)
    element.isLink =
      outer?.isLink == true || node.tag == .a && markup.value(.href, of: index) != nil
    element.isStrong =
      outer?.isStrong == true || node.tag == .b || node.tag == .strong || node.tag.isHeading
    element.isItalic =
      outer?.isItalic == true || node.tag == .em || node.tag == .i || node.tag == .small
    element.kind = outer?.kind
    element.level = outer?.level ?? 0
    element.rowTable = outer?.rowTable ?? false
    if element.reason == nil { element.reason = furniture?.reason(index) }
    switch node.tag {
    case .h1, .h2, .h3, .h4, .h5, .h6:
      element.kind = .heading
      element.level = Int(node.tag.rawValue - Tag.h1.rawValue) + 1
    case .blockquote: element.kind = .quotation
    case .li, .dd, .dt:
      if element.kind != .quotation { element.kind = .listItem }
      pendingNumber = node.tag == .li ? number(ofItem: index) : nil
    case .table:
      let table = DataTable(markup, index)
      element.rowTable = table.isData
      element.headings = table.isData ? table.headings : []
    case .tr: element.headings = outer?.headings ?? []
    case .tbody, .thead, .tfoot: element.headings = outer?.headings ?? []
    default: break
    }
    let isCell = node.tag == .td || node.tag == .th
    element.isBlock = node.tag.isBlock && !(isCell && element.rowTable)
    if isCell && element.rowTable {
      pendingSpace = true
      beginCell(node)
    }
    if !element.isBlock, outer?.reason == nil, let reason = element.reason {
      leaveOut(index, reason: reason)
      return true
    }
    if element.isBlock { flush() }
    if hasLanguages, Self.canBeForeign(node.tag), node.count > 0,
      let tag = markup.string(.lang, of: index), let saying = MarkAttributes.language(tag)
    {
      element.sayings.append(saying)
    }
    if hasMarks { element.sayings += MarkAttributes.sayings(markup, index) }
    element.start = hasText ? bytes.count : 0
    open.append(element)
    if node.tag == .q { append(Array("“".utf8)[...], node: index) }
    return false
  }

  private mutating func leaveOut(_ node: Int, reason: String) {
    let text = markup.visibleText(node)
    guard !text.isEmpty else { return }
    var block = PageBlock(kind: .paragraph, bytes: Array(text.utf8), node: node, element: node)
    block.length = text.utf8.count
    block.reason = reason
    blocks.append(block)
  }

  private mutating func close() {
    if let last = open.last, markup.nodes[last.node].tag == .q, hasText {
      let space = pendingSpace
      pendingSpace = false
      append(Array("”".utf8)[...], node: last.node)
      pendingSpace = space
    }
    guard let last = open.popLast() else { return }
    for saying in last.sayings.reversed() { mark(saying, from: last.start) }
    if last.isBlock {
      flush()
    } else if last.rowTable {
      let tag = markup.nodes[last.node].tag
      if tag == .td || tag == .th {
        pendingSpace = true
        pendingCell = hasText
      }
    }
  }

  /// Whether an element with a language of its own is a passage in it, and not the page or a part of that.
  private static func canBeForeign(_ tag: Tag) -> Bool {
    switch tag {
    case .text, .html, .body, .div, .article, .main, .section, .table, .ul, .ol: false
    default: true
    }
  }

  /// Marks the text since `start`; a mark around others takes their place.
  private mutating func mark(_ saying: Block.Mark.Saying, from start: Int) {
    guard hasText, start <= bytes.count else { return }
    var range = start..<bytes.count
    if case .pause = saying {
      range = bytes.count..<bytes.count
    } else {
      let first = bytes[range].firstIndex { $0 != 0x20 } ?? bytes.count
      guard first < bytes.count else { return }
      range = first..<bytes.count
      if !saying.isAround { current.sayings.removeAll { range.contains($0.range.lowerBound) } }
    }
    current.sayings.append((range, saying))
  }

  private mutating func append(_ text: ArraySlice<UInt8>, node: Int) {
    let state = open.last
    var previous: UInt8 = 0
    var lineFeeds = 0
    var next = text.startIndex
    while next < text.endIndex {
      let byte = text[next]
      next += 1
      if byte == 0x20 || byte >= 0x09 && byte <= 0x0D {
        pendingSpace = true
        if byte == 0x0A, blankLinesBreak {
          lineFeeds += 1
          if lineFeeds == 2 { flush() }
        }
        previous = byte
        continue
      }
      if previous == 0xC2, byte == 0xA0 {
        // A no-break space: undo its first byte.
        bytes.removeLast()
        current.length -= 1
        if bytes.isEmpty { hasText = false }
        if bytes.last == 0x20 { bytes.removeLast() }
        pendingSpace = true
        previous = byte
        continue
      }
      lineFeeds = 0
      if !hasText {
        hasText = true
        current = PageBlock(
          kind: state?.kind ?? .paragraph, bytes: [], node: node,
          element: open.last(where: \.isBlock)?.node ?? 0)
        current.reason = state?.reason
        current.isTableRow = state?.rowTable ?? false
        current.level = state?.level ?? 0
        currentPicture = pictureBefore
        pictureBefore = nil
        current.number = current.kind == .listItem ? pendingNumber : nil
        pendingNumber = nil
        pendingCell = false
      } else if pendingCell {
        // A pause between cells.
        pendingCell = false
        if let last = bytes.last, !",.;:!?".utf8.contains(last) {
          bytes.append(UInt8(ascii: ","))
        }
        bytes.append(0x20)
        count(1, state)
      } else if pendingSpace, !bytes.isEmpty {
        bytes.append(0x20)
        count(1, state)
      }
      pendingSpace = false
      breaks = 0
      bytes.append(byte)
      if byte & 0xC0 != 0x80 {
        // A Han or kana character says as much as three letters, a Hangul one as two.
        let size = byte < 0xE3 ? 1 : byte <= 0xE9 ? 3 : byte <= 0xED ? 2 : 1
        count(size, state)
      }
      previous = byte
      // The rest of a word in ASCII, all at once.
      guard byte < 0x80 else { continue }
      let start = next
      while next < text.endIndex, text[next] > 0x20, text[next] < 0x80 { next += 1 }
      guard start < next else { continue }
      bytes.append(contentsOf: text[start..<next])
      count(next - start, state)
      previous = text[next - 1]
    }
  }

  private mutating func count(_ size: Int, _ state: Open?) {
    current.length += size
    guard let state else { return }
    if state.isLink { current.linkLength += size }
    if state.isStrong { current.strongLength += size }
    if state.isItalic { current.italicLength += size }
  }

  private func describesPicture() -> Bool {
    guard let currentPicture else { return false }
    if current.italicLength * 10 > current.length * 7 { return true }
    return [MarkupAttribute.alt, .title].contains { attribute in
      guard let value = markup.value(attribute, of: currentPicture), value.count > 10 else {
        return false
      }
      let text = bytes.filter { $0 > 0x20 }
      return value.filter { $0 > 0x20 }.starts(with: text)
    }
  }

  private mutating func flush() {
    breaks = 0
    pendingSpace = false
    guard hasText else {
      bytes.removeAll(keepingCapacity: true)
      return
    }
    hasText = false
    current.bytes = bytes
    current.isUnderPicture = current.length < 200 && describesPicture()
    current.endsSentence = ClosingMarks.end(bytes)
    current.marks = ClosingMarks.count(bytes)
    // A summary in letters of a heading's size is a paragraph.
    if current.kind == .heading, current.length >= 45, current.endsSentence,
      bytes.last == UInt8(ascii: "."), current.level > 1
    {
      current.kind = .paragraph
      current.isSummary = true
    }
    bytes.removeAll(keepingCapacity: true)
    if current.length > 0 { blocks.append(current) }
  }

  /// The heading of a cell's column, where a row is too long to be followed without.
  private mutating func beginCell(_ node: Markup.Node) {
    guard let row = open.lastIndex(where: { markup.nodes[$0.node].tag == .tr }) else { return }
    defer { open[row].column += 1 }
    let headings = open[row].headings
    guard node.tag == .td, open[row].column > 0, open[row].column < headings.count else { return }
    let heading = headings[open[row].column]
    guard !heading.isEmpty else { return }
    pendingCell = hasText
    append(Array((heading + ":").utf8)[...], node: open[row].node)
    pendingCell = false
    pendingSpace = true
  }

  /// The text that a picture stands for: an initial, a formula.
  private func textPicture(_ node: Int) -> ArraySlice<UInt8>? {
    guard let alt = markup.value(.alt, of: node), !alt.isEmpty, alt.count < 80 else { return nil }
    if alt.count == 1, let letter = alt.first, (0x41...0x5A).contains(letter), !hasText {
      return alt
    }
    guard let name = markup.value(.class, of: node) else { return nil }
    return ["latex", "mathjax", "tex-render", "mwe-math"].contains(where: name.containsFolded)
      ? alt : nil
  }

  /// The number of an item, where its list is one of numbers and not one for layout.
  private mutating func number(ofItem item: Int) -> Int? {
    guard let list = markup.parent(item), markup.nodes[list].tag == .ol else { return nil }
    if numbers[list] == nil {
      let first = markup.string(.start, of: list).flatMap { Int($0.trimmed) } ?? 1
      numbers[list] = isLayout(list) ? Int.min : max(0, first) - 1
    }
    guard let last = numbers[list], last != Int.min else { return nil }
    numbers[list] = last + 1
    return last + 1
  }

  /// Items that hold several blocks, or one item alone.
  private func isLayout(_ list: Int) -> Bool {
    if let style = markup.value(.style, of: list), style.containsFolded("none") { return true }
    var items = 0
    for index in markup.inside(list).prefix(600) {
      let node = markup.nodes[index]
      if node.tag == .li, Int(node.parent) == list { items += 1 }
      if node.tag.isHeading || node.tag == .article || node.tag == .table { return true }
    }
    return items < 2
  }
}
