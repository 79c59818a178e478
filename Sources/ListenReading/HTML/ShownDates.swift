// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles
internal import ListenFormats

/// The days that a page shows to its readers: by the headline, after a label, at the beginning of the text
/// and at its end.
struct ShownDates {
  let markup: Markup
  let facts: PageFacts
  let blocks: [PageBlock]
  let titleNode: Int?
  /// The element of the article's text.
  let root: Int
  let isMonthFirst: Bool

  private var end: Int { Int(markup.nodes[root].end) }
  private var start: Int { max(0, min(titleNode ?? root, root)) }

  // MARK: By the headline

  /// `time` elements by the headline, those after it first; then the only one of a page.
  var times: [PublicationDate] { times { _ in true } }

  /// The same without those in the text and behind it, where readers' comments have theirs.
  var timesAboveText: [PublicationDate] {
    let prose = self.prose
    return times { $0 < prose }
  }

  private func times(where isWanted: (Int) -> Bool) -> [PublicationDate] {
    let start = titleNode ?? 0
    let own = facts.times.filter {
      isWanted($0) && !isAside($0) && !ElementDate.isChange($0, in: markup) && !followsChange($0)
    }
    let near = own.filter { $0 < max(start, end) }
    // A time right by the headline is the article's; one before it may be any.
    func distance(_ node: Int) -> Int { node > start ? node - start : 2 * (start - node) + 20 }
    var nodes = near
    if titleNode != nil { nodes.sort { (distance($0), $0) < (distance($1), $1) } }
    if nodes.isEmpty, own.count == 1 { nodes = own }
    return nodes.prefix(6).compactMap { node in
      ElementDate.text(of: node, in: markup).flatMap {
        InternetDate.parse($0, isMonthFirst: isMonthFirst)
      }
    }
  }

  /// "Updated" stands right before the element, and nothing that takes it back.
  private func followsChange(_ node: Int) -> Bool {
    guard let parent = markup.parent(node), Int(markup.nodes[parent].end) - parent < 40 else {
      return false
    }
    let before = (parent + 1..<node).filter { markup.nodes[$0].tag == .text }.suffix(3)
      .map { String(decoding: markup.text($0), as: UTF8.self) }.joined(separator: " ")
    guard before.utf8.count < 80 else { return false }
    let words = DateToken.tokens(of: before).compactMap(\.word).suffix(4)
    guard let last = words.lastIndex(where: DateParser.updates.contains) else { return false }
    return !words[last...].contains(where: DateParser.publications.contains)
  }

  /// The date in an element that is called a date and stands between headline and text, or a little
  /// before.
  var named: PublicationDate? {
    let prose = self.prose
    return named(in: Array(start..<max(start, prose)))
      ?? named(in: (max(0, start - 120)..<start).reversed())
  }

  /// The same, in the text and after it.
  var namedLater: PublicationDate? {
    let last = min(end + 400, markup.nodes.count)
    return named(in: Array(min(prose, last)..<last))
  }

  /// The date in an element that is called the day of a change.
  var changed: PublicationDate? {
    named(in: Array(start..<min(end + 400, markup.nodes.count)), changes: true) ?? labelledChange
  }

  private func named(in nodes: [Int], changes: Bool = false) -> PublicationDate? {
    for index in nodes {
      let node = markup.nodes[index]
      guard node.tag != .text, node.count > 0, Int(node.end) - index < 40,
        ElementDate.isNamed(index, in: markup, isForum: facts.isForum),
        ElementDate.isChange(index, in: markup) == changes, !isAside(index),
        let text = ElementDate.text(of: index, in: markup), !Self.saysNow(text),
        let date = date(in: text, changes: changes)
      else { continue }
      return date
    }
    return nil
  }

