// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenFiles

/// A reason why nothing can be spoken.
public enum SpeechError: Error, Sendable, Hashable {
  /// No program at this path, or it cannot be started.
  case speakerMissing(path: String, reason: String)
  /// The program starts but ends before it is ready: the engine's data is missing.
  case engineUnusable(path: String)
  /// The engine's sound has another sample rate, in hertz, than that of the others.
  case otherRate(path: String, found: Int, expected: Int)
  /// The engine does not have this voice, or cannot use its file.
  case voiceUnusable(String)
  /// Speakers died again and again without a cause in the text.
  case speakersKeepDying
  /// The work was given up from outside.
  case cancelled
}

extension SpeechError: CustomStringConvertible {
  /// A one-line message, with a remedy where there is one.
  public var description: String { text.onOneLine }

  private var text: String {
    switch self {
    case .speakerMissing(let path, let reason):
      "cannot start the speaker \"\(path)\": \(reason); LISTEN_SPEAKER names another"
    case .engineUnusable(let path) where path.hasSuffix("/listen-speaker-piper"):
      "the speaker \"\(path)\" does not start; `make neural` installs what it needs"
    case .otherRate(let path, let found, let expected):
      "the speaker \"\(path)\" speaks at \(found) Hz; a recording has \(expected) Hz"
    case .engineUnusable(let path):
      "the speaker \"\(path)\" cannot use libespeak-ng; is the package espeak-ng-data installed?"
    case .voiceUnusable(let voice):
      voice.hasSuffix(".onnx")
        ? "the engine cannot use the voice \"\(voice)\"; `listen voices add` checks one and says why"
        : "the engine cannot use the voice \"\(voice)\"; `espeak-ng --voices` lists its own"
    case .speakersKeepDying:
      "speakers are killed from outside as soon as they start; is there memory left?"
    case .cancelled: "interrupted"
    }
  }
}
