// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenFiles

/// Reads JSON, and says where it breaks.
///
/// In lenient mode it takes what pages put into their JSON-LD: raw line breaks inside strings,
/// trailing commas, comments and semicolons around the value.
package struct JSONParser {
  package struct Fault: Error, Hashable {
    package var line: Int
    package var column: Int
    package var found: String
    package var expected: String
  }

  static let maximumDepth = 200

  private let bytes: [UInt8]
  private let lenient: Bool
  private let most: Int
  private var count = 0
  private var at = 0

  init(_ bytes: [UInt8], lenient: Bool = false, most: Int = .max) {
    self.bytes = bytes
    self.lenient = lenient
    self.most = most
  }

  /// The one value of the document, which holds no more than `most` values in all.
  package static func parse(
    _ bytes: [UInt8], lenient: Bool = false, most: Int = .max
  ) throws(Fault) -> JSONValue {
    var parser = JSONParser(bytes, lenient: lenient, most: most)
    parser.skipSpace()
    let value = try parser.value(depth: 0)
    parser.skipSpace()
    if parser.at < bytes.count, !lenient { throw parser.fault(expected: "the end") }
    return value
  }

  /// Values one after another, as `inspect --json` prints for several inputs; no more than `most` in all.
  package static func parseLines(
    _ bytes: [UInt8], most: Int = .max
  ) throws(Fault) -> [JSONValue] {
    var parser = JSONParser(bytes, most: most)
    var values: [JSONValue] = []
    parser.skipSpace()
    repeat {
      values.append(try parser.value(depth: 0))
      parser.skipSpace()
    } while parser.at < bytes.count
    return values
  }

  private var byte: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func skipSpace() {
    while let byte, byte <= 0x20 || lenient && byte == UInt8(ascii: ";") { at += 1 }
  }

  private func fault(expected: String) -> Fault {
    var (line, column) = (1, 1)
    for byte in bytes.prefix(at) {
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    let rest = String(decoding: bytes[at..<min(bytes.count, at + 12)], as: UTF8.self)
    let found = rest.isEmpty ? "the end" : "\"\(rest.foldingWhiteSpace())\""
    return Fault(line: line, column: column, found: found, expected: expected)
  }

  private mutating func value(depth: Int) throws(Fault) -> JSONValue {
    guard depth < Self.maximumDepth else {
      throw fault(expected: "no more than \(Self.maximumDepth) levels")
    }
    count += 1
    guard count <= most else { throw fault(expected: "no more than \(most) values") }
    switch byte {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case .some(let byte) where byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte):
      return try number()
    default:
      for (word, value) in [
        ("true", JSONValue.bool(true)), ("false", .bool(false)), ("null", .null),
      ]
      where bytes[at...].starts(with: word.utf8) {
        at += word.utf8.count
        return value
      }
      throw fault(expected: "a value")
    }
  }

  private mutating func object(depth: Int) throws(Fault) -> JSONValue {
    var members: [String: JSONValue] = [:]
    at += 1
    skipSpace()
    if byte == UInt8(ascii: "}") {
      at += 1
      return .object(members)
    }
    while true {
      guard byte == UInt8(ascii: "\"") else { throw fault(expected: "a key in quotes") }
      let key = try string()
      skipSpace()
      guard byte == UInt8(ascii: ":") else { throw fault(expected: "\":\" after the key") }
      at += 1
      skipSpace()
      members[key] = try value(depth: depth + 1)
      skipSpace()
      if byte == UInt8(ascii: ",") {
        at += 1
        skipSpace()
        if !(lenient && byte == UInt8(ascii: "}")) { continue }
      }
      guard byte == UInt8(ascii: "}") else { throw fault(expected: "\",\" or \"}\"") }
      at += 1
      return .object(members)
    }
  }

  private mutating func array(depth: Int) throws(Fault) -> JSONValue {
    var values: [JSONValue] = []
    at += 1
    skipSpace()
    if byte == UInt8(ascii: "]") {
      at += 1
      return .array(values)
    }
    while true {
      values.append(try value(depth: depth + 1))
      skipSpace()
      if byte == UInt8(ascii: ",") {
        at += 1
        skipSpace()
        if !(lenient && byte == UInt8(ascii: "]")) { continue }
      }
      guard byte == UInt8(ascii: "]") else { throw fault(expected: "\",\" or \"]\"") }
      at += 1
      return .array(values)
    }
  }

  private mutating func number() throws(Fault) -> JSONValue {
    let start = at
    while let byte, "+-.eE".utf8.contains(byte) || (0x30...0x39).contains(byte) { at += 1 }
    let text = String(decoding: bytes[start..<at], as: UTF8.self)
    guard Double(text) != nil else {
      at = start
      throw fault(expected: "a number")
    }
    return .number(text)
  }

  private mutating func string() throws(Fault) -> String {
    at += 1
    var text: [UInt8] = []
    while let byte {
      switch byte {
      case UInt8(ascii: "\""):
        at += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        at += 1
        try escape(into: &text)
      case 0..<0x20 where !lenient:
        throw fault(expected: "no raw control character in a string")
      default:
        text.append(byte)
        at += 1
      }
    }
    throw fault(expected: "a closing quote")
  }

  private mutating func escape(into text: inout [UInt8]) throws(Fault) {
    guard let byte else { throw fault(expected: "an escape") }
    at += 1
    switch byte {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "u"):
      var unit = try hexadecimal()
      if unit >> 10 == 0x36, bytes[at...].starts(with: "\\u".utf8) {
        let back = at
        at += 2
        let second = try hexadecimal()
        if second >> 10 == 0x37 {
          unit = 0x10000 + ((unit & 0x3FF) << 10) + (second & 0x3FF)
        } else {
          at = back
        }
      }
      let scalar = Unicode.Scalar(unit) ?? "\u{FFFD}"
      text.append(contentsOf: String(Character(scalar)).utf8)
    default:
      guard lenient else {
        at -= 1
        throw fault(expected: "one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u")
      }
      text.append(byte)
    }
  }

  private mutating func hexadecimal() throws(Fault) -> UInt32 {
    guard at + 4 <= bytes.count,
      let value = UInt32(String(decoding: bytes[at..<(at + 4)], as: UTF8.self), radix: 16)
    else { throw fault(expected: "four hexadecimal digits") }
    at += 4
    return value
  }
}
