// SPDX-License-Identifier: GPL-3.0-or-later

/// Multiples and numbers with "x" between them: `10x`, `2.5x`, `1920×1080`, `3x4 m`, `4x100m`, `4×4`.
package struct SizeForm: Sendable {
  /// A language's words for the parts.
  package struct Words: Sendable {
    /// The word between two sides: "by".
    var by: String
    var marks: Numeral.Marks
    var number: @Sendable (Numeral) -> String
    /// A side of four digits: "nineteen twenty".
    var side: @Sendable (Numeral) -> String
    /// A number behind which "x" stands alone: "ten times".
    var multiple: @Sendable (Numeral) -> String
    /// A unit in the singular and the plural, nil for what is none.
    var unit: @Sendable (String) -> (one: String, many: String)?

    package init(
      by: String, marks: Numeral.Marks, number: @escaping @Sendable (Numeral) -> String,
      side: (@Sendable (Numeral) -> String)? = nil,
      multiple: @escaping @Sendable (Numeral) -> String,
      unit: @escaping @Sendable (String) -> (one: String, many: String)?
    ) {
      self.by = by
      self.marks = marks
      self.number = number
      self.side = side ?? number
      self.multiple = multiple
      self.unit = unit
    }
  }

  let words: Words

  package static func rule(_ words: Words) -> Rule {
    Rule("size", .digits) { line, index in SizeForm(words: words).reading(line, index) }
  }

  private func reading(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard token.core.utf8.count <= 32,
      token.core.utf8.first.map({ (48...57).contains($0) }) == true
    else { return nil }
    var scanner = Scanner(token.core)
    guard let first = scanner.numeral(words.marks, signed: false) else { return nil }
    var sides = [first]
    var isProduct = true
    while let mark = scanner.accept(where: { "xX×".unicodeScalars.contains($0) }) {
      if scanner.isAtEnd, sides.count == 1, first.integer != "0", mark == "x" {
        return hasNeighbour(line, index) ? Verbalization(words.multiple(first)) : nil
      }
      isProduct = isProduct && mark == "×"
      guard let next = scanner.numeral(words.marks, signed: false) else { return nil }
      sides.append(next)
    }
    guard sides.count > 1 else { return nil }
    var name: String?
    var tokens = 1
    if !scanner.isAtEnd {
      guard let unit = words.unit(scanner.rest) else { return nil }
      // "a 4x100m relay"
      name = line.joined(after: index) == nil ? unit.many : unit.one
    } else if let next = line.joined(after: index), next.core.utf8.count <= 6,
      let unit = words.unit(next.core)
    {
      name = unit.many
      tokens = 2
    }
    if isProduct, name == nil, !areSides(sides, line, index) { return nil }
    // By itself "2x8" may be a model.
    let isModel = sides.count == 2 && sides.allSatisfy { $0.integer.utf8.count < 3 }
    if !isProduct, name == nil, isModel, !hasNeighbour(line, index) { return nil }
    let isScreen = sides.count == 2 && sides.allSatisfy { $0.integer.utf8.count >= 3 }
    let said = sides.map { isScreen ? words.side($0) : words.number($0) }
    return Verbalization(
      said.joined(separator: " " + words.by + " ") + (name.map { " " + $0 } ?? ""), tokens: tokens)
  }

  private func hasNeighbour(_ line: Line, _ index: Int) -> Bool {
    line.tokens.count > 1
  }

  /// Whether "×" stands between sides and not in a sum: pixels, relays, `4×4`, three numbers or more.
  private func areSides(_ sides: [Numeral], _ line: Line, _ index: Int) -> Bool {
    if line.joined(after: index)?.text == "=" { return false }
    let values = sides.compactMap(\.value)
    guard values.count == sides.count else { return false }
    if sides.count > 2 || values.allSatisfy({ $0 >= 100 }) { return true }
    if values[0] == values[1], values[0] <= 8 {
      return line.joined(after: index) != nil || values[0] == 4
    }
    return [3, 4, 5, 6, 8].contains(values[0])
      && [50, 100, 200, 400, 800, 1500].contains(values[1])
  }
}
