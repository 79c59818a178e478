// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles
internal import ListenFormats

/// Finds who signs an article in a line of text that has no name in the markup: "Von Jana Roth", "13:30
/// von Olga", "Text: Jana Roth" at the end, and agencies in a dateline.
struct SignatureLines {
  let markup: Markup
  let blocks: [PageBlock]
  let titleNode: Int?
  let root: Int
  let sites: Set<String>

  /// The names in the first such line near the headline, else at the end of the text.
  func find() -> Byline {
    let place = titleNode ?? root
    let at = blocks.firstIndex { $0.node > place } ?? 0
    let end = Int(markup.nodes[root].end)
    let last = blocks.firstIndex { $0.node >= end } ?? blocks.count
    let head =
      Array(blocks[at..<min(blocks.count, at + 14)]) + blocks[max(0, at - 6)..<at].reversed()
    for block in head {
      if let names = names(in: block) { return Byline(names: names) }
    }
    let around = blocks[max(0, at - 6)..<min(blocks.count, at + 14)]
    if let names = afterLabel(in: Array(around)) { return Byline(names: names) }
    let tail = blocks[max(at, last - 25)..<max(max(at, last - 25), min(blocks.count, last + 25))]
    for block in tail where block.reason != "comments" {
      if let names = names(in: block, needsColon: true) { return Byline(names: names) }
    }
    return afterLabel(in: Array(tail)).map { Byline(names: $0) } ?? Byline()
  }

  /// A label in an element of its own, and a name in the next: "Autor:", "Redaktion Küste".
  private func afterLabel(in blocks: [PageBlock]) -> [String]? {
    for (label, name) in zip(blocks, blocks.dropFirst())
    where name.length >= 3 && name.length <= 60 && name.node > label.node && isOwn(label)
      && isOwn(name) && AuthorWords.isLabel(label.text)
    {
      let text = TextHygiene.clean(name.text)
      if DateParser.matches(in: text).isEmpty {
        let found = names(text)
        if !found.isEmpty { return found }
      }
      let isNickname =
        !text.contains(" ") && text.utf8.count <= 24 && text.contains(where: \.isLetter)
        && !AuthorWords.isNoName(text.lowercased()) && !AuthorWords.isLabel(text)
      if isNickname, !sites.contains(text.lowercased()) { return [text] }
    }
    return nil
  }

  private func isOwn(_ block: PageBlock) -> Bool {
    block.reason.map(Self.reasons.contains) ?? true
  }

  /// "Hamburg (dpa/lno) – …": the agency of the first paragraph's dateline.
  func agency() -> Byline? {
    let first = blocks.first {
      $0.reason == nil && $0.node >= root && $0.length >= 80 && $0.kind == .paragraph
    }
    guard let text = first?.text.prefix(80), let open = text.firstIndex(of: "("),
      let close = text[open...].firstIndex(of: ")")
    else { return nil }
    let inside = text[text.index(after: open)..<close].trimmed
    let after = text[text.index(after: close)...].trimmed.first
    guard after == "–" || after == "-" || after == "—" || after == ".",
      AuthorWords.isSignOfAgency(inside) || Agencies.isAgency(inside)
    else { return nil }
    return Byline(names: [inside])
  }

  private func names(in block: PageBlock, needsColon: Bool = false) -> [String]? {
    guard block.length < (needsColon && block.reason != nil ? 400 : 140), isOwn(block) else {
      return nil
    }
    if block.endsSentence, block.length > 60, block.reason == nil { return nil }
    // Only the beginning of a long line counts.
    let pieces = Self.pieces(block.length < 140 ? block.text : Self.beginning(of: block.text))
    for piece in pieces {
      guard let rest = labelled(piece, needsColon: needsColon) else { continue }
      let names = names(rest)
      // One word alone may be anything; beside a date or a colon it is a name.
      let isSure =
        pieces.count > 1 || piece.contains(":") || !DateParser.matches(in: block.text).isEmpty
      if !names.isEmpty, isSure || names.allSatisfy({ $0.contains(" ") || $0.contains("/") }) {
        return names
      }
    }
    return nil
  }

  private static let reasons: Set<String> = [
    "byline", "page details", "header", "header or footer", "outside the article", "notes",
    "about the author", "contact", "related links", "tags",
  ]

  /// "Posted by Jana Roth at 18:52 Tagged with: …" up to the first figure or "at".
  private static func beginning(of text: String) -> String {
    var head = String(text.prefix(80))
    if let figure = head.firstIndex(where: \.isNumber) { head = String(head[..<figure]) }
    return afterName.text(before: head) ?? head
  }

  private static let afterName = PhraseFinder(
    [" at ", " on ", " in ", " am ", " um ", " le ", " el ", " tagged", " filed", ". "]
      .map { ($0, true) })
  private static let dateWords = PhraseFinder(AuthorWords.dateWords.map { ($0, true) })

  /// The parts of a line between marks, without dates.
  private static func pieces(_ text: String) -> [String] {
    var text = text
    for match in DateParser.matches(in: text).reversed() {
      let scalars = Array(text.unicodeScalars)
      var output = String.UnicodeScalarView(scalars[..<match.range.lowerBound])
      output.append("|")
      output.append(contentsOf: scalars[match.range.upperBound...])
      text = String(output)
    }
    return text.split { "|•·".contains($0) }.map { $0.trimmed(of: "-–—,() ") }.filter {
      !$0.isEmpty
    }
  }

  private func labelled(_ piece: String, needsColon: Bool) -> String? {
    if needsColon {
      if let rest = AuthorWords.afterPhrase(piece) { return rest }
      guard let colon = piece.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
      return AuthorWords.isLabel(String(piece[..<colon])) || AuthorWords.isCredit(piece)
        ? piece[piece.index(after: colon)...].trimmed : nil
    }
    return AuthorWords.afterLabel(piece).map { rest in
      let rest = AuthorWords.withoutLabel(rest)
      return Self.dateWords.text(before: rest)?.trimmed ?? rest
    }
  }

  private func names(_ text: String) -> [String] {
    if AuthorWords.isSignOfAgency(text) { return [text] }
    let byline = BylineParser.parse(text)
    let names = byline.names.filter(isName)
    if names.isEmpty, let source = byline.source { return [source] }
    return names.count == byline.names.count || !names.isEmpty ? names : []
  }

  /// Two to five words that begin as names do.
  private func isName(_ name: String) -> Bool {
    let lower = name.lowercased()
    if sites.contains(lower) || AuthorWords.isNoName(lower) { return false }
    return AuthorWords.beginsAsName(name) && name.count >= 3
  }
}
