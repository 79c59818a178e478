// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenAudio
internal import ListenFiles
internal import ListenNarration
internal import ListenSpeech

/// A reason why an article could not be rendered.
public enum RenderError: Error, Sendable, Hashable {
  /// The voice is unusable.
  case voice(VoiceError)
  /// No speech can be produced.
  case speech(SpeechError)
  /// The output cannot be written, or another run is writing it.
  case output(FileError)
  /// The article contains no text to speak.
  case silent(title: String)
  /// Another article of the same run has the same date and title, and therefore the same folder.
  case sameFolder(input: String, folder: String)
  /// A library refused to encode; its name and its status.
  case encoder(library: String, status: Int32)

  /// The same, as a fault of rendering.
  init(_ error: RecordingError) {
    switch error {
    case .speech(let error): self = .speech(error)
    case .file(let error): self = .output(error)
    case .encoder(let library, let status): self = .encoder(library: library, status: status)
    }
  }
}

extension RenderError: CustomStringConvertible {
  /// A one-line message.
  public var description: String { text.onOneLine }

  private var text: String {
    switch self {
    case .voice(let error): error.description
    case .speech(let error): error.description
    case .output(let error): error.description
    case .encoder(let library, let status):
      RecordingError.encoder(library: library, status: status).description
    case .sameFolder(let input, let folder):
      "\"\(input)\" has the date and title of another article of this run, and both would be "
        + "\"\(folder)\"; give one another title"
    case .silent(let title): "nothing to say in \"\(title)\": it has no text"
    }
  }
}
