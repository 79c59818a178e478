// SPDX-License-Identifier: GPL-3.0-or-later
public import ListenFiles
public import ListenSpeech

/// A reason why an article could not be recorded.
public enum RecordingError: Error, Sendable, Hashable {
  /// No speech can be produced, or the work was cancelled.
  case speech(SpeechError)
  /// A file cannot be written or read.
  case file(FileError)
  /// A library refused to encode; its name and its status.
  case encoder(library: String, status: Int32)
}

extension RecordingError: CustomStringConvertible {
  /// A one-line message.
  public var description: String {
    switch self {
    case .speech(let error): error.description
    case .file(let error): error.description
    case .encoder(let library, let status):
      "\(library) refuses to encode (status \(status)); is there memory left?"
    }
  }
}
