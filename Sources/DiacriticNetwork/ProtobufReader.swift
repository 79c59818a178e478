// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads the fields of a serialised protocol-buffers message one after the other.
///
/// The wire format is described at protobuf.dev/programming-guides/encoding.
struct ProtobufReader {
  enum Wire: UInt64 {
    case varint = 0
    case fixed64 = 1
    case bytes = 2
    case fixed32 = 5
  }

  struct Field {
    var number: Int
    var wire: Wire
    /// The value of a number.
    var value: UInt64 = 0
    /// The bytes of a string, a message or packed numbers.
    var bytes: ArraySlice<UInt8> = []
  }

  private var rest: ArraySlice<UInt8>

  init(_ message: ArraySlice<UInt8>) { rest = message }

  var isAtEnd: Bool { rest.isEmpty }

  /// The next field; nil at the end of the message.
  mutating func next() throws(NetworkError) -> Field? {
    if rest.isEmpty { return nil }
    let key = try varint()
    guard let wire = Wire(rawValue: key & 7), let number = Int(exactly: key >> 3) else {
      throw .damaged("a field of unknown wire type \(key & 7)")
    }
    var field = Field(number: number, wire: wire)
    switch wire {
    case .varint: field.value = try varint()
    case .fixed64: field.value = number64(try take(8))
    case .fixed32: field.value = number64(try take(4))
    case .bytes:
      let count = try varint()
      guard count <= UInt64(rest.count) else {
        throw .damaged("it ends inside a field of \(count) bytes")
      }
      field.bytes = try take(Int(count))
    }
    return field
  }

  /// A number of one to ten bytes.
  mutating func varint() throws(NetworkError) -> UInt64 {
    var result: UInt64 = 0
    var shift: UInt64 = 0
    while let byte = rest.popFirst() {
      guard shift < 64 else { throw .damaged("a number of more than ten bytes") }
      result |= UInt64(byte & 0x7f) << shift
      if byte < 0x80 { return result }
      shift += 7
    }
    throw .damaged("it ends inside a number")
  }

  private mutating func take(_ count: Int) throws(NetworkError) -> ArraySlice<UInt8> {
    guard rest.count >= count else { throw .damaged("it ends inside a field of \(count) bytes") }
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }

  private func number64(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}
