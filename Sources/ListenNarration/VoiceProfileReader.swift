// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import ListenFiles
internal import ListenFormats

/// Reads a profile's JSON file: every key known, every number in its range, every file there.
struct VoiceProfileReader {
  private let path: String
  private let bytes: [UInt8]

  init(path: String) throws(VoiceError) {
    self.path = path
    do { bytes = try Files.read(path) } catch {
      throw .unusableFile(path: path, place: "line 1", file: path, reason: "\(error)")
    }
  }

  private static let mannerKeys = ["wordsPerMinute", "pitch", "range", "wordGap", "volume"]
  private static let keys =
    ["name", "language", "description", "voice", "variant", "pauses", "lexicons", "announce"]
    + mannerKeys + ["kinds"]

  /// The profile.
  ///
  /// - Throws: ``VoiceError``.
  func read() throws(VoiceError) -> VoiceProfile {
    let root = try object(try parse(), "the file", known: Self.keys)
    let name = try text(root, "name") ?? fileName
    guard let language = try text(root, "language") else {
      throw missing("language", "a BCP 47 tag such as \"en\"")
    }
    guard let voiceName = try text(root, "voice") else {
      throw missing("voice", "a voice file such as \"engine/en-news\" or an engine voice")
    }
    let origin = try origin(voiceName, variant: try text(root, "variant"))
    let manner = try manner(root, "the file")
    let voice = EngineVoice(
      origin: origin, wordsPerMinute: manner.wordsPerMinute ?? 165, pitch: manner.pitch ?? 50,
      range: manner.range ?? 50, wordGapMilliseconds: manner.wordGapMilliseconds ?? 0,
      volume: manner.volume ?? 100)
    var profile = VoiceProfile(
      name: name, language: language, summary: try text(root, "description") ?? "", voice: voice)
    let kinds = Segment.Kind.allCases.map(\.rawValue)
    if let pauses = root["pauses"] {
      for (key, value) in try object(pauses, "pauses", known: kinds) {
        guard let kind = Segment.Kind(rawValue: key) else { continue }
        profile.pauses[kind] = try number(value, "pauses.\(key)", 0...10_000)
      }
    }
    if let manners = root["kinds"] {
      for (key, value) in try object(manners, "kinds", known: kinds) {
        guard let kind = Segment.Kind(rawValue: key) else { continue }
        let values = try object(value, "kinds.\(key)", known: Self.mannerKeys)
        profile.manners[kind] = try self.manner(values, "kinds.\(key)")
      }
    }
    let optional = ["title", "byline", "standfirst", "caption"]
    if let announce = root["announce"] {
      for (key, value) in try object(announce, "announce", known: optional + ["opening"]) {
        guard let flag = value as? NSNumber, isBoolean(flag) else {
          throw wrong("announce.\(key)", value, "true or false")
        }
        if key == "opening" { profile.opensEditions = flag.boolValue }
        guard let kind = Segment.Kind(rawValue: key) else { continue }
        if flag.boolValue { profile.announced.insert(kind) } else { profile.announced.remove(kind) }
      }
    }
    if let lexicons = root["lexicons"] {
      guard let names = lexicons as? [String] else {
        throw wrong("lexicons", lexicons, "a list of paths")
      }
      profile.lexicons = try names.map { name throws(VoiceError) in
        let file = resolved(name)
        guard Files.size(of: file) != nil else {
          throw .unusableFile(
            path: path, place: place(of: "lexicons"), file: file, reason: "there is no such file")
        }
        return file
      }
    }
    return profile
  }

  private var fileName: String {
    let last = path.split(separator: "/").last.map(String.init) ?? path
    return last.hasSuffix(".json") ? String(last.dropLast(5)) : last
  }

