// SPDX-License-Identifier: GPL-3.0-or-later

/// The time on a stopwatch: `1:23.456`, `9:58.74`, and with hours `2:03:44`, `2:03:44.5`.
package struct LapForm: Sendable, Hashable {
  /// The hours; nil if none are written.
  package var hours: Int?
  package var minutes: Int
  package var seconds: Int
  /// Digits after the mark of the fraction, nil for none.
  package var fraction: String?

  /// The time in `core`; nil if it is none.
  package init?(_ core: String) {
    guard (6...14).contains(core.utf8.count) else { return nil }
    var scanner = Scanner(core)
    var parts: [Int] = []
    repeat {
      guard let digits = scanner.digits(), let value = Int(digits),
        parts.isEmpty ? digits.utf8.count <= 2 : digits.utf8.count == 2 && value < 60
      else { return nil }
      parts.append(value)
    } while scanner.accept(":")
    if scanner.accept(where: { $0 == "." || $0 == "," }) != nil {
      guard let digits = scanner.digits(), digits.utf8.count <= 3 else { return nil }
      fraction = digits
    }
    guard scanner.isAtEnd else { return nil }
    switch parts.count {
    // "10:45" is a time of day.
    case 2 where fraction != nil: (minutes, seconds) = (parts[0], parts[1])
    case 3: (hours, minutes, seconds) = (parts[0], parts[1], parts[2])
    default: return nil
    }
  }
}
