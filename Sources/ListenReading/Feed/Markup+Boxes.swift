// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFormats

extension Markup {
  /// The tree without the elements for which `reason` gives one, and their texts with it.
  func leavingOut(_ reason: (Int) -> String?) -> (markup: Markup, dropped: [Reading.Dropped]) {
    var kept: [Int] = []
    kept.reserveCapacity(nodes.count)
    /// The place of each node, kept or not, in the new tree.
    var places = [Int32](repeating: 0, count: nodes.count + 1)
    var dropped: [Reading.Dropped] = []
    var index = 0
    while index < nodes.count {
      places[index] = Int32(kept.count)
      if index > 0, nodes[index].tag != .text, let reason = reason(index) {
        let text = visibleText(index)
        if !text.isEmpty { dropped.append(.init(text, reason: reason, position: 0)) }
        let end = max(index + 1, Int(nodes[index].end))
        for inside in index..<end { places[inside] = Int32(kept.count) }
        index = end
      } else {
        kept.append(index)
        index += 1
      }
    }
    places[nodes.count] = Int32(kept.count)
    guard kept.count < nodes.count else { return (self, []) }
    var copy = self
    copy.nodes = kept.map { index in
      var node = nodes[index]
      node.end = places[Int(node.end)]
      if node.parent >= 0 { node.parent = places[Int(node.parent)] }
      return node
    }
    return (copy, dropped)
  }
}
