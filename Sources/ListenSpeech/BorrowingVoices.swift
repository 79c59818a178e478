// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenFiles
internal import ListenNarration
internal import Synchronization

/// Which voice files keep the promise of ``BorrowedSounds`` with this engine; each is asked once.
///
/// The answer depends on the engine and on the voice file alone, both of which name a stored sound.
final class BorrowingVoices: Sendable {
  /// By the digest of the file: the voice that speaks in its place, nil where it may speak itself.
  private let substitutes = Mutex<[String: EngineVoice.Origin?]>([:])
  private let warn: @Sendable (String) -> Void

  /// Tells `warn`, in one line, of a voice that is not used.
  init(warn: @escaping @Sendable (String) -> Void) { self.warn = warn }

  /// `voice`, or the engine's own where it does not keep its promise.
  ///
  /// - Throws: ``SpeechError``.
  func fitting(_ voice: EngineVoice, _ worker: SpeakerWorker) throws(SpeechError) -> EngineVoice {
    guard case .file(let path, let digest) = voice.origin else { return voice }
    var result = voice
    if let known = substitutes.withLock({ $0[digest] }) {
      result.origin = known ?? voice.origin
      return result
    }
    // A file that cannot be read is the speaker's to complain of.
    let contents = (try? Files.read(path)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    var substitute: EngineVoice.Origin?
    if let promise = BorrowedSounds(file: contents) {
      let own = EngineVoice(origin: .engine(name: promise.own))
      let texts = promise.words.map { SpokenText(verbatim: $0) }
      let differences = promise.differences(
        own: try worker.phonemes(texts.map { Utterance($0, voice: own) }),
        ours: try worker.phonemes(texts.map { Utterance($0, voice: voice) }))
      if !differences.isEmpty { substitute = own.origin }
      let isFirst = substitutes.withLock { $0.updateValue(substitute, forKey: digest) == nil }
      if isFirst, !differences.isEmpty {
        warn(
          "the voice \"\(path)\" takes its sounds from another language, and this version of "
            + "espeak-ng has others in their places (\(differences.prefix(5).joined(separator: ", "))); "
            + "the engine's own voice \"\(promise.own)\" speaks")
      }
    } else {
      substitutes.withLock { $0[digest] = .some(nil) }
    }
    result.origin = substitute ?? voice.origin
    return result
  }
}
