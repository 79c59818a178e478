// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation

/// Written forms and the words that are said for them, from `Tests/Fixtures/saying`: a line each, a
/// tab between; `#` begins the name of a kind.
public enum SayingTable {
  /// A line of the table.
  public struct Row: Sendable, CustomStringConvertible {
    /// The name of the kind.
    public var kind: String
    /// The form as it is printed.
    public var written: String
    /// The words that are said.
    public var spoken: String

    /// The kind and the form.
    public var description: String { "\(kind): \(written)" }
  }

  /// The rows of a language's table, read when the tests are listed.
  public static func rows(_ language: String) -> [Row] {
    let file = Products.package.appending(path: "Tests/Fixtures/saying/\(language).tsv")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    var kind = ""
    return text.split(separator: "\n").compactMap { line in
      if line.hasPrefix("# ") {
        kind = String(line.dropFirst(2))
        return nil
      }
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count == 2 else { return nil }
      return Row(kind: kind, written: String(cells[0]), spoken: String(cells[1]))
    }
  }
}
