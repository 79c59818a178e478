// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles
internal import ListenFormats

/// A table of a page: one of data, of which a row is read as one block, or one for layout.
struct DataTable {
  /// Cells of short text without blocks inside.
  let isData: Bool
  /// The columns' headings, where a row is long; empty otherwise.
  let headings: [String]

  init(_ markup: Markup, _ table: Int) {
    var cells = 0
    var long = 0
    var rows = 0
    var isPlain = true
    var firstRow: Int?
    loop: for index in markup.inside(table) {
      let node = markup.nodes[index]
      switch node.tag {
      case .table, .ul, .ol, .article, .h1:
        isPlain = false
        break loop
      case .tr:
        rows += 1
        firstRow = firstRow ?? index
      case .td, .th: cells += 1
      case .text: if node.count > 150 { long += 1 }
      default: break
      }
    }
    isData = isPlain && cells >= 4 && long * 4 <= cells
    guard isData, rows >= 2, let firstRow else {
      headings = []
      return
    }
    let first = markup.children(firstRow).filter { markup.nodes[$0].tag != .text }
    let names = first.map { markup.visibleText($0) }
    let isHead =
      first.count >= 6 && first.allSatisfy { markup.nodes[$0].tag == .th }
      && names.allSatisfy { $0.utf8.count <= 40 }
    headings = isHead ? names : []
  }
}
