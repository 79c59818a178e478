// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFormats

/// Finds cards: pointers to other articles.
///
/// They are three or more elements side by side of one make, each with a link for a headline and at most
/// a few lines of text.
struct CardFinder {
  private let markup: Markup
  /// Bytes of text before each node.
  private let textBefore: [Int32]

  init(_ markup: Markup) {
    self.markup = markup
    var before: [Int32] = []
    before.reserveCapacity(markup.nodes.count + 1)
    var sum: Int32 = 0
    var silentEnd: Int32 = 0
    for (index, node) in markup.nodes.enumerated() {
      before.append(sum)
      guard index >= silentEnd else { continue }
      if node.tag.isSilent {
        silentEnd = node.end
      } else if node.tag == .text, node.count > 3 {
        sum += Int32(markup.inkSize(index))
      }
    }
    before.append(sum)
    textBefore = before
  }

  /// The groups of cards, each as its nodes.
  func groups() -> [[Int]] {
    var groups: [[Int]] = []
    var open: [Int: [Int]] = [:]
    for (index, node) in markup.nodes.enumerated() {
      switch node.tag {
      case .li, .article, .div, .section, .td, .a, .dd: break
      default: continue
      }
      guard isCard(index) else { continue }
      open[Int(node.parent), default: []].append(index)
    }
    for (_, cards) in open.sorted(by: { $0.key < $1.key }) {
      var alike: [[UInt8]: [Int]] = [:]
      for card in cards { alike[make(card), default: []].append(card) }
      groups += alike.values.filter { $0.count >= 3 }
    }
    return groups.sorted { $0[0] < $1[0] }
  }

  private func textSize(_ node: Int) -> Int {
    Int(textBefore[Int(markup.nodes[node].end)] - textBefore[node])
  }

  /// The tag and the first class name.
  private func make(_ node: Int) -> [UInt8] {
    let name = (markup.value(.class, of: node) ?? []).drop { $0 <= 0x20 }.prefix { $0 > 0x20 }
    return [markup.nodes[node].tag.rawValue] + name.filter { !(0x30...0x39).contains($0) }
  }

  /// A small element that begins with a link, or has a heading that is one.
  private func isCard(_ node: Int) -> Bool {
    guard markup.nodes[node].end - Int32(node) < 240 else { return false }
    let size = textSize(node)
    guard size >= 25, size <= 1200 else { return false }
    var linkEnd: Int32 = markup.nodes[node].tag == .a ? markup.nodes[node].end : 0
    var headingEnd: Int32 = 0
    var isFirst = true
    for index in markup.inside(node) {
      let inner = markup.nodes[index]
      switch inner.tag {
      case .a where markup.value(.href, of: index) != nil: linkEnd = max(linkEnd, inner.end)
      case .h1, .h2, .h3, .h4, .h5, .h6: headingEnd = inner.end
      case .text where inner.count >= 15 && markup.inkSize(index) >= 12:
        let inLink = index < linkEnd
        if inLink && (isFirst || index < headingEnd) { return true }
        isFirst = false
      default: break
      }
    }
    return false
  }
}
