// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
internal import ListenArticle
internal import ListenFiles
internal import ListenFormats

/// Finds who wrote a page's article: persons that the page declares, then who signs it visibly, then
/// organisations.
struct BylineFinder {
  let markup: Markup
  let facts: PageFacts
  let blocks: [PageBlock]
  let titleNode: Int?
  /// The element of the article's text.
  let root: Int
  /// The site's and the publisher's names, in lower case.
  let sites: Set<String>

  private var declared: [[String]] { DeclaredAuthors(markup: markup, facts: facts).all }

  /// Names of persons, else of desks, else of nobody; and the agency.
  func find() -> Byline {
    let visible = signed
    let data = names(facts.data?.authors ?? [])
    let declaresDesks = facts.data?.areAuthorsOrganizations == true
    if hasPersons(data), !declaresDesks { return withOthers(data, visible) }
    if !visible.names.isEmpty, hasPersons(visible) { return visible }
    let metas = declared.map(names)
    if let persons = metas.first(where: hasPersons), !declaresDesks || persons.names != data.names {
      return withOthers(persons, visible)
    }
    let lines = SignatureLines(
      markup: markup, blocks: blocks, titleNode: titleNode, root: root, sites: sites)
    let line = lines.find()
    if !line.names.isEmpty { return line }
    // Desks and organisations sign too.
    for byline in [visible, data] + metas where !byline.names.isEmpty || byline.source != nil {
      return signing(byline)
    }
    if let line = lines.agency() { return line }
    return ownName ?? Byline()
  }

  /// A page may declare the first of several authors only.
  private func withOthers(_ byline: Byline, _ visible: Byline) -> Byline {
    // A first name alone may be signed in full elsewhere.
    if byline.names.count == 1, let first = byline.names.first, !first.contains(" ") {
      let lines = SignatureLines(
        markup: markup, blocks: blocks, titleNode: titleNode, root: root, sites: sites)
      for other in [visible, lines.find()]
      where other.names.count == 1 && other.names[0].hasPrefix(first + " ") {
        return other
      }
    }
    let adds =
      visible.names.count > byline.names.count
      && byline.names.allSatisfy(visible.names.contains)
      && visible.names.allSatisfy { $0.contains(" ") || byline.names.contains($0) }
    return adds ? visible : byline
  }

  private func hasPersons(_ byline: Byline) -> Bool {
    byline.names.contains { !Self.isOrganization($0) && !sites.contains($0.lowercased()) }
  }

  /// The byline with the agency as its author, if nobody else signs.
  private func signing(_ byline: Byline) -> Byline {
    var byline = byline
    if byline.names.isEmpty, let source = byline.source { byline.names = [source] }
    return byline
  }

  /// The site itself, where it says that it is the author.
  private var ownName: Byline? {
    let texts = (facts.data?.authors ?? []) + declared.flatMap { $0 }
    for text in texts.map(TextHygiene.clean)
    where sites.contains(text.lowercased()) && text.utf8.count < 60 {
      return Byline(names: [text])
    }
    return nil
  }

  // MARK: Signed

  /// The text of the innermost element that is called a byline or an author, the first one near the
  /// headline, else one after the text.
  private var signed: Byline {
    let end = Int(markup.nodes[root].end)
    // A headline may stand behind the text.
    let start = titleNode.flatMap { $0 < end ? $0 : nil } ?? root
    let found = signed(in: max(0, start - 60)..<end)
    if !found.names.isEmpty { return found }
    return signed(in: end..<min(markup.nodes.count, end + 300), onlyStrong: true)
  }

  private func signed(in nodes: Range<Int>, onlyStrong: Bool = false) -> Byline {
    var first: Int?
    var innermost: (node: Int, byline: Byline)?
    for index in nodes {
      if let first, index >= Int(markup.nodes[first].end) { break }
      let element = markup.nodes[index]
      guard element.tag != .text, element.count > 0, Int(element.end) - index < 200 else {
        continue
      }
      let isStrong = isAuthorMark(index)
      guard isStrong || isByline(index) && (!onlyStrong || isSmall(index)) else { continue }
      if !facts.isForum, isComment(index) { continue }
      if isElsewhere(index) || isInSentence(index) { continue }
      let text = signature(index)
      guard text.utf8.count >= 2, text.utf8.count < 160 else { continue }
      // The site may sign where authors do.
      if isStrong, isSmall(index), sites.contains(text.lowercased()) {
        first = first ?? index
        innermost = (index, Byline(names: [TextHygiene.clean(text)]))
        continue
      }
      let byline = onlyPersons(names([text], allowsNicknames: isStrong), nicknames: isStrong)
      if byline.names.isEmpty, byline.source == nil { continue }
      first = first ?? index
      innermost = (index, byline)
    }
    guard let first, let innermost else { return Byline() }
    // Several authors stand side by side.
    let links = markup.inside(first).filter {
      markup.nodes[$0].tag == .a && (isAuthorLink($0) || isAuthorMark($0))
    }.map(markup.visibleText).filter { !$0.isEmpty && $0.utf8.count < 60 && !$0.hasPrefix("@") }
    if links.count > 1 {
      let all = names(links, allowsNicknames: true)
      if !all.names.isEmpty { return all }
    }
    return innermost.byline
  }

