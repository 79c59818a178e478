// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// The names of the twelve months as newspapers write them, of every language in ``ReadingWords``.
enum MonthNames {
  /// The month of a folded word.
  static func month(_ word: String) -> Int? { single[word] }

  /// The month of two folded words, such as "كانون الثاني".
  static func month(_ first: String, _ second: String) -> Int? { double[first + " " + second] }

  /// Lower case, without accents, Arabic hamzas and vowel marks, so that spellings meet.
  static func folded(_ word: String) -> String {
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return word.lowercased() }
    var output = String.UnicodeScalarView()
    for scalar in word.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
      switch scalar.value {
      case 0x300...0x36F, 0x640, 0x64B...0x655, 0x670: continue
      default: output.append(scalar)
      }
    }
    return String(output)
  }

  private static let names: [(name: String, month: Int)] = ReadingWords.all.flatMap { words in
    words.dates.months.enumerated().flatMap { index, list in
      ReadingWords.entries(list).map { (folded(String($0)), index + 1) }
    }
  }

  private static let single = table { !$0.contains(" ") }
  private static let double = table { $0.contains(" ") }

  private static func table(_ isIn: (String) -> Bool) -> [String: Int] {
    Dictionary(names.filter { isIn($0.name) }, uniquingKeysWith: { $1 })
  }
}
