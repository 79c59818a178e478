// SPDX-License-Identifier: GPL-3.0-or-later
internal import CCrypto
internal import CListenShims
internal import Foundation
internal import Glibc

/// A regular file that was opened below a ``ConfinedFolder``.
///
/// Its kind and size were asked of the open file, so that no other can take its place between the question and
/// the read.
package struct ConfinedFile: ~Copyable {
  /// The path, for messages.
  package let path: String
  /// The size in bytes when it was opened.
  package let size: Int
  /// The descriptor to read from, which belongs to this value.
  package let descriptor: Int32

  /// Takes over `descriptor`.
  ///
  /// - Throws: ``FileError/unreadable(path:code:)``, ``FileError/refused(path:_:)``.
  init(owning descriptor: Int32, path: String, most: Int) throws(FileError) {
    var status = stat()
    var error: FileError?
    if fstat(descriptor, &status) != 0 {
      error = .unreadable(path: path, code: errno)
    } else if status.st_mode & S_IFMT == S_IFDIR {
      error = .unreadable(path: path, code: EISDIR)
    } else if status.st_mode & S_IFMT != S_IFREG {
      error = .refused(path: path, .special)
    } else if Int(status.st_size) > most {
      error = .refused(path: path, .tooLarge(most: most))
    }
    self.path = path
    self.descriptor = descriptor
    size = Int(status.st_size)
    if let error { throw error }
  }

  deinit { close(descriptor) }

  /// The contents, no more than they were when the file was opened.
  ///
  /// - Throws: ``FileError/unreadable(path:code:)``.
  package func read() throws(FileError) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = pread(
          descriptor, buffer.baseAddress?.advanced(by: count), size - count, off_t(count))
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = errno }
        guard got > 0 else { return }
        count += got
      }
    }
    guard failure == 0 else { throw .unreadable(path: path, code: failure) }
    return bytes
  }

  /// Subresource Integrity of the contents, and how many bytes they are.
  ///
  /// - Throws: ``FileError/unreadable(path:code:)``.
  package func integrity() throws(FileError) -> (integrity: String, bytes: Int) {
    guard let digest = SHA256.digest(ofOpenFile: descriptor, size: size) else {
      throw .unreadable(path: path, code: errno == 0 ? EIO : errno)
    }
    return ("sha256-" + Data(digest).base64EncodedString(), size)
  }

  /// Copies the contents into a new file at `other`.
  ///
  /// - Throws: ``FileError``.
  package func copy(to other: String) throws(FileError) {
    let output = open(other, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard output >= 0 else { throw .unwritable(path: other, code: errno) }
    defer { close(output) }
    var piece = [UInt8](repeating: 0, count: 1 << 18)
    var position = 0
    while true {
      let got = pread(descriptor, &piece, piece.count, off_t(position))
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { throw .unreadable(path: path, code: errno) }
      if got == 0 { return }
      try Files.append(got == piece.count ? piece : Array(piece[..<got]), to: output, other)
      position += got
    }
  }

  /// Gives the file another name; returns 0 or an `errno`.
  ///
  /// By the open file, so that a link that was put in its place meanwhile is not what gets the name.
  /// Without `/proc` the name itself is linked.
  package func link(to other: String) -> Int32 {
    if listen_link_open(descriptor, other) == 0 { return 0 }
    guard errno == ENOENT || errno == ENOTDIR else { return errno }
    guard Glibc.link(path, other) == 0 else { return errno }
    // Another program may have put something else under the name meanwhile.
    var own = stat()
    var linked = stat()
    guard fstat(descriptor, &own) == 0, lstat(other, &linked) == 0, own.st_dev == linked.st_dev,
      own.st_ino == linked.st_ino
    else {
      unlink(other)
      return ESTALE
    }
    return 0
  }
}

/// The size in bytes of the largest file of each kind that is read; this program writes none that
/// is larger.
package enum FileBound {
  /// A manifest: some hundred thousand segments.
  package static let manifest = 1 << 28
  /// A record, a summary, an entry of a ledger.
  package static let record = 1 << 26
  /// A file of settings, an order of articles.
  package static let settings = 1 << 22
  /// A pronunciation lexicon: some hundred thousand entries.
  package static let lexicon = 1 << 26
  /// A page, a feed, a list of captions.
  package static let text = 1 << 28
  /// A recording: WAV counts its bytes in 32 bits.
  package static let sound = 1 << 33
  /// A document to be read: a long feed or export.
  package static let document = 1 << 26
}
