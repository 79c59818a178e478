// SPDX-License-Identifier: GPL-3.0-or-later

/// Text broken into lines.
enum TextBlock {
  /// The paragraphs of a text: what stands between empty lines, each in one line.
  static func paragraphs(_ text: String) -> [String] {
    var paragraphs: [[Substring]] = [[]]
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let words = line.split(separator: " ")
      if words.isEmpty { paragraphs.append([]) } else { paragraphs[paragraphs.count - 1] += words }
    }
    return paragraphs.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
  }

  /// The text in lines that begin with `indent` spaces.
  static func wrap(_ text: String, indent: Int = 0, columns: Int) -> [String] {
    let spaces = String(repeating: " ", count: indent)
    let words = text.split(separator: " ").map(String.init)
    return wrap(words: words, hanging: 0, columns: columns - indent).map { spaces + $0 }
  }

  /// The words in lines of which all but the first begin with `hanging` spaces; a word is never
  /// broken, and may be one in meaning only, such as `[--output DIR]`.
  static func wrap(words: [String], hanging: Int, columns: Int) -> [String] {
    let spaces = String(repeating: " ", count: hanging)
    var lines: [String] = []
    for word in words {
      if let last = lines.last, last.count + 1 + word.count <= columns {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append((lines.isEmpty ? "" : spaces) + word)
      }
    }
    return lines
  }

  /// A label with its help in a column beside it, or below it where the label is too long for that.
  static func entry(
    _ label: String, _ help: String, helpColumn: Int, columns: Int
  ) -> [String] {
    let label = "  " + label
    let lines = wrap(help, indent: helpColumn, columns: columns)
    guard let first = lines.first else { return [label] }
    guard label.count + 1 < helpColumn else { return [label] + lines }
    return [label + first.dropFirst(label.count)] + lines.dropFirst()
  }
}
