// SPDX-License-Identifier: GPL-3.0-or-later

/// How many connections there are, and from where.
struct AddressLedger {
  private let limits: ServerLimits
  private(set) var total = 0
  private var counts: [String: Int] = [:]

  init(_ limits: ServerLimits) { self.limits = limits }

  /// Takes a connection in, unless there are too many.
  mutating func admit(_ address: ClientAddress) -> Bool {
    let count = counts[address.text, default: 0]
    guard total < limits.connections, address.isLocal || count < limits.connectionsPerAddress
    else { return false }
    total += 1
    counts[address.text] = count + 1
    return true
  }

  /// A connection that was admitted is over.
  mutating func leave(_ address: ClientAddress) {
    total -= 1
    let count = counts[address.text, default: 1] - 1
    counts[address.text] = count > 0 ? count : nil
  }
}
