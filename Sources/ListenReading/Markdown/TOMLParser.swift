// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles

/// Reads TOML 1.0 as far as front matter goes: Hugo and Zola write it between `+++` lines.
///
/// Debian has no C library for TOML that is kept up; numbers, dates and truth values stay as written,
/// since they are facts to be said, not to be reckoned with.
struct TOMLParser {
  private let bytes: ArraySlice<UInt8>
  private var at: Int
  private var line: Int
  private var root = Table()

  /// Tables are shared while they are filled.
  private final class Table {
    var values: [String: Node] = [:]
  }

  private enum Node {
    case value(FrontMatter.Value)
    case table(Table)
    case tables(List)
  }

  private final class List {
    var tables: [Table] = []
  }

  /// The values of `text`, whose first line is the document's line `firstLine`; keys in lower case.
  static func values(
    of text: ArraySlice<UInt8>, firstLine: Int
  ) throws(FrontMatter.Fault) -> [String: FrontMatter.Value] {
    var parser = TOMLParser(bytes: text, at: text.startIndex, line: firstLine)
    try parser.parse()
    return value(parser.root)
  }

  private static func value(_ table: Table) -> [String: FrontMatter.Value] {
    table.values.mapValues { node in
      switch node {
      case .value(let value): value
      case .table(let table): .map(value(table))
      case .tables(let list): .list(list.tables.map { .map(value($0)) })
      }
    }
  }

  private var byte: UInt8? { at < bytes.endIndex ? bytes[at] : nil }

