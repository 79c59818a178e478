// SPDX-License-Identifier: GPL-3.0-or-later

/// Limits on clients' use of resources.
public struct ServerLimits: Sendable, Hashable {
  /// The maximum number of connections.
  public var connections = 4096
  /// The maximum number of connections from one address.
  ///
  /// Connections from this machine, where a proxy may run, only count in the total.
  public var connectionsPerAddress = 256
  /// The memory of a connection in bytes, which limits a request's header.
  public var connectionMemory = 8 << 10
  /// The maximum time in seconds from the beginning of a connection, or from the end of an answer,
  /// until the next request's header is complete.
  public var headerSeconds = 20
  /// The time in seconds without progress after which a client is disconnected.
  public var idleSeconds = 30
  /// The time in seconds that open responses get when the server stops.
  public var stopSeconds = 10
  /// The maximum number of answers that wait for work such as rendering.
  public var waiting = 512

  /// The limits of a small public server.
  public init() {}
}
