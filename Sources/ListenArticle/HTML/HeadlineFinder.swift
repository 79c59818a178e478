// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds the headline among what a page calls its titles, and cleans it of the site's name.
struct HeadlineFinder {
  let facts: PageFacts

  /// The headline, and its `h1` where it stands on the page.
  func find() -> (title: String, node: Int?)? {
    let declared = [
      facts.data?.headline, facts.meta("og:title"), facts.meta("twitter:title"),
      facts.meta("sailthru.title", "parsely-title", "dc.title"), facts.documentTitle,
    ].compactMap { $0.map(TextHygiene.clean) }.filter { !$0.isEmpty }
    let headings = facts.headings.filter { !$0.text.isEmpty && $0.text.utf8.count < 400 }

    // The page's h1, if what it declares agrees; what it declares first counts most.
    let sites = facts.siteNames
    var best: (node: Int, text: String, likeness: Double)?
    for heading in headings where !sites.contains(heading.text.lowercased()) {
      var likeness = 0.0
      for (rank, title) in declared.enumerated() {
        likeness = max(likeness, Self.likeness(heading.text, title) - Double(rank) * 0.02)
      }
      if likeness > best?.likeness ?? 0.5 { best = (heading.node, heading.text, likeness) }
    }
    if let best { return (TextHygiene.clean(best.text), best.node) }
    if headings.count == 1, declared.isEmpty, let only = headings.first {
      return (TextHygiene.clean(only.text), only.node)
    }
    guard let title = declared.first else {
      return headings.first.map { (TextHygiene.clean($0.text), $0.node) }
    }
    return (withoutSiteName(title), nil)
  }

  /// The share of the words of the shorter one that are in the longer one, if the shorter one has
  /// enough of them.
  static func likeness(_ first: String, _ second: String) -> Double {
    let (a, b) = (words(first), words(second))
    guard !a.isEmpty, !b.isEmpty else { return 0 }
    let common = a.intersection(b).count
    let union = a.union(b).count
    let contained = Double(common) / Double(min(a.count, b.count))
    return min(a.count, b.count) >= 3
      ? max(contained * 0.9, Double(common) / Double(union))
      : Double(common) / Double(union)
  }

  static func words(_ text: String) -> Set<String> {
    Set(
      text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
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
