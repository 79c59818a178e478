// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles
internal import ListenFormats

/// The text of a feed's item, or of an answer of a publishing system: HTML that is all article, but
/// for what the system puts into every one.
struct FeedText {
  private(set) var body: [Block] = []
  private(set) var dropped: [Reading.Dropped] = []
  /// It says itself that it goes on elsewhere.
  private(set) var isCut = false

  /// Reads `html`.
  init?(_ html: [UInt8], _ fragment: HTMLFragment) {
    guard let markup = try? MarkupParser().html(html) else { return nil }
    self.init(markup, fragment)
  }

  /// Reads a tree, such as Atom's XHTML.
  init(_ markup: Markup, _ fragment: HTMLFragment) {
    let (clean, boxes) = markup.leavingOut {
      FeedBoxes.reason(markup, $0) ?? AuthorMarks.reason(markup, $0)
    }
    let assembly = fragment.read(clean)
    let blocks = assembly.body
    // The place in `body` of each place among the blocks.
    var places = [0]
    var left: [Reading.Dropped] = []
    for (index, block) in blocks.enumerated() {
      let isAtEdge = index < 2 || index + 5 > blocks.count
      if let reason = FeedBoilerplate.reason(block.text, isAtEdge: isAtEdge) {
        left.append(.init(block.text, reason: reason, position: body.count))
        if reason == "link to the rest" { isCut = true }
      } else {
        body.append(block)
      }
      places.append(body.count)
    }
    if let last = body.last, let text = FeedBoilerplate.uncut(last.text) {
      isCut = true
      body.removeLast()
      if !text.isEmpty { body.append(Block(last.kind, text)) }
    }
    while body.last?.kind == .heading { body.removeLast() }
    let moved = assembly.dropped.map {
      Reading.Dropped($0.text, reason: $0.reason, position: places[$0.position])
    }
    dropped = boxes + moved + left
    for index in dropped.indices where dropped[index].position > body.count {
      dropped[index].position = body.count
    }
  }

  /// The text of a piece of HTML, such as a title, in one line.
  static func plain(_ html: String) -> String {
    guard html.utf8.contains(UInt8(ascii: "<")),
      let markup = try? MarkupParser().html(Array(html.utf8)), !markup.nodes.isEmpty
    else { return TextHygiene.clean(html) }
    let text = markup.visibleText(0)
    return TextHygiene.clean(text.isEmpty ? html : text)
  }

  /// A summary apart from the text; nothing where it is the text's beginning, as in most feeds.
  static func standfirst(_ html: String, of body: [Block]) -> String? {
    guard let read = FeedText(Array(html.utf8), HTMLFragment()), !read.isCut else { return nil }
    let text = read.body.map(\.text).joined(separator: " ")
    guard text.utf8.count >= 20, text.utf8.count < 600, let first = body.first else { return nil }
    let letters = Array(text.utf8).lettersOnly.prefix(60)
    let start = Array(body.prefix(3).map(\.text).joined().utf8).lettersOnly
    let own = Array(first.text.utf8).lettersOnly
    if start.contains(bytes: Array(letters.prefix(40))) || own.starts(with: letters) { return nil }
    return text
  }

  /// Whether text that a feed gives without saying that it is all may be no more than a summary.
  var looksLikeSummary: Bool {
    if isCut { return true }
    guard body.count <= 2, let last = body.last else { return false }
    return body.reduce(0, { $0 + $1.text.utf8.count }) < 600
      || last.text.hasSuffix("…") || last.text.hasSuffix("...")
  }

  /// The warning for an item that is only a summary.
  static let summaryWarning =
    "it is only a summary: the document does not hold the article's full text"
}
