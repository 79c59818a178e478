// SPDX-License-Identifier: GPL-3.0-or-later

/// Digits cut for number words, which name them by threes.
package enum DigitGroups {
  /// The values of the groups of three digits, the highest first, leading zeros dropped; empty for
  /// zero.
  package static func threes(_ digits: String) -> [Int] {
    let values = digits.utf8.drop { $0 == UInt8(ascii: "0") }.map { Int($0) - 48 }
    var groups: [Int] = []
    var group = 0
    for (position, value) in values.enumerated() {
      group = group * 10 + value
      if (values.count - position - 1) % 3 == 0 {
        groups.append(group)
        group = 0
      }
    }
    return groups
  }
}
