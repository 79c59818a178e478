// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// Learns from dumps of a site's pages at which lines the article begins and ends, and what comes between.
struct DumpRuleLearner {
  private let dumps: [LearntDump]

  init(_ dumps: [LearntDump]) { self.dumps = dumps }

  /// The rule, with what it is made of; nil where the dumps have no line in common.
  func learn(host: String?) -> (rule: SiteRule, report: [String])? {
    var rule = SiteRule(host: host)
    let counts: [String: Int] = dumps.reduce(into: [:]) { counts, dump in
      for key in Set(dump.keys) where key.count >= 2 { counts[key, default: 0] += 1 }
    }
    let least = max(2, (dumps.count * 9 + 9) / 10)
    let common = Set(counts.filter { $0.value >= least && !$0.key.contains("*") }.keys)
    if let line = edge(
      common,
      where: { dump, key in
        // The last one before the headline, as near to it as can be.
        guard let place = dump.keys[..<dump.article.lowerBound].lastIndex(of: key),
          !dump.keys[dump.article].contains(key)
        else { return nil }
        return dump.article.lowerBound - place
      })
    {
      rule.begins = [LinePattern(line)]
    }
    if let line = edge(
      common,
      where: { dump, key in
        guard let place = dump.keys[dump.article.upperBound...].firstIndex(of: key),
          !dump.keys[dump.article].contains(key)
        else { return nil }
        return place - dump.article.upperBound
      })
    {
      rule.ends = [LinePattern(line)]
    }
    let usual = max(2, (dumps.count + 1) / 2)
    var inside: [String: Int] = [:]
    for dump in dumps {
      for key in Set(dump.article.filter { dump.isKept[$0] }.map { dump.keys[$0] })
      where (counts[key] ?? 0) >= usual && key.count >= 3 {
        inside[key, default: 0] += 1
      }
    }
    rule.lines = inside.filter { $0.value >= usual }.keys.sorted().map { LinePattern($0) }
    guard !rule.begins.isEmpty || !rule.ends.isEmpty || !rule.lines.isEmpty else { return nil }
    var report = ["dumps: learnt from \(dumps.count)"]
    for (part, patterns) in [("begins", rule.begins), ("ends", rule.ends), ("line", rule.lines)] {
      for pattern in patterns {
        report.append("  \(part): \(pattern.text), in \(counts[pattern.text] ?? 0) dumps")
      }
    }
    return (rule, report)
  }

  /// The line of `keys` that is nearest to the article in sum, where it is in its place in all dumps.
  private func edge(
    _ keys: Set<String>, where distance: (LearntDump, String) -> Int?
  ) -> String? {
    var best: (key: String, sum: Int)?
    for key in keys.sorted() {
      var sum = 0
      var isIn = true
      for dump in dumps {
        guard let one = distance(dump, key) else {
          isIn = false
          break
        }
        sum += one
      }
      if isIn, sum < best?.sum ?? Int.max { best = (key, sum) }
    }
    return best?.key
  }
}
