// SPDX-License-Identifier: GPL-3.0-or-later

/// A voice of the engine with its manner of speaking, checked and complete.
public struct EngineVoice: Sendable, Hashable {
  /// Where the voice comes from.
  public enum Origin: Sendable, Hashable {
    /// A voice file; `digest` is the SHA-256 of what is in it.
    case file(path: String, digest: String)
    /// One of the engine's own, such as "es" or "es+m3".
    case engine(name: String)
  }

  /// Who speaks.
  public var origin: Origin
  /// 80 to 450.
  public var wordsPerMinute: Int
  /// 0 to 100; 50 is the voice's own.
  public var pitch: Int
  /// 0 to 100; 50 is the voice's own.
  public var range: Int
  /// Pause between words, in milliseconds, a multiple of 10.
  public var wordGapMilliseconds: Int
  /// 0 to 200; 100 is the voice's own.
  public var volume: Int

  /// A voice in its own manner unless told otherwise.
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

  /// All that its sound depends on, one line; a file counts by its contents, not by its path.
  public var fingerprint: String {
    let who =
      switch origin {
      case .file(_, let digest): "sha256:\(digest)"
      case .engine(let name): "engine:\(name)"
      }
    return "\(who) rate=\(wordsPerMinute) pitch=\(pitch) range=\(range) "
      + "gap=\(wordGapMilliseconds) volume=\(volume)"
  }
}
