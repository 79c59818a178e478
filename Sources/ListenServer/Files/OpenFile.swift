// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc

/// A file that is held open: whatever takes its name, this is read to its end.
final class OpenFile: Sendable {
  let descriptor: Int32

  /// Owns `descriptor` from now on.
  init(owning descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  /// As it is now; nil where the system does not say.
  var identity: FileIdentity? {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? FileIdentity(status) : nil
  }

  /// Another descriptor of the same file, for one who closes it; nil where there are no more.
  func duplicate() -> Int32? {
    let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
    return copy < 0 ? nil : copy
  }

  /// Fills `buffer` from `position` on; returns the count of bytes, less than 1 where there are none.
  func read(into buffer: UnsafeMutableRawBufferPointer, at position: Int) -> Int {
    while true {
      let count = pread(descriptor, buffer.baseAddress, buffer.count, position)
      if count >= 0 || errno != EINTR { return count }
    }
  }

  /// The bytes of `range`; nil where they are not there.
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

  /// The same in memory that whoever gets it gives to free(3).
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
