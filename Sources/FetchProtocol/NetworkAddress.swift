// SPDX-License-Identifier: GPL-3.0-or-later

/// The bytes of an IPv4 or IPv6 address, in network order.
package struct NetworkAddress: Sendable, Hashable {
  /// Four bytes or sixteen.
  package let bytes: [UInt8]

  /// An address; nil where the number of bytes is neither 4 nor 16.
  package init?(_ bytes: [UInt8]) {
    guard bytes.count == 4 || bytes.count == 16 else { return nil }
    self.bytes = bytes
  }

  /// Whether the address is one of the public internet.
  ///
  /// All others of IANA's special-purpose registries (RFC 6890), multicast and what is reserved are
  /// not; an IPv6 address that stands for an IPv4 address is as that one is.
  package var isPublic: Bool {
    bytes.count == 4 ? Self.isPublic4(bytes) : Self.isPublic6(bytes)
  }

  private static func isPublic4(_ a: [UInt8]) -> Bool {
    switch (a[0], a[1], a[2]) {
    case (0, _, _), (10, _, _), (127, _, _), (224..., _, _): false
    case (100, 64...127, _): false  // carriers' networks (RFC 6598)
    case (169, 254, _): false  // link-local, and the clouds' metadata
    case (172, 16...31, _), (192, 168, _): false
    case (192, 0, 0), (192, 0, 2), (192, 88, 99), (198, 18...19, _): false
    case (198, 51, 100), (203, 0, 113): false
    default: true
    }
  }

  private static func isPublic6(_ a: [UInt8]) -> Bool {
    // ::/96 holds the address without and the one of this machine, ::ffff:0:0/96 mapped ones.
    if a[..<10].allSatisfy({ $0 == 0 }) {
      let isMapped = a[10] == 0xFF && a[11] == 0xFF
      return isMapped && isPublic4(Array(a[12...]))
    }
    // NAT64 (RFC 6052) and 6to4 (RFC 3056) lead to the address inside.
    if Array(a[..<12]) == [0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0] {
      return isPublic4(Array(a[12...]))
    }
    if a[0] == 0x20, a[1] == 0x02 { return isPublic4(Array(a[2..<6])) }
    // 2000::/3 alone is given out; in it Teredo, benchmarks, ORCHID and documentation are not.
    guard a[0] & 0xE0 == 0x20 else { return false }
    if a[0] == 0x20, a[1] == 0x01, a[2] < 0x02 { return false }
    if a[0] == 0x20, a[1] == 0x01, a[2] == 0x0D, a[3] == 0xB8 { return false }
    return !(a[0] == 0x3F && a[1] == 0xFF && a[2] < 0x10)
  }
}