  /// The byline without names that do not begin as names do, or that repeat the headline.
  private func onlyPersons(_ byline: Byline, nicknames: Bool) -> Byline {
    var byline = byline
    byline.names = byline.names.filter {
      (nicknames || AuthorWords.beginsAsName($0) || AuthorWords.isSignOfAgency($0))
        && !title.has(words: $0.lowercased())
    }
    return byline
  }

  private var title: String {
    (titleNode.map(markup.visibleText) ?? facts.documentTitle ?? "").lowercased()
  }

  /// The text of an element that signs, without what it is filed under; the name in a picture's place.
  private func signature(_ node: Int) -> String {
    let inside = markup.inside(node)
    let pictures = inside.filter { markup.nodes[$0].tag == .img }
    let tags = inside.filter {
      markup.nodes[$0].tag == .a && markup.value(.rel, of: $0)?.containsFolded("tag") == true
    }
    let text = markup.visibleText(node).trimmed
    if text.isEmpty, pictures.count == 1 { return markup.string(.alt, of: pictures[0]) ?? "" }
    guard !tags.isEmpty else { return text }
    var rest = text
    for tag in tags.prefix(12) {
      let word = markup.visibleText(tag).trimmed
      if !word.isEmpty, let range = rest.range(of: word, options: .backwards) {
        rest.removeSubrange(range)
      }
    }
    return rest.trimmed(of: "/,|·•-– ")
  }

  /// A link in the midst of prose, or for all that is filed under a word.
  private func isInSentence(_ node: Int) -> Bool {
    guard markup.nodes[node].tag == .a else { return false }
    if markup.value(.rel, of: node)?.containsFolded("tag") == true { return true }
    guard let block = block(before: node + 3) else { return false }
    let end = Int(markup.nodes[block.element].end)
    return node < end && block.reason == nil && block.length > 80 && block.linkDensity < 0.6
  }

  /// The last block that begins before `node` or there.
  private func block(before node: Int) -> PageBlock? {
    var (low, high) = (0, blocks.count)
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].node <= node { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? blocks[low - 1] : nil
  }

  private func isByline(_ node: Int) -> Bool {
    for attribute in [MarkupAttribute.class, .id] {
      guard let value = markup.value(attribute, of: node), value.count < 200 else { continue }
      if value.containsFolded("byline") || value.containsFolded("author")
        || value.containsFolded("posted-by") || value.containsFolded("autor")
        || value.containsFolded("auteur") || value.containsFolded("wrote")
        || value.containsFolded("writer") || value.containsFolded("username")
        || value.containsFolded("accountname") || value.containsFolded("verfasser")
        || value.containsFolded("writtenby") || value.containsFolded("written-by")
        || value.containsFolded("journalist") || value.containsFolded("by-line")
      {
        return true
      }
    }
    return false
  }

  /// Whether an element names the author beyond doubt: `rel=author`, hCard's `fn`, the address of
  /// an author's page, a forum's user.
  private func isAuthorMark(_ node: Int) -> Bool {
    if markup.nodes[node].tag == .a {
      if markup.value(.rel, of: node)?.containsFolded("author") == true { return true }
      if let link = markup.value(.href, of: node),
        AuthorAddresses.names(someone: link, in: AuthorAddresses.authors)
          || isBetweenTitleAndText(node)
            && AuthorAddresses.names(someone: link, in: AuthorAddresses.members)
      {
        return true
      }
    }
    guard let value = markup.value(.class, of: node), value.count < 100 else { return false }
    for name in value.split(separator: 0x20) {
      if name.elementsEqual("fn".utf8) || name.elementsEqual("author".utf8) && isSmall(node) {
        return true
      }
      if facts.isForum, name.elementsEqual("username".utf8) { return true }
    }
    return false
  }

  /// Right after the headline and before the text begins.
  private func isBetweenTitleAndText(_ node: Int) -> Bool {
    guard let titleNode, node > titleNode else { return false }
    let prose = blocks.first { $0.node > titleNode && $0.reason == nil && $0.length >= 80 }?.node
    return node < prose ?? titleNode + 100 && node < titleNode + 150
  }

  private func isSmall(_ node: Int) -> Bool { Int(markup.nodes[node].end) - node < 12 }

  /// Whether an element is inside readers' comments; the article's own element is not, whatever it
  /// is called.
  private func isComment(_ node: Int) -> Bool {
    Furniture.isComments(node, in: markup) { node in
      let end = Int(markup.nodes[node].end)
      return node <= root && root < end || titleNode.map { node <= $0 && $0 < end } == true
    }
  }