  private func date(in text: String, changes: Bool) -> PublicationDate? {
    guard let date = InternetDate.parse(text, isMonthFirst: isMonthFirst), date.day != nil else {
      return nil
    }
    if changes { return date }
    // "Updated 3 May 2024" alone is no day of publication.
    let found = DateParser.matches(in: text, isMonthFirst: isMonthFirst)
    return found.isEmpty || found.contains { !$0.isUpdate } ? date : nil
  }

  /// The node at which the text begins: its first block of some length.
  private var prose: Int {
    blocks.first { $0.node >= root && $0.reason == nil && $0.length >= 80 }?.node ?? end
  }

  /// A short line with a date near the headline, or near the beginning of the text.
  var beside: PublicationDate? {
    let place = titleNode ?? root
    guard let at = blocks.firstIndex(where: { $0.node > place }) else { return nil }
    // Looked for once: without a long block it is looked for in all of them.
    let prose = self.prose
    let text = blocks[at...].firstIndex { $0.node >= prose } ?? at
    let last = min(blocks.count, max(at + 12, min(text + 2, at + 40)))
    for block in blocks[at..<last] + blocks[max(0, at - 6)..<at].reversed()
    where block.length < 160 {
      if block.reason == nil && (block.length > 80 || block.endsSentence && block.length > 50) {
        continue
      }
      if Self.foreign.contains(block.reason ?? "") || isAside(block.element) { continue }
      guard let match = matches(in: block).first(where: { !$0.isUpdate && $0.date.day != nil }),
        // A day that the text tells of is not the text's own.
        block.reason != nil || !block.endsSentence || match.range.count * 5 >= block.length * 2
      else { continue }
      return match.date
    }
    return nil
  }

  private static let foreign: Set<String> = ["comments", "related links", "sidebar", "menu"]

  // MARK: After a label

  /// "Published: …" wherever it stands, outside of comments and other stories.
  var labelled: PublicationDate? { labelled(changes: false) }
  private var labelledChange: PublicationDate? { labelled(changes: true) }

  private func labelled(changes: Bool) -> PublicationDate? {
    var label: PageBlock?
    for block in blocks {
      defer { label = block }
      guard block.length < 400, isOwn(block) else { continue }
      if let label, label.length < 48, block.length < 60, isOwn(label),
        changes ? Self.namesChange(label.text) : PublicationWords.isLabel(label.text),
        let match = matches(in: block).first, match.range.lowerBound <= 14,
        match.date.day != nil, !isAside(block.element)
      {
        return match.date
      }
      guard block.bytes.contains(where: { (0x30...0x39).contains($0) || $0 >= 0xD9 }) else {
        continue
      }
      let text = block.text
      let scalars = text.unicodeScalars
      for match in matches(in: block) where match.date.day != nil && match.isUpdate == changes {
        let lead = String(scalars.prefix(match.range.lowerBound))
        // In a sentence, a label is just a word.
        if block.reason == nil, lead.count > 40 || block.endsSentence && block.length > 80 {
          continue
        }
        if changes ? block.length < 100 : PublicationWords.announces(lead), !isAside(block.element)
        {
          return match.date
        }
      }
    }
    return nil
  }

  private static func namesChange(_ text: String) -> Bool {
    DateToken.tokens(of: text).contains { $0.word.map(PublicationWords.updates.contains) == true }
  }

  private func isOwn(_ block: PageBlock) -> Bool {
    block.reason.map(Self.ownReasons.contains) ?? true
  }

  private static let ownReasons: Set<String> = [
    "page details", "byline", "outside the article", "header", "header or footer", "notes",
    "footer", "about the author", "contact", "tags", "share buttons", "form",
  ]

  // MARK: In the text

