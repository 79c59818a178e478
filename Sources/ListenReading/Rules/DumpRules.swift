// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles

/// Keeps a dump to where its site's rules say that the article is.
struct DumpRules {
  /// The lines that were left, and those that were not.
  struct Result {
    var text: String
    var dropped: [Reading.Dropped] = []
    var uses: [Reading.RuleUse] = []
  }

  private let rules: [SiteRule]

  init(_ rules: SiteRules) {
    self.rules = rules.rules.filter { !$0.begins.isEmpty || !$0.ends.isEmpty || !$0.lines.isEmpty }
  }

  /// The article's part of `text`; all of it where no line of a rule is there.
  ///
  /// A dump has no address: a rule is for it if one of the lines at which the article begins or ends is
  /// in it.
  func apply(to text: String) -> Result {
    guard !rules.isEmpty else { return Result(text: text) }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for rule in rules {
      if let result = apply(rule, lines) { return result }
    }
    return Result(text: text)
  }

  private func apply(_ rule: SiteRule, _ lines: [String]) -> Result? {
    func find(_ patterns: [LinePattern]) -> [Int] {
      lines.indices.filter { index in patterns.contains { $0.matches(Self.bare(lines[index])) } }
    }
    let begins = find(rule.begins)
    let ends = find(rule.ends)
    guard !begins.isEmpty || !ends.isEmpty || rule.begins.isEmpty && rule.ends.isEmpty else {
      return nil
    }
    // The last line that opens, before the last that closes.
    let lastEnd = ends.last ?? lines.count
    let start = begins.last { $0 < lastEnd }.map { $0 + 1 } ?? 0
    let end = ends.first { $0 > start } ?? lines.count
    guard lines[start..<end].contains(where: { $0.utf8.count > 40 }) else { return nil }
    var result = Result(text: "")
    var kept: [String] = []
    for (index, line) in lines.enumerated() {
      let bare = Self.bare(line)
      if index < start || index >= end {
        let edge = index < start ? "begins" : "ends"
        if !bare.isEmpty {
          result.dropped.append(.init(bare, reason: "rule: \(edge)", position: 0))
        }
      } else if let pattern = rule.lines.first(where: { $0.matches(bare) }), !bare.isEmpty {
        result.dropped.append(.init(bare, reason: "rule: line \(pattern.text)", position: 0))
      } else {
        kept.append(line)
      }
    }
    result.text = kept.joined(separator: "\n")
    for (part, patterns) in [("begins", rule.begins), ("ends", rule.ends), ("line", rule.lines)] {
      for pattern in patterns {
        let count = lines.reduce(0) { $0 + (pattern.matches(Self.bare($1)) ? 1 : 0) }
        result.uses.append(.init(host: rule.host, part: part, text: pattern.text, count: count))
      }
    }
    return result
  }

  /// The line without indent and bullet.
  static func bare(_ line: String) -> String { line.trimmed(of: "•*·") }
}
