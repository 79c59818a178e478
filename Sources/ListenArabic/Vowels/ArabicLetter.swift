// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// A letter of an Arabic word and the marks on it.
struct ArabicLetter: Hashable, Sendable {
  var scalar: Unicode.Scalar
  var marks = VowelMarks()

  /// The letters of a word: presentation forms and ligatures resolved, tatweel and signs that are
  /// not read left out, letters of Persian and Urdu that look like Arabic ones taken for these.
  static func letters(of word: String) -> [ArabicLetter] {
    var letters: [ArabicLetter] = []
    for scalar in plain(word).unicodeScalars {
      if let last = letters.indices.last, letters[last].marks.add(scalar) { continue }
      if let last = letters.indices.last, let joined = hamza(scalar, on: letters[last].scalar) {
        letters[last].scalar = joined
        continue
      }
      if isUnread(scalar) { continue }
      letters.append(ArabicLetter(scalar: twin(scalar)))
    }
    return letters
  }

  /// The word's letters as one string, without marks.
  static func skeleton(_ letters: some Sequence<ArabicLetter>) -> String {
    var scalars = String.UnicodeScalarView()
    for letter in letters { scalars.append(letter.scalar) }
    return String(scalars)
  }

  /// The word without marks: the key of the lexicons.
  static func skeleton(_ word: String) -> String { skeleton(letters(of: word)) }

  /// `word` with ordinary letters for presentation forms (U+FB50…FDFF, FE70…FEFF).
  private static func plain(_ word: String) -> String {
    let isShaped = word.unicodeScalars.contains {
      (0xFB50...0xFDFF).contains($0.value) || (0xFE70...0xFEFC).contains($0.value)
    }
    return isShaped ? word.precomposedStringWithCompatibilityMapping : word
  }

  /// A hamza or madda typed apart from its letter.
  private static func hamza(_ mark: Unicode.Scalar, on letter: Unicode.Scalar) -> Unicode.Scalar? {
    switch (letter, mark.value) {
    case ("ا", 0x0653): "آ"
    case ("ا", 0x0654): "أ"
    case ("ا", 0x0655): "إ"
    case ("و", 0x0654): "ؤ"
    case ("ي", 0x0654), ("ى", 0x0654): "ئ"
    default: nil
    }
  }

  /// Whether a scalar is not read: tatweel, marks of recitation (U+0610…061A, 06D6…06ED), joiners,
  /// directions.
  private static func isUnread(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0640, 0x0610...0x061A, 0x0653...0x065F, 0x06D6...0x06DC, 0x06DF...0x06E8,
      0x06EA...0x06ED,
      0x200B...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0x061C:
      true
    default: false
    }
  }

  /// The Arabic letter for one of another language that looks like it, and for the wasla, whose alif is
  /// read by its place.
  private static func twin(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x0671, 0x0672, 0x0673, 0x0675: "ا"
    case 0x06A9, 0x06AA, 0x063B, 0x063C: "ك"
    case 0x06CC, 0x06D0, 0x06D2, 0x063D...0x063F, 0x06CE: "ي"
    case 0x06BE, 0x06C1, 0x06D5, 0x06C0, 0x06C2: "ه"
    case 0x06C3: "ة"
    case 0x06C4...0x06CB, 0x06CF: "و"
    case 0x0679, 0x067C: "ت"
    case 0x0688, 0x0689: "د"
    case 0x0691, 0x0693, 0x0695: "ر"
    case 0x06BA, 0x06BC: "ن"
    case 0x06AD, 0x06B4: "گ"
    case 0x06A8: "ڤ"
    default: scalar
    }
  }
}
