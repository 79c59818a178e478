// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc
internal import ListenFiles

/// The WAV file of a complete article.
///
/// It is written in any order and read in pieces, so that at most one piece is in memory.
final class ArticleWAV: Sendable {
  let path: String
  private let descriptor: Int32
  /// The number of bytes before the sound.
  private let start: Int

  /// A new file at `path` with the layout of `file`, whose samples are all silent so far.
  ///
  /// - Throws: ``FileError/unwritable(path:code:)``.
  init(_ path: String, _ file: WAVFile) throws(FileError) {
    let head = file.head
    descriptor = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    self.path = path
    start = head.count
    guard descriptor >= 0 else { throw .unwritable(path: path, code: errno) }
    try write(head, at: 0)
    let end = head.count + 2 * file.sampleCount
    guard ftruncate(descriptor, off_t(end)) == 0 else {
      throw .unwritable(path: path, code: errno)
    }
    try write(file.tail, at: end)
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Writes `samples` at sample `position`; may be called from several threads.
  ///
  /// - Throws: ``FileError/unwritable(path:code:)``.
  func write(_ samples: [Int16], at position: Int) throws(FileError) {
    #if _endian(little)
      let result: Result<Void, FileError> = samples.withUnsafeBytes { raw in
        do throws(FileError) {
          return .success(try write(raw, at: start + 2 * position))
        } catch { return .failure(error) }
      }
      try result.get()
    #else
      try write(WAVFile.bytes(samples), at: start + 2 * position)
    #endif
  }

  /// The samples in `range`.
  ///
  /// - Throws: ``FileError/unreadable(path:code:)``.
  func samples(_ range: Range<Int>) throws(FileError) -> [Int16] {
    var failure: Int32 = 0
    let samples = [Int16](unsafeUninitializedCapacity: range.count) { buffer, count in
      let raw = UnsafeMutableRawBufferPointer(buffer)
      var done = 0
      while done < 2 * range.count {
        let place = off_t(start + 2 * range.lowerBound + done)
        let got = pread(
          descriptor, raw.baseAddress?.advanced(by: done), 2 * range.count - done, place)
        if got < 0, errno == EINTR { continue }
        guard got > 0 else {
          failure = got < 0 ? errno : EIO
          break
        }
        done += got
      }
      count = done / 2
      for index in 0..<count { buffer[index] = Int16(littleEndian: buffer[index]) }
    }
    guard failure == 0 else { throw .unreadable(path: path, code: failure) }
    return samples
  }

  private func write(_ bytes: [UInt8], at position: Int) throws(FileError) {
    let result: Result<Void, FileError> = bytes.withUnsafeBytes { raw in
      do throws(FileError) { return .success(try write(raw, at: position)) } catch {
        return .failure(error)
      }
    }
    try result.get()
  }

  private func write(_ bytes: UnsafeRawBufferPointer, at position: Int) throws(FileError) {
    var done = 0
    while done < bytes.count {
      let count = pwrite(
        descriptor, bytes.baseAddress?.advanced(by: done), bytes.count - done,
        off_t(position + done))
      if count >= 0 {
        done += count
      } else if errno != EINTR {
        throw .unwritable(path: path, code: errno)
      }
    }
  }
}
