// SPDX-License-Identifier: GPL-3.0-or-later
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

  /// Without `furniture`, everything but scripts is kept: a fragment that is all article.
  ///
  /// With `blankLinesBreak`, an empty line in a text ends a paragraph.
  init(_ markup: Markup, furniture: Furniture?, blankLinesBreak: Bool = false) {
    self.markup = markup
    self.furniture = furniture
    self.blankLinesBreak = blankLinesBreak
    collect()
  }

  private mutating func collect() {
    var index = 0
    let nodes = markup.nodes
    while index < nodes.count {
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
        pictureBefore = index
      case .input, .wbr:
        break
      default:
        if node.tag.isSilent {
          index = Int(node.end)
          continue
        }
        if node.tag == .sup, isNoteMark(index) {
          index = Int(node.end)
          continue
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
    case .li, .dd, .dt: if element.kind != .quotation { element.kind = .listItem }
    case .table: element.rowTable = isDataTable(index)
    default: break
    }
    let isCell = node.tag == .td || node.tag == .th
    element.isBlock = node.tag.isBlock && !(isCell && element.rowTable)
    if isCell && element.rowTable { pendingSpace = true }
    if !element.isBlock, outer?.reason == nil, let reason = element.reason {
      leaveOut(index, reason: reason)
      return true
    }
    if element.isBlock { flush() }
    open.append(element)
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
    guard let last = open.popLast() else { return }
    if last.isBlock {
      flush()
    } else if last.rowTable {
      let tag = markup.nodes[last.node].tag
      if tag == .td || tag == .th { pendingSpace = true }
    }
  }

  private mutating func append(_ text: ArraySlice<UInt8>, node: Int) {
    let state = open.last
    var previous: UInt8 = 0
    var lineFeeds = 0
    for byte in text {
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
      } else if pendingSpace, !bytes.isEmpty {
        bytes.append(0x20)
        count(1, state)
      }
      pendingSpace = false
      breaks = 0
      bytes.append(byte)
      if byte & 0xC0 != 0x80 {
        // A Han, Kana or Hangul character says as much as two or three letters.
        let size = byte >= 0xE3 && byte <= 0xED ? 2 : 1
        count(size, state)
      }
      previous = byte
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
    current.endsSentence = Self.endsSentence(bytes)
    current.marks = Self.countMarks(bytes)
    bytes.removeAll(keepingCapacity: true)
    if current.length > 0 { blocks.append(current) }
  }

  /// Commas, full stops and their like in any script.
  private static func countMarks(_ bytes: [UInt8]) -> Int {
    var count = 0
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x2C, 0x2E, 0x21, 0x3F, 0x3A, 0x3B: count += 1
      // U+060C, U+061B and U+061F; U+06D4.
      case 0xD8 where index + 1 < bytes.count:
        let next = bytes[index + 1]
        if next == 0x8C || next == 0x9B || next == 0x9F { count += 1 }
      // U+3001 and U+3002, U+0964, the full-width ones.
      case 0xE3 where index + 2 < bytes.count:
        if bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFC == 0x80 { count += 1 }
      case 0xE0 where index + 2 < bytes.count:
        if bytes[index + 1] == 0xA5 && bytes[index + 2] == 0xA4 { count += 1 }
      case 0xEF where index + 2 < bytes.count:
        if bytes[index + 1] == 0xBC && bytes[index + 2] < 0xA0 { count += 1 }
      default: break
      }
    }
    return count
  }

  private static func endsSentence(_ bytes: [UInt8]) -> Bool {
    for scalar in String(decoding: bytes.suffix(12), as: UTF8.self).unicodeScalars.reversed() {
      switch scalar {
      case ".", "!", "?", "…", "。", "؟", "۔", "！", "？", "।", ":": return true
      case "\"", "'", "”", "’", "»", ")", "]", "“", "」", "*", " ": continue
      default: return false
      }
    }
    return false
  }

  /// `<sup>` with a number, a letter or a star, mostly linked to a note.
  private func isNoteMark(_ node: Int) -> Bool {
    let text = markup.visibleText(node)
    let bare = text.filter { !"[]() ,;*†‡§".contains($0) }
    if bare.isEmpty { return !text.isEmpty }
    guard bare.count <= 3 else { return false }
    let inLink =
      markup.inside(node).contains { markup.nodes[$0].tag == .a }
      || markup.parent(node).map { markup.nodes[$0].tag == .a } == true
    return inLink || text.hasPrefix("[") && bare.allSatisfy(\.isNumber)
  }

  /// Cells of short text without blocks inside: a row is read as one block.
  private func isDataTable(_ table: Int) -> Bool {
    var cells = 0
    var long = 0
    for index in markup.inside(table) {
      let node = markup.nodes[index]
      switch node.tag {
      case .table: return false
      case .td, .th: cells += 1
      case .text: if node.count > 150 { long += 1 }
      case .ul, .ol, .article, .h1: return false
      default: break
      }
    }
    return cells >= 4 && long * 4 <= cells
  }
}
