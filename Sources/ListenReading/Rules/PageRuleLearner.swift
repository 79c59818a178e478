// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles
internal import ListenFormats

/// Learns a host's rule from its pages.
struct PageRuleLearner {
  private let pages: [LearntPage]
  private let signatures: [[String: [Int]]]
  /// The number of pages on which a text occurs, ignoring numbers.
  private let pagesOfKey: [String: Int]

  init(_ pages: [LearntPage]) {
    self.pages = pages
    signatures = pages.map { $0.signatures() }
    pagesOfKey = pages.reduce(into: [:]) { counts, page in
      for key in Set(page.keys) where !key.isEmpty { counts[key, default: 0] += 1 }
    }
  }

  /// The rule, and for each of its parts what it drops or keeps.
  func learn(host: String?) -> (rule: SiteRule, report: [String]) {
    var rule = SiteRule(host: host)
    let place = host ?? "all pages"
    var report = ["\(place): learnt from \(pages.count) pages"]
    rule.title = finding { page, node in
      page.reading.article.title.map { LinePattern.key($0) == Self.key(page, node) }
    }
    rule.byline = finding(least: 0.6) { page, node in
      let names = page.reading.article.byline
      guard !names.isEmpty else { return nil }
      let text = TextHygiene.clean(page.markup.visibleText(node))
      return text.utf8.count < 120
        && BylineParser.parse(AuthorWords.withoutLabel(text)).names == names
    }
    rule.date = finding(least: 0.6) { page, node in
      guard let day = page.reading.article.published?.dayNumber else { return nil }
      let said = page.markup.string(.datetime, of: node)
      let text = page.markup.visibleText(node)
      guard text.utf8.count < 80 else { return false }
      return (said.flatMap { InternetDate.parse($0) } ?? DateParser.parse(text))?.dayNumber == day
    }
    rule.standfirst = finding(least: 0.6) { page, node in
      page.reading.article.standfirst.map { LinePattern.key($0) == Self.key(page, node) }
    }
    rule.body = body()
    rule.drop = drops(inside: rule.body)
    rule.lines = lines(body: rule.body, drops: rule.drop)
    for (part, selector) in rule.named {
      report.append("  \(part): \(selector), \(described(selector))")
    }
    for selector in rule.drop { report.append("  drop: \(selector), \(described(selector))") }
    for line in rule.lines {
      report.append("  line: \(line.text), on \(pagesOfKey[line.text] ?? 0) pages")
    }
    return (rule, report)
  }

  private static func key(_ page: LearntPage, _ node: Int) -> String {
    LinePattern.key(TextHygiene.clean(page.markup.visibleText(node)))
  }

  /// The selector whose first element passes on most pages; `test` is nil on a page that has nothing to
  /// compare with.
  private func finding(
    least: Double = 0.9, _ test: (LearntPage, Int) -> Bool?
  ) -> Selector? {
    var passes: [String: Int] = [:]
    var fails: [String: Int] = [:]
    var asked = 0
    for (page, found) in zip(pages, signatures) {
      guard test(page, 0) != nil else { continue }
      asked += 1
      for (signature, nodes) in found {
        guard let first = nodes.first, nodes.count <= 4 else { continue }
        if test(page, first) == true {
          passes[signature, default: 0] += 1
        } else {
          fails[signature, default: 0] += 1
        }
      }
    }
    guard asked >= 2 else { return nil }
    let best = passes.filter { Double($0.value) >= least * Double(asked) }.min { first, second in
      let (a, b) = (first.value - (fails[first.key] ?? 0), second.value - (fails[second.key] ?? 0))
      return a == b ? (first.key.count, first.key) < (second.key.count, second.key) : a > b
    }
    return best.flatMap { try? Selector($0.key) }
  }

  /// The tightest element that holds nearly all of the text on nearly all pages.
  private func body() -> Selector? {
    var shares: [String: Double] = [:]
    var sizes: [String: Int] = [:]
    for (page, found) in zip(pages, signatures) {
      let total = page.blocks.indices.reduce(0) {
        $0 + (page.isKept[$1] ? page.blocks[$1].length : 0)
      }
      guard total > 0 else { continue }
      for (signature, nodes) in found where nodes.count == 1 {
        let inside = page.blocks(inside: nodes[0])
        let kept = inside.reduce(0) { $0 + (page.isKept[$1] ? page.blocks[$1].length : 0) }
        guard kept > 0 else { continue }
        shares[signature, default: 0] += Double(kept) / Double(total)
        sizes[signature, default: 0] += inside.reduce(0) { $0 + page.blocks[$1].length }
      }
    }
    let good = shares.filter { $0.value >= 0.93 * Double(pages.count) }
    let best = good.min { first, second in
      let (a, b) = (sizes[first.key] ?? 0, sizes[second.key] ?? 0)
      return a == b ? (first.key.count, first.key) < (second.key.count, second.key) : a < b
    }
    return best.flatMap { try? Selector($0.key) }
  }

