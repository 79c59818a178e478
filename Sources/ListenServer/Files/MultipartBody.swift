// SPDX-License-Identifier: GPL-3.0-or-later

/// A `multipart/byteranges` body, read piece by piece.
final class MultipartBody: Sendable {
  /// The total number of bytes.
  let count: Int
  private let file: OpenFile?
  private let pieces: [(start: Int, piece: Piece)]

  private enum Piece: Sendable {
    case text([UInt8])
    case file(Range<Int>)

    var count: Int {
      switch self {
      case .text(let bytes): bytes.count
      case .file(let range): range.count
      }
    }
  }

  init(_ file: OpenFile?, _ parts: [HTTPResponse.Part], closing: [UInt8]) {
    self.file = file
    var pieces: [(start: Int, piece: Piece)] = []
    var position = 0
    func add(_ piece: Piece) {
      pieces.append((position, piece))
      position += piece.count
    }
    for part in parts {
      add(.text(part.header))
      add(.file(part.range))
    }
    add(.text(closing))
    count = position
    self.pieces = pieces
  }

  /// Copies the bytes at `position` into `buffer`, up to the end of one piece.
  ///
  /// The result is their number, less than 1 if there are none.
  func read(into buffer: UnsafeMutableRawBufferPointer, at position: Int) -> Int {
    guard let (start, piece) = pieces.last(where: { $0.start <= position }) else { return 0 }
    let offset = position - start
    let size = min(buffer.count, piece.count - offset)
    guard size > 0 else { return 0 }
    let target = UnsafeMutableRawBufferPointer(rebasing: buffer[..<size])
    switch piece {
    case .text(let bytes):
      target.copyBytes(from: bytes[offset..<offset + size])
      return size
    case .file(let range):
      return file?.read(into: target, at: range.lowerBound + offset) ?? 0
    }
  }
}
