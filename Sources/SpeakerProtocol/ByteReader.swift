// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads little-endian values one after the other.
struct ByteReader {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func uint8() throws(ProtocolError) -> UInt8 {
    guard position < bytes.count else { throw .garbage }
    defer { position += 1 }
    return bytes[position]
  }

  mutating func uint32() throws(ProtocolError) -> UInt32 {
    guard bytes.count - position >= 4 else { throw .garbage }
    var value: UInt32 = 0
    for shift in 0..<4 { value |= UInt32(bytes[position + shift]) << (8 * UInt32(shift)) }
    position += 4
    return value
  }

  mutating func text() throws(ProtocolError) -> String {
    let length = Int(try uint32())
    guard bytes.count - position >= length else { throw .garbage }
    defer { position += length }
    return String(decoding: bytes[position..<position + length], as: UTF8.self)
  }

  mutating func restAsText() -> String {
    defer { position = bytes.count }
    return String(decoding: bytes[position...], as: UTF8.self)
  }
}
