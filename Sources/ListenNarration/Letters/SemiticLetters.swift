// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation

/// Arabic and Hebrew in Latin letters, for a voice of another language.
///
/// Print leaves their short vowels out; between two consonants an "a" is put, which is the commonest.
enum SemiticLetters {
  static func arabic(_ run: ArraySlice<Unicode.Scalar>) -> String {
    let text = Token.string(run).precomposedStringWithCompatibilityMapping
    var letters = Array(text.unicodeScalars).filter { $0.value != 0x640 }
    var article = ""
    if letters.count > 4, letters.starts(with: ["ا", "ل"]) {
      article = "Al "
      letters.removeFirst(2)
    }
    var word = Word()
    for (index, letter) in letters.enumerated() {
      let isFirst = index == 0
      let isLast = index + 1 == letters.count
      switch letter {
      case "ا", "آ", "ى", "ٱ": word.vowel("a")
      case "أ": if isFirst { word.vowel("a") } else { word.vowel("a") }
      case "إ": word.vowel("i")
      case "ؤ": word.vowel("u")
      case "ئ": word.vowel("i")
      case "ء", "ع": if isFirst { word.vowel("a") }
      case "ة": word.vowel("a")
      case "ه" where isLast && letters.count > 3: word.vowel("ah")
      case "و": if isFirst || word.endsInVowel { word.consonant("w") } else { word.vowel("u") }
      case "ي", "ی": if isFirst || word.endsInVowel { word.consonant("y") } else { word.vowel("i") }
      case "\u{064E}", "\u{064B}": word.vowel("a")
      case "\u{064F}", "\u{064C}": word.vowel("u")
      case "\u{0650}", "\u{064D}": word.vowel("i")
      case "\u{0652}": word.isClosed = true
      case "\u{0651}": break
      default: if let latin = arabicLetters[letter] { word.consonant(latin) }
      }
    }
    return article + word.capitalised
  }

  static func hebrew(_ run: ArraySlice<Unicode.Scalar>) -> String {
    let text = Token.string(run).decomposedStringWithCompatibilityMapping
    let letters = Array(text.unicodeScalars)
    var word = Word()
    for (index, letter) in letters.enumerated() {
      let isFirst = index == 0
      let isLast = index + 1 == letters.count
      switch letter {
      case "א", "ע": if isFirst || !word.endsInVowel { word.vowel("a") }
      case "ה": if isLast { word.vowel("ah") } else { word.consonant("h") }
      case "ו": if isFirst { word.consonant("v") } else { word.vowel("o") }
      case "י": if isFirst || word.endsInVowel { word.consonant("y") } else { word.vowel("i") }
      case "\u{05B8}", "\u{05B7}", "\u{05B2}": word.vowel("a")
      case "\u{05B6}", "\u{05B5}", "\u{05B1}": word.vowel("e")
      case "\u{05B4}": word.vowel("i")
      case "\u{05B9}", "\u{05B3}": word.vowel("o")
      case "\u{05BB}": word.vowel("u")
      case "\u{05B0}": word.isClosed = true
      default: if let latin = hebrewLetters[letter] { word.consonant(latin) }
      }
    }
    return word.capitalised
  }

  /// A word in the making.
  private struct Word {
    private var text = ""
    private(set) var endsInVowel = false
    /// Whether no vowel may follow the last consonant.
    var isClosed = false

    mutating func vowel(_ latin: String) {
      // A sign and the letter that lengthens it are one vowel.
      if endsInVowel, text.hasSuffix(latin.prefix(1)) { return }
      text += latin
      endsInVowel = true
      isClosed = false
    }

    mutating func consonant(_ latin: String) {
      if !text.isEmpty, !endsInVowel, !isClosed { text += "a" }
      text += latin
      endsInVowel = false
      isClosed = false
    }

    var capitalised: String { text.prefix(1).uppercased() + text.dropFirst() }
  }

  private static let arabicLetters: [Unicode.Scalar: String] = [
    "ب": "b", "ت": "t", "ث": "th", "ج": "j", "ح": "h", "خ": "kh", "د": "d", "ذ": "dh", "ر": "r",
    "ز": "z", "س": "s", "ش": "sh", "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "غ": "gh", "ف": "f",
    "ق": "q", "ك": "k", "ل": "l", "م": "m", "ن": "n", "ه": "h", "پ": "p", "چ": "ch", "ژ": "zh",
    "ک": "k", "گ": "g", "ڤ": "v", "ہ": "h", "ھ": "h", "ں": "n", "ٹ": "t", "ڈ": "d", "ڑ": "r",
    "ې": "e", "ۍ": "y", "ے": "e",
  ]
  private static let hebrewLetters: [Unicode.Scalar: String] = [
    "ב": "v", "ג": "g", "ד": "d", "ז": "z", "ח": "h", "ט": "t", "כ": "k", "ך": "kh", "ל": "l",
    "מ": "m", "ם": "m", "נ": "n", "ן": "n", "ס": "s", "פ": "p", "ף": "f", "צ": "ts", "ץ": "ts",
    "ק": "k", "ר": "r", "ש": "sh", "ת": "t",
  ]
}
