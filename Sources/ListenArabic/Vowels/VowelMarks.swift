// SPDX-License-Identifier: GPL-3.0-or-later

/// The marks above and below one Arabic letter.
struct VowelMarks: Hashable, Sendable {
  /// A vowel, a vowel with `n`, or the sign of none.
  enum Sign: UInt32, Sendable, CaseIterable {
    case fathatan = 0x064B
    case dammatan = 0x064C
    case kasratan = 0x064D
    case fatha = 0x064E
    case damma = 0x064F
    case kasra = 0x0650
    case sukun = 0x0652
    case daggerAlif = 0x0670
  }

  static let shaddaScalar: UInt32 = 0x0651

  /// Whether the consonant is held twice as long.
  var shadda = false
  var sign: Sign?

  /// The marks in the order in which people type them.
  var text: String {
    var scalars = String.UnicodeScalarView()
    for value in [shadda ? VowelMarks.shaddaScalar : nil, sign?.rawValue] {
      if let value, let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
    }
    return String(scalars)
  }

  var isEmpty: Bool { !shadda && sign == nil }

  /// Adds a mark; false where `scalar` is none.
  ///
  /// The Quran's own sukun (06E1) counts as one, and so
  /// do its open tanwin (08F0…08F2).
  mutating func add(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case VowelMarks.shaddaScalar: shadda = true
    case 0x06E1: sign = .sukun
    case 0x08F0: sign = .fathatan
    case 0x08F1: sign = .dammatan
    case 0x08F2: sign = .kasratan
    default:
      guard let found = Sign(rawValue: scalar.value) else { return false }
      // A dagger alif lengthens the vowel that it stands on.
      if !(sign == .daggerAlif && found == .fatha) { sign = found }
    }
    return true
  }
}