  /// The day before a text's first sentence: "LOW FORD, November 21, 2022 – …", "(21 November 2022) …".
  var dateline: PublicationDate? {
    let first = blocks.lazy.filter { $0.node >= root && $0.reason == nil && $0.length >= 40 }
      .prefix(3)
    for block in first {
      let head = String(decoding: block.bytes.prefix(160), as: UTF8.self)
      guard let match = DateParser.matches(in: head, isMonthFirst: isMonthFirst).first,
        match.date.day != nil, match.range.lowerBound <= 45
      else { continue }
      let scalars = Array(head.unicodeScalars)
      let lead = scalars[..<match.range.lowerBound]
      let rest = scalars[match.range.upperBound...].drop { $0 == " " }
      guard let mark = rest.first, ")–—-:/|.".unicodeScalars.contains(mark),
        lead.isEmpty || Self.isPlace(String(String.UnicodeScalarView(lead)))
      else { continue }
      return match.date
    }
    return nil
  }

  /// A place before a date: a few words that begin as names do, and marks.
  private static func isPlace(_ text: String) -> Bool {
    guard let last = text.trimmed.last, ",(/–—-:.".contains(last) else { return false }
    let words = text.split { !$0.isLetter && $0 != "'" && $0 != "’" }
    return words.count <= 6
      && words.allSatisfy { word in
        word.first?.isLowercase == false || word.count <= 3
      }
  }

  /// A line of its own at the end of the text that is hardly more than a date.
  var closing: PublicationDate? {
    let last = blocks.firstIndex { $0.node >= end } ?? blocks.count
    for block in blocks[max(0, last - 4)..<min(blocks.count, last + 3)].reversed() {
      guard block.length <= 60, isOwn(block), !isAside(block.element),
        let match = matches(in: block).first, !match.isUpdate, match.date.day != nil,
        match.range.count * 5 >= block.length * 2
      else { continue }
      return match.date
    }
    return nil
  }

  /// Beside the article's own headline in a list of stories.
  var listed: PublicationDate? {
    guard let titleNode else { return nil }
    let title = markup.visibleText(titleNode).foldingWhiteSpace()
    guard title.utf8.count >= 12 else { return nil }
    let bytes = Array(title.utf8)
    for (index, block) in blocks.enumerated()
    where block.bytes == bytes
      && !(titleNode..<Int(markup.nodes[titleNode].end)).contains(block.node)
    {
      for next in blocks[(index + 1)...].prefix(2) where next.length < 60 {
        if let date = matches(in: next).first?.date, date.day != nil { return date }
      }
    }
    return nil
  }

  // MARK: Whose it is

  private func matches(in block: PageBlock) -> [DateParser.Match] {
    DateParser.matches(in: block.text, isMonthFirst: isMonthFirst)
  }

  /// A clock that shows when the page was fetched.
  private static func saysNow(_ text: String) -> Bool {
    clocks.first(in: text.lowercased()) != nil
  }

  private static let clocks = PhraseFinder(
    [
      "aktuelle zeit", "current time", "it is currently", "time now", "heute ist", "today is",
      "hora actual", "heure actuelle",
    ].map { ($0, true) })

  /// Whether an element is inside comments, another story's card, a quotation, or the site's head.
  func isAside(_ node: Int) -> Bool {
    var node = node
    for _ in 0..<10 {
      let item = markup.nodes[node]
      if node <= root, root < Int(item.end) { return false }
      if let titleNode, node <= titleNode, titleNode < Int(item.end) { return false }
      if item.tag == .blockquote || item.tag == .aside && Int(item.end) - node > 60
        || item.tag == .nav || item.tag == .header && Int(item.end) <= start
      {
        return true
      }
      for attribute in [MarkupAttribute.class, .id] {
        if let value = markup.value(attribute, of: node), let hint = ClassHints.hint(value),
          hint.reason == "related links" && Int(item.end) - node > 12
            || hint.reason == "sidebar" && !hint.isSummed
            || hint.reason == "menu" && Int(item.end) <= start
            || hint.reason == "comments" && !facts.isForum
        {
          return true
        }
      }
      guard let parent = markup.parent(node) else { return false }
      node = parent
    }
    return false
  }
}
