// SPDX-License-Identifier: GPL-3.0-or-later

/// Takes a parser's events and lays them down as a ``Markup``.
package final class MarkupBuilder {
  /// The reasons why the parser stopped early.
  enum Stop {
    /// End tags without a start in too deep a nesting: time that grows with the square.
    case tooMuchWork
    case tooManyNodes
    /// A document type declaration that ``MarkupBuilder/allowsDocumentType`` forbids.
    case documentType
  }

  /// The maximum depth, which is that of browsers; deeper elements become siblings.
  package static let maximumDepth = 512
  package static let maximumNodes = 4_000_000
  static let maximumWork = 100_000_000

  private struct NameKey: Hashable {
    var pointer: UnsafeRawPointer
    var space: XMLNamespace
  }

  private(set) var markup = Markup()
  private(set) var stop: Stop? { didSet { if stop != nil { stopper?() } } }
  /// Tells the parser to end.
  var stopper: (() -> Void)?
  /// The parser's line, counted from 1; nil where lines are not kept.
  var currentLine: (() -> Int32)?
  /// Whether a document type declaration is passed over; otherwise it ends the reading.
  var allowsDocumentType = true
  private var open: [Int32] = []
  /// Elements open below `maximumDepth` that have no place in `open`.
  private var flattened = 0
  private var work = 0
  private var nameIndex: [NameKey: (Int32, Tag)] = [:]
  private var attributeIndex: [UnsafeRawPointer: MarkupAttribute?] = [:]

  // Names seen lately, found without hashing.
  private var recentNames: [(key: NameKey, value: (Int32, Tag))?] = .init(
    repeating: nil, count: 256)
  private var recentAttributes: [(key: UnsafeRawPointer, value: MarkupAttribute?)?] = .init(
    repeating: nil, count: 256)

  private static func slot(_ pointer: UnsafeRawPointer) -> Int {
    let bits = UInt(bitPattern: pointer)
    return Int((bits ^ bits >> 8) & 255)
  }

  init(expectedBytes: Int) {
    markup.bytes.reserveCapacity(expectedBytes)
    markup.nodes.reserveCapacity(expectedBytes / 40)
    markup.attributes.reserveCapacity(expectedBytes / 60)
  }

  /// An element of a name that the parser interned at `key`.
  func start(key: UnsafeRawPointer, space: XMLNamespace = .none, name: () -> String) {
    let key = NameKey(pointer: key, space: space)
    guard markup.nodes.count < Self.maximumNodes else {
      stop = .tooManyNodes
      return
    }
    let (index, tag): (Int32, Tag)
    let slot = Self.slot(key.pointer)
    if let recent = recentNames[slot], recent.key == key {
      (index, tag) = recent.value
    } else if let known = nameIndex[key] {
      (index, tag) = known
      recentNames[slot] = (key, known)
    } else {
      let name = name()
      index = Int32(markup.names.count)
      tag =
        switch space {
        case .none: Tag(name: name)
        case .xhtml: Tag(name: String(name.dropFirst(space.prefix.count)))
        default: .other
        }
      markup.names.append(name)
      nameIndex[key] = (index, tag)
    }
    let node = Int32(markup.nodes.count)
    if open.count == Self.maximumDepth {
      // Too deep: it takes the place of the last one, so that blocks stay apart.
      flattened += 1
      markup.nodes[Int(open.removeLast())].end = node
    }
    markup.nodes.append(
      .init(
        tag: tag, name: index, parent: open.last ?? -1, end: node + 1,
        start: Int32(markup.attributes.count), count: 0))
    if let currentLine { markup.lines.append(currentLine()) }
    open.append(node)
  }

  /// A namespace that the element started last declares.
  func namespace(_ prefix: String, _ uri: String) {
    guard let node = open.last else { return }
    markup.namespaces[node, default: []].append((prefix, uri))
  }

  /// A document type declaration.
  func documentType() {
    if !allowsDocumentType { stop = .documentType }
  }

  /// An attribute of the element that was started last.
  func attribute(
    key: UnsafeRawPointer, name: () -> String, value: UnsafeBufferPointer<UInt8>
  ) {
    guard let node = open.last else { return }
    let known: MarkupAttribute?
    let slot = Self.slot(key)
    if let recent = recentAttributes[slot], recent.key == key {
      known = recent.value
    } else if let found = attributeIndex[key] {
      known = found
      recentAttributes[slot] = (key, found)
    } else {
      known = MarkupAttribute(rawValue: name())
      attributeIndex[key] = .some(known)
    }
    guard let known else { return }
    markup.attributes.append(
      .init(name: known, start: Int32(markup.bytes.count), count: Int32(value.count)))
    markup.bytes.append(contentsOf: value)
    markup.nodes[Int(node)].count += 1
  }

  func text(_ value: UnsafeBufferPointer<UInt8>) {
    guard let parent = open.last, !value.isEmpty, stop == nil else { return }
    let start = Int32(markup.bytes.count)
    markup.bytes.append(contentsOf: value)
    if let last = markup.nodes.last, last.tag == .text, last.parent == parent,
      last.start + last.count == start
    {
      markup.nodes[markup.nodes.count - 1].count += Int32(value.count)
      return
    }
    let node = Int32(markup.nodes.count)
    markup.nodes.append(
      .init(
        tag: .text, name: -1, parent: parent, end: node + 1, start: start,
        count: Int32(value.count)))
    if let currentLine { markup.lines.append(currentLine()) }
  }

  func end() {
    if flattened > 0 {
      flattened -= 1
      return
    }
    guard let node = open.popLast() else { return }
    markup.nodes[Int(node)].end = Int32(markup.nodes.count)
  }

  /// A fault in the page; the parser may have searched all open elements for it.
  func fault() {
    work += open.count + flattened
    if work > Self.maximumWork { stop = .tooMuchWork }
  }

  /// Closes what the document left open.
  func finish() -> Markup {
    flattened = 0
    while !open.isEmpty { end() }
    return markup
  }
}
