// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenFiles

/// A UUID made of a name inside a namespace, version 5 (RFC 9562, section 5.5): the same for the
/// same name, for ever.
struct NameUUID: Sendable, Hashable, CustomStringConvertible {
  /// Names that are URLs or URNs (RFC 9562, section 6.6).
  static let address: [UInt8] = [
    0x6B, 0xA7, 0xB8, 0x11, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30, 0xC8,
  ]
  /// Addresses of podcasts: ead4c236-bf58-58c6-a2c6-a6b28d128cb6 (Podcasting 2.0, `podcast:guid`).
  static let podcast: [UInt8] = [
    0xEA, 0xD4, 0xC2, 0x36, 0xBF, 0x58, 0x58, 0xC6, 0xA2, 0xC6, 0xA6, 0xB2, 0x8D, 0x12, 0x8C, 0xB6,
  ]

  /// Lower-case hexadecimal in five groups.
  let description: String

  /// The UUID of `name` in the namespace of those 16 bytes.
  init(_ name: String, in namespace: [UInt8]) {
    var bytes = Array(SHA1.digest(namespace + Array(name.utf8)).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x50
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = Array("0123456789abcdef")
    var text = ""
    for (index, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(index) { text.append("-") }
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    description = text
  }

  /// The `podcast:guid` of the feed at `address`: of the address without scheme and slashes at its
  /// end.
  init(podcastAt address: String) {
    var name = Substring(address)
    if let scheme = name.firstRange(of: "://") { name = name[scheme.upperBound...] }
    while name.hasSuffix("/") { name = name.dropLast() }
    self.init(String(name), in: Self.podcast)
  }
}
