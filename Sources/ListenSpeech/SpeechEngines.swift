// SPDX-License-Identifier: GPL-3.0-or-later
public import ListenNarration
internal import Synchronization

/// Several engines as one: each utterance is spoken by the engine of its voice.
///
/// The standard engine is always there; another is started when the first of its voices speaks.
///
/// ```swift
/// let engines = SpeechEngines(standard: pool) { engine throws(SpeechError) in
///   try SpeakerPool(speaker: "/usr/libexec/listen/listen-speaker-\(engine.rawValue)", count: 1)
/// }
/// ```
public final class SpeechEngines: SpeechEngine {
  /// The engine that `listen` brings along.
  public let standard: SpeakerPool
  private let start: @Sendable (EngineVoice.Engine) throws(SpeechError) -> any SpeechEngine
  private let started = Mutex<[EngineVoice.Engine: any SpeechEngine]>([:])

  /// The standard engine, and others by `start`.
  public init(
    standard: SpeakerPool,
    start: @escaping @Sendable (EngineVoice.Engine) throws(SpeechError) -> any SpeechEngine
  ) {
    self.standard = standard
    self.start = start
  }

  /// The standard engine's version; a voice of another engine has that engine's version in its own
  /// name.
  public var version: String { standard.version }

  /// Whether the standard engine says the same text with the same samples in every run.
  public var isReproducible: Bool { standard.isReproducible }

  /// Hertz.
  public var sampleRate: Int { standard.sampleRate }

  /// Speaks `utterance` by the engine of its voice.
  ///
  /// - Throws: ``SpeechError``.
  public func speak(_ utterance: Utterance) async throws(SpeechError) -> Speech {
    try await engine(of: utterance.voice).speak(utterance)
  }

  /// IPA of each utterance, in order, by the engine of their voice.
  ///
  /// - Throws: ``SpeechError``.
  public func phonemes(_ utterances: [Utterance]) async throws(SpeechError) -> [String] {
    guard let first = utterances.first else { return [] }
    return try await engine(of: first.voice).phonemes(utterances)
  }

  private func engine(of voice: EngineVoice) throws(SpeechError) -> any SpeechEngine {
    if voice.engine == .espeakNG { return standard }
    // Whoever comes second waits: an engine is started once.
    let result: Result<any SpeechEngine, SpeechError> = started.withLock { started in
      if let engine = started[voice.engine] { return .success(engine) }
      do throws(SpeechError) {
        let engine = try start(voice.engine)
        started[voice.engine] = engine
        return .success(engine)
      } catch { return .failure(error) }
    }
    return try result.get()
  }
}
