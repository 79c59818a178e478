// SPDX-License-Identifier: GPL-3.0-or-later
internal import CLAME

/// A libmp3lame encoder for 16-bit mono input and MPEG-1 layer III output at a constant bit rate.
struct LAME: ~Copyable {
  private let handle: lame_t

  /// The sample rate of input and output, in hertz.
  static let sampleRate = 44_100
  /// The number of samples in a frame.
  static let samplesPerFrame = 1152
  /// The bit rate in kbit/s.
  static let bitrate: Int32 = 64
  /// The encoder's own delay, in samples.
  static let delay = 576

  /// An encoder.
  ///
  /// - Parameters:
  ///   - hasInfo: whether its first frame is empty, to be replaced by ``infoFrame()``.
  ///   - scale: the factor by which samples are multiplied.
  /// - Throws: ``RecordingError/encoder(library:status:)``.
  init(hasInfo: Bool, scale: Float) throws(RecordingError) {
    guard let handle = lame_init() else { throw .encoder(library: "libmp3lame", status: -1) }
    lame_set_num_channels(handle, 1)
    lame_set_in_samplerate(handle, Int32(Self.sampleRate))
    lame_set_out_samplerate(handle, Int32(Self.sampleRate))
    lame_set_mode(handle, MONO)
    lame_set_VBR(handle, vbr_off)
    lame_set_brate(handle, Self.bitrate)
    // Speech at 22,050 Hz has no content above 11 kHz; the finer search of lower numbers takes
    // twice the time (docs/formats.md states the remaining error).
    lame_set_quality(handle, 7)
    lame_set_lowpassfreq(handle, 11_025)
    // At this bit rate lame scales everything to 0.95 to avoid clipping (presets.c); our own
    // limiter has taken care of that.
    lame_set_scale(handle, scale / 0.95)
    lame_set_write_id3tag_automatic(handle, 0)
    lame_set_bWriteVbrTag(handle, hasInfo ? 1 : 0)
    lame_set_findReplayGain(handle, 0)
    let status = lame_init_params(handle)
    guard status >= 0 else {
      lame_close(handle)
      throw .encoder(library: "libmp3lame", status: status)
    }
    self.handle = handle
  }

  deinit { lame_close(handle) }

  /// The frames completed by `samples`.
  ///
  /// - Throws: ``RecordingError/encoder(library:status:)``.
  mutating func encode(_ samples: ArraySlice<Int16>) throws(RecordingError) -> [UInt8] {
    // The bound that lame.h gives for one call.
    let room = samples.count * 5 / 4 + 7200
    var status: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: room) { output, count in
      status = samples.withUnsafeBufferPointer {
        lame_encode_buffer(
          handle, $0.baseAddress, nil, Int32($0.count), output.baseAddress, Int32(room))
      }
      count = Int(max(0, status))
    }
    guard status >= 0 else { throw .encoder(library: "libmp3lame", status: status) }
    return bytes
  }

  /// The last frames.
  ///
  /// - Throws: ``RecordingError/encoder(library:status:)``.
  mutating func finish() throws(RecordingError) -> [UInt8] {
    var status: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: 7200) { output, count in
      status = lame_encode_flush(handle, output.baseAddress, 7200)
      count = Int(max(0, status))
    }
    guard status >= 0 else { throw .encoder(library: "libmp3lame", status: status) }
    return bytes
  }

  /// The frame that states the stream's length.
  ///
  /// It replaces the first frame; call it after ``finish()``.
  func infoFrame() -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 4096) { output, count in
      count = min(4096, lame_get_lametag_frame(handle, output.baseAddress, 4096))
    }
  }
}
