// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles

/// Reads the facts that YAML states.
struct YAMLFrontMatter: ~Copyable {
  /// How deep names may lie under names; front matter is two or three deep.
  static let maximumDepth = 64

  private let events: YAMLEvents
  private var anchors: [String: FrontMatter.Value] = [:]

  private init(_ events: consuming YAMLEvents) { self.events = events }

  /// The values of `text`, whose first line is the document's line `firstLine`.
  ///
  /// A value that authors write and YAML refuses (a headline with a colon and without quotation marks) is
  /// put into quotation marks, and read again.
  static func values(
    of text: ArraySlice<UInt8>, firstLine: Int
  ) throws(FrontMatter.Fault) -> [String: FrontMatter.Value] {
    let clean = text.filter { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    do {
      return try parse(withoutC1(clean))
    } catch {
      if error.line > 0, let mended = YAMLMending.quoted(clean),
        let values = try? parse(withoutC1(mended))
      {
        return values
      }
      var fault = error
      fault.found = "\"\(line(error.line, of: text).prefix(60))\""
      fault.line += firstLine - 1
      throw fault
    }
  }

  private static func parse(
    _ text: [UInt8]
  ) throws(FrontMatter.Fault) -> [String: FrontMatter.Value] {
    guard let events = YAMLEvents(text) else { return [:] }
    var reader = YAMLFrontMatter(events)
    let first = try reader.events.next()
    switch first.kind {
    case .endOfDocument: return [:]
    case .map: return try reader.map(depth: 1)
    default: throw .init(line: first.line, found: "", expected: "\"key: value\"")
    }
  }

  /// U+0080 to U+009F and U+FFFE, U+FFFF: libyaml refuses them.
  private static func withoutC1(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(where: { $0 >= 0x80 }) else { return text }
    var view = String.UnicodeScalarView()
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars
    where !(0x80...0x9F).contains(scalar.value) && scalar.value & 0xFFFE != 0xFFFE {
      view.append(scalar)
    }
    return Array(String(view).utf8)
  }

  private static func line(_ number: Int, of text: ArraySlice<UInt8>) -> String {
    var start = text.startIndex
    for _ in 1..<max(1, number) where start < text.endIndex {
      start = MarkdownSource.end(ofLineAt: start, in: text)
    }
    let end = MarkdownSource.end(ofLineAt: start, in: text)
    return String(decoding: text[start..<end], as: UTF8.self).trimmed
  }

  // MARK: Values

  private mutating func map(depth: Int) throws(FrontMatter.Fault) -> [String: FrontMatter.Value] {
    var values: [String: FrontMatter.Value] = [:]
    while true {
      let key = try events.next()
      switch key.kind {
      case .end, .endOfDocument: return values
      case .scalar(let name, _):
        let value = try value(try events.next(), depth: depth)
        if name == "<<", case .map(let shared) = value {
          values.merge(shared) { own, _ in own }
        } else {
          values[name.trimmed.lowercased()] = value
        }
      default: throw .init(line: key.line, found: "", expected: "\"key: value\"")
      }
    }
  }

  private mutating func value(
    _ event: YAMLEvents.Event, depth: Int
  ) throws(FrontMatter.Fault) -> FrontMatter.Value {
    guard depth < Self.maximumDepth else {
      throw .init(line: event.line, found: "", expected: "no more than \(Self.maximumDepth) levels")
    }
    let value: FrontMatter.Value
    switch event.kind {
    case .scalar(let text, let isPlain):
      let isNull = isPlain && ["~", "null", "Null", "NULL"].contains(text)
      // Speech knows no line ends.
      value = .text(isNull ? "" : text.foldingWhiteSpace())
    case .alias(let name):
      guard let known = anchors[name] else {
        throw .init(
          line: event.line, found: "", expected: "the name of an anchor that stands above")
      }
      value = known
    case .sequence:
      var items: [FrontMatter.Value] = []
      loop: while true {
        let item = try events.next()
        switch item.kind {
        case .end, .endOfDocument: break loop
        default: items.append(try self.value(item, depth: depth + 1))
        }
      }
      value = .list(items)
    case .map: value = .map(try map(depth: depth + 1))
    case .end, .endOfDocument: value = .text("")
    }
    if let anchor = event.anchor { anchors[anchor] = value }
    return value
  }
}
