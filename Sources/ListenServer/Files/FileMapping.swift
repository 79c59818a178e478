// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc

/// A file's bytes as addresses, to be handed to the kernel and never read here.
///
/// A system call that meets a page which the file has lost meanwhile fails with `EFAULT`; only a process
/// that reads such a page itself is ended by a signal.
final class FileMapping: Sendable {
  private let start: Int
  /// Bytes.
  let size: Int
  private let pages: ResidentPages

  /// The first `size` bytes of `file`, whose pages are counted among `pages`; nil where there are none, or
  /// no addresses left.
  init?(_ file: OpenFile, size: Int, pages: ResidentPages = .shared) {
    guard size > 0,
      let start = mmap(nil, size, PROT_READ, MAP_SHARED, file.descriptor, 0), start != MAP_FAILED
    else { return nil }
    self.start = Int(bitPattern: start)
    self.size = size
    self.pages = pages
    pages.add(self.start, size: size)
  }

  deinit {
    pages.remove(start)
    munmap(UnsafeMutableRawPointer(bitPattern: start), size)
  }

  /// Where the bytes of `range`, which are about to be sent, stand as long as this lives; nil where the
  /// file had fewer, or none are asked for.
  func address(of range: Range<Int>) -> UnsafeMutableRawPointer? {
    guard range.lowerBound >= 0, !range.isEmpty, range.upperBound <= size else { return nil }
    pages.use(range, of: start)
    return UnsafeMutableRawPointer(bitPattern: start + range.lowerBound)
  }
}
