// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles
internal import ListenFormats

/// Reads a profile's JSON file and checks that every key is known, every number in range and every
/// file present.
struct VoiceProfileReader {
  let path: String
  let document: SettingsDocument
  /// The folder that the profile and the files that it names lie in; nil where they may lie anywhere.
  let folder: ConfinedFolder?
  /// The engines beside the standard one.
  let engines: EngineIdentities

  init(
    path: String, in folder: ConfinedFolder? = nil, engines: EngineIdentities = .none
  ) throws(VoiceError) {
    self.engines = engines
    self.path = path
    self.folder = folder
    let bytes: [UInt8]
    do throws(FileError) { bytes = try Self.read(path, in: folder) } catch {
      throw .unusableFile(path: path, place: "line 1", file: path, reason: "\(error)")
    }
    document = try Self.checked { () throws(SettingsError) in
      try SettingsDocument(path: path, bytes)
    }
  }

  /// The result of `read`, with its faults as those of a profile.
  private static func checked<Value>(_ read: () throws(SettingsError) -> Value) throws(VoiceError)
    -> Value
  {
    do throws(SettingsError) { return try read() } catch {
      throw .malformed(
        path: error.path, place: error.place, found: error.found, expected: error.expected)
    }
  }

  /// The contents of the file at `path`, which lies in `folder` if one is given.
  static func read(_ path: String, in folder: ConfinedFolder?) throws(FileError) -> [UInt8] {
    guard let folder else { return try Files.read(path, most: FileBound.settings) }
    return try folder.read(inside(path, folder), most: FileBound.settings)
  }

  /// The name of `path` in `folder`; `path` itself, which is refused there, where it does not begin with it.
  static func inside(_ path: String, _ folder: ConfinedFolder) -> String {
    let prefix = folder.path + "/"
    return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
  }

  /// Whether there is a file at `path` that the profile may name: never a device or a pipe.
  func hasFile(_ path: String) -> Bool {
    guard let folder else { return Files.size(of: path) != nil }
    return folder.size(Self.inside(path, folder)) != nil
  }

  /// The reason why a file that the profile names is not taken.
  var missing: String {
    folder.map { "there is no such file in \"\($0.path)\"" } ?? "there is no such file"
  }

  private static let mannerKeys = ["wordsPerMinute", "pitch", "range", "wordGap", "volume"]
  private static let keys =
    [
      "name", "language", "description", "speaker", "engine", "voice", "variant", "pauses",
      "lexicons", "announce", "namePause",
    ]
    + mannerKeys + ["kinds"]
  /// The keys of a kind of segment that name the voice for it.
  private static let voiceKeys = ["engine", "voice", "variant", "speaker"]

  /// The settings in the file, before the files that they name are looked for.
  private struct Settings {
    var profile: VoiceProfile
    var engine: String?
    var voice: String
    var variant: String?
    var lexicons: [String]
    /// The voices of kinds of segments that have one of their own.
    var kinds: [Segment.Kind: (engine: String?, voice: String, variant: String?)] = [:]
  }

  /// The profile.
  ///
  /// - Throws: ``VoiceError``.
  func read() throws(VoiceError) -> VoiceProfile {
    let settings = try Self.checked(self.settings)
    var profile = settings.profile
    profile.voice.origin = try origin(
      settings.voice, variant: settings.variant, engine: settings.engine)
    for (kind, own) in settings.kinds {
      profile.manners[kind]?.origin = try origin(
        own.voice, variant: own.variant, engine: own.engine ?? settings.engine, of: kind.rawValue)
    }
    profile.lexicons = try settings.lexicons.map { name throws(VoiceError) in
      let file = resolved(name)
      guard hasFile(file) else {
        throw .unusableFile(
          path: path, place: document.place(of: "lexicons"), file: file, reason: missing)
      }
      return file
    }
    return profile
  }

  private func settings() throws(SettingsError) -> Settings {
    let root = try document.members(document.root, nil, known: Self.keys)
    let language = try required(root, "language", "a BCP 47 tag such as \"en\"")
    let voiceName = try required(
      root, "voice", "a voice file such as \"engine/en-news\" or an engine voice")
    let manner = try manner(root, nil)
    let voice = EngineVoice(
      origin: .engine(name: voiceName), wordsPerMinute: manner.wordsPerMinute ?? 165,
      pitch: manner.pitch ?? 50, range: manner.range ?? 50,
      wordGapMilliseconds: manner.wordGapMilliseconds ?? 0, volume: manner.volume ?? 100)
    var profile = VoiceProfile(
      name: try document.text(root, "name") ?? fileName, language: language,
      summary: try document.text(root, "description") ?? "", voice: voice)
    profile.speaker = try speaker(root)
    for (kind, key, value) in try kinds(root, "pauses") {
      profile.pauses[kind] = try document.whole(value, key, 0...10_000)
    }
    if let pause = root["namePause"] {
      profile.namePauseMilliseconds = try document.whole(pause, "namePause", 0...1_000)
    }
    try announce(root, &profile)
    var settings = Settings(
      profile: profile, engine: try document.text(root, "engine"), voice: voiceName,
      variant: try document.text(root, "variant"),
      lexicons: try document.texts(root, "lexicons", expected: "a list of paths") ?? [])
    for (kind, key, value) in try kinds(root, "kinds") { try add(kind, key, value, &settings) }
    return settings
  }