  /// A name with a slash, or of a file beside the profile, is a voice file; others are the
  /// engine's own.
  private func origin(_ voice: String, variant: String?) throws(VoiceError) -> EngineVoice.Origin {
    let file = resolved(voice)
    guard voice.contains("/") || Files.size(of: file) != nil else {
      return .engine(name: variant.map { "\(voice)+\($0)" } ?? voice)
    }
    if let variant {
      throw .malformed(
        path: path, place: place(of: "variant"), found: "\"\(variant)\"",
        expected: "no variant with a voice file of one's own")
    }
    let contents: [UInt8]
    do { contents = try Files.read(file) } catch {
      throw .unusableFile(
        path: path, place: place(of: "voice"), file: file, reason: "there is no such file")
    }
    // A voice file without a language crashes the engine (1.51).
    let lines = String(decoding: contents, as: UTF8.self).split(whereSeparator: \.isNewline)
    guard lines.contains(where: { $0.split(separator: " ").first == "language" }) else {
      throw .unusableFile(
        path: path, place: place(of: "voice"), file: file, reason: "it has no \"language\" line")
    }
    return .file(path: file, digest: SHA256.hex(contents))
  }

  private func resolved(_ name: String) -> String {
    if name.hasPrefix("/") { return name }
    guard let slash = path.lastIndex(of: "/") else { return name }
    return path[...slash] + name
  }

  private func manner(_ values: [String: Any], _ where: String) throws(VoiceError)
    -> VoiceProfile.Manner
  {
    func value(_ key: String, _ range: ClosedRange<Int>) throws(VoiceError) -> Int? {
      guard let found = values[key] else { return nil }
      return try number(found, `where` == "the file" ? key : "\(`where`).\(key)", range)
    }
    return VoiceProfile.Manner(
      wordsPerMinute: try value("wordsPerMinute", 80...450), pitch: try value("pitch", 0...100),
      range: try value("range", 0...100), wordGapMilliseconds: try value("wordGap", 0...500),
      volume: try value("volume", 0...200))
  }

  private func parse() throws(VoiceError) -> Any {
    do { return try JSONSerialization.jsonObject(with: Data(bytes)) } catch {
      let detail = (error as NSError).userInfo["NSDebugDescription"] as? String ?? "no JSON"
      throw .malformed(path: path, place: "JSON", found: detail, expected: "one JSON object")
    }
  }

  private func object(_ value: Any, _ where: String, known: [String]) throws(VoiceError)
    -> [String: Any]
  {
    guard let object = value as? [String: Any] else {
      throw wrong(`where`, value, "a JSON object")
    }
    for key in object.keys.sorted() where !known.contains(key) {
      throw .malformed(
        path: path, place: place(of: key), found: "unknown key \"\(key)\" in \(`where`)",
        expected: "one of \(known.joined(separator: ", "))")
    }
    return object
  }

  private func text(_ object: [String: Any], _ key: String) throws(VoiceError) -> String? {
    guard let value = object[key] else { return nil }
    guard let text = value as? String, !text.isEmpty else { throw wrong(key, value, "a text") }
    return text
  }

  private func number(_ value: Any, _ key: String, _ range: ClosedRange<Int>) throws(VoiceError)
    -> Int
  {
    guard let number = value as? NSNumber, !isBoolean(number),
      let whole = Int(exactly: number.doubleValue), range.contains(whole)
    else {
      throw wrong(key, value, "a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return whole
  }

  private func isBoolean(_ number: NSNumber) -> Bool {
    String(cString: number.objCType) == "c" || number === NSNumber(value: true)
  }

  private func wrong(_ key: String, _ value: Any, _ expected: String) -> VoiceError {
    .malformed(
      path: path, place: place(of: key.split(separator: ".").last.map(String.init) ?? key),
      found: "\(key) = \(value)", expected: expected)
  }

  private func missing(_ key: String, _ expected: String) -> VoiceError {
    .malformed(path: path, place: "line 1", found: "no \"\(key)\"", expected: expected)
  }

  /// The line on which a key stands first.
  private func place(of key: String) -> String { KeyPlace.line(of: key, in: bytes) }
}
