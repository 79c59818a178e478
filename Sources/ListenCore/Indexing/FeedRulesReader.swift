// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFormats
internal import ListenPodcast
internal import ListenPublication

/// Reads `feeds` of `listen.json`.
struct FeedRulesReader {
  private let document: SettingsDocument
  /// The site's settings, which say where files are and what a feed has of its own accord.
  private let site: SiteConfiguration

  private static let keys = [
    "file", "title", "description", "language", "where", "artwork", "guid", "feedItems", "feedDays",
  ]

  /// Names of a site's own files; as JSON Feed, `listen.xml` would take the place of the settings.
  private static let taken: Set<String> = Set(
    Feed.Kind.allCases.map(\.fileName) + ["listen.xml", "manifest.xml"])

  init(_ document: SettingsDocument, site: SiteConfiguration) {
    self.document = document
    self.site = site
  }

  /// The rules in `value`.
  ///
  /// - Throws: ``SettingsError``.
  func rules(_ value: JSONValue) throws(SettingsError) -> [FeedRule] {
    guard case .array(let values) = value else {
      throw document.wrong("feeds", value, "a list of feeds")
    }
    var rules: [FeedRule] = []
    for value in values {
      let rule = try rule(document.members(value, "feeds", known: Self.keys), value)
      if rules.contains(where: { $0.file.lowercased() == rule.file.lowercased() }) {
        throw document.wrong("file", .string(rule.file), "a file name for each feed")
      }
      rules.append(rule)
    }
    return rules
  }

  private func rule(_ members: [String: JSONValue], _ value: JSONValue) throws(SettingsError)
    -> FeedRule
  {
    let name = "a file name such as \"es.xml\" that is no other feed's"
    guard let file = try document.text(members, "file", expected: name, isValid: Self.isFile)
    else { throw document.wrong("feeds", value, "a \"file\" in each feed, " + name) }
    guard let condition = members["where"] else {
      throw document.wrong("feeds", value, "a \"where\" in the feed \"\(file)\"")
    }
    let conditions = try document.condition(condition).values
    let only = conditions.sorted { $0.key.rawValue < $1.key.rawValue }
      .compactMap(\.value.first).joined(separator: ", ")
    var rule = FeedRule(
      file: file, title: try document.text(members, "title") ?? "\(site.title): \(only)",
      conditions: conditions)
    rule.description = try document.text(members, "description")
    let languages = conditions[.language] ?? []
    rule.language =
      try document.text(
        members, "language", expected: "a BCP 47 tag such as \"en\"",
        isValid: LanguageTag.isValid) ?? (languages.count == 1 ? languages.first : nil)
    rule.artwork = try document.text(
      members, "artwork",
      expected: SiteConfigurationReader.expectedFile(document.path, site.isConfined),
      isValid: site.hasFile)
    rule.guid = try document.text(
      members, "guid", expected: "a UUID such as \"917393e3-1b1e-5cef-ace4-edaa54e1f810\"",
      isValid: Self.isUUID)?.lowercased()
    rule.feedItems = try document.count(members, "feedItems")
    rule.feedDays = try document.count(members, "feedDays")
    return rule
  }

  /// Whether `name` can be a feed's in the site's folder, in any address as it is.
  private static func isFile(_ name: String) -> Bool {
    guard name.utf8.count <= 100, name.hasSuffix(".xml"), name.utf8.count > 4,
      !taken.contains(name.lowercased()), let first = name.utf8.first
    else { return false }
    func isPlain(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: false
      }
    }
    return isPlain(first) && name.utf8.allSatisfy { isPlain($0) || "-_.".utf8.contains($0) }
  }

  private static func isUUID(_ text: String) -> Bool {
    text.wholeMatch(of: /[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}/) != nil
  }
}
