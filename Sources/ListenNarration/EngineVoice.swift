// SPDX-License-Identifier: GPL-3.0-or-later

/// A voice of the engine with its prosody, checked and complete.
public struct EngineVoice: Sendable, Hashable {
  /// An engine that makes sound.
  public enum Engine: String, Sendable, Hashable, CaseIterable {
    /// The engine that `listen` brings along, libespeak-ng.
    case espeakNG = "espeak-ng"
    /// A neural network by Piper, whose phonemes come from libespeak-ng.
    case piper
  }

  /// The source of the voice.
  public enum Origin: Sendable, Hashable {
    /// A voice file; `digest` is the SHA-256 of its contents.
    case file(path: String, digest: String)
    /// A built-in voice of the engine, such as "es" or "es+m3".
    case engine(name: String)
    /// A voice of another engine; `digest` is the SHA-256 of its files and of the engine that
    /// speaks it.
    case model(engine: Engine, path: String, digest: String)
  }

  /// The source of the voice.
  public var origin: Origin
  /// The speed, 80 to 450 words per minute.
  public var wordsPerMinute: Int
  /// The pitch, 0 to 100; 50 keeps the voice's own.
  public var pitch: Int
  /// The pitch range, 0 to 100; 50 keeps the voice's own.
  public var range: Int
  /// The pause between words in milliseconds, a multiple of 10.
  public var wordGapMilliseconds: Int
  /// The volume, 0 to 200; 100 keeps the voice's own.
  public var volume: Int

  /// A voice with its own prosody unless other values are given.
  public init(
    origin: Origin, wordsPerMinute: Int = 165, pitch: Int = 50, range: Int = 50,
    wordGapMilliseconds: Int = 0, volume: Int = 100
  ) {
    self.origin = origin
    self.wordsPerMinute = wordsPerMinute
    self.pitch = pitch
    self.range = range
    self.wordGapMilliseconds = wordGapMilliseconds
    self.volume = volume
  }

  /// The name of the voice without its folder, such as "es+m3" or "en-news".
  package var label: String {
    switch origin {
    case .file(let path, _), .model(_, let path, _):
      path.split(separator: "/").last.map(String.init) ?? path
    case .engine(let name): name
    }
  }

  /// The engine that speaks.
  public var engine: Engine {
    if case .model(let engine, _, _) = origin { engine } else { .espeakNG }
  }

  /// A line with everything that its sound depends on; a file is represented by its contents, not
  /// its path.
  public var fingerprint: String {
    let who =
      switch origin {
      case .file(_, let digest): "sha256:\(digest)"
      case .engine(let name): "engine:\(name)"
      case .model(let engine, _, let digest): "\(engine.rawValue):\(digest)"
      }
    return "\(who) rate=\(wordsPerMinute) pitch=\(pitch) range=\(range) "
      + "gap=\(wordGapMilliseconds) volume=\(volume)"
  }
}
