// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc
internal import Synchronization

/// All connections: who may come, and who has kept us waiting too long.
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

  /// Whether a connection from `address` is taken; one that is must be left or dropped later.
  func admit(_ address: ClientAddress) -> Bool {
    state.withLock { $0.ledger.admit(address) }
  }

  /// A connection that was admitted and did not begin.
  func drop(_ address: ClientAddress) { state.withLock { $0.ledger.leave(address) } }

  /// A connection that was admitted begins.
  func enter(_ connection: ClientConnection) {
    state.withLock { $0.connections[ObjectIdentifier(connection)] = connection }
  }

  /// It ends; its socket is closed after this returns.
  func leave(_ connection: ClientConnection) {
    state.withLock { state in
      state.connections[ObjectIdentifier(connection)] = nil
      state.ledger.leave(connection.address)
    }
  }

  /// Shuts the sockets of those whose request has not come in time.
  ///
  /// The lock keeps a socket's number from naming another meanwhile.
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
