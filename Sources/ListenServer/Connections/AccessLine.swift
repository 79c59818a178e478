// SPDX-License-Identifier: GPL-3.0-or-later

/// A line of the access log in the combined format.
package struct AccessLine {
  package var address: String
  package var time: String
  package var method: String
  package var target: String
  package var version: String
  package var status: Int
  /// The size of the body; nil if it was not sent completely.
  package var bytes: Int?
  package var referrer: String?
  package var userAgent: String?

  package init(
    address: String, time: String, method: String, target: String, version: String, status: Int,
    bytes: Int?, referrer: String?, userAgent: String?
  ) {
    self.address = address
    self.time = time
    self.method = method
    self.target = target
    self.version = version
    self.status = status
    self.bytes = bytes
    self.referrer = referrer
    self.userAgent = userAgent
  }

  /// Appends the line with its end to `buffer`.
  ///
  /// Characters that are not printable ASCII, or that would end a quotation, are written as `\xHH`,
  /// so that no client can forge a line.
  package func write(to buffer: inout [UInt8]) {
    buffer += address.utf8
    buffer += " - - [".utf8
    buffer += time.utf8
    buffer += "] \"".utf8
    Self.escape(method, to: &buffer)
    buffer.append(UInt8(ascii: " "))
    Self.escape(target, to: &buffer)
    buffer.append(UInt8(ascii: " "))
    Self.escape(version, to: &buffer)
    buffer += "\" ".utf8
    buffer += String(status).utf8
    buffer.append(UInt8(ascii: " "))
    if let bytes { buffer += String(bytes).utf8 } else { buffer.append(UInt8(ascii: "-")) }
    buffer += " \"".utf8
    Self.escape(referrer ?? "-", to: &buffer)
    buffer += "\" \"".utf8
    Self.escape(userAgent ?? "-", to: &buffer)
    buffer += "\"\n".utf8
  }

  private static func escape(_ text: String, to buffer: inout [UInt8]) {
    let digits: StaticString = "0123456789ABCDEF"
    for byte in text.utf8 {
      if (0x20...0x7E).contains(byte), byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
        buffer.append(byte)
      } else {
        digits.withUTF8Buffer {
          buffer += [UInt8(ascii: "\\"), UInt8(ascii: "x"), $0[Int(byte >> 4)], $0[Int(byte & 15)]]
        }
      }
    }
  }
}
