// SPDX-License-Identifier: GPL-3.0-or-later
package import ListenArticle
internal import ListenFiles
package import ListenFormats

/// Reads a site's rules from `listen.json`, or from a file of their own as `listen learn` prints it.
package enum SiteRulesReader {
  private static let keys = [
    "host", "path", "title", "byline", "date", "standfirst", "body", "drop", "lines", "begins",
    "ends",
  ]

  /// The rules in a file: a list, or an object with `"rules"`.
  ///
  /// - Throws: ``SettingsError`` with the line of what is wrong.
  package static func rules(path: String, _ bytes: [UInt8]) throws(SettingsError) -> SiteRules {
    let document = try SettingsDocument(path: path, bytes)
    if case .object(let members) = document.root, let value = members["rules"] {
      return try rules(document, value)
    }
    return try rules(document, document.root)
  }

  /// The rules in `value`, a list of objects of `document`.
  ///
  /// - Throws: ``SettingsError`` with the line of what is wrong.
  package static func rules(
    _ document: SettingsDocument, _ value: JSONValue
  ) throws(SettingsError) -> SiteRules {
    guard case .array(let values) = value else {
      throw document.wrong("rules", value, "a list of rules")
    }
    var rules: [SiteRule] = []
    for value in values { rules.append(try rule(document, value)) }
    return SiteRules(rules)
  }

  private static func rule(
    _ document: SettingsDocument, _ value: JSONValue
  ) throws(SettingsError) -> SiteRule {
    let members = try document.members(value, "rules", known: keys)
    var rule = SiteRule()
    rule.host = try document.text(
      members, "host", expected: "a host such as \"example.org\"",
      isValid: { !$0.contains("/") && !$0.contains(" ") })?.lowercased()
    if let host = rule.host, host.hasPrefix("www.") { rule.host = String(host.dropFirst(4)) }
    rule.path = try document.text(
      members, "path", expected: "the beginning of a path such as \"/blog/\"",
      isValid: { $0.hasPrefix("/") })
    rule.title = try selector(document, members, "title")
    rule.byline = try selector(document, members, "byline")
    rule.date = try selector(document, members, "date")
    rule.standfirst = try selector(document, members, "standfirst")
    rule.body = try selector(document, members, "body")
    for text in try document.texts(members, "drop", expected: "CSS selectors") ?? [] {
      rule.drop.append(try selector(document, "drop", text))
    }
    rule.lines = try patterns(document, members, "lines")
    rule.begins = try patterns(document, members, "begins")
    rule.ends = try patterns(document, members, "ends")
    return rule
  }

  private static func patterns(
    _ document: SettingsDocument, _ members: [String: JSONValue], _ key: String
  ) throws(SettingsError) -> [LinePattern] {
    try
      (document.texts(members, key, expected: "lines, with * for anything and # for a number")
      ?? []).map(LinePattern.init)
  }

  private static func selector(
    _ document: SettingsDocument, _ members: [String: JSONValue], _ key: String
  ) throws(SettingsError) -> Selector? {
    guard let text = try document.text(members, key, expected: "a CSS selector") else {
      return nil
    }
    return try selector(document, key, text)
  }

  private static func selector(
    _ document: SettingsDocument, _ key: String, _ text: String
  ) throws(SettingsError) -> Selector {
    do throws(Selector.Fault) { return try Selector(text) } catch {
      throw SettingsError(
        path: document.path, place: document.place(of: key), found: "\(error)",
        expected: "a CSS selector such as \"div.story > p:not(.promo)\"")
    }
  }
}
