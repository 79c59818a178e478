// SPDX-License-Identifier: GPL-3.0-or-later

/// The hints of a page's elements; each class name is looked at once.
struct HintTable {
  private var byNode: [Int: ClassHints.Hint] = [:]

  init(_ markup: Markup) {
    var known: [ArraySlice<UInt8>: ClassHints.Hint?] = [:]
    for (index, node) in markup.nodes.enumerated() where node.tag != .text && node.count > 0 {
      for attribute in [MarkupAttribute.class, .id] {
        guard let value = markup.value(attribute, of: index), !value.isEmpty else { continue }
        let hint: ClassHints.Hint?
        if let found = known[value] {
          hint = found
        } else {
          hint = ClassHints.hint(value)
          known[value] = .some(hint)
        }
        guard let hint else { continue }
        if hint.limit > byNode[index]?.limit ?? 0 { byNode[index] = hint }
      }
    }
  }

  subscript(_ node: Int) -> ClassHints.Hint? { byNode[node] }
}
