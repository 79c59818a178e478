// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration
internal import SpeakerProtocol

extension EngineVoice {
  /// A request to speak `text` with this voice, its limits fitting the text's length.
  func request(_ kind: Request.Kind, _ text: String, isOneWord: Bool = false) -> Request {
    let voice: Request.Voice =
      switch origin {
      case .file(let path, _), .model(_, let path, _): .file(path)
      case .engine(let name): .name(name)
      }
    let seconds = processorSeconds(kind, text, isOneWord: isOneWord)
    return Request(
      kind: kind, voice: voice, wordsPerMinute: Int32(wordsPerMinute), pitch: Int32(pitch),
      range: Int32(range), wordGap: Int32(wordGapMilliseconds / 10), volume: Int32(volume),
      processorSeconds: seconds,
      idleSeconds: kind == .phonemes ? 300 : min(300, 4 * seconds), text: text)
  }

  /// The processor time that no honest answer needs.
  private func processorSeconds(_ kind: Request.Kind, _ text: String, isOneWord: Bool) -> UInt32 {
    switch engine {
    // The engine needs 0.1 s for 1,000 characters; a runaway would need minutes.
    case .espeakNG: UInt32(isOneWord ? 3 : min(10, 3 + text.utf8.count / 20_000))
    // A network needs 6 s for 1,000 characters, and two to load (measured on one core).
    case .piper: UInt32(isOneWord ? 30 : min(3_600, 60 + text.utf8.count / 20))
    }
  }
}
