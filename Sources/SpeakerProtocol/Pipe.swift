// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc

/// One end of a pipe; it does not own the descriptor.
public struct Pipe: Sendable {
  /// The file descriptor.
  public let descriptor: Int32

  /// The end of a pipe at `descriptor`.
  public init(_ descriptor: Int32) { self.descriptor = descriptor }

  /// Writes all of `bytes`; up to PIPE_BUF bytes are written atomically.
  ///
  /// - Throws: ``ProtocolError/closed`` if nobody reads any more.
  public func write(_ bytes: [UInt8]) throws(ProtocolError) {
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress?.advanced(by: offset), bytes.count - offset)
      }
      if count >= 0 {
        offset += count
      } else if errno != EINTR {
        throw errno == EPIPE ? .closed : .failed(errno)
      }
    }
  }

  /// Writes all of `bytes`, piece by piece, as the pipe has room for them.
  ///
  /// - Parameters:
  ///   - bytes: The bytes, of any number.
  ///   - goesOn: A closure that is called after each second without room; if it returns false, the
  ///     rest is given up.
  /// - Throws: ``ProtocolError/closed`` if nobody reads any more, ``ProtocolError/givenUp``.
  public func write(_ bytes: [UInt8], whileWaiting goesOn: () -> Bool) throws(ProtocolError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      if poll(&wait, 1, 1000) == 0 {
        guard goesOn() else { throw .givenUp }
        continue
      }
      // A pipe that is ready has room for as much without waiting.
      let piece = rest.prefix(Frame.maximumSize)
      try write(Array(piece))
      rest = rest.dropFirst(piece.count)
    }
  }

  /// Reads exactly `count` bytes.
  ///
  /// - Throws: ``ProtocolError/closed`` if the pipe ends first.
  public func read(exactly count: Int) throws(ProtocolError) -> [UInt8] {
    var failure: ProtocolError?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = 0
      while filled < count {
        let got = Glibc.read(
          descriptor, buffer.baseAddress?.advanced(by: filled), count - filled)
        if got > 0 {
          filled += got
        } else if got == 0 {
          failure = .closed
          return
        } else if errno != EINTR {
          failure = .failed(errno)
          return
        }
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// The next request; nil if there will be no more.
  ///
  /// - Throws: ``ProtocolError``.
  public func readRequest() throws(ProtocolError) -> Request? {
    let head: [UInt8]
    do { head = try read(exactly: 4) } catch ProtocolError.closed { return nil }
    var reader = ByteReader(head)
    let length = Int(try reader.uint32())
    guard length <= Request.maximumSize else { throw .garbage }
    return try Request(body: try read(exactly: length))
  }
}
