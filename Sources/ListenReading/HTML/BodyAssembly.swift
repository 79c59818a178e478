// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// Gathers a page's blocks into an article's body and what was left out of it.
struct BodyAssembly {
  private(set) var body: [Block] = []
  private(set) var dropped: [Reading.Dropped] = []

  /// Adds a block to the body, or to what was dropped if it has a reason or no text.
  mutating func add(_ block: PageBlock) {
    guard block.reason == nil else {
      drop(block, reason: "")
      return
    }
    var text = TextHygiene.clean(block.markedText)
    if let number = block.number, !text.isEmpty, text.first?.isNumber != true {
      text = "\(number). " + text
    }
    let read = Block(block.kind, marked: text)
    if read.text.isEmpty {
      drop(block, reason: "no text")
    } else {
      body.append(read)
    }
  }

  /// Leaves a block out, for its own reason or else for `reason`.
  mutating func drop(_ block: PageBlock, reason: String) {
    dropped.append(.init(block.text, reason: block.reason ?? reason, position: body.count))
  }
}
