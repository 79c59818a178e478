// SPDX-License-Identifier: GPL-3.0-or-later
internal import COpusEnc

/// An encoder for an Ogg Opus stream (libopusenc): 16-bit mono input, pages as output.
struct OpusEncoder: ~Copyable {
  private let handle: OpaquePointer

  /// The bit rate in bit/s at which, according to the libraries, speech of this bandwidth sounds
  /// like the WAV on average.
  static let bitrate: Int32 = 32_000

  /// Begins a stream with the number `serial`, which would otherwise be random.
  ///
  /// - Throws: ``RecordingError/encoder(library:status:)``.
  init(sampleRate: Int, tags: RecordingTags, serial: Int32) throws(RecordingError) {
    guard let comments = ope_comments_create() else {
      throw .encoder(library: "libopusenc", status: Int32(OPE_ALLOC_FAIL))
    }
    defer { ope_comments_destroy(comments) }
    for (name, value) in tags.comments { ope_comments_add(comments, name, value) }
    if let artwork = tags.artwork {
      artwork.bytes.withUnsafeBytes { raw in
        _ = ope_comments_add_picture_from_memory(
          comments, raw.baseAddress?.assumingMemoryBound(to: CChar.self), raw.count, 3,
          artwork.label)
      }
    }
    var status: Int32 = 0
    guard
      let handle = ope_encoder_create_pull(comments, Int32(sampleRate), 1, 0, &status)
    else { throw .encoder(library: "libopusenc", status: status) }
    self.handle = handle
    listen_ope_set_serial(handle, serial)
    listen_ope_set_bitrate(handle, Self.bitrate)
    listen_ope_set_voice(handle)
    listen_ope_set_padding(handle, 0)
  }

  deinit { ope_encoder_destroy(handle) }

  /// The pages completed by `samples`.
  ///
  /// - Throws: ``RecordingError/encoder(library:status:)``.
  mutating func encode(_ samples: [Int16]) throws(RecordingError) -> [UInt8] {
    let status = ope_encoder_write(handle, samples, Int32(samples.count))
    guard status == OPE_OK else { throw .encoder(library: "libopusenc", status: status) }
    return pages(flush: false)
  }

  /// The last pages.
  ///
  /// - Throws: ``RecordingError/encoder(library:status:)``.
  mutating func finish() throws(RecordingError) -> [UInt8] {
    let status = ope_encoder_drain(handle)
    guard status == OPE_OK else { throw .encoder(library: "libopusenc", status: status) }
    return pages(flush: true)
  }

  private func pages(flush: Bool) -> [UInt8] {
    var bytes: [UInt8] = []
    var page: UnsafeMutablePointer<UInt8>?
    var size: opus_int32 = 0
    while ope_encoder_get_page(handle, &page, &size, flush ? 1 : 0) == 1 {
      bytes += UnsafeBufferPointer(start: page, count: Int(size))
    }
    return bytes
  }
}
