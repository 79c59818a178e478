// SPDX-License-Identifier: GPL-3.0-or-later

/// The byte ranges that a `Range` field requests (RFC 9110, section 14).
public enum ByteRanges: Sendable, Hashable {
  /// The field has no effect: the whole file is sent.
  case whole
  /// These ranges, in the requested order.
  ///
  /// None is empty, and no two overlap.
  case some([Range<Int>])
  /// All ranges lie beyond the end of the file.
  case unsatisfiable

  /// The maximum number of ranges; if there are more, the whole file is sent (section 14.2 allows
  /// it).
  static let limit = 32

  /// The ranges that `field` requests from a file of `size` bytes.
  ///
  /// Ranges that overlap or touch are merged, so that an answer never contains a byte twice.
  public init(_ field: String, size: Int) {
    var field = field
    self = field.withUTF8 { Self($0, size) }
  }

  private init(_ field: UnsafeBufferPointer<UInt8>, _ size: Int) {
    self = .whole
    // A letter differs from its capital by this bit; a sign is only itself.
    guard field.count > 6, field[5] == UInt8(ascii: "="),
      field.prefix(5).elementsEqual("bytes".utf8, by: { $0 | 0x20 == $1 })
    else { return }
    var ranges: [Range<Int>] = []
    var index = 6
    func skip() {
      while index < field.count, field[index] == 0x20 || field[index] == 0x09 { index += 1 }
    }
    /// A number consisting of digits only; a number beyond any file's size counts as the largest.
    func number() -> Int? {
      let start = index
      var value = 0
      while index < field.count, (0x30...0x39).contains(field[index]) {
        value = min(value, Int.max / 16) * 10 + Int(field[index] & 15)
        index += 1
      }
      return index > start ? value : nil
    }
    for count in 1... {
      guard count <= Self.limit else { return }
      skip()
      let first = number()
      guard index < field.count, field[index] == UInt8(ascii: "-") else { return }
      index += 1
      let last = number()
      skip()
      guard index == field.count || field[index] == UInt8(ascii: ",") else { return }
      switch (first, last) {
      case (nil, nil): return
      case (nil, let suffix?):
        if suffix > 0, size > 0 { Self.add(max(0, size - suffix)..<size, to: &ranges) }
      case (let first?, let last):
        if let last, last < first { return }
        if first < size { Self.add(first..<min(last ?? size, size - 1) + 1, to: &ranges) }
      }
      if index == field.count { break }
      index += 1
    }
    self = ranges.isEmpty ? .unsatisfiable : .some(ranges)
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
