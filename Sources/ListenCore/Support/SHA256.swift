// SPDX-License-Identifier: GPL-3.0-or-later
internal import CCrypto
internal import Foundation

/// SHA-256 by libcrypto.
enum SHA256 {
  /// The 32 bytes of the digest of `bytes`.
  static func digest(_ bytes: some ContiguousBytes) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 32) { digest, count in
      var size: UInt32 = 0
      bytes.withUnsafeBytes {
        _ = EVP_Digest($0.baseAddress, $0.count, digest.baseAddress, &size, EVP_sha256(), nil)
      }
      count = Int(size)
    }
  }

  /// The digest in lower-case hexadecimal.
  static func hex(_ bytes: some ContiguousBytes) -> String { hex(of: digest(bytes)) }

  /// The digest of a text's UTF-8 in lower-case hexadecimal.
  static func hex(_ text: String) -> String { hex(Array(text.utf8)) }

  /// Subresource Integrity metadata, `sha256-` and base64 (W3C SRI, section 3.1).
  static func integrity(_ bytes: some ContiguousBytes) -> String {
    "sha256-" + Data(digest(bytes)).base64EncodedString()
  }

  private static func hex(of digest: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in digest {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
