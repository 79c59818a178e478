// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import Glibc
internal import ListenArticle
internal import ListenAudio
internal import ListenFiles
internal import ListenFormats
internal import ListenPublication
internal import ListenReading

/// Reads a site's `listen.json` and checks that every key is known, every value valid and every
/// file present.
public struct SiteConfigurationReader: Sendable {
  private let path: String

  /// A reader of the file at `path`.
  public init(path: String) { self.path = path }

  private static let keys = [
    "title", "description", "link", "baseURL", "author", "owner", "category", "language",
    "artwork", "explicit", "voices", "formats", "feedItems", "feedDays", "opening", "intro",
    "outro", "briefing", "rules", "feeds", "hub", "report", "next", "keep", "silentClasses",
    // Read by whoever fetches and tells.
    "fetch", "hooks",
  ]

  /// The settings of `site`: those in the file at `path`, or else in the site's own file, or else
  /// the defaults.
  ///
  /// - Throws: ``EditionError``.
  public static func configuration(of site: Site, path: String?) throws(EditionError)
    -> SiteConfiguration
  {
    if let path { return try SiteConfigurationReader(path: path).read() }
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try ConfinedFolder(site.path).read("listen.json", most: FileBound.settings)
    } catch {
      guard case .unreadable(_, let code) = error, code == ENOENT || code == ENOTDIR else {
        throw .unreadable(error)
      }
      var standard = SiteConfiguration()
      standard.folder = site.path
      return standard
    }
    // Whoever may write the site may write this file: what it names lies in the site.
    return try SiteConfigurationReader(path: site.configuration).read(bytes, isConfined: true)
  }

  /// The settings.
  ///
  /// - Throws: ``EditionError/unreadable(_:)``, ``EditionError/configuration(_:)``.
  public func read() throws(EditionError) -> SiteConfiguration {
    let bytes: [UInt8]
    do throws(FileError) { bytes = try Files.read(path, most: FileBound.settings) } catch {
      throw .unreadable(error)
    }
    return try read(bytes, isConfined: false)
  }

  /// The settings in `bytes`, which name files anywhere, or where they are confined in their folder.
  ///
  /// - Throws: ``EditionError/configuration(_:)``.
  package func read(_ bytes: [UInt8], isConfined: Bool) throws(EditionError) -> SiteConfiguration {
    do throws(SettingsError) {
      return try configuration(SettingsDocument(path: path, bytes), isConfined)
    } catch { throw .configuration(error) }
  }

  private func configuration(_ document: SettingsDocument, _ isConfined: Bool)
    throws(SettingsError) -> SiteConfiguration
  {
    let root = try document.members(document.root, nil, known: Self.keys)
    var result = SiteConfiguration()
    result.isConfined = isConfined
    result.folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    result.title = try document.text(root, "title") ?? result.title
    result.description = try document.text(root, "description") ?? result.description
    let address = "an absolute address such as \"https://example.org/\""
    result.link = try document.text(root, "link", expected: address, isValid: Self.isAddress)
    result.baseURL = try document.text(root, "baseURL", expected: address, isValid: Self.isAddress)
    result.author = try document.text(root, "author")
    result.owner = try owner(document, root)
    result.categories =
      try document.texts(root, "category", expected: "a category such as \"News > Politics\"")
      ?? []
    result.language =
      try document.text(
        root, "language", expected: "a BCP 47 tag such as \"en\"", isValid: LanguageTag.isValid)
      ?? result.language
    result.isLanguageGiven = root["language"] != nil
    result.explicit = try document.flag(root, "explicit") ?? result.explicit
    result.opening = try document.flag(root, "opening")
    result.feedItems = try document.count(root, "feedItems") ?? result.feedItems
    result.feedDays = try document.count(root, "feedDays")
    for key in ["artwork", "intro", "outro"] {
      let folder = result
      let file = try document.text(
        root, key, expected: Self.expectedFile(path, isConfined), isValid: folder.hasFile)
      switch key {
      case "artwork": result.artwork = file
      case "intro": result.intro = file
      default: result.outro = file
      }
    }
    if let (recordings, books) = try formats(document, root) {
      result.formats = recordings
      result.books = books
    }
    result.hub = try document.text(root, "hub", expected: address, isValid: Self.isAddress)
    result.report = try document.text(
      root, "report", expected: "a path such as \"/heard\", or an absolute address",
      isValid: { $0.hasPrefix("/") && !$0.hasPrefix("//") || Self.isAddress($0) })
    result.goesOnBySection =
      try document.text(
        root, "next", expected: "\"edition\" or \"section\"",
        isValid: { ["edition", "section"].contains($0) }) == "section"
    result.briefing = try briefing(document, root["briefing"], result)
    if let value = root["keep"] {
      let members = try document.members(value, "keep", known: ["wav", "store", "earlier"])
      result.keep.wav = try document.count(members, "wav")
      result.keep.store = try document.count(members, "store")
      result.keep.earlier = try document.count(members, "earlier")
    }
    if let value = root["feeds"] {
      result.feeds = try FeedRulesReader(document, site: result).rules(value)
    }
    if let value = root["rules"] { result.rules = try rules(document, value, result) }
    result.rules.silentClasses =
      try document.texts(
        root, "silentClasses", expected: "a list of classes such as \"newsletter\"") ?? []
    if let voices = root["voices"] { try readVoices(document, voices, &result) }
    return result
  }

  /// `true`, or what is to be otherwise.
  private func briefing(
    _ document: SettingsDocument, _ value: JSONValue?, _ folder: SiteConfiguration
  ) throws(SettingsError) -> SiteConfiguration.Briefing? {
    guard let value else { return nil }
    if case .bool(let isWanted) = value { return isWanted ? .init() : nil }
    guard case .object = value else {
      throw document.wrong("briefing", value, "true, false or an object")
    }
    let members = try document.members(
      value, "briefing", known: ["articles", "between", "intro", "outro"])
    var briefing = SiteConfiguration.Briefing()
    briefing.articles = try document.count(members, "articles") ?? briefing.articles
    let sounds: [(String, WritableKeyPath<SiteConfiguration.Briefing, String?>)] = [
      ("between", \.between), ("intro", \.intro), ("outro", \.outro),
    ]
    for (key, place) in sounds {
      briefing[keyPath: place] = try document.text(
        members, key, expected: Self.expectedFile(path, folder.isConfined),
        isValid: folder.hasFile)
    }
    return briefing
  }

  /// Reads voice profiles by language, or a list of them with conditions.
  private func readVoices(
    _ document: SettingsDocument, _ value: JSONValue, _ result: inout SiteConfiguration
  ) throws(SettingsError) {
    if case .array(let rules) = value {
      for rule in rules {
        let members = try document.members(rule, "voices", known: ["where", "profile"])
        guard let condition = members["where"], let profile = members["profile"] else {
          throw document.wrong("voices", rule, "an object with \"where\" and \"profile\"")
        }
        result.voiceRules.append(
          .init(
            try document.condition(condition),
            profile: try voice(document, "profile", profile, result)))
      }
      return
    }
    for (language, value) in try document.members(value, "voices", known: nil) {
      guard LanguageTag.isValid(language) else {
        throw document.wrong(language, value, Self.expectedVoice)
      }
      result.voices[language.lowercased()] = try voice(document, language, value, result)
    }
  }

  private static let expectedVoice = "a voice profile's name, by language (BCP 47)"

  private func voice(
    _ document: SettingsDocument, _ key: String, _ value: JSONValue, _ folder: SiteConfiguration
  ) throws(SettingsError) -> String {
    guard let name = value.string else { throw document.wrong(key, value, Self.expectedVoice) }
    let isFile = name.contains("/") || name.hasSuffix(".json")
    guard !isFile || !folder.isConfined || folder.hasFile(name) else {
      throw document.wrong(key, value, Self.expectedFile(path, folder.isConfined))
    }
    return name
  }

  /// The rules themselves, or the file that holds them, by its path beside this one.
  private func rules(
    _ document: SettingsDocument, _ value: JSONValue, _ folder: SiteConfiguration
  ) throws(SettingsError) -> SiteRules {
    guard let name = value.string else { return try SiteRulesReader.rules(document, value) }
    let bytes: [UInt8]
    do throws(FileError) { bytes = try folder.bytes(name) } catch {
      throw document.wrong("rules", value, "a list of rules, or a file of them beside \"\(path)\"")
    }
    return try SiteRulesReader.rules(path: folder.resolved(name), bytes)
  }

  static func expectedFile(_ path: String, _ isConfined: Bool) -> String {
    let below = "a file that is there, by its path beside \"\(path)\""
    return isConfined ? below + "; one elsewhere takes settings named by --config" : below
  }

  private func owner(_ document: SettingsDocument, _ root: [String: JSONValue])
    throws(SettingsError) -> SiteConfiguration.Owner?
  {
    guard let value = root["owner"] else { return nil }
    let members = try document.members(value, "owner", known: ["name", "email"])
    let email = try document.text(
      members, "email", expected: "an address such as \"desk@example.org\"",
      isValid: { $0.split(separator: "@", omittingEmptySubsequences: false).count == 2 })
    guard let name = try document.text(members, "name"), let email else {
      throw document.wrong("owner", value, "an object with \"name\" and \"email\"")
    }
    return SiteConfiguration.Owner(name: name, email: email)
  }

  private func formats(_ document: SettingsDocument, _ root: [String: JSONValue])
    throws(SettingsError) -> ([RecordingFormat], [BookFormat])?
  {
    let expected = "a list of wav, mp3, opus, epub and lpf"
    guard let names = try document.texts(root, "formats", expected: expected) else { return nil }
    for name in names
    where RecordingFormat(rawValue: name) == nil && BookFormat(rawValue: name) == nil {
      throw document.wrong("formats", .string(name), expected)
    }
    guard !names.isEmpty else { throw document.wrong("formats", .array([]), expected) }
    let books = BookFormat.allCases.filter { names.contains($0.rawValue) }
    return (
      RecordingFormat.allCases.filter {
        // A book contains the MP3.
        names.contains($0.rawValue) || $0 == .mp3 && !books.isEmpty
      }, books
    )
  }

  private static func isAddress(_ text: String) -> Bool {
    guard let url = URL(string: text), let host = url.host, !host.isEmpty else { return false }
    return url.scheme == "https" || url.scheme == "http"
  }
}
