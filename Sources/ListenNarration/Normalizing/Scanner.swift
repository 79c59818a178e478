// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads a core from left to right.
///
/// A failed step leaves the position where it was.
package struct Scanner {
  package let scalars: [Unicode.Scalar]
  package var position = 0

  package init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  package var isAtEnd: Bool { position == scalars.count }
  package var next: Unicode.Scalar? { isAtEnd ? nil : scalars[position] }
  package var rest: String { Token.string(scalars[position...]) }

  package func peek(_ offset: Int) -> Unicode.Scalar? {
    scalars.indices.contains(position + offset) ? scalars[position + offset] : nil
  }

  package mutating func accept(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    position += 1
    return true
  }

  package mutating func accept(where condition: (Unicode.Scalar) -> Bool) -> Unicode.Scalar? {
    guard let scalar = next, condition(scalar) else { return nil }
    position += 1
    return scalar
  }

  package mutating func accept(_ text: String) -> Bool {
    let start = position
    for scalar in text.unicodeScalars {
      guard accept(scalar) else {
        position = start
        return false
      }
    }
    return true
  }

  package mutating func take(while condition: (Unicode.Scalar) -> Bool) -> String {
    let start = position
    while let scalar = next, condition(scalar) { position += 1 }
    return Token.string(scalars[start..<position])
  }

  /// A run of ASCII digits, nil where there is none.
  package mutating func digits() -> String? {
    let run = take { Scanner.isDigit($0) }
    return run.isEmpty ? nil : run
  }

  /// A hyphen or dash, as they are used between numbers.
  package mutating func acceptDash() -> Bool {
    accept { $0 == "-" || ("\u{2010}"..."\u{2015}").contains($0) || $0 == "\u{2212}" } != nil
  }

  /// Whether a scalar is white space in Unicode; most are decided without a table.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09...0x0D, 0x85, 0xA0: true
    case ..<0x1680: false
    default: scalar.properties.isWhitespace
    }
  }
  package static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
  /// Whether `scalar` is a digit or a sign of an exponent.
  package static func isRaised(_ scalar: Unicode.Scalar) -> Bool { raised[scalar] != nil }

  /// The characters that raised digits and signs stand for.
  package static let raised: [Unicode.Scalar: Character] = [
    "⁰": "0", "¹": "1", "²": "2", "³": "3", "⁴": "4", "⁵": "5", "⁶": "6", "⁷": "7", "⁸": "8",
    "⁹": "9", "⁺": "+", "⁻": "-", "ⁿ": "n",
  ]

  package static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
      || scalar.value > 0xBF && scalar.properties.isAlphabetic
  }
}
