// SPDX-License-Identifier: GPL-3.0-or-later

extension StringProtocol {
  /// Without white space at both ends.
  var trimmed: String {
    var slice = self[...]
    while let first = slice.first, first.isWhitespace { slice = slice.dropFirst() }
    while let last = slice.last, last.isWhitespace { slice = slice.dropLast() }
    return String(slice)
  }

  /// Without white space and `marks` at both ends.
  func trimmed(of marks: String) -> String {
    var slice = self[...]
    while let first = slice.first, first.isWhitespace || marks.contains(first) {
      slice = slice.dropFirst()
    }
    while let last = slice.last, last.isWhitespace || marks.contains(last) {
      slice = slice.dropLast()
    }
    return String(slice)
  }
}
