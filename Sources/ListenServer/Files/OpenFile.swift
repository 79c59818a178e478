// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc

/// An open file, which can be read to its end even if its name is reused.
final class OpenFile: Sendable {
  let descriptor: Int32

  /// Takes ownership of `descriptor`.
  init(owning descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  /// Its current identity; nil if the system does not provide it.
  var identity: FileIdentity? {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? FileIdentity(status) : nil
  }

  /// Another descriptor of the same file, which the caller must close; nil if there are no more.
  func duplicate() -> Int32? {
    let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
    return copy < 0 ? nil : copy
  }

  /// Fills `buffer` starting at `position`.
  ///
  /// The result is the number of bytes, less than 1 if there are none.
  func read(into buffer: UnsafeMutableRawBufferPointer, at position: Int) -> Int {
    while true {
      let count = pread(descriptor, buffer.baseAddress, buffer.count, position)
      if count >= 0 || errno != EINTR { return count }
    }
  }

  /// The bytes of `range`; nil if the file is shorter.
  func bytes(_ range: Range<Int>) -> [UInt8]? {
    var isWhole = false
    let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      let target = UnsafeMutableRawBufferPointer(
        start: buffer.baseAddress, count: range.count)
      isWhole = fill(target, from: range.lowerBound)
      count = isWhole ? range.count : 0
    }
    return isWhole ? bytes : nil
  }

  /// The bytes of `range` in memory that the caller must pass to free(3).
  func memory(_ range: Range<Int>) -> UnsafeMutableRawPointer? {
    guard let memory = malloc(range.count) else { return nil }
    if fill(.init(start: memory, count: range.count), from: range.lowerBound) { return memory }
    free(memory)
    return nil
  }

  private func fill(_ buffer: UnsafeMutableRawBufferPointer, from position: Int) -> Bool {
    var done = 0
    while done < buffer.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[done...])
      let count = read(into: rest, at: position + done)
      if count <= 0 { return false }
      done += count
    }
    return true
  }
}
