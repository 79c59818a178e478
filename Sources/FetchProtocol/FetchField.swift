// SPDX-License-Identifier: GPL-3.0-or-later

/// A field of an HTTP header.
package struct FetchField: Sendable, Hashable {
  /// The name, in lower case in answers.
  package var name: String
  /// The value without white space around it.
  package var value: String

  /// A field.
  package init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }

  /// The field in a line such as `ETag: "a"`; nil where there is no colon.
  package init?(line: String) {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    name = String(line[..<colon])
    let rest = line[line.index(after: colon)...]
    let start = rest.drop { $0 == " " || $0 == "\t" }
    var value = String(start)
    while let last = value.last, last == " " || last == "\t" || last.isNewline {
      value.removeLast()
    }
    self.value = value
  }

  /// The line of the field, without its end.
  package var line: String { name + ": " + value }
}
