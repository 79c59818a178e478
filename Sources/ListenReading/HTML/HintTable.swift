// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles
internal import ListenFormats

/// The hints of a page's elements; each class name is looked at once.
struct HintTable {
  private var byNode: [Int: ClassHints.Hint] = [:]

  /// In a forum, what readers write is the text: `keepsComments`.
  init(_ markup: Markup, keepsComments: Bool = false) {
    var known: [UInt64: ClassHints.Hint?] = [:]
    for (index, node) in markup.nodes.enumerated() where node.tag != .text && node.count > 0 {
      for attribute in [MarkupAttribute.class, .id] {
        guard let value = markup.value(attribute, of: index), !value.isEmpty else { continue }
        let hint: ClassHints.Hint?
        let key = value.nameKey
        if let found = known[key] {
          hint = found
        } else {
          hint = ClassHints.hint(value)
          known[key] = .some(hint)
        }
        guard let hint, !(keepsComments && hint.reason == "comments") else { continue }
        if hint.limit > byNode[index]?.limit ?? 0 { byNode[index] = hint }
      }
    }
  }

  subscript(_ node: Int) -> ClassHints.Hint? { byNode[node] }
}
