// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles
internal import ListenFormats

/// NITF's elements of text in HTML's words.
struct NITFText {
  private let markup: Markup

  init(_ markup: Markup) { self.markup = markup }

  /// The elements that make blocks, and HTML's names of them.
  private static let blocks: [String: String] = [
    "p": "p", "hl2": "h2", "hl3": "h3", "bq": "blockquote", "block": "div", "ul": "ul", "ol": "ol",
    "li": "li", "dl": "dl", "dt": "dt", "dd": "dd", "table": "table", "tr": "tr", "td": "td",
    "th": "th",
    "pre": "pre", "fn": "aside",
  ]

  /// The elements that are not the text: pictures, notes to editors, headlines of the story itself.
  private static let silent: Set<String> = [
    "media", "ednote", "note", "body.head", "body.end", "hl1", "dateline", "byline", "fn",
    "nitf-table",
    "object", "credit", "copyrite",
  ]

  /// The contents of `node` as HTML.
  func html(of node: Int) -> String {
    var output = ""
    var open: [(tag: String, end: Int)] = []
    var index = node + 1
    let end = Int(markup.nodes[node].end)
    while index < end {
      while let last = open.last, last.end <= index {
        output += "</\(last.tag)>"
        open.removeLast()
      }
      let element = markup.nodes[index]
      if element.tag == .text {
        output += Story.escaped(String(decoding: markup.text(index), as: UTF8.self))
      } else {
        let full = markup.name(index)
        let name = String(full.hasPrefix("other:") ? full.dropFirst(6) : full[...])
        if Self.silent.contains(name) {
          index = Int(element.end)
          continue
        }
        if name == "br" {
          output += "<br>"
        } else if let tag = Self.blocks[name] {
          output += "<\(tag)>"
          open.append((tag, Int(element.end)))
        }
      }
      index += 1
    }
    while let last = open.popLast() { output += "</\(last.tag)>" }
    return output
  }
}
