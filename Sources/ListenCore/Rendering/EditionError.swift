// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenFiles
internal import ListenFormats
internal import ListenNarration
internal import ListenSpeech

/// A reason why an edition could not be made or a site could not be indexed.
public enum EditionError: Error, Sendable, Hashable {
  /// A voice that the site needs is unusable.
  case voice(VoiceError)
  /// No speech can be produced.
  case speech(SpeechError)
  /// A required file cannot be read.
  case unreadable(FileError)
  /// The site or the store cannot be written, or another run is writing it.
  case output(FileError)
  /// `listen.json` or `edition.json` is faulty.
  case configuration(SettingsError)
  /// A recording could not be made.
  case render(RenderError)
  /// A shard index is set, but no shard count.
  case shard(String)
  /// The run was cancelled.
  case cancelled

  /// The same, as a fault of an edition.
  init(_ error: RenderError) {
    switch error {
    case .voice(let error): self = .voice(error)
    case .speech(.cancelled): self = .cancelled
    case .speech(let error): self = .speech(error)
    case .output(let error): self = .output(error)
    case .silent, .sameFolder, .encoder: self = .render(error)
    }
  }
}

extension EditionError: CustomStringConvertible {
  /// A one-line message.
  public var description: String {
    switch self {
    case .voice(let error): error.description
    case .speech(let error): error.description
    case .unreadable(let error), .output(let error): error.description
    case .configuration(let error): error.description
    case .render(let error): error.description
    case .shard(let problem): problem
    case .cancelled: "interrupted"
    }
  }
}