  /// Whether an element is in a card or a list of other stories, or links to everything that
  /// somebody wrote.
  private func isElsewhere(_ node: Int) -> Bool {
    var node = node
    for _ in 0..<8 {
      if node <= root, root < Int(markup.nodes[node].end) { return false }
      if let titleNode, node <= titleNode, titleNode < Int(markup.nodes[node].end) { return false }
      for attribute in [MarkupAttribute.class, .id] {
        if let value = markup.value(attribute, of: node),
          let hint = ClassHints.hint(value), !hint.isSummed,
          hint.reason == "related links" || hint.reason == "sidebar"
        {
          return true
        }
      }
      guard let parent = markup.parent(node) else { return false }
      node = parent
    }
    return false
  }

  private func isAuthorLink(_ node: Int) -> Bool {
    guard let link = markup.string(.href, of: node)?.lowercased() else { return false }
    return [
      "author", "staff", "people", "contributor", "profile", "/by/", "journalist", "writer",
      "autor",
      "auteur", "reporter",
    ].contains { link.contains($0) }
  }

  // MARK: Names

  private func names(_ texts: [String]) -> Byline { names(texts, allowsNicknames: false) }

  private func names(_ texts: [String], allowsNicknames: Bool) -> Byline {
    var byline = Byline()
    for text in texts.prefix(12) where !text.contains("://") && !text.hasPrefix("www.") {
      let tidied = tidy(text)
      if AuthorWords.isSignOfAgency(tidied) {
        byline.names.append(tidied)
        continue
      }
      let one = BylineParser.parse(tidied)
      if allowsNicknames, one.names.isEmpty, one.source == nil, tidied.utf8.count <= 24,
        !tidied.isEmpty, !tidied.contains(" "), !AuthorWords.isNoName(tidied.lowercased()),
        tidied.contains(where: \.isLetter)
      {
        byline.names.append(tidied)
      }
      byline.source = byline.source ?? one.source
      // "Jane Roe, WELLS" and "Reuters, Wells" end in a place or a paper.
      let isLed = one.source != nil || one.names.first?.contains(" ") == true
      for name in one.names where !byline.names.contains(name) {
        if isLed, !name.contains(" "), name.utf8.allSatisfy({ $0 < 0x80 }) { continue }
        if isName(name, allowsNicknames: allowsNicknames && one.names.count == 1) {
          byline.names.append(name)
        }
      }
    }
    let persons = byline.names.filter { !Self.isOrganization($0) }
    if !persons.isEmpty { byline.names = persons }
    return byline
  }

  /// The text without a label, a handle, or the site's name after the author's.
  private func tidy(_ text: String) -> String {
    var text = TextHygiene.clean(text)
    text = AuthorWords.withoutLabel(text)
    if let colon = text.firstIndex(of: ":"), text[..<colon].count <= 12,
      !text[..<colon].contains(" ")
    {
      text = text[text.index(after: colon)...].trimmed
    }
    if let at = text.firstIndex(of: "@"), at > text.startIndex { text = text[..<at].trimmed }
    if let before = Self.dateLeads.text(before: text) { text = before.trimmed }
    let lower = text.lowercased()
    for site in sites where lower.hasSuffix(site) && lower.count > site.count + 3 {
      text = String(text.dropLast(site.count)).trimmed(of: ".,|-–—/·•")
    }
    return text
  }

  private static let dateLeads = PhraseFinder(
    (AuthorWords.dateWords + ReadingWords.list(\.byline.dateLeads).map { " " + $0 })
      .map { ($0, true) })

  private func isName(_ name: String, allowsNicknames: Bool) -> Bool {
    let lower = name.lowercased()
    if sites.contains(lower) || name.contains("@") || AuthorWords.isNoName(lower) { return false }
    let words = name.split(separator: " ")
    guard let first = words.first else { return false }
    // User names and domains.
    if words.count == 1, !allowsNicknames,
      Self.isDomain(lower) || name == lower && name != name.uppercased()
    {
      return false
    }
    return !first.isEmpty && words.count <= 8
  }

  /// The organizations that the language packs name.
  private static let packOrganizations = ReadingWords.set(\.byline.organizations)

  static func isOrganization(_ name: String) -> Bool {
    let own = name.lowercased().split(separator: " ").map(String.init)
    return own.contains {
      AuthorWords.organizations.contains($0) || packOrganizations.contains($0)
        || Self.isDomain($0)
    } || Agencies.isAgency(name)
  }

  /// "example.org", and not the initials "j.r.".
  private static func isDomain(_ word: String) -> Bool {
    guard let dot = word.lastIndex(of: ".") else { return false }
    return AuthorWords.domains.contains(String(word[word.index(after: dot)...]))
  }
}