  /// Elements inside the text's whose words come back, or that never hold text of an article.
  private func drops(inside body: Selector?) -> [Selector] {
    var present: [String: Int] = [:]
    var recurring: [String: Int] = [:]
    var own: [String: Int] = [:]
    var kept: [String: Int] = [:]
    var keptPages: [String: Int] = [:]
    for (page, found) in zip(pages, signatures) {
      let roots = body?.outermost(in: page.markup) ?? [0]
      for (signature, nodes) in found {
        let inner = nodes.filter { node in
          roots.contains { $0 < node && node < Int(page.markup.nodes[$0].end) }
        }
        let indexes = inner.flatMap { page.blocks(inside: $0) }
        guard !indexes.isEmpty else { continue }
        present[signature, default: 0] += 1
        var isKept = false
        for index in indexes {
          let size = page.blocks[index].length
          if comesBack(page.keys[index]) {
            recurring[signature, default: 0] += size
          } else {
            own[signature, default: 0] += size
            if page.isKept[index] { isKept = true }
          }
          if page.isKept[index] { kept[signature, default: 0] += size }
        }
        if isKept { keptPages[signature, default: 0] += 1 }
      }
    }
    let furniture = present.filter { signature, count in
      guard count >= max(2, (pages.count + 1) / 2) else { return false }
      let back = recurring[signature] ?? 0
      let different = own[signature] ?? 0
      // Word for word the same, or in the same place and never text.
      return back > 4 * different || (keptPages[signature] ?? 0) * 8 < count
    }
    return outermost(furniture.keys.sorted { ($0.count, $0) < ($1.count, $1) })
  }

  /// Those of `signatures` that drop something which the ones before them do not.
  private func outermost(_ signatures: [String]) -> [Selector] {
    var sizes: [String: Int] = [:]
    for signature in signatures {
      for (page, found) in zip(pages, self.signatures) {
        for node in found[signature] ?? [] {
          sizes[signature, default: 0] += Int(page.markup.nodes[node].end) - node
        }
      }
    }
    let ranked = signatures.sorted { first, second in
      let (a, b) = (sizes[first] ?? 0, sizes[second] ?? 0)
      return a == b ? (first.count, first) < (second.count, second) : a > b
    }
    var covered: [Set<Int>] = pages.map { _ in [] }
    var chosen: [Selector] = []
    for signature in ranked where chosen.count < 40 {
      var adds = false
      for (index, page) in pages.enumerated() {
        for node in self.signatures[index][signature] ?? [] {
          for block in page.blocks(inside: node) where covered[index].insert(block).inserted {
            adds = true
          }
        }
      }
      if adds, let selector = try? Selector(signature) { chosen.append(selector) }
    }
    return chosen
  }

  /// Texts of the articles that come back on most pages, outside of what is dropped already.
  private func lines(body: Selector?, drops: [Selector]) -> [LinePattern] {
    var counts: [String: Int] = [:]
    for page in pages {
      let dropped = drops.flatMap { $0.outermost(in: page.markup) }.map {
        $0..<Int(page.markup.nodes[$0].end)
      }
      var seen: Set<String> = []
      for index in page.blocks.indices where page.isKept[index] && comesBack(page.keys[index]) {
        let node = page.blocks[index].node
        if dropped.contains(where: { $0.contains(node) }) { continue }
        if seen.insert(page.keys[index]).inserted { counts[page.keys[index], default: 0] += 1 }
      }
    }
    return counts.filter { $0.value >= max(2, (pages.count + 1) / 2) && !$0.key.contains("*") }
      .keys.sorted().prefix(40).map { LinePattern($0) }
  }

  /// Whether a text is on most pages, numbers apart.
  private func comesBack(_ key: String) -> Bool {
    (pagesOfKey[key] ?? 0) >= max(2, (pages.count + 1) / 2)
  }

  /// A line with the number of pages on which a selector finds something, and an example.
  private func described(_ selector: Selector) -> String {
    var count = 0
    var example = ""
    for page in pages {
      guard let node = selector.outermost(in: page.markup).first else { continue }
      count += 1
      if example.isEmpty { example = TextHygiene.clean(page.markup.visibleText(node)) }
    }
    let shown = example.count > 60 ? String(example.prefix(60)) + "…" : example
    return "on \(count) of \(pages.count) pages, such as \"\(shown)\""
  }
}
