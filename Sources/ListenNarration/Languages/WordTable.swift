// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenFiles

/// A table of a language that an editor can keep: text in UTF-8, an entry a line, its cells parted by
/// tabs, the names of the columns in the first line.
///
/// ```
/// # Comments begin with a number sign and a blank.
/// signs	one	many
/// km kms	kilometre	kilometres
/// ```
package struct WordTable: Sendable {
  /// A column of a table.
  package struct Column: Sendable {
    /// The name in the first line.
    package let name: String
    /// Whether a cell may be empty or missing.
    package let isOptional: Bool
    /// The words that a cell may hold, nil for any text.
    package let words: Set<String>?

    /// A column that must be filled.
    package static func required(_ name: String) -> Column {
      Column(name: name, isOptional: false, words: nil)
    }

    /// A column that may be empty.
    package static func optional(_ name: String) -> Column {
      Column(name: name, isOptional: true, words: nil)
    }

    /// A column whose cells hold one of `words`, or nothing where that is one of them.
    package static func choice(_ name: String, _ words: String...) -> Column {
      Column(name: name, isOptional: words.contains(""), words: Set(words))
    }
  }

  /// A line that is no entry.
  package struct Fault: Error, Hashable, CustomStringConvertible {
    /// The line, counted from 1.
    package let line: Int
    /// What is wrong, and what would be right.
    package let reason: String

    /// A message such as `3: the column "one" is empty`.
    package var description: String { "\(line): \(reason)".onOneLine }
  }

  /// An entry.
  package struct Row: Sendable {
    /// The line, counted from 1.
    package let line: Int
    private let cells: [String]
    private let columns: [Column]

    fileprivate init(line: Int, cells: [String], columns: [Column]) {
      self.line = line
      self.cells = cells
      self.columns = columns
    }

    /// The cell in the column `name`, empty where the row has none.
    package subscript(name: String) -> String {
      guard let index = columns.firstIndex(where: { $0.name == name }), index < cells.count else {
        return ""
      }
      return cells[index]
    }

    /// The words in the column `name`, which blanks part.
    package func list(_ name: String) -> [String] {
      self[name].split(separator: " ").map(String.init)
    }

    /// The cell in the column `name`, nil where it is empty.
    package func text(_ name: String) -> String? {
      let cell = self[name]
      return cell.isEmpty ? nil : cell
    }
  }

  /// The entries in the order of the lines.
  package let rows: [Row]
  /// The lines that are no entries, in order.
  package let faults: [Fault]

  /// The table in `text` with `columns`.
  package init(_ text: String, columns: [Column]) {
    var rows: [Row] = []
    var faults: [Fault] = []
    var hasHeader = false
    let header = columns.map(\.name).joined(separator: "\t")
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty && !line.hasPrefix("# ") {
      let number = index + 1
      guard hasHeader else {
        hasHeader = true
        if line != header {
          let names = columns.map(\.name).joined(separator: ", ")
          faults.append(
            Fault(line: number, reason: "expected the names of the columns, by tabs: \(names)"))
        }
        continue
      }
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if let reason = Self.fault(in: cells, columns) {
        faults.append(Fault(line: number, reason: reason))
      } else {
        rows.append(Row(line: number, cells: cells, columns: columns))
      }
    }
    self.rows = rows
    self.faults = faults
  }

  /// The value of each word in the column `name`, by rows that have one; the last row with a word counts.
  package func lookup<Value>(by name: String, _ value: (Row) -> Value?) -> [String: Value] {
    var values: [String: Value] = [:]
    for row in rows {
      guard let value = value(row) else { continue }
      for word in row.list(name) { values[word] = value }
    }
    return values
  }

  private static func fault(in cells: [String], _ columns: [Column]) -> String? {
    guard cells.count <= columns.count else {
      return "\(cells.count) cells, more than the \(columns.count) columns"
    }
    for (index, column) in columns.enumerated() {
      let cell = index < cells.count ? cells[index] : ""
      if cell.isEmpty, !column.isOptional { return "the column \"\(column.name)\" is empty" }
      if cell.first?.isWhitespace == true || cell.last?.isWhitespace == true {
        return "a blank at an end of \"\(cell)\""
      }
      guard let words = column.words, !words.contains(cell) else { continue }
      let known = words.filter { !$0.isEmpty }.sorted().joined(separator: ", ")
      return "\"\(cell)\" in the column \"\(column.name)\", expected one of: \(known)"
    }
    return nil
  }
}
