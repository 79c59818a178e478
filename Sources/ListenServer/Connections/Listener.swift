// SPDX-License-Identifier: GPL-3.0-or-later
internal import CListenShims
internal import Foundation
internal import Glibc
internal import Synchronization

/// The listening socket, and the thread that accepts connections.
final class Listener: Sendable {
  /// The port, which the system chooses if 0 was requested.
  let port: Int
  private let socket: Int32
  private let isStopped = Mutex(false)

  /// Listens at `host`, a name or a numeric address.
  ///
  /// - Throws: ``ServerError``.
  init(host: String, port: Int) throws(ServerError) {
    var hints = addrinfo()
    hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var found: UnsafeMutablePointer<addrinfo>?
    let code = getaddrinfo(host, String(port), &hints, &found)
    defer { if found != nil { freeaddrinfo(found) } }
    guard code == 0, let first = found else {
      throw .unknownHost(host: host, reason: String(cString: gai_strerror(code)))
    }
    let listening = Glibc.socket(
      first.pointee.ai_family, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard listening >= 0 else { throw .cannotListen(host: host, port: port, code: errno) }
    var on: Int32 = 1
    setsockopt(
      listening, SOL_SOCKET, SO_REUSEADDR, &on, socklen_t(MemoryLayout<Int32>.size))
    guard bind(listening, first.pointee.ai_addr, first.pointee.ai_addrlen) == 0,
      listen(listening, 1024) == 0
    else {
      let code = errno
      close(listening)
      throw .cannotListen(host: host, port: port, code: code)
    }
    socket = listening
    self.port = Self.port(of: listening) ?? port
  }

  deinit { close(socket) }

  private static func port(of socket: Int32) -> Int? {
    var address = sockaddr_storage()
    var size = socklen_t(MemoryLayout<sockaddr_storage>.size)
    let isKnown = withUnsafeMutableBytes(of: &address) { bytes in
      getsockname(socket, bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self), &size) == 0
    }
    guard isKnown else { return nil }
    // The port stands in the same place of both families' addresses, the high byte first.
    return withUnsafeBytes(of: &address) { Int($0[2]) << 8 | Int($0[3]) }
  }

  /// Accepts connections on a thread of its own until ``stop()``.
  ///
  /// - Parameter take: a function that receives each socket with its address, and then owns the
  ///   socket.
  func start(
    _ take: @escaping @Sendable (Int32, UnsafePointer<sockaddr>, socklen_t) -> Void
  ) {
    let thread = Thread { [self] in
      while true {
        var address = sockaddr_storage()
        var size = socklen_t(MemoryLayout<sockaddr_storage>.size)
        let client = listen_accept(socket, &address, &size)
        if client < 0 {
          if isStopped.withLock({ $0 }) { return }
          // No descriptors or no memory: others end before more can begin.
          if errno != EINTR, errno != ECONNABORTED { usleep(20_000) }
          continue
        }
        withUnsafeBytes(of: &address) { bytes in
          guard let pointer = bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self) else {
            return
          }
          take(client, pointer, size)
        }
      }
    }
    thread.name = "accept"
    thread.stackSize = 1 << 18
    thread.start()
  }

  /// Stops accepting connections.
  func stop() {
    isStopped.withLock { $0 = true }
    shutdown(socket, Int32(SHUT_RDWR))
  }
}
