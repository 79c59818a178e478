// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// The constant tensors of an ONNX model, by name.
///
/// It reads the four messages of `onnx.proto3` that lead to them (ModelProto.graph = 7,
/// GraphProto.initializer = 5, TensorProto) and skips everything else. The caller has to know which
/// operation uses which tensor.
public struct ONNXFile {
  /// A constant of the graph.
  struct Tensor {
    /// TensorProto.DataType, of the kinds that quantised models hold.
    enum Element: UInt64 {
      case float = 1
      case uint8 = 2
      case int8 = 3
    }

    var name = ""
    var shape: [Int] = []
    var element: Element?
    /// TensorProto.raw_data (little endian), or its typed fields written as such.
    var bytes: [UInt8] = []

    /// The values of a float tensor.
    var floats: [Float] {
      stride(from: 0, to: bytes.count - bytes.count % 4, by: 4).map { at in
        Float(bitPattern: (0..<4).reduce(0) { $0 | UInt32(bytes[at + $1]) << (8 * $1) })
      }
    }

    /// The values of a signed tensor of bytes.
    var signed: [Int8] { bytes.map { Int8(bitPattern: $0) } }
  }

  /// The tensors by their TensorProto.name.
  private(set) var tensors: [String: Tensor] = [:]

  /// Reads a serialised ModelProto.
  public init(_ data: [UInt8]) throws(NetworkError) {
    var model = ProtobufReader(data[...])
    while let field = try model.next() {
      guard field.number == 7 else { continue }
      var graph = ProtobufReader(field.bytes)
      while let part = try graph.next() {
        guard part.number == 5 else { continue }
        let tensor = try ONNXFile.tensor(part.bytes)
        tensors[tensor.name] = tensor
      }
    }
  }

  private static func tensor(_ bytes: ArraySlice<UInt8>) throws(NetworkError) -> Tensor {
    var tensor = Tensor()
    var reader = ProtobufReader(bytes)
    while let field = try reader.next() {
      switch (field.number, field.wire) {
      case (1, .varint): tensor.shape.append(Int(truncatingIfNeeded: field.value))
      case (1, .bytes): tensor.shape += try packed(field.bytes).map { Int(truncatingIfNeeded: $0) }
      case (2, .varint): tensor.element = Tensor.Element(rawValue: field.value)
      case (4, .bytes), (9, .bytes): tensor.bytes += field.bytes
      case (4, .fixed32):
        tensor.bytes += (0..<4).map { UInt8(truncatingIfNeeded: field.value >> (8 * UInt64($0))) }
      case (5, .varint): tensor.bytes.append(UInt8(truncatingIfNeeded: field.value))
      case (5, .bytes):
        tensor.bytes += try packed(field.bytes).map { UInt8(truncatingIfNeeded: $0) }
      case (8, .bytes): tensor.name = String(decoding: field.bytes, as: UTF8.self)
      default: break
      }
    }
    return tensor
  }

  private static func packed(_ bytes: ArraySlice<UInt8>) throws(NetworkError) -> [UInt64] {
    var reader = ProtobufReader(bytes)
    var values: [UInt64] = []
    while !reader.isAtEnd { values.append(try reader.varint()) }
    return values
  }
}
