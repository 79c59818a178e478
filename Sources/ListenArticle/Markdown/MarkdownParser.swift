// SPDX-License-Identifier: GPL-3.0-or-later

/// Takes a Markdown text apart into blocks: the part of CommonMark that articles are written in.
struct MarkdownParser {
  /// How deep quotations and lists may nest; deeper marks are text.
  private static let depthLimit = 12

  private(set) var blocks: [MarkdownBlock] = []
  private var references: Set<String> = []
  private var paragraph: [Substring] = []

  /// The blocks of `lines`.
  static func blocks(of lines: [Substring]) -> [MarkdownBlock] {
    var parser = MarkdownParser()
    parser.references = LinkReference.labels(in: lines)
    parser.parse(lines, as: .paragraph, depth: 0)
    return parser.blocks
  }

  private mutating func parse(_ lines: [Substring], as kind: Block.Kind, depth: Int) {
    var index = 0
    while index < lines.count {
      let line = lines[index]
      let text = line.drop { $0 == " " || $0 == "\t" }
      let indent = Self.indent(of: line)
      if text.isEmpty {
        flush(kind)
        index += 1
      } else if indent >= 4, paragraph.isEmpty {
        index = drop(lines, from: index, reason: "code") {
          Self.indent(of: $0) >= 4 || $0.allSatisfy(\.isWhitespace)
        }
      } else if indent >= 4 {
        paragraph.append(text)
        index += 1
      } else if let fence = Self.fence(text) {
        flush(kind)
        index = code(lines, from: index, fence: fence)
      } else if let heading = Self.heading(text) {
        flush(kind)
        add(heading: heading.text, level: heading.level)
        index += 1
      } else if !paragraph.isEmpty, let level = Self.underline(text) {
        let title = paragraph.joined(separator: " ")
        paragraph = []
        add(heading: title[...], level: level)
        index += 1
      } else if Self.isRule(text) {
        flush(kind)
        index += 1
      } else if text.first == ">", depth < Self.depthLimit {
        flush(kind)
        index = quotation(lines, from: index, depth: depth)
      } else if depth < Self.depthLimit,
        let width = ListMark.width(text, interrupts: !paragraph.isEmpty)
      {
        flush(kind)
        index = item(lines, from: index, width: indent + width, depth: depth)
      } else if paragraph.isEmpty, let end = special(lines, at: index, text: text) {
        index = end
      } else {
        paragraph.append(text)
        index += 1
      }
    }
    flush(kind)
  }

  // MARK: Leaves

  private mutating func flush(_ kind: Block.Kind) {
    guard !paragraph.isEmpty else { return }
    let source = paragraph.joined(separator: "\n")
    paragraph = []
    let inline = MarkdownInline(source, references: references)
    let text = TextHygiene.clean(inline.text)
    if text.isEmpty {
      for image in inline.images {
        blocks.append(.image(address: image.address, caption: TextHygiene.clean(image.caption)))
      }
    } else {
      blocks.append(.text(kind, text))
    }
  }

  private mutating func add(heading source: Substring, level: Int) {
    let text = TextHygiene.clean(MarkdownInline(String(source), references: references).text)
    if !text.isEmpty { blocks.append(.heading(level: level, text)) }
  }

  private mutating func drop(
    _ lines: [Substring], from start: Int, reason: String, while isPart: (Substring) -> Bool
  ) -> Int {
    var end = start + 1
    while end < lines.count, isPart(lines[end]) { end += 1 }
    let text = TextHygiene.clean(lines[start..<end].joined(separator: " "))
    if !text.isEmpty { blocks.append(.dropped(text, reason: reason)) }
    return end
  }

  private mutating func code(
    _ lines: [Substring], from start: Int, fence: (mark: Character, count: Int)
  ) -> Int {
    var isOpen = true
    return drop(lines, from: start, reason: "code") { line in
      guard isOpen else { return false }
      let text = line.trimmed
      if text.count >= fence.count, text.allSatisfy({ $0 == fence.mark }) { isOpen = false }
      return true
    }
  }

  /// What isn't text though it begins like it: tables, definitions, comments, scripts, templates.
  private mutating func special(_ lines: [Substring], at index: Int, text: Substring) -> Int? {
    if text.utf8.contains(0x7C), index + 1 < lines.count, Self.isTableRule(lines[index + 1]) {
      return drop(lines, from: index, reason: "table") { $0.utf8.contains(0x7C) }
    }
    if text.utf8.first == UInt8(ascii: "["), text.hasPrefix("[^"), text.has("]:") {
      return drop(lines, from: index, reason: "footnote") {
        Self.indent(of: $0) >= 4 && !$0.allSatisfy(\.isWhitespace)
      }
    }
    if LinkReference.label(in: text) != nil { return index + 1 }
    if text.utf8.first == UInt8(ascii: "{"),
      text.hasPrefix("{{") || text.hasPrefix("{%") || text.hasPrefix("{:")
    {
      return drop(lines, from: index, reason: "template") { _ in false }
    }
    guard text.utf8.first == UInt8(ascii: "<") else { return nil }
    let small = text.lowercased()
    for (opening, closing) in [
      ("<!--", "-->"), ("<script", "</script"), ("<style", "</style"), ("<iframe", "</iframe"),
      ("<svg", "</svg"), ("<video", "</video"), ("<table", "</table"),
    ] where small.hasPrefix(opening) {
      var isOpen = !small.dropFirst(opening.count).contains(closing)
      return drop(lines, from: index, reason: "markup") { line in
        defer { if line.lowercased().contains(closing) { isOpen = false } }
        return isOpen
      }
    }
    return nil
  }

