// SPDX-License-Identifier: GPL-3.0-or-later

/// Why an article could not be rendered.
public enum RenderError: Error, Sendable, Hashable {
  /// The voice cannot be used.
  case voice(VoiceError)
  /// Nothing can be spoken.
  case speech(SpeechError)
  /// The output cannot be written, or another run writes it.
  case output(FileError)
  /// The article has nothing to say.
  case silent(title: String)
}

extension RenderError: CustomStringConvertible {
  /// One line.
  public var description: String {
    switch self {
    case .voice(let error): error.description
    case .speech(let error): error.description
    case .output(let error): error.description
    case .silent(let title): "nothing to say in \"\(title)\": it has no text"
    }
  }
}
