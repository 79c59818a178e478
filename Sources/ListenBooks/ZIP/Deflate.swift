// SPDX-License-Identifier: GPL-3.0-or-later
internal import CZlib

/// Compression by zlib in the raw deflate format (RFC 1951), as ZIP archives store it.
enum Deflate {
  /// `bytes` in compressed form; nil if that would not be smaller.
  static func compressed(_ bytes: [UInt8]) -> [UInt8]? {
    guard !bytes.isEmpty, bytes.count <= Int(UInt32.max) else { return nil }
    var stream = z_stream()
    guard listen_deflate_begin(&stream) == Z_OK else { return nil }
    defer { deflateEnd(&stream) }
    var input = bytes
    var isDone = false
    let output = [UInt8](unsafeUninitializedCapacity: bytes.count) { output, count in
      input.withUnsafeMutableBufferPointer { input in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(output.count)
        isDone = deflate(&stream, Z_FINISH) == Z_STREAM_END
      }
      count = Int(stream.total_out)
    }
    return isDone ? output : nil
  }

  /// CRC-32 of `bytes`, continued from the checksum of the preceding ones.
  static func checksum(_ bytes: [UInt8], after start: UInt32 = 0) -> UInt32 {
    bytes.withUnsafeBufferPointer { buffer in
      UInt32(truncatingIfNeeded: crc32_z(UInt(start), buffer.baseAddress, buffer.count))
    }
  }
}
