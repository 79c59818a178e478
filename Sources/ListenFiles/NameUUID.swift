// SPDX-License-Identifier: GPL-3.0-or-later

/// A UUID of version 5 derived from a name in a namespace (RFC 9562, section 5.5); the same name
/// always gives the same UUID.
package struct NameUUID: Sendable, Hashable, CustomStringConvertible {
  /// The namespace of URLs (RFC 9562, section 6.6).
  package static let address: [UInt8] = [
    0x6B, 0xA7, 0xB8, 0x11, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30, 0xC8,
  ]

  /// Lower-case hexadecimal digits in five groups.
  package let description: String

  /// The UUID of `name` in the namespace with those 16 bytes.
  package init(_ name: String, in namespace: [UInt8]) {
    var bytes = Array(SHA1.digest(namespace + Array(name.utf8)).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x50
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = Array("0123456789abcdef")
    self.init(digits: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }

  /// The UUID of `text` by SHA-256: version 8, section 5.8.
  package init(hashing text: String) {
    var digits = Array(SHA256.hex(text).prefix(32))
    digits[12] = "8"
    digits[16] = "a"
    self.init(digits: digits)
  }

  private init(digits: [Character]) {
    let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }
    description = groups.joined(separator: "-")
  }
}
