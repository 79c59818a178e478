// SPDX-License-Identifier: GPL-3.0-or-later
internal import CMPG123

/// A libmpg123 decoder, which gives the sound that a player makes of an MP3.
///
/// It decodes two and a half times as fast as the decoder in libmp3lame. That one keeps tables in
/// globals and occasionally gave different samples when two threads used it (3.100, measured).
struct MP3Decoder: ~Copyable {
  private let handle: OpaquePointer

  /// A decoder; nil if the library refuses.
  init?() {
    // The same arithmetic on every processor of a kind, so that what is measured is the same too.
    #if arch(x86_64)
      let kind: String? = "x86-64"
    #else
      let kind: String? = nil
    #endif
    guard let handle = mpg123_new(kind, nil) else { return nil }
    self.handle = handle
    mpg123_param2(handle, Int32(MPG123_ADD_FLAGS.rawValue), Int(MPG123_QUIET.rawValue), 0)
    // Stretches have no Info frame, and are wanted whole.
    mpg123_param2(handle, Int32(MPG123_REMOVE_FLAGS.rawValue), Int(MPG123_GAPLESS.rawValue), 0)
    mpg123_open_feed(handle)
  }

  deinit { mpg123_delete(handle) }

  /// The mono samples of the complete frames in `stream`.
  mutating func decode(_ stream: [UInt8]) -> [Int16] {
    let room = stream.count / 200 * LAME.samplesPerFrame + 4 * LAME.samplesPerFrame
    return [Int16](unsafeUninitializedCapacity: room) { samples, count in
      count = 0
      var status = mpg123_feed(handle, stream, stream.count)
      while status == MPG123_OK.rawValue || status == MPG123_NEW_FORMAT.rawValue, count < room {
        var bytes = 0
        let target = samples.baseAddress.map { UnsafeMutableRawPointer($0 + count) }
        status = mpg123_read(handle, target, 2 * (room - count), &bytes)
        count += bytes / 2
        if status == MPG123_OK.rawValue, bytes == 0 { break }
      }
    }
  }
}
