// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import ListenArticle

/// An absolute `http` or `https` address in ASCII, whatever script it was written in.
///
/// Host names in other scripts are converted by IDNA, everything else is percent-encoded; existing
/// escapes stay.
///
/// ```swift
/// WebAddress("https://bücher.example/über uns")?.text
/// // "https://xn--bcher-kva.example/%C3%BCber%20uns"
/// ```
struct WebAddress: Sendable, Hashable {
  /// The address.
  let text: String

  /// The address in `text`; nil if it is not an address.
  init?(_ text: String) {
    let text = text.trimmed
    guard let colon = text.firstRange(of: "://") else { return nil }
    let scheme = text[..<colon.lowerBound].lowercased()
    guard scheme == "http" || scheme == "https" else { return nil }
    let rest = text[colon.upperBound...]
    let end = rest.firstIndex { "/?#".contains($0) } ?? rest.endIndex
    var authority = String(rest[..<end])
    guard !authority.isEmpty else { return nil }
    if !authority.utf8.allSatisfy(Self.isHostByte) {
      // Foundation implements IDNA.
      guard let known = URL(string: scheme + "://" + authority)?.absoluteString else { return nil }
      authority = String(known.dropFirst(scheme.utf8.count + 3))
      guard authority.utf8.allSatisfy(Self.isHostByte) else { return nil }
    }
    let path = Self.encoded(rest[end...], keeping: "/?#[]@!$&'()*+,;=:%")
    self.text = scheme + "://" + authority + path
  }

  /// A path in ASCII, as used in an address.
  static func path(_ path: String) -> String { encoded(path[...], keeping: "/!$&'()*+,;=:@") }

  /// The file name or path encoded as `path`; nil if it is not UTF-8.
  static func decodedPath(_ path: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = Array(path.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else {
        return nil
      }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    byte < 0x80 && (isUnreserved(byte) || "[]@:%".utf8.contains(byte))
  }

  /// RFC 3986, section 2.3.
  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "-._~".utf8.contains(byte)
    }
  }

  private static func encoded(_ text: Substring, keeping signs: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    let kept = Set(signs.utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if isUnreserved(byte) || kept.contains(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
