// SPDX-License-Identifier: GPL-3.0-or-later

/// What a `Range` field asks of a file (RFC 9110, section 14).
public enum ByteRanges: Sendable, Hashable {
  /// The field says nothing that we follow: the whole file is sent.
  case whole
  /// These stretches, none empty, none sharing a byte with another, in the order asked for.
  case some([Range<Int>])
  /// All of it lies past the end.
  case unsatisfiable

  /// More than these are not looked at: the whole file is sent, once (section 14.2 allows it).
  static let limit = 32

  /// What `field` asks of a file of `size` bytes.
  ///
  /// Stretches that overlap or touch become one, so that an answer never holds a byte twice.
  public init(_ field: String, size: Int) {
    guard let equals = field.firstIndex(of: "="),
      field[..<equals].lowercased() == "bytes"
    else {
      self = .whole
      return
    }
    let specifications = field[field.index(after: equals)...].split(
      separator: ",", maxSplits: Self.limit)
    guard (1...Self.limit).contains(specifications.count) else {
      self = .whole
      return
    }
    var ranges: [Range<Int>] = []
    for text in specifications {
      guard let range = Self.range(text, size) else {
        self = .whole
        return
      }
      if !range.isEmpty { Self.add(range, to: &ranges) }
    }
    self = ranges.isEmpty ? .unsatisfiable : .some(ranges)
  }

  /// A stretch, empty where it cannot be satisfied; nil where the text is malformed.
  private static func range(_ text: Substring, _ size: Int) -> Range<Int>? {
    let trimmed = text.drop { $0 == " " || $0 == "\t" }
    let ends = trimmed.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard ends.count == 2 else { return nil }
    let tail = String(ends[1].reversed().drop { $0 == " " || $0 == "\t" }.reversed())
    guard !ends[0].isEmpty else {
      guard let count = number(tail) else { return nil }
      return max(0, size - count)..<size
    }
    guard let first = number(String(ends[0])) else { return nil }
    var last = size - 1
    if !tail.isEmpty {
      guard let given = number(tail), given >= first else { return nil }
      last = min(last, given)
    }
    return first > last ? 0..<0 : first..<last + 1
  }

  /// Digits alone; a number past any file's size is as good as the largest.
  private static func number(_ text: String) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text) ?? Int.max / 2
  }

  private static func add(_ range: Range<Int>, to ranges: inout [Range<Int>]) {
    var merged = range
    var place: Int?
    for index in ranges.indices.reversed() {
      let other = ranges[index]
      guard merged.lowerBound <= other.upperBound, other.lowerBound <= merged.upperBound else {
        continue
      }
      merged =
        min(merged.lowerBound, other.lowerBound)..<max(merged.upperBound, other.upperBound)
      ranges.remove(at: index)
      place = index
    }
    ranges.insert(merged, at: place ?? ranges.count)
  }
}
