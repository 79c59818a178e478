// SPDX-License-Identifier: GPL-3.0-or-later

extension RecordingFormat {
  /// The samples that a whole recording in this format holds, and their rate in hertz; nil where
  /// `bytes` are none that is whole.
  package func length(of bytes: [UInt8]) -> (samples: Int, rate: Int)? {
    switch self {
    case .wav: WAVHeader(bytes).map { ($0.sampleCount, $0.sampleRate) }
    case .mp3: MP3Info.length(bytes).map { ($0, LAME.sampleRate) }
    case .opus: OggPages.length(bytes).map { ($0, OggPages.sampleRate) }
    }
  }
}
