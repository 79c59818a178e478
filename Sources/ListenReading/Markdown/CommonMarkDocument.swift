// SPDX-License-Identifier: GPL-3.0-or-later
internal import CCMark
internal import ListenArticle

/// A Markdown text as cmark, CommonMark's own parser, takes it apart.
///
/// No other file calls cmark. The tree is walked by cmark's iterator and freed by cmark's own loop, so
/// that no depth of nesting can overflow a stack.
struct CommonMarkDocument: ~Copyable {
  /// A step of the walk through the tree, in the order of the text.
  enum Event: Equatable {
    case enterQuotation
    case leaveQuotation
    case enterItem
    case leaveItem
    case enterParagraph(line: Int)
    case leaveParagraph
    case enterHeading(level: Int, line: Int)
    case leaveHeading
    case codeBlock(String, line: Int)
    case htmlBlock(String, line: Int)
    case text(String)
    case code(String)
    case html(String)
    case softBreak
    case lineBreak
    case enterEmphasis(isStrong: Bool)
    case leaveEmphasis(isStrong: Bool)
    case enterLink
    case leaveLink
    case enterImage(address: String, title: String)
    case leaveImage
  }

  private let root: OpaquePointer

  /// Parses `text`, which is UTF-8; cmark puts U+FFFD where it is not.
  init?(_ text: some Sequence<UInt8>) {
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return nil }
    defer { cmark_parser_free(parser) }
    let bytes = ContiguousArray(text)
    bytes.withUnsafeBytes { buffer in
      cmark_parser_feed(
        parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    guard let root = cmark_parser_finish(parser) else { return nil }
    self.root = root
  }

  deinit { cmark_node_free(root) }

  /// Hands every step of the walk to `body`.
  borrowing func walk(_ body: (Event) -> Void) {
    guard let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let step = cmark_iter_next(iterator)
      guard step != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
      if let event = Self.event(node, isEntering: step == CMARK_EVENT_ENTER) { body(event) }
    }
  }

  private static func event(_ node: OpaquePointer, isEntering: Bool) -> Event? {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_BLOCK_QUOTE: isEntering ? .enterQuotation : .leaveQuotation
    case CMARK_NODE_ITEM: isEntering ? .enterItem : .leaveItem
    case CMARK_NODE_PARAGRAPH: isEntering ? .enterParagraph(line: line(node)) : .leaveParagraph
    case CMARK_NODE_HEADING:
      isEntering
        ? .enterHeading(level: Int(cmark_node_get_heading_level(node)), line: line(node))
        : .leaveHeading
    case CMARK_NODE_CODE_BLOCK: .codeBlock(literal(node), line: line(node))
    case CMARK_NODE_HTML_BLOCK: .htmlBlock(literal(node), line: line(node))
    case CMARK_NODE_TEXT: .text(literal(node))
    case CMARK_NODE_CODE: .code(literal(node))
    case CMARK_NODE_HTML_INLINE: .html(literal(node))
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_EMPH:
      isEntering ? .enterEmphasis(isStrong: false) : .leaveEmphasis(isStrong: false)
    case CMARK_NODE_STRONG:
      isEntering ? .enterEmphasis(isStrong: true) : .leaveEmphasis(isStrong: true)
    case CMARK_NODE_LINK: isEntering ? .enterLink : .leaveLink
    case CMARK_NODE_IMAGE:
      isEntering
        ? .enterImage(
          address: string(cmark_node_get_url(node)), title: string(cmark_node_get_title(node)))
        : .leaveImage
    default: nil
    }
  }

  private static func line(_ node: OpaquePointer) -> Int { Int(cmark_node_get_start_line(node)) }

  private static func literal(_ node: OpaquePointer) -> String {
    string(cmark_node_get_literal(node))
  }

  private static func string(_ text: UnsafePointer<CChar>?) -> String {
    text.map { String(cString: $0) } ?? ""
  }
}