  /// Adds the manner of one kind of segment, and its voice where it has one of its own.
  private func add(
    _ kind: Segment.Kind, _ key: String, _ value: JSONValue, _ settings: inout Settings
  ) throws(SettingsError) {
    let isQuotation = kind == .quotation
    let values = try document.members(
      value, key,
      known: Self.mannerKeys + Self.voiceKeys + (isQuotation ? ["inParagraphs"] : []))
    var manner = try self.manner(values, key)
    manner.speaker = try speaker(values)
    let voice = try document.text(values, "voice")
    let variant = try document.text(values, "variant")
    if voice != nil || variant != nil {
      settings.kinds[kind] = (
        try document.text(values, "engine"), voice ?? settings.voice, variant
      )
    }
    settings.profile.manners[kind] = manner
    if isQuotation {
      settings.profile.readsQuotesApart =
        try document.flag(values, "inParagraphs") ?? (voice != nil || variant != nil)
    }
  }

  private func speaker(_ members: [String: JSONValue]) throws(SettingsError) -> String? {
    try document.text(
      members, "speaker", expected: "a reader's name of 1 to 100 characters in one line",
      isValid: { $0.count <= 100 && !$0.contains(where: \.isNewline) })
  }

  private func required(_ root: [String: JSONValue], _ key: String, _ expected: String)
    throws(SettingsError) -> String
  {
    guard let text = try document.text(root, key) else {
      throw SettingsError(path: path, place: "line 1", found: "no \"\(key)\"", expected: expected)
    }
    return text
  }

  /// The values under `key` by the kind of segment that they are for, with their paths.
  private func kinds(_ root: [String: JSONValue], _ key: String) throws(SettingsError)
    -> [(Segment.Kind, String, JSONValue)]
  {
    guard let value = root[key] else { return [] }
    let members = try document.members(
      value, key, known: Segment.Kind.allCases.map(\.rawValue))
    return Segment.Kind.allCases.compactMap { kind in
      members[kind.rawValue].map { (kind, "\(key).\(kind.rawValue)", $0) }
    }
  }

  private func announce(_ root: [String: JSONValue], _ profile: inout VoiceProfile)
    throws(SettingsError)
  {
    guard let value = root["announce"] else { return }
    let kinds: [Segment.Kind] = [.title, .byline, .standfirst, .caption]
    let members = try document.members(
      value, "announce", known: kinds.map(\.rawValue) + ["opening"])
    profile.opensEditions = try document.flag(members, "opening") ?? profile.opensEditions
    for kind in kinds {
      guard let flag = try document.flag(members, kind.rawValue) else { continue }
      if flag { profile.announced.insert(kind) } else { profile.announced.remove(kind) }
    }
  }

  private var fileName: String {
    let last = path.split(separator: "/").last.map(String.init) ?? path
    return last.hasSuffix(".json") ? String(last.dropLast(5)) : last
  }

  /// A name with a slash, or of a file beside the profile, is a voice file; others are the
  /// engine's own.
  private func origin(
    _ voice: String, variant: String?, engine name: String?, of kind: String? = nil
  ) throws(VoiceError) -> EngineVoice.Origin {
    if let engine = try engine(name) {
      return try model(voice, variant: variant, of: engine, key: kind ?? "voice")
    }
    let file = resolved(voice)
    // The engine looks for a variant below its own folder, and for a path wherever that leads.
    if let variant, variant.contains("/") {
      throw .malformed(
        path: path, place: document.place(of: kind ?? "variant"), found: "\"\(variant)\"",
        expected: "the name of a variant of the engine, such as \"m3\"")
    }
    guard voice.contains("/") || hasFile(file) else {
      return .engine(name: variant.map { "\(voice)+\($0)" } ?? voice)
    }
    if let variant {
      throw .malformed(
        path: path, place: document.place(of: kind ?? "variant"), found: "\"\(variant)\"",
        expected: "no variant with a voice file of one's own")
    }
    let contents: [UInt8]
    do {
      guard hasFile(file) else { throw FileError.unreadable(path: file, code: 0) }
      contents = try Self.read(file, in: folder)
    } catch {
      throw .unusableFile(
        path: path, place: document.place(of: kind ?? "voice"), file: file, reason: missing)
    }
    // A voice file without a language crashes the engine (1.51).
    let lines = String(decoding: contents, as: UTF8.self).split(whereSeparator: \.isNewline)
    guard lines.contains(where: { $0.split(separator: " ").first == "language" }) else {
      throw .unusableFile(
        path: path, place: document.place(of: kind ?? "voice"), file: file,
        reason: "it has no \"language\" line")
    }
    return .file(path: file, digest: SHA256.hex(contents))
  }

  func resolved(_ name: String) -> String {
    if name.hasPrefix("/") { return name }
    guard let slash = path.lastIndex(of: "/") else { return name }
    return path[...slash] + name
  }

  private func manner(_ values: [String: JSONValue], _ path: String?) throws(SettingsError)
    -> VoiceProfile.Manner
  {
    func value(_ key: String, _ range: ClosedRange<Int>) throws(SettingsError) -> Int? {
      guard let found = values[key] else { return nil }
      return try document.whole(found, path.map { "\($0).\(key)" } ?? key, range)
    }
    return VoiceProfile.Manner(
      wordsPerMinute: try value("wordsPerMinute", 80...450), pitch: try value("pitch", 0...100),
      range: try value("range", 0...100), wordGapMilliseconds: try value("wordGap", 0...500),
      volume: try value("volume", 0...200))
  }
}
