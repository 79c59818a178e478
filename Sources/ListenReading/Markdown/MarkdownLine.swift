// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles

/// The lines of paragraphs in dialects that CommonMark does not know: tables, notes, templates,
/// attributes, and the modules of MDX.
enum MarkdownLine {
  /// Why the line at `index` is not read, if so, and the line after what belongs to it.
  static func extent(of lines: [Substring], from index: Int) -> (reason: String?, end: Int) {
    let line = lines[index]
    guard let first = line.utf8.first(where: { $0 > 0x20 }) else { return (nil, index + 1) }
    if line.utf8.contains(0x7C), index + 1 < lines.count, isTableRule(lines[index + 1]) {
      return ("table", end(of: lines, from: index + 2) { $0.utf8.contains(0x7C) })
    }
    if first == UInt8(ascii: "["), isNote(line) {
      return ("footnote", end(of: lines, from: index + 1) { !isNote($0) })
    }
    if first == UInt8(ascii: "{"), isTemplate(line, isFirst: index == 0) {
      return ("template", index + 1)
    }
    return (nil, index + 1)
  }

  private static func end(
    of lines: [Substring], from start: Int, while isPart: (Substring) -> Bool
  ) -> Int {
    var end = start
    while end < lines.count, isPart(lines[end]) { end += 1 }
    return end
  }

  /// Whether a line is a table's rule, such as `| --- | :-: |`.
  private static func isTableRule(_ line: Substring) -> Bool {
    let bytes = line.utf8
    return bytes.contains(0x2D) && bytes.contains(0x7C)
      && bytes.allSatisfy { [0x7C, 0x2D, 0x3A, 0x20, 0x09].contains($0) }
  }

  /// Whether a line begins a note, such as `[^1]: Its text`.
  private static func isNote(_ line: Substring) -> Bool {
    let text = line.drop { $0 == " " }
    guard text.hasPrefix("[^"), let close = text.utf8.firstIndex(of: UInt8(ascii: "]")) else {
      return false
    }
    let next = text.utf8.index(after: close)
    return next < text.endIndex && text.utf8[next] == UInt8(ascii: ":")
  }

  /// `{{< figure >}}` of Hugo, `{% include %}` of Jekyll, `{: .class}` of kramdown, `{expression}` of
  /// MDX; within a paragraph only where it is the whole line.
  private static func isTemplate(_ line: Substring, isFirst: Bool) -> Bool {
    let text = line.trimmed
    let isWhole = text.hasSuffix("}")
    for start in ["{{", "{%", "{:"] where text.hasPrefix(start) { return isFirst || isWhole }
    return isWhole && isFirst && !text.utf8.contains(0x20)
  }

  /// The attributes at the end of a text, such as `.wide data-listen="skip"`; empty where it has none.
  static func attributes(of text: String) -> String {
    let text = text.trimmed
    guard text.hasSuffix("}"), let open = text.lastIndex(of: "{") else { return "" }
    return String(text[text.index(after: open)...].dropLast())
  }

  /// `text` without the attributes at a heading's end, such as `{#harbour .wide}`.
  static func withoutAttributes(_ text: String) -> String {
    guard text.hasSuffix("}"), let open = text.lastIndex(of: "{") else { return text }
    let inside = text[text.index(after: open)...].dropLast()
    guard let first = inside.utf8.first, [0x23, 0x2E, 0x3A].contains(first) else { return text }
    return String(text[..<open])
  }

  /// Whether a paragraph is MDX's `import … from "…"` or `export …`.
  static func isModule(_ text: String) -> Bool {
    if text.hasPrefix("import ") {
      let line = text.split(separator: "\n").first?.trimmed(of: ";") ?? ""
      if line.hasSuffix("{") { return text.has("} from ") }
      let isQuoted = line.hasSuffix("'") || line.hasSuffix("\"")
      return isQuoted
        && (line.has(" from ") || line.hasPrefix("import '") || line.hasPrefix("import \""))
    }
    guard text.hasPrefix("export ") else { return false }
    let word = text.dropFirst(7).prefix { $0.isLetter || $0 == "{" || $0 == "*" }
    return [
      "const", "let", "var", "default", "function", "async", "class", "{", "*",
    ].contains(word)
      && (text.utf8.contains(0x3D) || text.utf8.contains(0x7B) || text.has(" from ")
        || text.has("default "))
  }

  /// The number of braces that a text opens beyond those that it closes.
  static func balance(of text: String) -> Int {
    text.utf8.reduce(0) { $0 + ($1 == 0x7B ? 1 : $1 == 0x7D ? -1 : 0) }
  }
}
