// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenFiles

/// A document's tree as one flat array in document order, so that a subtree is a range, walks are
/// loops, and no depth can overflow a stack.
package struct Markup: Sendable {
  /// An element or a run of text.
  package struct Node: Sendable {
    package var tag: Tag
    /// Index into `names`; text has -1.
    var name: Int32
    /// Index of the parent; the root has -1.
    package var parent: Int32
    /// One past the last node of the subtree.
    package var end: Int32
    /// The index of the first one in `attributes` for elements, or of the first byte in `bytes` for
    /// text.
    var start: Int32
    package var count: Int32
  }

  struct Attribute: Sendable {
    var name: MarkupAttribute
    var start: Int32
    var count: Int32
  }

  package var nodes: [Node] = []
  var attributes: [Attribute] = []
  /// UTF-8 of all text and attribute values.
  var bytes: [UInt8] = []
  var names: [String] = []
  /// The line of every node; empty where lines were not kept.
  var lines: [Int32] = []
  /// The namespaces that an element declares, by its node.
  var namespaces: [Int32: [(prefix: String, uri: String)]] = [:]

  /// The line on which the start tag of the element `node` of an XML document ends, counted from 1;
  /// nil for HTML.
  package func line(_ node: Int) -> Int? {
    lines.indices.contains(node) ? Int(lines[node]) : nil
  }

  /// The namespace that `prefix` stands for at the element `node` of an XML document.
  package func namespace(of prefix: String, at node: Int) -> String? {
    var at: Int? = node
    while let node = at {
      if let found = namespaces[Int32(node)]?.last(where: { $0.prefix == prefix }) {
        return found.uri
      }
      at = parent(node)
    }
    return nil
  }

  /// The element's name, with the canonical prefix of its namespace in XML.
  package func name(_ node: Int) -> String {
    let index = Int(nodes[node].name)
    return index < 0 ? "" : names[index]
  }

  /// The nodes inside `node`, itself apart.
  package func inside(_ node: Int) -> Range<Int> { (node + 1)..<Int(nodes[node].end) }

  package func parent(_ node: Int) -> Int? {
    let parent = Int(nodes[node].parent)
    return parent < 0 ? nil : parent
  }

  /// The nearest element around `node` (or itself) whose tag passes.
  package func ancestor(of node: Int, where passes: (Tag) -> Bool) -> Int? {
    var at: Int? = node
    while let node = at {
      if passes(nodes[node].tag) { return node }
      at = parent(node)
    }
    return nil
  }

  /// The children of `node`, in order.
  package func children(_ node: Int) -> [Int] {
    var found: [Int] = []
    var child = node + 1
    let end = Int(nodes[node].end)
    while child < end {
      found.append(child)
      child = Int(nodes[child].end)
    }
    return found
  }

  /// A node and what is inside as a tree of its own.
  package func subtree(_ node: Int) -> Markup {
    var copy = self
    copy.nodes = nodes[node..<Int(nodes[node].end)].map { inner in
      var inner = inner
      inner.parent -= Int32(node)
      inner.end -= Int32(node)
      return inner
    }
    copy.nodes[0].parent = -1
    copy.lines = lines.isEmpty ? [] : Array(lines[node..<Int(nodes[node].end)])
    copy.namespaces = Dictionary(
      uniqueKeysWithValues: namespaces.compactMap { key, value in
        inside(node).contains(Int(key)) || Int(key) == node ? (key - Int32(node), value) : nil
      })
    return copy
  }

  /// The attribute's value as UTF-8.
  package func value(_ attribute: MarkupAttribute, of node: Int) -> ArraySlice<UInt8>? {
    let element = nodes[node]
    guard element.tag != .text else { return nil }
    for index in Int(element.start)..<Int(element.start + element.count)
    where attributes[index].name == attribute {
      let start = Int(attributes[index].start)
      return bytes[start..<(start + Int(attributes[index].count))]
    }
    return nil
  }

  package func string(_ attribute: MarkupAttribute, of node: Int) -> String? {
    value(attribute, of: node).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether any element has one of these attributes.
  package func hasAny(of wanted: Set<MarkupAttribute>) -> Bool {
    attributes.contains { wanted.contains($0.name) }
  }

  /// A text node's bytes.
  package func text(_ node: Int) -> ArraySlice<UInt8> {
    let start = Int(nodes[node].start)
    return bytes[start..<(start + Int(nodes[node].count))]
  }

  /// The number of bytes of a text node that are not white space.
  package func inkSize(_ node: Int) -> Int {
    var size = 0
    for byte in text(node) where byte > 0x20 { size += 1 }
    return size
  }

  /// All text inside `node`, as it stands.
  package func textContent(_ node: Int) -> String {
    var all: [UInt8] = []
    if nodes[node].tag == .text { all.append(contentsOf: text(node)) }
    for index in inside(node) where nodes[index].tag == .text {
      all.append(contentsOf: text(index))
    }
    return String(decoding: all, as: UTF8.self)
  }

  /// All text inside `node` but that of scripts and the like, white space folded.
  package func visibleText(_ node: Int) -> String {
    var all: [UInt8] = []
    var index = node
    let end = Int(nodes[node].end)
    while index < end {
      let item = nodes[index]
      if item.tag == .text {
        all.append(contentsOf: text(index))
      } else if item.tag.isSilent {
        index = Int(item.end)
        continue
      } else if item.tag.isBlock || item.tag == .br {
        all.append(0x20)
      }
      index += 1
    }
    return String(decoding: all, as: UTF8.self).foldingWhiteSpace()
  }
}
