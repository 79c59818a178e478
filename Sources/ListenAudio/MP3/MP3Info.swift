// SPDX-License-Identifier: GPL-3.0-or-later

/// The Info frame at the start of an MP3: libmp3lame's own frame of the first stretch, with its
/// counts changed to those of the whole stream.
///
/// The layout is that of lame's `VbrTag.c` for MPEG-1 mono: header (4 bytes), side information (17),
/// "Info", flags, frames, bytes, 100 steps of a table, quality, lame's version and settings, delay
/// and padding (12 bits each), the stream's size and its CRC, the CRC of the frame so far.
struct MP3Info {
  private enum Place {
    static let name = 21
    static let frames = 29
    static let bytes = 33
    static let table = 37
    static let delay = 162
    static let size = 169
    static let streamChecksum = 173
    static let checksum = 175
  }

  /// The Info frame, based on `template`, for the stream `audio` of `frameCount` frames with
  /// `samples` at 44,100 Hz.
  ///
  /// The result is nil if the template is not an Info frame.
  static func frame(_ template: [UInt8], _ audio: [UInt8], frameCount: Int, samples: Int)
    -> [UInt8]?
  {
    let padding = frameCount * LAME.samplesPerFrame - LAME.delay - samples
    return self.frame(
      template,
      Counts(frames: frameCount, bytes: audio.count, padding: max(0, min(4095, padding))),
      checksum: checksum(audio[...]))
  }

  /// The counts that an Info frame states about its stream.
  struct Counts: Sendable, Hashable {
    var frames: Int
    /// The number of bytes in those frames.
    var bytes: Int
    /// The number of samples in the last frame that do not belong to the sound.
    var padding: Int
  }

  /// The Info frame, based on `template`, for a stream with these counts and this
  /// ``checksum(_:after:)``.
  ///
  /// The result is nil if the template is not an Info frame.
  static func frame(_ template: [UInt8], _ counts: Counts, checksum streamChecksum: UInt16)
    -> [UInt8]?
  {
    guard self.counts(template) != nil else { return nil }
    var frame = template
    func put(_ value: Int, _ size: Int, at place: Int) {
      for index in 0..<size {
        frame[place + index] = UInt8(truncatingIfNeeded: value >> (8 * (size - 1 - index)))
      }
    }
    let size = counts.bytes + template.count
    put(counts.frames, 4, at: Place.frames)
    put(size, 4, at: Place.bytes)
    for step in 0..<100 { frame[Place.table + step] = UInt8(step * 256 / 100) }
    put(LAME.delay << 12 | counts.padding, 3, at: Place.delay)
    put(size, 4, at: Place.size)
    put(Int(streamChecksum), 2, at: Place.streamChecksum)
    put(Int(checksum(frame[..<Place.checksum])), 2, at: Place.checksum)
    return frame
  }

  /// The counts in the Info frame `frame`; nil if it is not an Info frame.
  static func counts(_ frame: [UInt8]) -> Counts? {
    guard frame.count > Place.checksum + 2,
      frame[Place.name..<Place.name + 4].elementsEqual("Info".utf8)
    else { return nil }
    func value(_ place: Int, _ size: Int) -> Int {
      frame[place..<place + size].reduce(0) { $0 << 8 | Int($1) }
    }
    return Counts(
      frames: value(Place.frames, 4), bytes: value(Place.bytes, 4) - frame.count,
      padding: value(Place.delay, 3) & 0xFFF)
  }

  /// The number of samples that a player gets from the file `bytes`, by its Info frame and its
  /// frames; nil if they disagree.
  static func length(_ bytes: [UInt8]) -> Int? {
    var start = 0
    if bytes.count > 10, bytes[..<3].elementsEqual("ID3".utf8) {
      start = 10 + bytes[6..<10].reduce(0) { $0 << 7 | Int($1) }
    }
    guard start < bytes.count else { return nil }
    let stream = MP3Frames(Array(bytes[start...]))
    guard let info = stream.frames.first, info.count > Place.checksum + 2,
      stream.frames[stream.frames.count - 1].upperBound == stream.bytes.count
    else { return nil }
    func value(_ place: Int, _ size: Int) -> Int {
      stream.bytes[place..<place + size].reduce(0) { $0 << 8 | Int($1) }
    }
    let trims = value(Place.delay, 3)
    let count = value(Place.frames, 4)
    guard count == stream.frames.count - 1 else { return nil }
    return count * LAME.samplesPerFrame - (trims >> 12) - (trims & 0xFFF)
  }

  /// CRC-16 with the reflected polynomial 0x8005, starting from 0 or from the checksum of the
  /// preceding bytes.
  static func checksum(_ bytes: ArraySlice<UInt8>, after start: UInt16 = 0) -> UInt16 {
    var value = start
    bytes.withUnsafeBytes { bytes in
      tables.withUnsafeBufferPointer { tables in
        // Processes eight bytes at once, each with the table for the number of bytes that follow
        // it, since a day's recording has hundreds of millions of bytes.
        let whole = bytes.count / 8 * 8
        for start in stride(from: 0, to: whole, by: 8) {
          let first = value ^ (UInt16(bytes[start]) | UInt16(bytes[start + 1]) << 8)
          value = tables[1792 + Int(first & 0xFF)] ^ tables[1536 + Int(first >> 8)]
          for place in 2..<8 {
            let following = 7 - place
            value ^= tables[256 * following + Int(bytes[start + place])]
          }
        }
        for byte in bytes[whole...] {
          let index = Int((value ^ UInt16(byte)) & 0xFF)
          value = value >> 8 ^ tables[index]
        }
      }
    }
    return value
  }

  /// Tables for 0 to 7 bytes after the byte in question, 256 entries each.
  private static let tables: [UInt16] = {
    var tables: [UInt16] = []
    for byte in UInt16(0)..<256 {
      var value = byte
      for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xA001 : value >> 1 }
      tables.append(value)
    }
    for index in 256..<2048 {
      let before = tables[index - 256]
      tables.append(before >> 8 ^ tables[Int(before & 0xFF)])
    }
    return tables
  }()
}
