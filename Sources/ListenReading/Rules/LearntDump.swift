// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles

/// A dump to learn from: its lines, and where the general reader found the article.
struct LearntDump: Sendable {
  let reading: Reading
  /// The text of each line, with numbers as `#` and without its bullet.
  let keys: [String]
  /// The lines from the headline to the end of the text.
  let article: Range<Int>
  /// Whether the general reader took each line for text of the article.
  let isKept: [Bool]

  init(_ source: Source) throws(ReadingError) {
    let reading = try TextReader().read(source)
    self.reading = reading
    let lines = TextDecoder.decode(source.bytes).text.split(
      separator: "\n", omittingEmptySubsequences: false
    ).map { DumpRules.bare(String($0)) }
    keys = lines.map(LinePattern.key)
    let text = Array(
      reading.article.body.map { Array($0.text.utf8).lettersOnly }.joined(separator: [0x0A]))
    let kept = lines.map { line -> Bool in
      let letters = Array(TextHygiene.clean(line).utf8).lettersOnly
      return letters.count >= 3 && text.contains(bytes: letters)
    }
    isKept = kept
    let long = lines.indices.filter { kept[$0] && lines[$0].utf8.count >= 40 }
    let title = reading.article.title.map(LinePattern.key)
    let first = long.first ?? 0
    let head = keys[..<first].lastIndex { $0 == title } ?? first
    article = head..<max(head, (long.last ?? head) + 1)
  }
}
