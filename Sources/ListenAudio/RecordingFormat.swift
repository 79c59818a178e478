// SPDX-License-Identifier: GPL-3.0-or-later

/// A file format for the recording of a complete article.
public enum RecordingFormat: String, Sendable, Hashable, CaseIterable, Codable {
  /// 16-bit PCM at the engine's rate.
  case wav
  /// MPEG-1 layer III, 44,100 Hz, constant 64 kbit/s.
  case mp3
  /// Ogg Opus, about 32 kbit/s.
  case opus

  /// The file's name in the article's folder.
  public var fileName: String { "article." + rawValue }

  /// The media type registered with IANA, or else the one that players recognise.
  public var mediaType: String {
    switch self {
    case .wav: "audio/wav"
    case .mp3: "audio/mpeg"
    case .opus: "audio/ogg; codecs=opus"
    }
  }
}
