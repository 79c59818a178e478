// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads front matter: `key: value`, quoted text, `[lists, like this]` and lists of dashes, names
/// under names, folded and literal text, comments.
struct FrontMatterParser {
  private let lines: [Substring]
  private var index: Int

  /// Where the front matter of `lines` ends (the line after its last `---`); nothing where there
  /// is none.
  static func parse(
    _ lines: [Substring]
  ) throws(FrontMatter.Fault) -> (matter: FrontMatter, end: Int)? {
    guard let first = lines.first, first.trimmed == "---" else { return nil }
    guard let end = lines.dropFirst().firstIndex(where: { isEnd($0) }) else {
      // A rule above a text is no front matter.
      guard lines.count > 1, key(of: lines[1]) != nil else { return nil }
      throw .init(
        line: 1, found: "no line \"---\" that ends it", expected: "\"---\" after the facts")
    }
    var parser = FrontMatterParser(lines: Array(lines[..<end]), index: 1)
    let values = try parser.map(indent: 0)
    if parser.index < end {
      throw parser.fault(at: parser.index, expected: "\"key: value\"")
    }
    return (FrontMatter(values: values), end + 1)
  }

  private static func isEnd(_ line: Substring) -> Bool {
    line.first != " " && (line.trimmed == "---" || line.trimmed == "...")
  }

  /// The key that a line begins with, and what follows its colon.
  private static func key(of line: Substring) -> (key: String, rest: Substring)? {
    let text = line.drop { $0 == " " }
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let after = text[text.index(after: colon)...]
    guard after.isEmpty || after.first?.isWhitespace ?? true else { return nil }
    let key = text[..<colon].trimmed(of: "\"'")
    guard !key.isEmpty, key.count <= 60,
      key.allSatisfy({ $0.isLetter || $0.isNumber || "_- .".contains($0) })
    else { return nil }
    return (key.lowercased(), after.drop { $0.isWhitespace })
  }

  private func fault(at index: Int, expected: String) -> FrontMatter.Fault {
    let text = index < lines.count ? lines[index].trimmed : ""
    return .init(line: index + 1, found: "\"\(text.prefix(60))\"", expected: expected)
  }

  private func indent(of index: Int) -> Int { lines[index].prefix { $0 == " " }.count }

  /// Moves over empty lines and comments; whether a line is left.
  private mutating func skip() -> Bool {
    while index < lines.count {
      let text = lines[index].drop { $0.isWhitespace }
      if !text.isEmpty, text.first != "#" { return true }
      index += 1
    }
    return false
  }

  private mutating func map(indent: Int) throws(FrontMatter.Fault) -> [String: FrontMatter.Value] {
    var values: [String: FrontMatter.Value] = [:]
    while skip(), self.indent(of: index) == indent {
      if lines[index].first == "\t" {
        throw fault(at: index, expected: "spaces before a key, not tabs")
      }
      guard let (key, rest) = Self.key(of: lines[index]) else {
        if lines[index].drop(while: { $0 == " " }).hasPrefix("- ") { break }
        throw fault(at: index, expected: "\"key: value\"")
      }
      values[key] = try value(rest, indent: indent)
    }
    return values
  }

  /// The value that begins with `rest` on the line at `index`.
  private mutating func value(
    _ rest: Substring, indent: Int
  ) throws(FrontMatter.Fault) -> FrontMatter.Value {
    let line = index
    let text = rest.trimmed
    index += 1
    if text.isEmpty || text.hasPrefix("#") {
      guard skip() else { return .text("") }
      let next = self.indent(of: index)
      let isDash = lines[index].drop { $0 == " " }.hasPrefix("-")
      if isDash, next >= indent { return .list(try items(indent: next)) }
      if next > indent {
        if Self.key(of: lines[index]) != nil { return .map(try map(indent: next)) }
        return .text(folded(deeperThan: indent))
      }
      return .text("")
    }
    switch text.first {
    case "|", ">":
      let block = lines[line + 1..<max(line + 1, blockEnd(indent))]
      index = max(line + 1, blockEnd(indent))
      let texts = block.map { $0.trimmed }
      // Speech knows no line ends, so literal text is folded as well; empty lines part it.
      return .text(texts.filter { !$0.isEmpty }.joined(separator: " "))
    case "[": return .list(try inlineList(text, line: line))
    case "{": return .map(try inlineMap(text, line: line))
    case "\"", "'":
      return .text(try quoted(text, line: line))
    default:
      var plain = withoutComment(text)
      let more = folded(deeperThan: indent)
      if !more.isEmpty { plain += " " + more }
      return .text(["~", "null", "Null", "NULL"].contains(plain) ? "" : plain)
    }
  }