  // MARK: Containers

  private mutating func quotation(_ lines: [Substring], from start: Int, depth: Int) -> Int {
    var inner: [Substring] = []
    var index = start
    while index < lines.count {
      let text = lines[index].drop { $0 == " " }
      if text.first == ">", Self.indent(of: lines[index]) < 4 {
        let rest = text.dropFirst()
        inner.append(rest.first == " " ? rest.dropFirst() : rest)
      } else if text.isEmpty || inner.last?.isEmpty ?? true || startsBlock(text) {
        break
      } else {
        inner.append(text)
      }
      index += 1
    }
    parse(inner, as: .quotation, depth: depth + 1)
    return index
  }

  private mutating func item(
    _ lines: [Substring], from start: Int, width: Int, depth: Int
  ) -> Int {
    var inner = [lines[start].dropFirst(min(width, lines[start].count))]
    var index = start + 1
    while index < lines.count {
      let line = lines[index]
      if line.allSatisfy(\.isWhitespace) {
        // An empty line stays inside only where what follows is indented.
        guard index + 1 < lines.count, Self.indent(of: lines[index + 1]) >= width else { break }
        inner.append("")
      } else if Self.indent(of: line) >= width {
        inner.append(Self.dropping(width, of: line))
      } else if inner.last?.isEmpty ?? true || startsBlock(line.drop { $0 == " " }) {
        break
      } else {
        inner.append(line.drop { $0 == " " })
      }
      index += 1
    }
    parse(inner, as: .listItem, depth: depth + 1)
    return index
  }

  private func startsBlock(_ text: Substring) -> Bool {
    text.first == ">" || Self.fence(text) != nil || Self.heading(text) != nil
      || Self.isRule(text) || ListMark.width(text, interrupts: false) != nil
  }

  // MARK: Marks

  private static func indent(of line: Substring) -> Int {
    var column = 0
    for character in line {
      if character == " " {
        column += 1
      } else if character == "\t" {
        column += 4 - column % 4
      } else {
        break
      }
    }
    return column
  }

  private static func dropping(_ width: Int, of line: Substring) -> Substring {
    var column = 0
    var rest = line
    while column < width, let first = rest.first, first == " " || first == "\t" {
      column += first == "\t" ? 4 - column % 4 : 1
      rest = rest.dropFirst()
    }
    return rest
  }

  private static func fence(_ text: Substring) -> (mark: Character, count: Int)? {
    guard let mark = text.first, mark == "`" || mark == "~" else { return nil }
    let count = text.prefix { $0 == mark }.count
    guard count >= 3, mark == "~" || !text.dropFirst(count).utf8.contains(0x60) else { return nil }
    return (mark, count)
  }

  private static func heading(_ text: Substring) -> (level: Int, text: Substring)? {
    let level = text.prefix { $0 == "#" }.count
    guard (1...6).contains(level) else { return nil }
    var rest = text.dropFirst(level)
    guard rest.isEmpty || rest.first == " " || rest.first == "\t" else { return nil }
    while rest.last?.isWhitespace ?? false { rest = rest.dropLast() }
    let closing = rest.reversed().prefix { $0 == "#" }.count
    if closing > 0, rest.count == closing || rest.dropLast(closing).last?.isWhitespace ?? false {
      rest = rest.dropLast(closing)
    }
    return (level, rest)
  }

  private static func underline(_ text: Substring) -> Int? {
    let marks = text.trimmed
    if marks.allSatisfy({ $0 == "=" }) { return 1 }
    return marks.allSatisfy { $0 == "-" } ? 2 : nil
  }

  private static func isRule(_ text: Substring) -> Bool {
    guard let first = text.first(where: { !$0.isWhitespace }), "*-_".contains(first) else {
      return false
    }
    let marks = text.filter { !$0.isWhitespace }
    guard marks.count >= 3 else { return false }
    return marks.allSatisfy { $0 == first }
  }

  private static func isTableRule(_ line: Substring) -> Bool {
    let text = line.trimmed
    return text.utf8.contains(0x2D) && text.utf8.contains(0x7C)
      && text.allSatisfy { "|-: ".contains($0) }
  }
}
