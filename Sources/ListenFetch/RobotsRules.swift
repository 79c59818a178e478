// SPDX-License-Identifier: GPL-3.0-or-later

/// The rules of a host's robots.txt for this program (RFC 9309).
///
/// ```swift
/// let rules = RobotsRules("User-agent: *\nDisallow: /draft/", agent: "listen")
/// rules.allows("/draft/1")  // false
/// ```
package struct RobotsRules: Sendable, Hashable, Codable {
  /// A rule for the paths that match a pattern.
  struct Rule: Sendable, Hashable, Codable {
    var pattern: String
    var allows: Bool
  }

  private(set) var rules: [Rule] = []
  /// Seconds between two requests, which many files name though the standard does not.
  package private(set) var delay: Int?
  /// The sitemaps of the host.
  package private(set) var sitemaps: [String] = []

  /// The most bytes that are read (RFC 9309, section 2.5, asks for 500 KiB).
  package static let mostBytes = 500 << 10
  private static let mostRules = 5_000
  private static let longestDelay = 60

  /// Rules that allow everything, as where there is no file.
  package static let everything = RobotsRules()
  /// Rules that allow nothing, as where the host cannot say.
  package static let nothing: RobotsRules = {
    var rules = RobotsRules()
    rules.rules = [Rule(pattern: "/", allows: false)]
    return rules
  }()

  private init() {}

  /// The rules in `text` for `agent`: those of the groups that name it, or else those for all.
  package init(_ text: String, agent: String) {
    var own = Group()
    var common = Group()
    var isNamed = false
    var agents: [String] = []
    var isInRules = false
    for line in text.split(whereSeparator: \.isNewline) {
      let plain = line.prefix { $0 != "#" }
      guard let colon = plain.firstIndex(of: ":") else { continue }
      let key = plain[..<colon].filter { !$0.isWhitespace }.lowercased()
      let value = Self.trimmed(plain[plain.index(after: colon)...])
      switch key {
      case "user-agent":
        if isInRules { agents = [] }
        isInRules = false
        // Versions after the name are common: "listen/1.0".
        agents.append(value.prefix { $0 != "/" }.lowercased())
        isNamed = isNamed || agents.last == agent
      case "allow", "disallow":
        isInRules = true
        guard !value.isEmpty else { continue }
        let rule = Rule(pattern: Self.normalized(value), allows: key == "allow")
        if agents.contains(agent) { own.rules.append(rule) }
        if agents.contains("*") { common.rules.append(rule) }
      case "crawl-delay":
        isInRules = true
        guard let seconds = Double(value), seconds >= 0 else { continue }
        let delay = Int(min(Double(Self.longestDelay), seconds.rounded(.up)))
        if agents.contains(agent) { own.delay = delay }
        if agents.contains("*") { common.delay = delay }
      case "sitemap": if sitemaps.count < 100 { sitemaps.append(value) }
      default: break
      }
    }
    let group = isNamed ? own : common
    rules = Array(group.rules.prefix(Self.mostRules))
    delay = group.delay
  }

  private struct Group {
    var rules: [Rule] = []
    var delay: Int?
  }

  /// Whether `target`, a path with its query, may be asked for.
  ///
  /// The longest pattern counts, and of two equally long ones the one that allows.
  package func allows(_ target: String) -> Bool {
    let target = Array(Self.normalized(target).utf8)
    var best: (length: Int, allows: Bool) = (-1, true)
    for rule in rules where Self.matches(Array(rule.pattern.utf8), target) {
      let length = rule.pattern.utf8.count
      if length > best.length || length == best.length && rule.allows {
        best = (length, rule.allows)
      }
    }
    return best.allows
  }

  /// Whether `target` begins as `pattern` says, in which `*` is any text and a final `$` the end.
  private static func matches(_ pattern: [UInt8], _ target: [UInt8]) -> Bool {
    var pattern = pattern
    let isAnchored = pattern.last == UInt8(ascii: "$")
    if isAnchored { pattern.removeLast() } else { pattern.append(UInt8(ascii: "*")) }
    // The usual walk with one place to go back to, in time of both lengths' product at most.
    var (p, t) = (0, 0)
    var back: (p: Int, t: Int)?
    while t < target.count {
      if p < pattern.count, pattern[p] == UInt8(ascii: "*") {
        back = (p + 1, t)
        p += 1
      } else if p < pattern.count, pattern[p] == target[t] {
        p += 1
        t += 1
      } else if let last = back {
        back = (last.p, last.t + 1)
        (p, t) = (last.p, last.t + 1)
      } else {
        return false
      }
    }
    return pattern[p...].allSatisfy { $0 == UInt8(ascii: "*") }
  }

  /// Escapes in capital letters, and what is not ASCII escaped (section 2.2.2).
  private static func normalized(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var result: [UInt8] = []
    var escaped = 0
    for byte in text.utf8.prefix(WebURL.longest) {
      if byte >= 0x80 {
        result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      } else if escaped > 0, (0x61...0x66).contains(byte) {
        result.append(byte - 0x20)
      } else {
        result.append(byte)
      }
      escaped = byte == UInt8(ascii: "%") ? 2 : max(0, escaped - 1)
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text.drop { $0.isWhitespace }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
