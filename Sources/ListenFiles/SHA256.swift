// SPDX-License-Identifier: GPL-3.0-or-later
internal import CCrypto
package import Foundation
internal import Glibc

/// SHA-256 by libcrypto.
public enum SHA256 {
  /// The 32 bytes of the digest of `bytes`.
  package static func digest(_ bytes: some ContiguousBytes) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 32) { digest, count in
      var size: UInt32 = 0
      bytes.withUnsafeBytes {
        _ = EVP_Digest($0.baseAddress, $0.count, digest.baseAddress, &size, EVP_sha256(), nil)
      }
      count = Int(size)
    }
  }

  /// The digest in lower-case hexadecimal.
  public static func hex(_ bytes: [UInt8]) -> String { hex(of: digest(bytes)) }

  /// The digest of a text's UTF-8 in lower-case hexadecimal.
  package static func hex(_ text: String) -> String { hex(Array(text.utf8)) }

  /// Subresource Integrity metadata, `sha256-` and base64 (W3C SRI, section 3.1).
  package static func integrity(_ bytes: some ContiguousBytes) -> String {
    "sha256-" + Data(digest(bytes)).base64EncodedString()
  }

  /// Subresource Integrity metadata of a file, which is read piece by piece, and its size.
  ///
  /// - Throws: ``FileError/unreadable(path:code:)``.
  package static func integrity(ofFile path: String) throws(FileError) -> (
    integrity: String, bytes: Int
  ) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path: path, code: errno) }
    defer { close(descriptor) }
    let context = EVP_MD_CTX_new()
    defer { EVP_MD_CTX_free(context) }
    EVP_DigestInit_ex(context, EVP_sha256(), nil)
    var piece = [UInt8](repeating: 0, count: 1 << 18)
    var total = 0
    while true {
      let count = read(descriptor, &piece, piece.count)
      if count == 0 { break }
      if count < 0 {
        if errno == EINTR { continue }
        throw .unreadable(path: path, code: errno)
      }
      EVP_DigestUpdate(context, piece, count)
      total += count
    }
    var digest = [UInt8](repeating: 0, count: 32)
    EVP_DigestFinal_ex(context, &digest, nil)
    return ("sha256-" + Data(digest).base64EncodedString(), total)
  }

  /// The digest, in lower-case hexadecimal, of the first `size` bytes of an open file; nil if they
  /// cannot be read or do not exist.
  ///
  /// The file's position does not change.
  public static func hex(ofOpenFile descriptor: Int32, size: Int) -> String? {
    digest(ofOpenFile: descriptor, size: size).map { hex(of: $0) }
  }

  /// The same as 32 bytes.
  static func digest(ofOpenFile descriptor: Int32, size: Int) -> [UInt8]? {
    let context = EVP_MD_CTX_new()
    defer { EVP_MD_CTX_free(context) }
    EVP_DigestInit_ex(context, EVP_sha256(), nil)
    var piece = [UInt8](repeating: 0, count: min(max(size, 1), 1 << 18))
    var position = 0
    while position < size {
      let count = pread(descriptor, &piece, min(piece.count, size - position), position)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return nil }
      EVP_DigestUpdate(context, piece, count)
      position += count
    }
    var digest = [UInt8](repeating: 0, count: 32)
    EVP_DigestFinal_ex(context, &digest, nil)
    return digest
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

/// SHA-1 by libcrypto, which UUIDs of version 5 require.
package enum SHA1 {
  /// The 20 bytes of the digest of `bytes`.
  package static func digest(_ bytes: some ContiguousBytes) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 20) { digest, count in
      var size: UInt32 = 0
      bytes.withUnsafeBytes {
        _ = EVP_Digest($0.baseAddress, $0.count, digest.baseAddress, &size, EVP_sha1(), nil)
      }
      count = Int(size)
    }
  }
}
