// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenFiles
internal import ListenFormats

/// Finds the day that a page gives as the one of its publication, by order of evidence: what the page's
/// data say, what stands visibly by the headline, what its address says.
///
/// A day that only stands in the text, in a comment or in another story's card is none.
struct DateFinder {
  let markup: Markup
  let facts: PageFacts
  let blocks: [PageBlock]
  let titleNode: Int?
  /// The element of the article's text.
  let root: Int

  func find() -> PublicationDate? {
    guard let found = declared ?? visible ?? address ?? changed else { return nil }
    return local(found)
  }

  // MARK: What the page declares

  private var declared: PublicationDate? {
    let (near, far) = properties("datePublished")
    let strong: [String?] =
      [
        facts.data?.published,
        facts.meta("article:published_time", "og:article:published_time", "article:published"),
        facts.meta("datepublished", "parsely-pub-date", "sailthru.date", "og:published_time"),
      ] + near + far
    if let date = first(strong) { return date }
    // What a reader sees counts more than what nobody looks after.
    if let date = first(times) { return date }
    return first([
      facts.meta(
        "pubdate", "publishdate", "publish-date", "publish_date", "dc.date.issued",
        "dcterms.issued", "dc.date.created", "dcterms.created", "dc.date", "dcterms.date",
        "article.published", "article.created", "publication_date", "publication-date",
        "cxenseparse:recs:publishtime", "cxenseparse:publishtime",
        "shareaholic:article_published_time", "rbpubdate", "ptime", "date", "date_published",
        "originalpublicationdate", "lastmod-original", "created"),
      facts.pageData?.published,
    ])
  }

  private func first(_ texts: [String?]) -> PublicationDate? {
    for text in texts.prefix(30) {
      if let text, let date = InternetDate.parse(text) { return date }
    }
    return nil
  }

  /// What `itemprop` says by the article, and elsewhere on the page.
  private func properties(_ name: String) -> (near: [String?], far: [String?]) {
    let nodes = (facts.itemProperties[name] ?? []).prefix(12).filter { !isAside($0) }
    let range = max(0, min(titleNode ?? root, root) - 200)..<Int(markup.nodes[root].end) + 200
    return (
      nodes.filter(range.contains).map(value), nodes.filter { !range.contains($0) }.map(value)
    )
  }

  /// What an element says in its attributes, else in its text.
  private func value(_ node: Int) -> String? {
    for attribute in [MarkupAttribute.content, .datetime, .title] {
      if let value = markup.string(attribute, of: node), value.contains(where: \.isNumber) {
        return value
      }
    }
    let text = markup.visibleText(node)
    return text.utf8.count < 120 ? text : nil
  }

  /// `time` elements by the headline, those after it first; then the only one of a page.
  private var times: [String?] {
    let start = titleNode ?? 0
    let end = max(start, Int(markup.nodes[root].end))
    let own = facts.times.filter { !isAside($0) && !isChange($0) }
    let near = own.filter { $0 < end }
    // A time right by the headline is the article's; one before it may be any.
    func distance(_ node: Int) -> Int { node > start ? node - start : 2 * (start - node) + 20 }
    var nodes = near
    if titleNode != nil { nodes.sort { (distance($0), $0) < (distance($1), $1) } }
    if nodes.isEmpty, own.count == 1 { nodes = own }
    return nodes.prefix(6).map(value)
  }

  // MARK: What it shows

  private var visible: PublicationDate? {
    if let date = named() { return date }
    return labelled ?? beside
  }

  /// In an element that is called a date.
  private func named(changes: Bool = false) -> PublicationDate? {
    let end = min(Int(markup.nodes[root].end) + 400, markup.nodes.count)
    let start = max(0, min(titleNode ?? root, root))
    for index in Array(start..<max(start, end)) + (max(0, start - 120)..<start).reversed() {
      let node = markup.nodes[index]
      guard node.tag != .text, node.count > 0, Int(node.end) - index < 40, isNamed(index) else {
        continue
      }
      guard isChange(index) == changes, !isAside(index) else { continue }
      guard let text = value(index), let date = InternetDate.parse(text), date.day != nil else {
        continue
      }
      return date
    }
    return nil
  }

  private func isNamed(_ node: Int) -> Bool {
    [MarkupAttribute.class, .id].contains { attribute in
      guard let value = markup.value(attribute, of: node), value.count < 160 else { return false }
      return value.containsFolded("date") || value.containsFolded("datum")
        || value.containsFolded("fecha") || value.containsFolded("publi")
        || value.containsFolded("posted") || value.containsFolded("time")
        || value.containsFolded("byline") || value.containsFolded("meta")
    }
  }

  private func isChange(_ node: Int) -> Bool {
    var node = node
    for _ in 0..<2 {
      for attribute in [MarkupAttribute.class, .itemprop] {
        guard let value = markup.value(attribute, of: node) else { continue }
        if value.containsFolded("updated") || value.containsFolded("modified") {
          return !value.containsFolded("publi")
        }
      }
      guard let parent = markup.parent(node) else { return false }
      node = parent
    }
    return false
  }

  /// "Published: …" wherever it stands, outside of comments and other stories.
  private var labelled: PublicationDate? {
    for block in blocks where block.length < 140 {
      if let reason = block.reason, !Self.ownReasons.contains(reason) { continue }
      let folded = block.text.lowercased()
      guard PublicationWords.labels.contains(where: folded.contains), !isAside(block.element)
      else { continue }
      if let date = DateParser.matches(in: block.text).first(where: { !$0.isUpdate })?.date,
        date.day != nil
      {
        return date
      }
    }
    return nil
  }

