// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc

/// A reason why a server cannot run.
public enum ServerError: Error, Sendable, Hashable {
  /// The folder does not exist.
  case noSite(path: String)
  /// The host is not an address of this machine, or has none.
  case unknownHost(host: String, reason: String)
  /// The address is in use or not permitted; `code` is the `errno`.
  case cannotListen(host: String, port: Int, code: Int32)
  /// The HTTP library did not start.
  case library
}

extension ServerError: CustomStringConvertible {
  /// A one-line message.
  public var description: String {
    switch self {
    case .noSite(let path): "cannot serve \"\(path)\": there is no such folder"
    case .unknownHost(let host, let reason): "cannot listen at \"\(host)\": \(reason)"
    case .cannotListen(let host, let port, let code):
      "cannot listen at \(host) port \(port): \(String(cString: strerror(code)))"
        + (code == EADDRINUSE ? "; choose another --port, or 0 for a free one" : "")
    case .library: "libmicrohttpd did not start"
    }
  }
}
