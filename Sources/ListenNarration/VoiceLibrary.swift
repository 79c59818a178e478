// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles

/// The folders with voice profiles, in search order.
public struct VoiceLibrary: Sendable, Hashable {
  /// A profile and its location.
  public struct Entry: Sendable, Hashable {
    /// The file's name without `.json`.
    public var name: String
    /// The path of the file.
    public var path: String
  }

  /// The folders in search order.
  public let folders: [String]
  /// The engines beside the standard one that profiles may name.
  public let engines: EngineIdentities

  /// A library of `folders`, whose profiles may name `engines`.
  public init(folders: [String], engines: EngineIdentities = .none) {
    self.folders = folders
    self.engines = engines
  }

  /// The file of a language's names of emoji.
  static let emojiTable = "emoji.tsv"
  /// The file by which a language's homographs are told apart.
  static let homographTable = "homographs"

  /// The table `name` of the language `tag` in `languages/`, of the first folder that has it.
  func table(_ name: String, for tag: String) -> String? {
    folders.lazy.map { "\($0)/languages/\(LanguageTag.primary(of: tag))/\(name)" }
      .first { Files.size(of: $0) != nil }
  }

  /// The homographs of the language `tag`, said with the sounds of `table`; nil where there are none,
  /// or no sounds of the voice are known.
  ///
  /// - Throws: ``VoiceError/unusableFile(path:place:file:reason:)``.
  func homographs(
    for tag: String, table sounds: PhonemeTable?,
    inflections: @escaping @Sendable (_ word: String) -> [Inflection]
  ) throws(VoiceError) -> Homographs? {
    guard let sounds, let path = table(Self.homographTable, for: tag) else { return nil }
    do {
      return try Homographs(path: path, table: sounds, inflections: inflections)
    } catch {
      throw .unusableFile(path: path, place: "homographs", file: path, reason: "\(error)")
    }
  }

  /// The names of emoji in the language `tag`, nil where there are none.
  ///
  /// - Throws: ``VoiceError/table(path:line:)`` or ``VoiceError/unusableFile(path:place:file:reason:)``.
  package func emojiNames(for tag: String) throws(VoiceError) -> EmojiNames? {
    guard let path = table(Self.emojiTable, for: tag) else { return nil }
    let bytes: [UInt8]
    do throws(FileError) { bytes = try Files.read(path, most: FileBound.settings) } catch {
      throw .unusableFile(path: path, place: "names of emoji", file: path, reason: "\(error)")
    }
    do throws(EmojiNames.Fault) { return try EmojiNames(table: bytes) } catch {
      throw .table(path: path, line: error.line)
    }
  }

  /// All profiles.
  ///
  /// If several folders have a profile of the same name, the first folder takes precedence.
  public var entries: [Entry] {
    var seen: Set<String> = []
    var result: [Entry] = []
    for folder in folders {
      for file in Files.names(in: folder) where file.hasSuffix(".json") {
        let name = String(file.dropLast(5))
        if seen.insert(name).inserted {
          result.append(Entry(name: name, path: folder + "/" + file))
        }
      }
    }
    return result.sorted { $0.name < $1.name }
  }

  /// The profile called `name`, or the one in the file `name` if that contains a slash or ends in
  /// `.json`.
  ///
  /// - Throws: ``VoiceError``.
  public func profile(named name: String) throws(VoiceError) -> VoiceProfile {
    if name.contains("/") || name.hasSuffix(".json") {
      return try VoiceProfileReader(path: name, engines: engines).read()
    }
    let entries = entries
    guard let entry = entries.first(where: { $0.name == name }) else {
      throw .unknown(name: name, known: entries.map(\.name))
    }
    return try VoiceProfileReader(path: entry.path, engines: engines).read()
  }

  /// The profile in the file `name` of `folder`, for settings that anybody may have written who may write
  /// that folder: neither it nor a file that it names lies outside.
  ///
  /// - Throws: ``VoiceError``.
  package func profile(inFile name: String, of folder: String) throws(VoiceError) -> VoiceProfile {
    try VoiceProfileReader(
      path: folder + "/" + name, in: ConfinedFolder(folder), engines: engines
    ).read()
  }

  /// The profile for `language`: `LANG-news` if it exists, otherwise the engine's own voice with
  /// default prosody.
  ///
  /// - Throws: ``VoiceError`` if the profile exists but is faulty.
  public func profile(for language: String) throws(VoiceError) -> VoiceProfile {
    let names = Set(entries.map(\.name))
    let tags = Self.lookUp(language)
    for tag in tags where names.contains(tag + "-news") {
      return try profile(named: tag + "-news")
    }
    let primary = LanguageTag(language)?.engineLanguage ?? LanguageTag.primary(of: language)
    let name = tags.first(where: Self.regionalVoices.contains) ?? primary
    return VoiceProfile(
      name: name, language: language, summary: "the engine's own voice",
      voice: EngineVoice(origin: .engine(name: name)))
  }

  /// The tags to look for, the nearest first, in lower case; English outside North America is nearer to
  /// `en-GB` (the CLDR's parent `en-001`).
  private static func lookUp(_ language: String) -> [String] {
    guard let tag = LanguageTag(language) else { return [language.lowercased()] }
    var tags = tag.lookUp.map { $0.description.lowercased() }
    if tag.language == "en", let region = tag.region,
      !["US", "CA", "PH", "PR", "GB"].contains(region)
    {
      tags.insert("en-gb", at: 1)
    }
    return tags
  }

  /// Whether there is a voice for texts in `language`: a profile, or one of the engine's own.
  func canRead(_ language: String) -> Bool {
    guard let tag = LanguageTag(language) else { return false }
    if Self.engineLanguages.contains(tag.engineLanguage) { return true }
    let names = Set(entries.map(\.name))
    return Self.lookUp(language).contains { names.contains($0 + "-news") }
  }

  /// The languages of the engine (`espeak-ng --voices`, 1.51) that need no dictionary of their own package.
  private static let engineLanguages: Set<String> = Set(
    """
    af am an ar as az ba be bg bn bs ca cmn cs cv cy da de el en eo es et eu fa fi fr ga gd grc gu hak haw hi \
    hr ht hu hy ia id io is it ja ka kk kl kn ko kok ku ky la lb lfn lt lv mi mk ml mr ms mt my nb nl nog om or \
    pa pap pl pt ro ru sd shn si sk sl sq sr sv sw ta te tk tn tr tt ug uk ur uz vi yue
    """.split(separator: " ").map(String.init))

  /// Voices that the engine has for a region (espeak-ng 1.51); British English is its `en`.
  private static let regionalVoices: Set<String> = [
    "pt-br", "en-us", "es-419", "fr-be", "fr-ch",
  ]
}
