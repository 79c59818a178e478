// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc
package import ListenCore

/// Reads a log line by line, however long it is.
package struct LogReader {
  /// The greatest length of a line in bytes; of a longer one only its beginning is read.
  package static let longestLine = 1 << 16

  private let path: String

  /// A reader of the file at `path`, or of standard input for `-`.
  package init(_ path: String) { self.path = path }

  /// Hands each line over, without its end, with its number from 1.
  ///
  /// - Throws: ``FileError/unreadable(path:code:)``.
  package func lines(_ each: (Int, ArraySlice<UInt8>) -> Void) throws(FileError) {
    let descriptor = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path: path, code: errno) }
    defer { close(descriptor) }
    var number = 1
    var line: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = part.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .unreadable(path: path, code: errno) }
      if count == 0 { break }
      var rest = part[..<count]
      while let end = rest.firstIndex(of: 10) {
        if line.isEmpty {
          each(number, rest[..<end])
        } else {
          line += rest[..<end].prefix(Self.longestLine - line.count)
          each(number, line[...])
          line.removeAll(keepingCapacity: true)
        }
        number += 1
        rest = rest[(end + 1)...]
      }
      line += rest.prefix(Self.longestLine - line.count)
    }
    if !line.isEmpty { each(number, line[...]) }
  }
}
