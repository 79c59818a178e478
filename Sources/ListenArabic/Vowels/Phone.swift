// SPDX-License-Identifier: GPL-3.0-or-later

/// A sound of Standard Arabic, as its grammarians count sounds.
enum Phone: Hashable, Sendable {
  case consonant(Consonant)
  case vowel(Vowel, isLong: Bool = false, isDark: Bool = false)

  enum Vowel: String, Sendable {
    case a, i, u
  }

  /// A consonant, with the mnemonic of the engine's `ar` voice as its raw value.
  enum Consonant: String, Sendable, CaseIterable {
    case hamza = "?"
    case b, t
    case tha = "T"
    case jim = "dZ"
    case hah = "H"
    case kha = "X"
    case d
    case dhal = "D"
    case r = "R"
    case z, s
    case shin = "S"
    case sad = "s["
    case dad = "dH"
    case tah = "t["
    case zah = "Z"
    case ain = "A"
    case ghain = "Q"
    case f, q, k, l, m, n, h, w
    case y = "j"
    // Consonants of foreign names.
    case p, v, g
    case cheh = "tS"

    /// The sound of a letter that is always a consonant.
    init?(_ scalar: Unicode.Scalar) {
      switch scalar {
      case "ء", "أ", "إ", "ؤ", "ئ": self = .hamza
      case "ب": self = .b
      case "ت": self = .t
      case "ث": self = .tha
      case "ج": self = .jim
      case "ح": self = .hah
      case "خ": self = .kha
      case "د": self = .d
      case "ذ": self = .dhal
      case "ر": self = .r
      case "ز": self = .z
      case "س": self = .s
      case "ش": self = .shin
      case "ص": self = .sad
      case "ض": self = .dad
      case "ط": self = .tah
      case "ظ": self = .zah
      case "ع": self = .ain
      case "غ": self = .ghain
      case "ف": self = .f
      case "ق": self = .q
      case "ك": self = .k
      case "ل": self = .l
      case "م": self = .m
      case "ن": self = .n
      case "ه": self = .h
      case "پ": self = .p
      case "ڤ": self = .v
      case "گ": self = .g
      case "چ": self = .cheh
      // Arabic has no voiced sh of its own; broadcasters read it as jim.
      case "ژ": self = .jim
      default: return nil
      }
    }

    /// Whether it is one of the four that darken every vowel beside them (`muṭbaqa`).
    var isEmphatic: Bool { [.sad, .dad, .tah, .zah].contains(self) }

    /// Whether it is one of the seven said with a raised tongue (`ḥurūf al-istiʿlāʾ`): an `a` after them is
    /// dark.
    var isRaised: Bool { isEmphatic || [.kha, .ghain, .q].contains(self) }

    /// Whether the `l` of the article becomes it (`al-ḥurūf aš-šamsiyya`).
    var isSun: Bool {
      [.t, .tha, .d, .dhal, .r, .z, .s, .shin, .sad, .dad, .tah, .zah, .l, .n].contains(self)
    }
  }

  var isVowel: Bool { if case .vowel = self { true } else { false } }

  var isConsonant: Bool { !isVowel }

  func isShort(_ quality: Vowel) -> Bool {
    if case .vowel(quality, isLong: false, _) = self { true } else { false }
  }

  var isLongVowel: Bool { if case .vowel(_, isLong: true, _) = self { true } else { false } }

  /// The engine's mnemonic.
  var mnemonic: String {
    switch self {
    case .consonant(let consonant): consonant.rawValue
    case .vowel(let vowel, let isLong, let isDark):
      vowel.rawValue + (isDark ? "." : "") + (isLong ? ":" : "")
    }
  }
}
