// SPDX-License-Identifier: GPL-3.0-or-later
public import ListenFiles
public import ListenSpeech

/// Why an article could not be recorded.
public enum RecordingError: Error, Sendable, Hashable {
  /// Nothing can be spoken, or the work was given up.
  case speech(SpeechError)
  /// A file cannot be written or read.
  case file(FileError)
  /// A library refuses; its name and its status.
  case encoder(library: String, status: Int32)
}

extension RecordingError: CustomStringConvertible {
  /// One line.
  public var description: String {
    switch self {
    case .speech(let error): error.description
    case .file(let error): error.description
    case .encoder(let library, let status):
      "\(library) refuses to encode (status \(status)); is there memory left?"
    }
  }
}
