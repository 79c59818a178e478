// SPDX-License-Identifier: GPL-3.0-or-later

/// What a client may take.
public struct ServerLimits: Sendable, Hashable {
  /// Connections in all.
  public var connections = 4096
  /// Connections from one address; those of this machine, where a proxy is, count in all only.
  public var connectionsPerAddress = 256
  /// Bytes of memory a connection, which bounds a request's header.
  public var connectionMemory = 8 << 10
  /// Seconds from a connection's begin, or from the end of an answer, until the next request's header
  /// is there whole, however many bytes trickle in meanwhile.
  public var headerSeconds = 20
  /// Seconds without progress after which a client is given up.
  public var idleSeconds = 30
  /// Seconds that answers in hand are given when the server is told to stop.
  public var stopSeconds = 10
  /// Answers that wait for work elsewhere, such as rendering.
  public var waiting = 512

  /// The limits of a small public server.
  public init() {}
}
