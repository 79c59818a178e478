// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc

/// A file's bytes mapped into memory, for system calls only; this process never reads them.
///
/// A system call fails with `EFAULT` at a page that the file has lost; only a process that reads
/// such a page itself is ended by a signal.
final class FileMapping: Sendable {
  private let start: Int
  /// The size in bytes.
  let size: Int
  private let pages: ResidentPages

  /// Maps the first `size` bytes of `file`, whose pages are counted in `pages`; nil if there are
  /// none, or no address space is left.
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

  /// The address of the bytes in `range`, which are about to be sent; nil if the file was shorter
  /// or the range is empty.
  ///
  /// It is valid during the lifetime of the mapping.
  func address(of range: Range<Int>) -> UnsafeMutableRawPointer? {
    guard range.lowerBound >= 0, !range.isEmpty, range.upperBound <= size else { return nil }
    pages.use(range, of: start)
    return UnsafeMutableRawPointer(bitPattern: start + range.lowerBound)
  }
}
