// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenFormats

/// The `marks` of a block in JSON: `{"start": 4, "end": 9, "as": "…"}` with `as`, `ipa`, `say` or
/// `pause`.
enum BlockMarks {
  /// The marks of `item` in order, and a line for each that has no effect.
  static func read(_ item: JSONValue, text: String) -> (marks: [Block.Mark], faults: [String]) {
    guard let list = item["marks"] else { return ([], []) }
    let size = text.unicodeScalars.count
    var marks: [Block.Mark] = []
    var faults: [String] = []
    for (index, entry) in list.elements.enumerated() {
      guard let mark = mark(entry, size: size),
        marks.allSatisfy({ !$0.range.overlaps(mark.range) })
      else {
        faults.append("marks[\(index)]: the mark has no effect")
        continue
      }
      marks.append(mark)
    }
    return (marks.sorted { $0.range.lowerBound < $1.range.lowerBound }, faults)
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
      ?? entry["say"]?.string.flatMap(MarkAttributes.interpreted)
    return saying.map { .init(range: start..<end, saying: $0) }
  }

  private static func number(_ value: JSONValue?) -> Int? {
    guard case .number(let text)? = value else { return nil }
    return Int(text)
  }
}
