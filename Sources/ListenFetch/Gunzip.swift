// SPDX-License-Identifier: GPL-3.0-or-later
internal import CZlib

/// Decompresses gzip files, such as sitemaps, within a bound.
enum Gunzip {
  /// A reason why a file cannot be decompressed.
  enum Fault: Error {
    case tooLarge(most: Int)
    case damaged
  }

  /// Whether `bytes` begin as a gzip file does.
  static func isCompressed(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B, 8]) }

  /// The contents of the gzip file `bytes`.
  ///
  /// - Throws: ``Fault``.
  static func bytes(_ bytes: [UInt8], most: Int) throws(Fault) -> [UInt8] {
    var stream = z_stream()
    guard listen_gunzip_begin(&stream) == Z_OK else { throw .damaged }
    defer { inflateEnd(&stream) }
    var input = bytes
    var result: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    var status = Z_OK
    var given = 0
    while status != Z_STREAM_END {
      let (used, made): (Int, Int) = input.withUnsafeMutableBufferPointer { input in
        piece.withUnsafeMutableBufferPointer { piece in
          stream.next_in = input.baseAddress.map { $0 + given }
          stream.avail_in = UInt32(clamping: input.count - given)
          stream.next_out = piece.baseAddress
          stream.avail_out = UInt32(piece.count)
          status = inflate(&stream, Z_NO_FLUSH)
          return (
            input.count - given - Int(stream.avail_in), piece.count - Int(stream.avail_out)
          )
        }
      }
      given += used
      guard result.count + made <= most else { throw .tooLarge(most: most) }
      result += piece[..<made]
      guard status == Z_OK || status == Z_STREAM_END, used + made > 0 || status == Z_STREAM_END
      else { throw .damaged }
    }
    return result
  }
}
