// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
public import ListenNarration
public import ListenSpeech

/// The locations of this installation's parts and of the user's data.
public struct Installation: Sendable, Hashable {
  /// The folders of voice profiles.
  public var voices: VoiceLibrary
  /// Folders that may hold the network that restores Arabic vowels; the first that holds one
  /// counts.
  public var models: [String]
  /// The speaker's path: `$LISTEN_SPEAKER`, or else the program beside this one, or else the one in
  /// `libexec/listen` under its prefix.
  public var speaker: String
  /// The programs of the engines beside the standard one; those that are not installed may be
  /// missing.
  public var engines: [EngineVoice.Engine: String]

  /// An installation with its parts at the given locations.
  ///
  /// - Parameters:
  ///   - voices: folders of voice profiles; the first that has a profile wins.
  ///   - models: folders that may hold the Arabic network.
  ///   - speaker: path of the program `listen-speaker`.
  ///   - engines: paths of the programs of other engines.
  public init(
    voices: [String], models: [String] = [], speaker: String,
    engines: [EngineVoice.Engine: String] = [:]
  ) {
    self.engines = engines
    self.voices = VoiceLibrary(
      folders: voices,
      engines: EngineIdentities { engine in
        Self.identity(of: engine, programs: engines, speaker: speaker)
      })
    self.models = models
    self.speaker = speaker
  }

  /// An installation below `prefix`, as `make install` and the Debian package lay it out.
  public init(prefix: String) {
    self.init(
      voices: [prefix + "/share/listen/voices"], models: [prefix + "/share/listen/models"],
      speaker: prefix + "/libexec/listen/listen-speaker",
      engines: [.piper: prefix + "/libexec/listen/neural/listen-speaker-piper"])
  }

  /// Bytes that a speaker with a network takes: the network, and one run of it (measured: 450 MB
  /// for a sentence of 20 s).
  private static let networkBytes = 700 << 20
  /// Voices that each of them keeps ready.
  private static let networkVoices = 2

  /// Up to `count` speakers of each engine at once, fewer of a network where memory is short.
  ///
  /// - Throws: ``SpeechError`` where the standard speaker cannot be started.
  public func engines(
    _ count: Int, warn: @escaping @Sendable (String) -> Void = { _ in },
    onIncident: @escaping @Sendable (SpeakerIncident) -> Void = { _ in }
  ) throws(SpeechError) -> SpeechEngines {
    let standard = try SpeakerPool(
      speaker: speaker, count: count, warn: warn, onIncident: onIncident)
    return SpeechEngines(standard: standard) { [speaker, engines] engine throws(SpeechError) in
      guard let path = engines[engine] else {
        throw .speakerMissing(path: engine.rawValue, reason: "there is no such engine here")
      }
      let fitting = AvailableMemory.speakers(of: Self.networkBytes, most: count)
      let pool = try SpeakerPool(
        speaker: path, arguments: ["--speaker", speaker], count: fitting,
        mostVoices: Self.networkVoices, warn: warn, onIncident: onIncident)
      guard pool.sampleRate == standard.sampleRate else {
        throw .otherRate(path: path, found: pool.sampleRate, expected: standard.sampleRate)
      }
      return pool
    }
  }

  /// The name and version of an engine, as its program says them.
  private static func identity(
    of engine: EngineVoice.Engine, programs: [EngineVoice.Engine: String], speaker: String
  ) -> Result<String, EngineIdentities.Missing> {
    let path = programs[engine]
    guard let path, FileManager.default.isExecutableFile(atPath: path) else {
      return .failure(
        .init(
          program: path ?? engine.rawValue,
          reason: "the engine is not installed; `make neural` does it"))
    }
    do throws(SpeechError) {
      return .success(
        try SpeakerPool(speaker: path, arguments: ["--speaker", speaker], count: 1).version)
    } catch { return .failure(.init(program: path, reason: "\(error)")) }
  }
}