  private func blockEnd(_ indent: Int) -> Int {
    var end = index
    while end < lines.count, lines[end].allSatisfy(\.isWhitespace) || self.indent(of: end) > indent
    {
      end += 1
    }
    return end
  }

  /// The lines of plain text that go on deeper than `indent`.
  private mutating func folded(deeperThan indent: Int) -> String {
    let end = blockEnd(indent)
    let text = lines[index..<end].map { $0.trimmed }.filter { !$0.isEmpty }
    index = end
    return text.joined(separator: " ")
  }

  private mutating func items(indent: Int) throws(FrontMatter.Fault) -> [FrontMatter.Value] {
    var items: [FrontMatter.Value] = []
    while skip(), self.indent(of: index) == indent {
      let text = lines[index].drop { $0 == " " }
      guard text.hasPrefix("-") else { break }
      let rest = text.dropFirst().drop { $0 == " " }
      if let (key, value) = Self.key(of: rest) {
        let column = indent + text.count - rest.count
        var values = [key: try self.value(value, indent: column)]
        if index < lines.count, skip(), self.indent(of: index) == column {
          values.merge(try map(indent: column)) { $1 }
        }
        items.append(.map(values))
      } else {
        items.append(try value(rest, indent: indent))
      }
    }
    return items
  }

  private func inlineList(
    _ text: String, line: Int
  ) throws(FrontMatter.Fault) -> [FrontMatter.Value] {
    var values: [FrontMatter.Value] = []
    for part in try parts(text, closer: "]", line: line) {
      values.append(.text(try scalar(part, line: line)))
    }
    return values
  }

  private func inlineMap(
    _ text: String, line: Int
  ) throws(FrontMatter.Fault) -> [String: FrontMatter.Value] {
    var values: [String: FrontMatter.Value] = [:]
    for part in try parts(text, closer: "}", line: line) {
      guard let (key, rest) = Self.key(of: part[...]) else {
        throw fault(at: line, expected: "\"{key: value}\"")
      }
      values[key] = .text(try scalar(rest.trimmed, line: line))
    }
    return values
  }

  private func scalar(_ text: String, line: Int) throws(FrontMatter.Fault) -> String {
    text.hasPrefix("\"") || text.hasPrefix("'") ? try quoted(text, line: line) : text
  }

  /// The parts between commas of a bracketed value.
  private func parts(
    _ text: String, closer: Character, line: Int
  ) throws(FrontMatter.Fault) -> [String] {
    var parts: [String] = [""]
    var quote: Character?
    for character in text.dropFirst() {
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "\"" || character == "'", parts[parts.count - 1].trimmed.isEmpty {
        quote = character
      } else if character == closer {
        return parts.map { $0.trimmed }.filter { !$0.isEmpty }
      } else if character == "," {
        parts.append("")
        continue
      }
      parts[parts.count - 1].append(character)
    }
    throw fault(at: line, expected: "a \"\(closer)\" that ends the list on its line")
  }

  private func quoted(_ text: String, line: Int) throws(FrontMatter.Fault) -> String {
    var output = ""
    let isDouble = text.hasPrefix("\"")
    var rest = text.dropFirst()
    while let character = rest.popFirst() {
      if isDouble, character == "\\", let escaped = rest.popFirst() {
        output += ["n": " ", "t": " ", "r": " "][escaped] ?? String(escaped)
      } else if character == (isDouble ? "\"" : "'") {
        if !isDouble, rest.first == "'" {
          output += "'"
          rest = rest.dropFirst()
          continue
        }
        guard withoutComment(rest.trimmed).isEmpty || rest.trimmed.hasPrefix("#") else {
          throw fault(at: line, expected: "nothing after the closing quotation mark")
        }
        return output
      } else {
        output.append(character)
      }
    }
    throw fault(at: line, expected: "a closing quotation mark")
  }

  private func withoutComment(_ text: String) -> String {
    guard let place = text.place(of: " #") else { return text }
    return text[..<text.utf8.index(text.utf8.startIndex, offsetBy: place)].trimmed
  }
}
