// SPDX-License-Identifier: GPL-3.0-or-later

/// A stream of MPEG-1 layer III frames, divided at their headers (ISO/IEC 11172-3, 2.4.1.3).
struct MP3Frames {
  /// The bytes of the stream.
  let bytes: [UInt8]
  /// The byte range of each frame.
  let frames: [Range<Int>]

  private static let bitrates = [
    0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0,
  ]
  private static let sampleRates = [44_100, 48_000, 32_000]

  /// The frames of `bytes`, up to the first invalid one.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var frames: [Range<Int>] = []
    var position = 0
    while position + 4 <= bytes.count, bytes[position] == 0xFF, bytes[position + 1] & 0xFE == 0xFA {
      let bitrate = Self.bitrates[Int(bytes[position + 2] >> 4)]
      let rate = Int(bytes[position + 2] >> 2 & 3)
      guard bitrate > 0, rate < 3 else { break }
      let padding = Int(bytes[position + 2] >> 1 & 1)
      let end = position + 144_000 * bitrate / Self.sampleRates[rate] + padding
      guard end <= bytes.count else { break }
      frames.append(position..<end)
      position = end
    }
    self.frames = frames
  }

  /// The bytes of a run of frames.
  func bytes(_ run: Range<Int>) -> ArraySlice<UInt8> {
    guard let first = frames[run].first, let last = frames[run].last else { return [] }
    return bytes[first.lowerBound..<last.upperBound]
  }
}
