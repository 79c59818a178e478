// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles

/// Finds the headline among what a page calls its titles, and cleans it of the site's name.
struct HeadlineFinder {
  private let facts: PageFacts
  private let siteKeys: Set<String>

  init(facts: PageFacts) {
    self.facts = facts
    siteKeys = Set(facts.siteNames.map(Self.key)).subtracting([""])
  }

  /// The headline, and its `h1` where it stands on the page.
  func find() -> (title: String, node: Int?)? {
    let declared = [
      facts.data?.headline, facts.meta("og:title"), facts.meta("twitter:title"),
      facts.meta("sailthru.title", "parsely-title", "dc.title"), facts.documentTitle,
    ].compactMap { $0.map(TextHygiene.clean) }.filter { !$0.isEmpty }
    let headings = Self.texts(facts.headings)
    var titles = declared.enumerated().map { ($1, Double($0) * 0.02) }
    // The parts of "Section: Headline | Site" are titles too, if less sure ones.
    if let title = facts.documentTitle.map(TextHygiene.clean) {
      titles += Self.parts(title).filter { !isSite($0) }.map { ($0, 0.08) }
    }
    // The page's h1, if what it declares agrees; what it declares first counts most. Some pages have
    // their own name there and the headline in an h2.
    let known = titles.map { (words: Self.words($0.0), loss: $0.1) }
    var best: (node: Int, text: String, likeness: Double)?
    for (rank, list) in [headings, Self.texts(facts.subheadings)].enumerated() {
      for heading in list where !isSite(heading.text) {
        let words = Self.words(heading.text)
        var likeness = 0.0
        for title in known {
          likeness = max(likeness, Self.likeness(words, title.words) - title.loss)
        }
        if likeness - Double(rank) * 0.15 > best?.likeness ?? (rank == 0 ? 0.5 : 0.6) {
          best = (heading.node, heading.text, likeness - Double(rank) * 0.15)
        }
      }
    }
    if let best { return (best.text, best.node) }
    if headings.count == 1, let only = headings.first, declared.isEmpty || isHeadline(only.text) {
      return (only.text, only.node)
    }
    guard let title = declared.first else { return headings.first.map { ($0.text, $0.node) } }
    let own = withoutSiteName(title.trimmed(of: "|»«/ ")).trimmed(of: "|»«/ ")
    if own.isEmpty || own.split(separator: " ").count <= 4 && isSite(own) {
      let other = (headings + Self.texts(facts.subheadings)).first {
        !isSite($0.text) && !isSite(withoutSiteName($0.text)) && $0.text.contains(" ")
      }
      if let other { return (other.text, other.node) }
    }
    return (own.isEmpty ? title : own, nil)
  }

  /// The site's own name, whatever marks it has.
  private func isSite(_ text: String) -> Bool {
    siteKeys.contains(Self.key(text))
  }

  private static func key(_ text: String) -> String {
    // Taking ASCII apart by its bytes is many times as fast.
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      return String(decoding: Array(text.utf8).lettersOnly, as: UTF8.self)
    }
    return text.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  /// An only h1 that the page doesn't declare: a headline if it is more than a name.
  private func isHeadline(_ text: String) -> Bool {
    !isSite(text)
      && (text.split(separator: " ").count >= 4 || text.utf8.count > 40)
  }

  private static func texts(_ headings: [(node: Int, text: String)]) -> [(node: Int, text: String)]
  {
    headings.map { ($0.node, TextHygiene.clean($0.text)) }
      .filter { !$0.1.isEmpty && $0.1.utf8.count < 400 }
  }

  private static func parts(_ title: String) -> [String] {
    var parts = [title]
    for separator in [" | ", " - ", " – ", " — ", " :: ", " « ", " » ", " · ", " // "] {
      parts = parts.flatMap { split($0, separator) }
    }
    return parts.count > 1 ? parts.map(\.trimmed).filter { $0.utf8.count >= 4 } : []
  }

  /// The share of the words of the shorter one that are in the longer one, if the shorter one has
  /// enough of them.
  private static func likeness(_ a: Set<String>, _ b: Set<String>) -> Double {
    guard !a.isEmpty, !b.isEmpty else { return 0 }
    let common = a.intersection(b).count
    let union = a.count + b.count - common
    let contained = Double(common) / Double(min(a.count, b.count))
    return min(a.count, b.count) >= 3
      ? max(contained * 0.9, Double(common) / Double(union))
      : Double(common) / Double(union)
  }

  private static func words(_ text: String) -> Set<String> {
    let lower = text.lowercased()
    if lower.utf8.allSatisfy({ $0 < 0x80 }) {
      return Set(
        lower.utf8.split { !(0x61...0x7A).contains($0) && !(0x30...0x39).contains($0) }
          .map { String(decoding: $0, as: UTF8.self) })
    }
    return Set(lower.split { !$0.isLetter && !$0.isNumber }.map(String.init))
  }

  /// "Headline - The Paper" and "The Paper: Headline" without the paper.
  func withoutSiteName(_ title: String) -> String {
    let sites = facts.siteNames
    for separator in [" | ", " - ", " – ", " — ", " :: ", " « ", " » ", " · ", ": "] {
      let parts = Self.split(title, separator)
      guard parts.count > 1 else { continue }
      let (first, last) = (parts[0], parts[parts.count - 1])
      if sites.contains(last.lowercased()) {
        return withoutSiteName(parts.dropLast().joined(separator: separator))
      }
      if sites.contains(first.lowercased()) {
        return withoutSiteName(parts.dropFirst().joined(separator: separator))
      }
    }
    return title
  }

  private static func split(_ text: String, _ separator: String) -> [String] {
    guard Array(text.utf8).contains(bytes: Array(separator.utf8)) else { return [text] }
    var parts: [String] = []
    var current = ""
    var rest = Substring(text)
    while !rest.isEmpty {
      if rest.hasPrefix(separator) {
        parts.append(current)
        current = ""
        rest = rest.dropFirst(separator.count)
      } else {
        current.append(rest.removeFirst())
      }
    }
    parts.append(current)
    return parts
  }
}
