// SPDX-License-Identifier: GPL-3.0-or-later

/// UTF-8 that was read as Latin-1 or Windows-1252, such as "donâ€™t" for "don’t".
enum Mojibake {
  /// The warning that goes with a repair.
  static let warning = "text had been decoded wrongly (UTF-8 read as Latin-1) and was repaired"

  /// `text` repaired, or nothing where it needs no repair.
  ///
  /// One two-byte sequence may be meant (`Ã©` in an article about encodings), so it takes two of
  /// them, or one of three bytes, and most of the accented text must be such sequences.
  static func repaired(_ text: String) -> String? {
    guard text.utf8.contains(0xC3) else { return nil }
    guard let once = pass(text) else { return nil }
    return pass(once) ?? once
  }

  private static func pass(_ text: String) -> String? {
    let scalars = Array(text.unicodeScalars)
    var output = String.UnicodeScalarView()
    var pairs = 0
    var longer = 0
    var strays = 0
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if let (decoded, length) = sequence(scalars, at: index) {
        output.append(decoded)
        if length == 2 { pairs += 1 } else { longer += 1 }
        index += length
      } else {
        if (0xA1...0xFF).contains(scalar.value) { strays += 1 }
        output.append(scalar)
        index += 1
      }
    }
    guard longer > 0 || pairs > 1, (pairs + longer) * 3 > strays else { return nil }
    return String(output)
  }

  private static func sequence(
    _ scalars: [Unicode.Scalar], at index: Int
  ) -> (Unicode.Scalar, length: Int)? {
    let lead = scalars[index].value
    let length: Int
    var value: UInt32
    switch lead {
    case 0xC2...0xDF: (length, value) = (2, lead & 0x1F)
    case 0xE0...0xEF: (length, value) = (3, lead & 0x0F)
    case 0xF0...0xF4: (length, value) = (4, lead & 0x07)
    default: return nil
    }
    guard index + length <= scalars.count else { return nil }
    for offset in 1..<length {
      guard let byte = Windows1252.byte(for: scalars[index + offset]), byte & 0xC0 == 0x80 else {
        return nil
      }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    guard value >= [0x80, 0x800, 0x10000][length - 2], let scalar = Unicode.Scalar(value) else {
      return nil
    }
    // A run such as "Â »" or "À©" within Western text is more likely meant than decoded controls.
    return (0x80...0x9F).contains(value) ? nil : (scalar, length)
  }
}
