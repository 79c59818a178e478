// SPDX-License-Identifier: GPL-3.0-or-later

extension StringProtocol {
  /// The text without white space at both ends.
  @inlinable package var trimmed: String {
    // Most texts are trimmed.
    if let first = unicodeScalars.first, let last = unicodeScalars.last,
      (0x21..<0x80).contains(first.value), (0x21..<0x80).contains(last.value)
    {
      return String(self)
    }
    return trimmed(of: "")
  }

  /// The text without white space and `marks` at both ends.
  ///
  /// Works on scalars: taking characters apart costs ten times as much.
  @inlinable package func trimmed(of marks: String) -> String {
    let scalars = unicodeScalars
    let set = marks.unicodeScalars
    func isCut(_ scalar: Unicode.Scalar) -> Bool {
      if scalar.value < 0x80 {
        if scalar.value == 0x20 || (0x09...0x0D).contains(scalar.value) { return true }
      } else if scalar.properties.isWhitespace {
        return true
      }
      return set.contains(scalar)
    }
    var start = scalars.startIndex
    while start < scalars.endIndex, isCut(scalars[start]) { start = scalars.index(after: start) }
    var end = scalars.endIndex
    while end > start {
      let before = scalars.index(before: end)
      guard isCut(scalars[before]) else { break }
      end = before
    }
    return String(self[start..<end])
  }
}
