// SPDX-License-Identifier: GPL-3.0-or-later

/// The number of reports in this minute, in total and from each address.
///
/// A listener sends at most eleven for an article; behind one address there may be a whole office.
struct ReportLedger {
  /// The most reports in a minute: 500 a second.
  static let most = 30_000
  /// The most reports in a minute from one address; this machine, where a proxy may run, has no such
  /// limit.
  static let mostFromAddress = 600

  private var minute = 0
  private var total = 0
  private var counts: [String: Int] = [:]

  /// Admits a report unless there were too many.
  mutating func admit(_ address: ClientAddress, minute: Int) -> Bool {
    if minute != self.minute {
      self.minute = minute
      total = 0
      counts.removeAll(keepingCapacity: true)
    }
    let count = counts[address.text, default: 0]
    guard total < Self.most, address.isLocal || count < Self.mostFromAddress else { return false }
    total += 1
    counts[address.text] = count + 1
    return true
  }
}
