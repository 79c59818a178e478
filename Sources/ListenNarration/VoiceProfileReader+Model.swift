// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenFiles
internal import ListenFormats

extension VoiceProfileReader {
  /// The rate of every recording, in hertz; it is the standard engine's.
  private static let sampleRate = "22050"

  /// The engine that `name` means; nil for the standard one.
  func engine(_ name: String?) throws(VoiceError) -> EngineVoice.Engine? {
    guard let name else { return nil }
    guard let engine = EngineVoice.Engine(rawValue: name) else {
      let known = EngineVoice.Engine.allCases.map { "\"\($0.rawValue)\"" }
      throw .malformed(
        path: path, place: document.place(of: "engine"), found: "\"\(name)\"",
        expected: known.joined(separator: " or "))
    }
    return engine == .espeakNG ? nil : engine
  }

  /// A voice of `engine`: a model and its description in `FILE.onnx` and `FILE.onnx.json`.
  ///
  /// - Throws: ``VoiceError``.
  func model(
    _ voice: String, variant: String?, of engine: EngineVoice.Engine, key: String = "voice"
  ) throws(VoiceError) -> EngineVoice.Origin {
    let file = resolved(voice)
    let place = document.place(of: key)
    if let variant {
      throw .malformed(
        path: path, place: place, found: "the variant \"\(variant)\"",
        expected: "no variant with a voice of \(engine.rawValue)")
    }
    for name in [file, file + ".json"] where !hasFile(name) {
      throw .unusableFile(path: path, place: place, file: name, reason: missing)
    }
    let description: JSONValue
    let digests: [String]
    do {
      let bytes = try Self.read(file + ".json", in: folder)
      description = try SettingsDocument(path: file + ".json", bytes).root
      digests = [try digest(file), SHA256.hex(bytes)]
    } catch {
      throw .unusableFile(path: path, place: place, file: file, reason: "\(error)")
    }
    guard case .number(let rate)? = description["audio"]?["sample_rate"] else {
      throw .unusableFile(
        path: path, place: place, file: file + ".json",
        reason: "it does not describe a voice of \(engine.rawValue)")
    }
    guard rate == Self.sampleRate else {
      throw .unusableFile(
        path: path, place: place, file: file,
        reason: "it speaks at \(rate) Hz; a recording has \(Self.sampleRate) Hz")
    }
    do throws(EngineIdentities.Missing) {
      let parts = digests + [try engines.identity(of: engine)]
      return .model(
        engine: engine, path: file, digest: SHA256.hex(parts.joined(separator: "\n")))
    } catch {
      throw .unusableFile(
        path: path, place: document.place(of: "engine"), file: error.program,
        reason: error.reason)
    }
  }

  private func digest(_ file: String) throws(FileError) -> String {
    guard let folder else { return try SHA256.integrity(ofFile: file).integrity }
    return try folder.integrity(Self.inside(file, folder)).integrity
  }
}