  private func starts(with text: StaticString) -> Bool {
    bytes[at...].starts(
      with: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private func fault(_ expected: String) -> FrontMatter.Fault {
    var start = min(at, bytes.endIndex)
    while start > bytes.startIndex, bytes[start - 1] != 0x0A { start -= 1 }
    let end = MarkdownSource.end(ofLineAt: start, in: bytes)
    let text = String(decoding: bytes[start..<end], as: UTF8.self).trimmed
    return .init(line: line, found: "\"\(text.prefix(60))\"", expected: expected)
  }

  // MARK: Lines

  private mutating func parse() throws(FrontMatter.Fault) {
    var table = root
    while true {
      skip(lines: true)
      guard let first = byte else { return }
      if first == UInt8(ascii: "[") {
        table = try header()
      } else {
        let keys = try path()
        guard byte == UInt8(ascii: "=") else { throw fault("\"key = value\"") }
        at += 1
        skip(lines: false)
        try set(try value(depth: 0), at: keys, in: table)
      }
      skip(lines: false)
      guard byte == nil || byte == 0x0A || byte == 0x0D else {
        throw fault("the end of the line behind the value")
      }
    }
  }

  /// Moves over white space and comments, and over line ends where `lines` says so.
  private mutating func skip(lines: Bool) {
    while let byte {
      if byte == UInt8(ascii: "#") {
        while let inner = self.byte, inner != 0x0A { at += 1 }
      } else if byte == 0x20 || byte == 0x09 || lines && (byte == 0x0A || byte == 0x0D) {
        if byte == 0x0A { line += 1 }
        at += 1
      } else {
        return
      }
    }
  }

  private mutating func header() throws(FrontMatter.Fault) -> Table {
    let isArray = starts(with: "[[")
    at += isArray ? 2 : 1
    skip(lines: false)
    let keys = try path()
    guard starts(with: "]"), !isArray || starts(with: "]]") else {
      throw fault(isArray ? "\"[[name]]\"" : "\"[name]\"")
    }
    at += isArray ? 2 : 1
    guard let last = keys.last else { throw fault("a name") }
    let parent = try table(keys.dropLast(), in: root)
    guard isArray else { return try table([last], in: parent) }
    let new = Table()
    if case .tables(let list) = parent.values[last] {
      list.tables.append(new)
    } else {
      let list = List()
      list.tables.append(new)
      parent.values[last] = .tables(list)
    }
    return new
  }

  private func table(
    _ keys: some Sequence<String>, in start: Table
  ) throws(FrontMatter.Fault) -> Table {
    var table = start
    for key in keys {
      switch table.values[key] {
      case .table(let inner): table = inner
      case .tables(let inner):
        guard let last = inner.tables.last else { throw fault("a name that has no value yet") }
        table = last
      case .value: throw fault("a name that has no value yet")
      case nil:
        let inner = Table()
        table.values[key] = .table(inner)
        table = inner
      }
    }
    return table
  }

  private func set(
    _ value: FrontMatter.Value, at keys: [String], in table: Table
  ) throws(FrontMatter.Fault) {
    guard let last = keys.last else { throw fault("a name") }
    try self.table(keys.dropLast(), in: table).values[last] = .value(value)
  }

  /// `a.b."c d"`, in lower case.
  private mutating func path() throws(FrontMatter.Fault) -> [String] {
    var keys: [String] = []
    while true {
      guard keys.count < YAMLFrontMatter.maximumDepth else {
        throw fault("no more than \(YAMLFrontMatter.maximumDepth) levels")
      }
      if byte == UInt8(ascii: "\"") || byte == 0x27 {
        keys.append(try string().lowercased())
      } else {
        let name = bytes[at...].prefix {
          $0 == 0x5F || $0 == 0x2D || $0 >= 0x80 || (0x30...0x39).contains($0)
            || (0x41...0x5A).contains($0 & 0xDF)
        }
        guard !name.isEmpty else { throw fault("\"key = value\"") }
        keys.append(String(decoding: name, as: UTF8.self).lowercased())
        at = name.endIndex
      }
      skip(lines: false)
      guard byte == UInt8(ascii: ".") else { return keys }
      at += 1
      skip(lines: false)
    }
  }

  // MARK: Values

  private mutating func value(depth: Int) throws(FrontMatter.Fault) -> FrontMatter.Value {
    guard depth < YAMLFrontMatter.maximumDepth else {
      throw fault("no more than \(YAMLFrontMatter.maximumDepth) levels")
    }
    switch byte {
    case UInt8(ascii: "\""), 0x27: return .text(try string().foldingWhiteSpace())
    case UInt8(ascii: "["):
      at += 1
      var items: [FrontMatter.Value] = []
      while true {
        skip(lines: true)
        if byte == UInt8(ascii: "]") { break }
        items.append(try value(depth: depth + 1))
        skip(lines: true)
        if byte == UInt8(ascii: ",") {
          at += 1
        } else if byte != UInt8(ascii: "]") {
          throw fault("a \"]\" that ends the list")
        }
      }
      at += 1
      return .list(items)
    case UInt8(ascii: "{"):
      at += 1
      let table = Table()
      while true {
        skip(lines: true)
        if byte == UInt8(ascii: "}") { break }
        let keys = try path()
        guard byte == UInt8(ascii: "=") else { throw fault("\"{key = value}\"") }
        at += 1
        skip(lines: false)
        try set(try value(depth: depth + 1), at: keys, in: table)
        skip(lines: true)
        if byte == UInt8(ascii: ",") {
          at += 1
        } else if byte != UInt8(ascii: "}") {
          throw fault("a \"}\" that ends the names")
        }
      }
      at += 1
      return .map(Self.value(table))
    default:
      let word = bytes[at...].prefix { !"\n\r,]}#".utf8.contains($0) }
      let text = String(decoding: word, as: UTF8.self).trimmed
      let isValue =
        text == "true" || text == "false"
        || (text.utf8.first.map { (0x30...0x39).contains($0) || $0 == 0x2B || $0 == 0x2D } ?? false)
        || ["inf", "nan"].contains(text)
      guard isValue else { throw fault("a value: text stands in quotation marks") }
      at = word.endIndex
      return .text(text)
    }
  }

  private mutating func string() throws(FrontMatter.Fault) -> String {
    guard let quote = byte else { throw fault("a quotation mark") }
    let isLong = bytes[at...].starts(with: [quote, quote, quote])
    let begin = (at, line)
    at += isLong ? 3 : 1
    var text: [UInt8] = []
    while let byte {
      if byte == quote, !isLong || bytes[at...].starts(with: [quote, quote, quote]) {
        at += isLong ? 3 : 1
        // Two more may stand before the three that end it.
        while isLong, self.byte == quote {
          text.append(quote)
          at += 1
        }
        return String(decoding: text, as: UTF8.self)
      }
      if byte == 0x0A {
        guard isLong else { break }
        line += 1
      }
      at += 1
      if byte == 0x5C, quote == UInt8(ascii: "\"") {
        try escape(into: &text)
      } else {
        text.append(byte)
      }
    }
    (at, line) = begin
    throw fault("a closing quotation mark")
  }

  private mutating func escape(into text: inout [UInt8]) throws(FrontMatter.Fault) {
    guard let byte else { throw fault("a closing quotation mark") }
    at += 1
    switch byte {
    case UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "r"), UInt8(ascii: "b"),
      UInt8(ascii: "f"):
      text.append(0x20)
    case UInt8(ascii: "\""), 0x5C: text.append(byte)
    case 0x0A, 0x0D, 0x20:
      // A line end behind a backslash is none, nor is the indentation after it.
      if byte == 0x0A { line += 1 }
      while let inner = self.byte, inner <= 0x20 {
        if inner == 0x0A { line += 1 }
        at += 1
      }
    case UInt8(ascii: "u"), UInt8(ascii: "U"):
      let digits = bytes[at...].prefix(byte == UInt8(ascii: "u") ? 4 : 8)
      guard let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16),
        let scalar = Unicode.Scalar(value)
      else { throw fault("the number of a character in hexadecimal digits") }
      text += String(scalar).utf8
      at = digits.endIndex
    default: throw fault("one of \\\" \\\\ \\b \\f \\n \\r \\t \\u \\U")
    }
  }
}
