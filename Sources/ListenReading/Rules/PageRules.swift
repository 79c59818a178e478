// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles
internal import ListenFormats

/// A site's rules, applied to one of its pages.
struct PageRules {
  private let markup: Markup
  private let rules: [SiteRule]
  /// The uses of each part.
  private(set) var uses: [Reading.RuleUse] = []
  /// Elements that are never read, with the reason.
  private(set) var drops: [Int: String] = [:]
  /// The elements of the text, and the selector that found them; empty where no rule did.
  private(set) var body: [Int] = []
  private(set) var bodySelector = ""
  private(set) var title: Int?
  private var byline: [Int] = []
  private var date: Int?
  private var standfirst: Int?

  init(_ markup: Markup, rules: [SiteRule]) {
    self.markup = markup
    self.rules = rules
    for rule in rules {
      for (part, selector) in rule.named {
        let found = selector.outermost(in: markup)
        use(rule, part, selector.description, found.count)
        guard !found.isEmpty else { continue }
        switch part {
        case "title": title = title ?? found.first
        case "byline": if byline.isEmpty { byline = found }
        case "date": date = date ?? found.first
        case "standfirst": standfirst = standfirst ?? found.first
        default:
          if body.isEmpty {
            body = found
            bodySelector = selector.description
          }
        }
      }
      for selector in rule.drop {
        let found = selector.outermost(in: markup)
        use(rule, "drop", selector.description, found.count)
        for node in found { drops[node] = "rule: drop \(selector)" }
      }
    }
  }

  private mutating func use(_ rule: SiteRule, _ part: String, _ text: String, _ count: Int) {
    uses.append(.init(host: rule.host, part: part, text: text, count: count))
  }

  /// The blocks with what the rules say of them: what is no text of the article has a reason.
  mutating func settle(_ blocks: inout [PageBlock], title: String?) {
    let letters = Array((title ?? "").utf8).lettersOnly
    let ranges = body.map { $0..<Int(markup.nodes[$0].end) }
    var counts: [Int: Int] = [:]
    let lines = rules.enumerated().flatMap { index, rule in rule.lines.map { (index, $0) } }
    for index in blocks.indices {
      if !body.isEmpty, !ranges.contains(where: { $0.contains(blocks[index].node) }) {
        blocks[index].reason = blocks[index].reason ?? "rule: outside body \(bodySelector)"
      }
      guard blocks[index].reason == nil else { continue }
      if !body.isEmpty, blocks[index].length < 400, blocks[index].bytes.lettersOnly == letters {
        blocks[index].reason = "title"
        continue
      }
      guard blocks[index].length < 400, !lines.isEmpty else { continue }
      let text = blocks[index].text
      if let place = lines.firstIndex(where: { $0.1.matches(text) }) {
        blocks[index].reason = "rule: line \(lines[place].1.text)"
        counts[place, default: 0] += 1
      }
    }
    for (place, line) in lines.enumerated() {
      use(rules[line.0], "line", line.1.text, counts[place] ?? 0)
    }
  }

  /// Fills the fields that the rules find.
  func fill(_ article: inout Article) {
    if let text = text(title) { article.title = text }
    let names = byline.compactMap(text).flatMap { text in
      BylineParser.parse(AuthorWords.withoutLabel(text)).names
    }
    if !names.isEmpty {
      article.byline = names.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
    if let date {
      let said = markup.string(.datetime, of: date) ?? markup.string(.content, of: date)
      let found =
        said.flatMap { InternetDate.parse($0) } ?? DateParser.parse(markup.visibleText(date))
      if let found { article.published = found }
    }
    if let text = text(standfirst) { article.standfirst = text }
  }

  /// The element's range of nodes, so that a summary is not read again in the body.
  var standfirstNodes: Range<Int>? { standfirst.map { $0..<Int(markup.nodes[$0].end) } }

  private func text(_ node: Int?) -> String? {
    guard let node else { return nil }
    let text = TextHygiene.clean(markup.visibleText(node))
    return text.isEmpty ? nil : text
  }
}
