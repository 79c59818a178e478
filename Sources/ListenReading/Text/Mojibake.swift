// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// UTF-8 that was read as Latin-1 or Windows-1252, such as "donâ€™t" for "don’t".
enum Mojibake {
  /// The warning that goes with a repair.
  static let warning = "text had been decoded wrongly (UTF-8 read as Latin-1) and was repaired"

  /// `text` repaired, or nothing where it needs no repair.
  ///
  /// One two-byte sequence may be meant (`Ã©` in an article about encodings), so it takes two of
  /// them, or one of three bytes, and most of the accented text must be such sequences.
  static func repaired(_ text: String) -> String? {
    guard mayNeedRepair(text) else { return nil }
    guard let once = pass(text) else { return nil }
    return pass(once) ?? once
  }

  /// Whether a lead (U+00C2 to U+00F4) stands before a scalar that means a byte above 0x7F.
  ///
  /// Most texts have none, which their bytes show without being taken apart.
  private static func mayNeedRepair(_ text: String) -> Bool {
    var lead = 0
    for byte in text.utf8 {
      switch lead {
      case 1: lead = (0x82...0xB4).contains(byte) ? 2 : 0
      case 2:
        switch byte {
        case 0xC2, 0xC5, 0xC6, 0xCB, 0xE2: return true
        default: lead = byte == 0xC3 ? 1 : 0
        }
      default: lead = byte == 0xC3 ? 1 : 0
      }
    }
    return false
  }

  private static func pass(_ text: String) -> String? {
    let scalars = Array(text.unicodeScalars)
    guard isSpoilt(scalars) else { return nil }
    var output = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      if let (decoded, length) = sequence(scalars, at: index) {
        output.append(decoded)
        index += length
      } else {
        output.append(scalars[index])
        index += 1
      }
    }
    return String(output)
  }

  /// Whether enough of the accented text is such sequences.
  private static func isSpoilt(_ scalars: [Unicode.Scalar]) -> Bool {
    var pairs = 0
    var longer = 0
    var strays = 0
    var index = 0
    while index < scalars.count {
      guard scalars[index].value >= 0xA1 else {
        index += 1
        continue
      }
      if let (_, length) = sequence(scalars, at: index) {
        if length == 2 { pairs += 1 } else { longer += 1 }
        index += length
      } else {
        if scalars[index].value <= 0xFF { strays += 1 }
        index += 1
      }
    }
    return (longer > 0 || pairs > 1) && (pairs + longer) * 3 > strays
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