  private static let ownReasons: Set<String> = [
    "page details", "byline", "outside the article", "header", "header or footer", "notes",
    "footer", "about the author",
  ]

  /// A short line with a date near the headline, or near the beginning of the text.
  private var beside: PublicationDate? {
    let place = titleNode ?? root
    guard let at = blocks.firstIndex(where: { $0.node > place }) else { return nil }
    let near = blocks[at..<min(blocks.count, at + 12)] + blocks[max(0, at - 6)..<at].reversed()
    for block in near where block.length < 160 {
      if block.reason == nil && (block.length > 80 || block.endsSentence && block.length > 50) {
        continue
      }
      if Self.foreign.contains(block.reason ?? "") || isAside(block.element) { continue }
      if let match = DateParser.matches(in: block.text).first(where: { !$0.isUpdate }),
        match.date.day != nil,
        // A day that the text tells of is not the text's own.
        block.reason != nil || !block.endsSentence || match.range.count * 5 >= block.length * 2
      {
        return match.date
      }
    }
    return nil
  }

  private static let foreign: Set<String> = ["comments", "related links", "sidebar"]

  /// Inside of comments, of another story's card, of a quotation of somebody else's words.
  private func isAside(_ node: Int) -> Bool {
    var node = node
    for _ in 0..<10 {
      let item = markup.nodes[node]
      if node <= root, root < Int(item.end) { return false }
      if let titleNode, node <= titleNode, titleNode < Int(item.end) { return false }
      if item.tag == .blockquote || item.tag == .aside && Int(item.end) - node > 60 { return true }
      for attribute in [MarkupAttribute.class, .id] {
        if let value = markup.value(attribute, of: node), let hint = ClassHints.hint(value),
          hint.reason == "related links" && Int(item.end) - node > 12
            || hint.reason == "sidebar" && !hint.isSummed
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

  // MARK: The address, and the last change

  /// "/2020/02/24/" or "2020-02-24" in the page's own address.
  private var address: PublicationDate? {
    let links = [facts.canonical, facts.meta("og:url"), facts.data?.link].compactMap { $0 }
    for link in links {
      if let date = Self.day(inAddress: link) { return date }
    }
    return nil
  }

  static func day(inAddress link: String) -> PublicationDate? {
    var numbers: [(digits: Substring, next: Character?)] = []
    var rest = link.dropFirst(8)[...]
    while let start = rest.firstIndex(where: \.isNumber) {
      let digits = rest[start...].prefix(while: \.isNumber)
      rest = rest[digits.endIndex...]
      numbers.append((digits, rest.first))
    }
    for index in numbers.indices {
      let year = numbers[index].digits
      if year.count == 8,
        let date = day(year.prefix(4), year.dropFirst(4).prefix(2), year.suffix(2))
      {
        return date
      }
      guard year.count == 4, index + 2 < numbers.count, let mark = numbers[index].next,
        mark == "/" || mark == "-" || mark == "_", numbers[index + 1].next == mark
      else { continue }
      if let date = day(year, numbers[index + 1].digits, numbers[index + 2].digits) { return date }
    }
    return nil
  }

  private static func day(
    _ year: Substring, _ month: Substring, _ day: Substring
  ) -> PublicationDate? {
    guard month.count <= 2, day.count <= 2, let number = Int(year), (1990...2099).contains(number)
    else { return nil }
    let padded = [year, month, day].map { $0.count == 1 ? "0" + $0 : String($0) }
    return PublicationDate(day: padded.joined(separator: "-"))
  }

  /// Where a page only says when it was changed.
  private var changed: PublicationDate? {
    first(properties("dateModified").near + [facts.meta("article:modified_time")]) ?? named(
      changes: true)
      ?? nearChange
  }

  private var nearChange: PublicationDate? {
    for block in blocks where block.length < 100 && block.reason != "comments" {
      if let match = DateParser.matches(in: block.text).first, match.isUpdate,
        match.date.day != nil, !isAside(block.element)
      {
        return match.date
      }
    }
    return nil
  }

  // MARK: The page's own calendar

  /// The day that the page's readers saw: a time in UTC may be of another day than the page itself says.
  private func local(_ date: PublicationDate) -> PublicationDate {
    guard date.offsetMinutes == 0, date.hour != nil else { return date }
    let others: [PublicationDate?] = [
      named(), beside, address,
      first([facts.meta("date", "cxenseparse:recs:publishtime", "dc.date")]), first(times),
    ]
    for other in others.compactMap({ $0 }) where other.offsetMinutes != 0 {
      guard other.day != nil, let days = Self.days(from: date, to: other), abs(days) == 1 else {
        continue
      }
      // Only where the sun may have risen between.
      let hour = date.hour ?? 0
      if days == 1 ? hour >= 10 : hour < 12 {
        return other.offsetMinutes == nil
          ? PublicationDate(year: other.year, month: other.month, day: other.day) : other
      }
    }
    return date
  }

  private static func days(from first: PublicationDate, to second: PublicationDate) -> Int? {
    guard let a = first.dayNumber, let b = second.dayNumber else { return nil }
    return b - a
  }
}
