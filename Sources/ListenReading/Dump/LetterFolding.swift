// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// Letters in lower case, without accents, Arabic hamzas and vowel marks, so that spellings meet.
///
/// It does what ``MonthNames/folded(_:)`` does, one scalar at a time and without making strings.
enum LetterFolding {
  /// The value of ``folded(_:)`` for a mark on a letter, which is skipped.
  static let mark: UInt32 = 0xFFFF_FFFF

  /// The folded letter of `scalar`; zero where it is no letter.
  static func folded(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 {
      let lower = scalar | 0x20
      return lower >= 0x61 && lower <= 0x7A ? lower : 0
    }
    if scalar < 0x700 { return small[Int(scalar)] }
    if scalar >= 0x2000, scalar < 0x2C00 { return scalar == 0x200C || scalar == 0x200D ? mark : 0 }
    if scalar >= 0x4E00, scalar < 0xA000 { return scalar }
    return slow(scalar)
  }

  /// Whether a scalar that is a letter is a capital.
  static func isUpper(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar < 0x5B }
    if scalar < 0x250 { return capitals[Int(scalar)] }
    if scalar >= 0x590, scalar < 0x10A0 { return false }
    return Unicode.Scalar(scalar)?.properties.isUppercase ?? false
  }

  /// Whether a scalar is a small letter.
  static func isLower(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar >= 0x61 && scalar <= 0x7A }
    if scalar < 0x250 { return smallLetters[Int(scalar)] }
    if scalar >= 0x590, scalar < 0x10A0 { return false }
    return Unicode.Scalar(scalar)?.properties.isLowercase ?? false
  }

  /// Whether words of a script without spaces are made of `letter`.
  static func isIdeograph(_ letter: UInt32) -> Bool {
    (letter >= 0x2E80 && letter < 0xA000) || (letter >= 0xE00 && letter < 0xE80)
      || (letter >= 0xF900 && letter < 0xFB00) || (letter >= 0x20000 && letter < 0x40000)
  }

  private static let capitals = (0..<0x250).map {
    Unicode.Scalar(UInt32($0))?.properties.isUppercase ?? false
  }

  private static let smallLetters = (0..<0x250).map {
    Unicode.Scalar(UInt32($0))?.properties.isLowercase ?? false
  }

  private static let small: [UInt32] = (0..<0x700).map { slow(UInt32($0)) }

  private static func slow(_ value: UInt32) -> UInt32 {
    guard let scalar = Unicode.Scalar(value) else { return 0 }
    switch value {
    case 0x300...0x36F, 0x640, 0x64B...0x655, 0x670: return mark
    default: break
    }
    guard WordScanner.isLetter(scalar) else { return 0 }
    let folded = MonthNames.folded(String(Character(scalar)))
    return folded.unicodeScalars.first?.value ?? value
  }
}
