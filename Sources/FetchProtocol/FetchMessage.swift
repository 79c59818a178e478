// SPDX-License-Identifier: GPL-3.0-or-later

/// A message through a pipe: lines of `key: value`, one of the body's size, an empty line, the body.
package struct FetchMessage: Sendable, Hashable {
  /// The lines in order.
  package private(set) var lines: [FetchField] = []
  /// The bytes after the empty line.
  package var body: [UInt8]

  /// The most bytes of the lines, and of a body.
  static let mostHeader = 1 << 20
  static let mostBody = 1 << 27

  /// A message without lines.
  package init(body: [UInt8] = []) { self.body = body }

  /// Adds a line; what would end it is left out of the value.
  package mutating func add(_ key: String, _ value: String) {
    let scalars = value.unicodeScalars.filter { $0.value >= 0x20 || $0 == "\t" }
    lines.append(FetchField(key, String(String.UnicodeScalarView(scalars))))
  }

  /// The first value of `key`.
  package subscript(_ key: String) -> String? { lines.first { $0.name == key }?.value }

  /// All values of `key`, in order.
  package func all(_ key: String) -> [String] {
    lines.filter { $0.name == key }.map(\.value)
  }

  /// The message's bytes.
  package var encoded: [UInt8] {
    var bytes: [UInt8] = []
    for line in lines {
      bytes += line.line.utf8
      bytes.append(0x0A)
    }
    bytes += "body: \(body.count)\n\n".utf8
    return bytes + body
  }

  /// The next message that `read` gives; nil where it ends before the first byte.
  ///
  /// - Parameter read: the next bytes of the pipe, at most so many; none at its end.
  /// - Returns: the message.
  /// - Throws: ``FetchProtocolError`` where the bytes are no message, or end too early.
  package static func next(_ read: (Int) -> [UInt8]) throws(FetchProtocolError) -> FetchMessage? {
    var header: [UInt8] = []
    while true {
      // The header is read byte by byte, so that nothing of the next message is taken.
      let byte = read(1)
      guard let first = byte.first else {
        if header.isEmpty { return nil }
        throw .ended
      }
      header.append(first)
      if header.suffix(2) == [0x0A, 0x0A] { break }
      guard header.count < mostHeader else { throw .garbage }
    }
    var message = FetchMessage()
    for line in header.split(separator: 0x0A) {
      guard let text = String(validating: line, as: UTF8.self), let field = FetchField(line: text)
      else { throw .garbage }
      message.lines.append(field)
    }
    guard message.lines.last?.name == "body", let size = Int(message.lines.removeLast().value),
      (0...mostBody).contains(size)
    else { throw .garbage }
    while message.body.count < size {
      let part = read(min(size - message.body.count, 1 << 20))
      guard !part.isEmpty else { throw .ended }
      message.body += part
    }
    return message
  }
}

/// A reason why a pipe yields no message.
package enum FetchProtocolError: Error, Sendable, Hashable {
  /// The bytes are no message.
  case garbage
  /// The pipe ended in the middle of one.
  case ended
}
