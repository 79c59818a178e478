// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles
internal import ListenFormats

/// Finds front matter above a Markdown text: YAML between `---` lines, TOML between `+++` lines, or
/// an object of JSON.
enum FrontMatterReader {
  /// The facts above `text`, and what stands below them; nothing where there are none.
  static func read(
    _ text: ArraySlice<UInt8>
  ) throws(FrontMatter.Fault) -> (matter: FrontMatter, rest: ArraySlice<UInt8>)? {
    if let object = objectEnd(text) {
      return (FrontMatter(values: try json(text[..<object])), text[object...])
    }
    let first = MarkdownSource.end(ofLineAt: text.startIndex, in: text)
    let mark = trimmed(text[..<first])
    guard mark.elementsEqual("---".utf8) || mark.elementsEqual("+++".utf8) else { return nil }
    let isYAML = mark.first == UInt8(ascii: "-")
    var line = first
    while line < text.endIndex {
      let end = MarkdownSource.end(ofLineAt: line, in: text)
      let inside = trimmed(text[line..<end])
      if text[line] != 0x20,
        inside.elementsEqual(mark) || isYAML && inside.elementsEqual("...".utf8)
      {
        let facts = text[first..<line]
        let values =
          isYAML
          ? try YAMLFrontMatter.values(of: facts, firstLine: 2)
          : try TOMLParser.values(of: facts, firstLine: 2)
        return (FrontMatter(values: values), text[end...])
      }
      line = end
    }
    // A rule above a text is no front matter.
    guard beginsWithKey(text[first...], mark: isYAML ? 0x3A : 0x3D) else { return nil }
    let fence = String(decoding: mark, as: UTF8.self)
    throw .init(
      line: 1, found: "no line \"\(fence)\" that ends it", expected: "\"\(fence)\" after the facts")
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line
    while let last = line.last, last <= 0x20 { line.removeLast() }
    return line
  }

  /// Whether the first line begins with a name and `mark`.
  private static func beginsWithKey(_ text: ArraySlice<UInt8>, mark: UInt8) -> Bool {
    let line = text[..<MarkdownSource.end(ofLineAt: text.startIndex, in: text)]
    guard let place = line.prefix(61).firstIndex(of: mark), place > line.startIndex else {
      return false
    }
    let name = String(decoding: line[..<place], as: UTF8.self)
    let isSpaced = place + 1 >= line.endIndex || line[place + 1] <= 0x20
    return (isSpaced || mark == 0x3D)
      && name.allSatisfy { $0.isLetter || $0.isNumber || "_- .\"'".contains($0) }
  }

  // MARK: JSON

  /// The end of an object that a text begins with, where anything but JSON follows it.
  static func objectEnd(_ text: ArraySlice<UInt8>) -> Int? {
    guard let start = text.firstIndex(where: { $0 > 0x20 }), text[start] == UInt8(ascii: "{"),
      // A template or an expression is none.
      let inside = text[(start + 1)...].first(where: { $0 > 0x20 }),
      inside == UInt8(ascii: "\"") || inside == UInt8(ascii: "}")
    else { return nil }
    var depth = 0
    var isQuoted = false
    var at = start
    while at < text.endIndex {
      let byte = text[at]
      if isQuoted {
        if byte == 0x5C { at += 1 }
        if byte == UInt8(ascii: "\"") { isQuoted = false }
      } else if byte == UInt8(ascii: "\"") {
        isQuoted = true
      } else if byte == UInt8(ascii: "{") {
        depth += 1
      } else if byte == UInt8(ascii: "}") {
        depth -= 1
        if depth == 0 { break }
      }
      at += 1
    }
    guard at < text.endIndex, let next = text[(at + 1)...].first(where: { $0 > 0x20 }) else {
      return nil
    }
    return "{[,]}\"".utf8.contains(next) ? nil : at + 1
  }

  private static func json(
    _ text: ArraySlice<UInt8>
  ) throws(FrontMatter.Fault) -> [String: FrontMatter.Value] {
    let value: JSONValue
    do {
      value = try JSONParser.parse(Array(text))
    } catch {
      throw .init(line: error.line, found: error.found, expected: error.expected)
    }
    guard case .map(let values) = FrontMatter.Value(value) else { return [:] }
    return values
  }
}

extension FrontMatter.Value {
  /// A value of JSON, its keys in lower case.
  init(_ value: JSONValue) {
    switch value {
    case .null: self = .text("")
    case .bool(let isTrue): self = .text(isTrue ? "true" : "false")
    case .number(let text): self = .text(text)
    case .string(let text): self = .text(text.foldingWhiteSpace())
    case .array(let items): self = .list(items.map(Self.init))
    case .object(let members):
      self = .map(
        Dictionary(
          members.map { ($0.key.lowercased(), Self($0.value)) },
          uniquingKeysWith: { first, _ in first }))
    }
  }
}
