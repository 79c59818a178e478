// SPDX-License-Identifier: GPL-3.0-or-later

/// The number of connections, in total and from each address.
struct AddressLedger {
  private let limits: ServerLimits
  private(set) var total = 0
  private var counts: [String: Int] = [:]

  init(_ limits: ServerLimits) { self.limits = limits }

  /// Admits a connection unless there are too many.
  mutating func admit(_ address: ClientAddress) -> Bool {
    let count = counts[address.text, default: 0]
    guard total < limits.connections, address.isLocal || count < limits.connectionsPerAddress
    else { return false }
    total += 1
    counts[address.text] = count + 1
    return true
  }

  /// Releases a connection that was admitted.
  mutating func leave(_ address: ClientAddress) {
    total -= 1
    let count = counts[address.text, default: 1] - 1
    counts[address.text] = count > 0 ? count : nil
  }
}
