// SPDX-License-Identifier: GPL-3.0-or-later

extension String {
  /// The text in a form that a message can quote: characters that would break the line, change its
  /// direction or control a terminal appear as `\u{…}`.
  package var onOneLine: String {
    guard unicodeScalars.contains(where: Self.breaksLines) else { return self }
    var result = ""
    for scalar in unicodeScalars {
      if Self.breaksLines(scalar) {
        result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func breaksLines(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
