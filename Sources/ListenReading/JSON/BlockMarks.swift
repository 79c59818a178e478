// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFormats

/// The `marks` of a block in JSON: `{"start": 4, "end": 9, "as": "…"}` with `as`, `ipa`, `say` (and `format`),
/// `lang`, `emphasis`, `prosody` or `pause`.
enum BlockMarks {
  /// The marks of `item` in order, and a line for each that has no effect.
  static func read(_ item: JSONValue, text: String) -> (marks: [Block.Mark], faults: [String]) {
    guard let list = item["marks"] else { return ([], []) }
    let size = text.unicodeScalars.count
    var marks: [Block.Mark] = []
    var faults: [String] = []
    for (index, entry) in list.elements.enumerated() {
      guard let mark = mark(entry, size: size),
        marks.allSatisfy({ Self.fits($0, mark) })
      else {
        faults.append("marks[\(index)]: the mark has no effect")
        continue
      }
      marks.append(mark)
    }
    let nested = MarkedText.nested(marks.map { ($0.range, $0.saying) })
    return (nested.map { .init(range: $0.range, saying: $0.saying) }, faults)
  }

  /// Whether two marks can stand together: side by side, or one inside the other that goes around others.
  private static func fits(_ one: Block.Mark, _ other: Block.Mark) -> Bool {
    if !one.range.overlaps(other.range) { return true }
    func holds(_ outer: Block.Mark, _ inner: Block.Mark) -> Bool {
      outer.saying.isAround && inner.range.clamped(to: outer.range) == inner.range
    }
    return holds(one, other) || holds(other, one)
  }

  private static func mark(_ entry: JSONValue, size: Int) -> Block.Mark? {
    guard let start = number(entry["start"]), start >= 0, start <= size else { return nil }
    if let pause = entry["pause"] {
      let text = pause.string ?? number(pause).map(String.init)
      guard let saying = text.flatMap({ MarkAttributes.pause($0) }) else { return nil }
      return .init(range: start..<start, saying: saying)
    }
    guard let end = number(entry["end"]), end > start, end <= size else { return nil }
    let saying =
      entry["as"]?.string.flatMap(MarkAttributes.alias)
      ?? entry["ipa"]?.string.flatMap { MarkAttributes.phonemes($0) }
      ?? entry["say"]?.string.flatMap {
        MarkAttributes.interpreted(as: $0, format: entry["format"]?.string)
      }
      ?? entry["lang"]?.string.flatMap(MarkAttributes.language)
      ?? entry["emphasis"]?.string.flatMap(MarkAttributes.emphasis)
      ?? entry["prosody"].flatMap { prosody in
        Prosody.delivery(
          rate: prosody["rate"]?.string, pitch: prosody["pitch"]?.string,
          volume: prosody["volume"]?.string)
      }
    return saying.map { .init(range: start..<end, saying: $0) }
  }

  private static func number(_ value: JSONValue?) -> Int? {
    guard case .number(let text)? = value else { return nil }
    return Int(text)
  }
}
