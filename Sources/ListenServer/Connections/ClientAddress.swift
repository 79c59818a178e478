// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc

/// The origin of a connection.
struct ClientAddress: Sendable, Hashable {
  /// The numeric address, for the log.
  let text: String
  /// Whether it is this machine.
  let isLocal: Bool

  /// The address in `pointer`, a complete `sockaddr_in` or `sockaddr_in6`.
  init(_ pointer: UnsafePointer<sockaddr>?) {
    guard let pointer else {
      text = "-"
      isLocal = false
      return
    }
    let isIPv6 = Int32(pointer.pointee.sa_family) == AF_INET6
    let size = isIPv6 ? MemoryLayout<sockaddr_in6>.size : MemoryLayout<sockaddr_in>.size
    var buffer = [CChar](repeating: 0, count: Int(NI_MAXHOST))
    guard
      getnameinfo(
        pointer, socklen_t(size), &buffer, socklen_t(buffer.count), nil, 0, NI_NUMERICHOST) == 0
    else {
      text = "-"
      isLocal = false
      return
    }
    text = String(
      decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    isLocal = text.hasPrefix("127.") || text == "::1" || text.hasPrefix("::ffff:127.")
  }

  init(text: String, isLocal: Bool) {
    self.text = text
    self.isLocal = isLocal
  }
}
