// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc
internal import Synchronization

/// All connections: decides on new ones and ends those that are too slow.
final class ConnectionTable: Sendable {
  private struct State {
    var ledger: AddressLedger
    var connections: [ObjectIdentifier: ClientConnection] = [:]
  }

  private let state: Mutex<State>
  private let limits: ServerLimits

  init(_ limits: ServerLimits) {
    self.limits = limits
    state = Mutex(State(ledger: AddressLedger(limits)))
  }

  /// Whether a connection from `address` is accepted; an accepted one must later be left or
  /// dropped.
  func admit(_ address: ClientAddress) -> Bool {
    state.withLock { $0.ledger.admit(address) }
  }

  /// Releases a connection that was admitted but did not begin.
  func drop(_ address: ClientAddress) { state.withLock { $0.ledger.leave(address) } }

  /// Registers the beginning of an admitted connection.
  func enter(_ connection: ClientConnection) {
    state.withLock { $0.connections[ObjectIdentifier(connection)] = connection }
  }

  /// Registers its end; its socket is closed after this returns.
  func leave(_ connection: ClientConnection) {
    state.withLock { state in
      state.connections[ObjectIdentifier(connection)] = nil
      state.ledger.leave(connection.address)
    }
  }

  /// Shuts down the sockets whose request has not arrived in time.
  ///
  /// The lock prevents a socket's number from being reused meanwhile.
  func sweep() {
    let now = ClientConnection.now
    state.withLock { state in
      for connection in state.connections.values
      where connection.isLate(limits.headerSeconds, now: now) {
        shutdown(connection.socket, Int32(SHUT_RDWR))
      }
    }
  }
}
