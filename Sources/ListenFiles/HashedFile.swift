// SPDX-License-Identifier: GPL-3.0-or-later
internal import CCrypto
internal import Foundation
internal import Glibc

/// A new file that is hashed while it is written, so that it need not be read again.
package struct HashedFile: ~Copyable {
  private let path: String
  private let descriptor: Int32
  private let context: OpaquePointer?
  /// The number of bytes written so far.
  package private(set) var bytes = 0

  /// Opens a new file in a folder that nobody reads yet.
  ///
  /// - Throws: ``FileError/unwritable(path:code:)``.
  package init(_ path: String) throws(FileError) {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    context = EVP_MD_CTX_new()
    EVP_DigestInit_ex(context, EVP_sha256(), nil)
    guard descriptor >= 0 else { throw .unwritable(path: path, code: errno) }
  }

  deinit {
    EVP_MD_CTX_free(context)
    if descriptor >= 0 { close(descriptor) }
  }

  /// Appends `part`.
  ///
  /// - Throws: ``FileError/unwritable(path:code:)``.
  package mutating func write(_ part: UnsafeRawBufferPointer) throws(FileError) {
    EVP_DigestUpdate(context, part.baseAddress, part.count)
    var done = 0
    while done < part.count {
      let count = Glibc.write(
        descriptor, part.baseAddress?.advanced(by: done), part.count - done)
      if count >= 0 {
        done += count
      } else if errno != EINTR {
        throw .unwritable(path: path, code: errno)
      }
    }
    bytes += part.count
  }

  /// Appends `part`.
  ///
  /// - Throws: ``FileError/unwritable(path:code:)``.
  package mutating func write(_ part: [UInt8]) throws(FileError) {
    // A closure would lose the error's type.
    let result: Result<Void, FileError> = part.withUnsafeBytes { raw in
      do throws(FileError) { return .success(try write(raw)) } catch { return .failure(error) }
    }
    try result.get()
  }

  /// Subresource Integrity metadata of the bytes written.
  package consuming func integrity() -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    EVP_DigestFinal_ex(context, &digest, nil)
    return "sha256-" + Data(digest).base64EncodedString()
  }
}
