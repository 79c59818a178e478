// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenCore

/// Writes parts of a feed into a feed of their own, under the prefixes that everyone writes.
struct ItemWriter {
  private let markup: Markup
  private var bytes: [UInt8] = []

  private static let spaces = [
    ("atom", "http://www.w3.org/2005/Atom"),
    ("content", "http://purl.org/rss/1.0/modules/content/"),
    ("dc", "http://purl.org/dc/elements/1.1/"), ("wp", "http://wordpress.org/export/1.2/"),
    ("excerpt", "http://wordpress.org/export/1.2/excerpt/"),
    ("media", "http://search.yahoo.com/mrss/"),
    ("itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd"),
    ("podcast", "https://podcastindex.org/namespace/1.0"),
    ("xhtml", "http://www.w3.org/1999/xhtml"),
  ]

  /// A feed in `language` with parts of `markup`.
  init(_ markup: Markup, language: String?) {
    self.markup = markup
    add("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\"")
    for (prefix, address) in Self.spaces { add(" xmlns:\(prefix)=\"\(address)\"") }
    if let language { attribute("xml:lang", language) }
    add("><channel>")
  }

  /// Adds the element `root` with all that is in it; elements of unknown namespaces are left out, as
  /// nothing reads them.
  mutating func write(_ root: Int) {
    var open: [Int] = []
    var node = root
    let end = Int(markup.nodes[root].end)
    while node < end {
      while let last = open.last, node >= Int(markup.nodes[last].end) { close(&open) }
      if markup.nodes[node].tag == .text {
        text(markup.text(node))
      } else if isKnown(markup.name(node)) {
        add("<" + markup.name(node))
        for name in MarkupAttribute.allCases {
          if let value = markup.string(name, of: node) { attribute(name.rawValue, value) }
        }
        add(">")
        open.append(node)
      } else {
        node = Int(markup.nodes[node].end)
        continue
      }
      node += 1
    }
    while !open.isEmpty { close(&open) }
  }

  /// The feed.
  mutating func finish() -> [UInt8] {
    add("</channel></rss>\n")
    return bytes
  }

  private func isKnown(_ name: String) -> Bool {
    guard let colon = name.firstIndex(of: ":") else { return true }
    return Self.spaces.contains { $0.0 == name[..<colon] }
  }

  private mutating func close(_ open: inout [Int]) {
    add("</" + markup.name(open.removeLast()) + ">")
  }

  private mutating func attribute(_ name: String, _ value: String) {
    add(" \(name)=\"")
    text(Array(XMLWriter.allowed(value).utf8)[...])
    add("\"")
  }

  private mutating func text(_ text: ArraySlice<UInt8>) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "<"): add("&lt;")
      case UInt8(ascii: ">"): add("&gt;")
      case UInt8(ascii: "&"): add("&amp;")
      case UInt8(ascii: "\""): add("&quot;")
      case 0x0D: add("&#13;")
      default: bytes.append(byte)
      }
    }
  }

  private mutating func add(_ text: String) { bytes += text.utf8 }
}
