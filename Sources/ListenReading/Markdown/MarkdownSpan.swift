// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles

/// Pandoc's spans with attributes, such as `[text]{.no-audio}`.
enum MarkdownSpan {
  /// `text` without the spans that their author leaves out, and those; spans that are to be said in a
  /// certain way are marked, others stay as written.
  static func parts(of text: String) -> (text: String, skipped: [String]) {
    guard text.has("]{") else { return (text, []) }
    var skipped: [String] = []
    var output: [UInt8] = []
    /// The position of each open bracket in the output.
    var open: [Int] = []
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "[") {
        open.append(output.count)
      } else if byte == UInt8(ascii: "]"), let start = open.popLast(), index + 1 < bytes.count,
        bytes[index + 1] == UInt8(ascii: "{"),
        let end = bytes[index..<min(bytes.count, index + 200)].firstIndex(of: UInt8(ascii: "}"))
      {
        let attributes = String(decoding: bytes[(index + 2)..<end], as: UTF8.self)
        if AuthorMarks.isSilent(attributes: attributes) {
          skipped.append(String(decoding: output[(start + 1)...], as: UTF8.self))
          output.removeSubrange(start...)
          index = end + 1
          continue
        }
        let sayings = MarkAttributes.sayings(span: attributes)
        if !sayings.isEmpty {
          output.replaceSubrange(
            start...start, with: sayings.map(MarkedText.opening).joined().utf8)
          for _ in sayings { output += String(MarkedText.close).utf8 }
          index = end + 1
          continue
        }
      }
      output.append(byte)
      index += 1
    }
    return (String(decoding: output, as: UTF8.self), skipped)
  }
}
