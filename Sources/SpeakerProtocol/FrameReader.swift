// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc

/// Reads frames from a pipe, many in one call.
///
/// Only one thread may use it at a time.
public final class FrameReader {
  private let descriptor: Int32
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  /// The first byte that was read but not yet consumed.
  private var start = 0
  private var end = 0

  /// A reader of the pipe at `descriptor`, which it does not own.
  public init(_ descriptor: Int32) { self.descriptor = descriptor }

  /// The next frame.
  ///
  /// - Throws: ``ProtocolError/closed`` if the pipe ends first, ``ProtocolError/garbage``.
  public func next(whileWaiting goesOn: () -> Bool = { true }) throws(ProtocolError) -> Frame {
    try fill(Frame.headerSize, goesOn)
    let head = Array(buffer[start..<start + Frame.headerSize])
    let (length, kind) = try Frame.header(head)
    try fill(Frame.headerSize + length, goesOn)
    let body = start + Frame.headerSize
    start = body + length
    return try Frame(kind: kind, payload: Array(buffer[body..<start]))
  }

  /// Reads until `count` bytes are available.
  private func fill(_ count: Int, _ goesOn: () -> Bool) throws(ProtocolError) {
    guard end - start < count else { return }
    if start > 0 {
      buffer.replaceSubrange(0..<end - start, with: Array(buffer[start..<end]))
      (start, end) = (0, end - start)
    }
    while end < count {
      var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      if poll(&wait, 1, 1000) == 0 {
        guard goesOn() else { throw .givenUp }
        continue
      }
      let got = buffer.withUnsafeMutableBytes {
        Glibc.read(descriptor, $0.baseAddress?.advanced(by: end), $0.count - end)
      }
      if got > 0 {
        end += got
      } else if got == 0 {
        throw .closed
      } else if errno != EINTR {
        throw .failed(errno)
      }
    }
  }
}
